import { checkDraft } from '@/utils/guard';
import type { Finding, Severity } from '@/utils/guard';

import { reportBesideOthers } from './beside-others';
import { draftsIn, RULES_OF_LABEL } from './labelled-draft';
import type { LabelledDraft } from './labelled-draft';
import { reportPeerTests } from './peer-tests';
import { labelsOfPeers } from './peers';

/**
 * Reports what the draft check finds of what the corpora label, and how often it alarms on harmless
 * drafts: `npm run check-corpus`. Both the drafts made to try the check and the lifelike ones are learnt from. The part put
 * aside is printed only when asked for, with `put-aside`; its drafts never, so that nobody tunes to them. `misses` lists
 * what the others show wrong, `beside` adds what is lost beside other drafts, `peers` what the check makes of the
 * public test inputs of other projects.
 */
const PARTS: Readonly<Record<string, string>> = {
  tuning: 'tests/corpora',
  lifelike: 'tests/corpora/lifelike',
  'put-aside': 'tests/corpora/put-aside',
};
const PEER_LABELS = ['email', 'phone', 'url'];
const SHOWN: ReadonlySet<Severity> = new Set<Severity>(['block', 'warn']);

interface Checked {
  readonly item: LabelledDraft;
  readonly findings: readonly Finding[];
  readonly peers: ReadonlySet<string>;
}

const asked = process.argv.slice(2);
report('tuning');
report('lifelike');
if (asked.includes('put-aside')) report('put-aside');
if (asked.includes('beside')) reportBesideOthers('tests/corpora');
if (asked.includes('peers')) reportPeerTests();

function report(part: string): void {
  const checked = draftsIn(PARTS[part] ?? part).map(check);
  const harmless = checked.filter(({ item }) => item.labels.length === 0);
  console.log(
    `\n${part}: ${checked.length - harmless.length} violating, ${harmless.length} harmless drafts`,
  );
  console.table(
    Object.fromEntries(Object.keys(RULES_OF_LABEL).map((label) => [label, recall(label, checked)])),
  );
  console.table(
    Object.fromEntries(languages(harmless).map((market) => [market, alarms(harmless, market)])),
  );
  if (part !== 'put-aside' && asked.includes('misses')) for (const one of checked) explain(one);
}

function check(item: LabelledDraft): Checked {
  const { draft, market, buyer } = item;
  const platform = 'swopify';
  const findings = checkDraft(draft, {
    platform,
    market,
    buyerMessages: [buyer],
    previousReplies: [],
  });
  return { item, findings, peers: labelsOfPeers(draft, market) };
}

function isFound(label: string, { findings }: Checked, hints: boolean): boolean {
  const rules = RULES_OF_LABEL[label] ?? [];
  return findings.some(
    ({ rule, severity }) => rules.includes(rule) && (hints || SHOWN.has(severity)),
  );
}

function recall(label: string, checked: readonly Checked[]): Record<string, string> {
  const labelled = checked.filter(({ item }) => item.labels.some((one) => one.label === label));
  const share = (part: readonly Checked[]): string =>
    percent(part.filter((one) => isFound(label, one, true)).length, part.length);
  const hard = (difficulty: string): string =>
    share(labelled.filter(({ item }) => item.difficulty === difficulty));
  return {
    drafts: String(labelled.length),
    found: share(labelled),
    'as block or warn': percent(
      labelled.filter((one) => isFound(label, one, false)).length,
      labelled.length,
    ),
    plain: hard('plain'),
    obfuscated: hard('obfuscated'),
    subtle: hard('subtle'),
    'two libraries': PEER_LABELS.includes(label)
      ? percent(labelled.filter(({ peers }) => peers.has(label)).length, labelled.length)
      : '',
  };
}

function languages(checked: readonly Checked[]): string[] {
  return ['all', ...new Set(checked.map(({ item }) => item.market))];
}

function alarms(harmless: readonly Checked[], market: string): Record<string, string> {
  const part = harmless.filter(({ item }) => market === 'all' || item.market === market);
  const severe = part.filter(({ findings }) =>
    findings.some(({ severity }) => SHOWN.has(severity)),
  );
  const hinted = part.filter(({ findings }) =>
    findings.some(({ severity }) => severity === 'hint'),
  );
  return {
    drafts: String(part.length),
    'block or warn': percent(severe.length, part.length),
    hint: percent(hinted.length, part.length),
    'two libraries': percent(part.filter(({ peers }) => peers.size > 0).length, part.length),
  };
}

function percent(count: number, of: number): string {
  return of === 0 ? '' : `${((100 * count) / of).toFixed(1)} %`;
}

function explain(one: Checked): void {
  const { item, findings } = one;
  const missed = item.labels
    .filter(({ label }) => !isFound(label, one, true))
    .map(({ label, text }) => `${label} "${text}"`);
  if (missed.length > 0) console.log(`missed ${item.id}: ${missed.join(', ')} in: ${item.draft}`);
  if (item.labels.length > 0) return;
  for (const { rule, severity, start, end } of findings)
    console.log(
      `false ${item.id}: ${rule} ${severity} "${item.draft.slice(start, end)}" in: ${item.draft}`,
    );
}
