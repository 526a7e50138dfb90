import { type Risk, RISKS } from '@/utils/discussions/claim-marks';

import { fold } from './fold';
import { alone, anchorOf, anyOf, near, type Sign } from './phrase';
import { RISK_WORDS } from './words/all';
import type { RiskWords } from './words/risk-words';

/**
 * What in a buyer's message, in any language of the markets, lets a platform take the contact over; null
 * where nothing does. Of several the gravest. What is only asked, denied, supposed or settled does not
 * count.
 */
export function riskIn(text: string): Risk | null {
  const sentences = fold(text).split(/(?<=[.!?])/);
  const found = new Set(languages().flatMap((language) => risksIn(sentences, language)));
  return RISKS.find((risk) => found.has(risk)) ?? null;
}

interface Language {
  readonly signs: readonly { readonly risk: Risk; readonly signs: readonly Sign[] }[];
  readonly deny: RegExp;
  readonly maybe: RegExp;
  readonly asking: RegExp;
  readonly why: RegExp;
  readonly solved: RegExp;
  readonly other: RegExp;
}

let known: readonly Language[] | undefined;

/** Compiled with the first message: most pages have none. */
function languages(): readonly Language[] {
  return (known ??= Object.entries(RISK_WORDS).map(([code, words]) =>
    compiled(words, [words, ...(KIN[code] ?? []).flatMap((kin) => RISK_WORDS[kin] ?? [])]),
  ));
}

/** Languages whose readers find much of their own in the other: it is taken back in the other's words as well. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  sk: ['cs'],
  cs: ['sk'],
  sl: ['hr'],
  hr: ['sl'],
  es: ['pt'],
  pt: ['es'],
};

function compiled(words: RiskWords, kin: readonly RiskWords[]): Language {
  const { device, key, locked } = words;
  type Grammar = 'deny' | 'maybe' | 'why' | 'solved' | 'other' | 'asking';
  const all = (field: Grammar): string => anyOf(kin.map((one) => one[field]).join('|'));
  const has = (field: Grammar): RegExp => new RegExp(` ${all(field)}(?= )`);
  return {
    signs: [
      {
        risk: 'locked',
        signs: [
          alone(words.lock),
          near(locked, `${key}|${device}`, 4),
          near(words.asks, key, 3),
          near(words.foreign, ACCOUNTS, 3),
        ],
      },
      { risk: 'counterfeit', signs: [alone(words.fake)] },
      {
        risk: 'dangerous',
        signs: [alone(words.danger), near(words.battery, words.swollen, 3)],
      },
      {
        risk: 'refused-return',
        signs: [alone(words.refused), near(words.refuses, words.right, 4)],
      },
      {
        risk: 'quality',
        signs: [alone(words.dispute), near(words.broken, device, 4)],
      },
    ],
    deny: has('deny'),
    maybe: has('maybe'),
    asking: new RegExp(`^ *${all('asking')} `),
    why: has('why'),
    solved: new RegExp(has('solved'), 'g'),
    other: has('other'),
  };
}

/** Whose they are is what makes them a lock. */
const ACCOUNTS =
  'apple id|icloud*|google*|account*|gmail*|ucet|uctu|uctom|racun*|kont*|compte|cuenta|conta|cont|contul|fiok*';

function risksIn(sentences: readonly string[], language: Language): Risk[] {
  return language.signs.flatMap(({ risk, signs }) => {
    const last = sentences.findLastIndex((sentence) =>
      signs.some((sign) => states(sentence, sign, language)),
    );
    if (last < 0) return [];
    const isSolved = sentences.slice(last).some((sentence) => isSettled(sentence, language));
    return isSolved ? [] : [risk];
  });
}

function isSettled(sentence: string, { solved, deny }: Language): boolean {
  const whole = spaced(sentence);
  return (
    !isQuestion(sentence) &&
    [...whole.matchAll(solved)].some(({ index }) => !deny.test(wordsBefore(whole.slice(0, index))))
  );
}

/** With single spaces, one at either end. */
function spaced(sentence: string): string {
  return ` ${sentence.replaceAll(/\s+/g, ' ').trim()} `;
}

/** The words at the end of a text that may take back what follows. */
function wordsBefore(text: string): string {
  return ` ${text.trim().split(' ').slice(-WORDS_BACK).join(' ')} `;
}

function isQuestion(sentence: string): boolean {
  return sentence.trimEnd().endsWith('?');
}

/** Whether a sentence says that what a sign stands for is so. */
function states(sentence: string, { anchors, patterns }: Sign, language: Language): boolean {
  const whole = spaced(sentence);
  if (!whole.split(' ').some((word) => anchors.has(anchorOf(word)))) return false;
  const matches = patterns.flatMap((pattern) => [...whole.matchAll(pattern)]);
  return matches.some((match) => {
    const start = match.index;
    const clauseStart = whole.lastIndexOf(' , ', start) + 1;
    const clause = whole.slice(clauseStart, start);
    const behind = whole.slice(start + match[0].length);
    if (isQuestion(whole) && isAsked(whole, clauseStart, behind, language)) return false;
    const [, between = ''] = match;
    return (
      !language.deny.test(wordsBefore(clause)) &&
      !language.deny.test(`${between} `) &&
      !language.maybe.test(` ${clause} `) &&
      !language.maybe.test(`${between} `) &&
      !language.other.test(` ${clause}${match[0]} `)
    );
  });
}

/** A word takes back what follows it at most so many words later. */
const WORDS_BACK = 3;

/** Whether a question asks for it; "It is locked, what now?" tells it, and "Why is it locked?" does too. */
function isAsked(whole: string, clauseStart: number, behind: string, language: Language): boolean {
  const clause = whole.slice(clauseStart).replace(/^ ?,/, '');
  if (language.why.test(` ${whole}`)) return false;
  return !behind.includes(' , ') || language.asking.test(clause);
}
