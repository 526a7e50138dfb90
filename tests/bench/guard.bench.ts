import { findPhoneNumbersInText } from 'libphonenumber-js';
import type { CountryCode } from 'libphonenumber-js';
import { LinkifyIt } from 'linkify-it';
import { Bench } from 'tinybench';
import tlds from 'tlds' with { type: 'json' };

import { draftsIn } from '../corpora/labelled-draft';
import { checkDraft } from '@/utils/guard';
import type { DraftContext } from '@/utils/guard';

import { HOSTILE } from './guard/hostile-drafts';

const MARKETS: readonly (readonly [string, CountryCode])[] = [
  ['sk', 'SK'],
  ['de', 'DE'],
  ['pt', 'PT'],
];
const SENTENCE_END = /(?<=[.!?])\s+/;
const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true }).tlds(tlds);

/**
 * Measures a check beside two libraries that find less; goals: under 0.3 ms for 300 characters, no slower than
 * those, and any 100,000 characters in under 100 ms. Fresh drafts are put together anew from the corpora's
 * sentences for each check; a typed one has a letter more each time.
 */
export default async function benchmark(): Promise<void> {
  for (const [market, country] of MARKETS)
    for (const length of [300, 3000]) {
      console.log(`${market}, ${length} characters`);
      const bench = new Bench({ time: 500 });
      const context = contextOf(market);
      const fresh = freshDrafts(market, length);
      const others = freshDrafts(market, length);
      const typed = typedDrafts(freshDrafts(market, length)());
      bench.add('checkDraft, fresh drafts', () => {
        checkDraft(fresh(), context);
      });
      bench.add('libphonenumber-js + linkify-it, fresh drafts', () => {
        const draft = others();
        findPhoneNumbersInText(draft, country);
        linkify.match(draft);
      });
      bench.add('checkDraft, a draft being typed', () => {
        checkDraft(typed(), context);
      });
      await bench.run();
      console.table(bench.table());
      const [own, peers] = bench.tasks.map(({ result }) =>
        'latency' in result ? result.latency.p50 : NaN,
      );
      console.log(`ratio of medians: ${((own ?? NaN) / (peers ?? NaN)).toFixed(2)}`);
    }
  reportLongDrafts();
}

/** The milliseconds that drafts of 100,000 characters take: natural ones, and such as are made to take long. */
function reportLongDrafts(): void {
  const length = 100_000;
  const natural = MARKETS.map(
    ([market]) => [`${market}, natural`, market, freshDrafts(market, length)()] as const,
  );
  const hostile = HOSTILE.map(
    (unit) =>
      [JSON.stringify(unit), 'sk', unit.repeat(length / unit.length + 1).slice(0, length)] as const,
  );
  const times = [...natural, ...hostile]
    .map(([name, market, draft]) => ({ name, ms: Math.round(fastest(draft, market)) }))
    .sort((a, b) => b.ms - a.ms);
  console.log(`${length} characters: the ten that take longest of ${times.length}`);
  console.table(times.slice(0, 10));
}

/** The shortest of some checks: what others do on the machine only adds. */
function fastest(draft: string, market: string): number {
  const times = Array.from({ length: 4 }, () => {
    const start = performance.now();
    checkDraft(draft, contextOf(market));
    return performance.now() - start;
  });
  return Math.min(...times);
}

function contextOf(market: string): DraftContext {
  return {
    platform: 'swopify',
    market,
    buyerMessages: ['Kde je moja objednávka? Pošlete mi číslo zásielky?'],
    previousReplies: [],
  };
}

/** Drafts that are never the same: harmless sentences of the market's corpus in ever new order. */
function freshDrafts(market: string, length: number): () => string {
  const sentences = draftsIn('tests/corpora')
    .filter((item) => item.market === market && item.labels.length === 0)
    .flatMap(({ draft }) => draft.split(SENTENCE_END));
  let seed = 1;
  const next = (): string => {
    // A linear congruential generator, so that every run measures the same drafts.
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return sentences[seed % sentences.length] ?? '';
  };
  return () => {
    let draft = next();
    while (draft.length < length) draft += ` ${next()}`;
    return draft.slice(0, length);
  };
}

function typedDrafts(draft: string): () => string {
  let length = 0;
  return () => {
    length = (length % draft.length) + 1;
    return draft.slice(0, length);
  };
}
