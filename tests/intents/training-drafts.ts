import { existsSync, readFileSync } from 'node:fs';

import { checkDraft } from '@/utils/guard';
import { type Intent, INTENTS } from '@/utils/guard/intents/intents';

import type { LabelledDraft } from '../corpora/labelled-draft';
import type { Carrier } from '../unit/guard/evasion/frames';
import { evasions } from '../unit/guard/evasion/matrix';
import { twins } from '../unit/guard/evasion/twins';
import { EVERYDAY_CASES } from '../unit/guard/rules/everyday-cases';
import { HARMLESS_CASES } from '../unit/guard/rules/harmless-cases';
import { INNOCENT_CASES } from '../unit/guard/rules/innocent-cases';
import { OBLIQUE_CASES } from '../unit/guard/rules/oblique-cases';
import { WORDING_CASES } from '../unit/guard/rules/wording-cases';
import { sentencesOf } from './templates';

/** A reply with the passages that break a rule. */
export interface MarkedDraft {
  readonly text: string;
  readonly passages: readonly {
    readonly start: number;
    readonly end: number;
    readonly intent: Intent;
  }[];
}

/**
 * The drafts of a training file: a line is a label, a tab and a text, in which '⟦' and '⟧' enclose the passage that
 * the label means; without them it means the whole. '\n' stands for a line break.
 *
 * @throws {Error} naming a line with an unknown label
 */
export function trainingDrafts(path: string): MarkedDraft[] {
  return linesIn(path).map((line) => draftIn(line, path));
}

/** The same of a file of templates, in which '{a|b}' stands for either. */
export function templateDrafts(path: string): MarkedDraft[] {
  return sentencesOf(linesIn(path)).map((line) => draftIn(line, path));
}

function linesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function draftIn(line: string, path: string): MarkedDraft {
  const [label = '', text = ''] = line.split('\t');
  const intent = label === 'ok' ? 'harmless' : INTENTS.find((known) => known === label);
  if (intent === undefined) throw new Error(`${path}: what is '${label}'? In: ${line}`);
  return marked(text.replaceAll('\\n', '\n'), intent);
}

function marked(written: string, intent: Intent): MarkedDraft {
  const passages: { start: number; end: number; intent: Intent }[] = [];
  let text = '';
  let open = 0;
  for (const sign of written)
    if (sign === '⟦') open = text.length;
    else if (sign === '⟧') passages.push({ start: open, end: text.length, intent });
    else text += sign;
  if (intent !== 'harmless' && passages.length === 0)
    passages.push({ start: 0, end: text.length, intent });
  return { text, passages };
}

const INTENT_OF_LABEL: Readonly<Record<string, Intent>> = {
  offplatform: 'deal',
  autoreply: 'automated',
  rude: 'rude',
  vague: 'vague',
  phone: 'phone',
  email: 'email',
  messenger: 'messenger',
  social: 'social',
  url: 'web',
  payment: 'payment',
};
/** The labelled drafts of a corpus whose labels are intents. */
export function markedDrafts(drafts: readonly LabelledDraft[]): MarkedDraft[] {
  return drafts.flatMap((item) => {
    const passages = item.labels.map((one) => {
      const { text } = one;
      const start = item.draft.indexOf(text);
      const intent = intentOf(one, item);
      return { start, end: start + text.length, intent };
    });
    const known = passages.flatMap(({ intent, ...span }) =>
      intent === undefined ? [] : [{ ...span, intent }],
    );
    return known.length === passages.length ? [{ text: item.draft, passages: known }] : [];
  });
}

function intentOf(
  { label }: LabelledDraft['labels'][number],
  item: LabelledDraft,
): Intent | undefined {
  return label === 'marketing' ? kindOfMarketing(item) : INTENT_OF_LABEL[label];
}

/** The corpora tell both kinds of marketing by one label. */
function kindOfMarketing({ draft, market, buyer }: LabelledDraft): Intent {
  const context = { platform: 'swopify', market, buyerMessages: [buyer], previousReplies: [] };
  const isReview = checkDraft(draft, context).some(({ rule }) => rule === 'marketing.review');
  return isReview ? 'review' : 'promotion';
}

const INTENT_OF_RULE: Readonly<Record<string, Intent>> = {
  'deal.off-platform': 'deal',
  'marketing.promotion': 'promotion',
  'marketing.review': 'review',
  'reply.automated': 'automated',
  'reply.discourteous': 'rude',
};

/** What the tests of the wording rules teach: drafts by the rule that they break, and harmless ones. */
export function wordingDrafts(market: string): MarkedDraft[] {
  const broken = [WORDING_CASES, OBLIQUE_CASES]
    .flatMap((cases) => Object.entries(cases[market] ?? {}))
    .flatMap(([rule, drafts]) => {
      const intent = INTENT_OF_RULE[rule];
      return intent === undefined ? [] : drafts.map((draft) => marked(draft, intent));
    });
  const harmless = [EVERYDAY_CASES, HARMLESS_CASES, INNOCENT_CASES].flatMap(
    (cases) => cases[market] ?? [],
  );
  return [...broken, ...harmless.map((draft) => marked(draft, 'harmless'))];
}

const INTENT_OF_CARRIER: Readonly<Record<Carrier, Intent>> = {
  phone: 'phone',
  account: 'payment',
  mail: 'email',
  site: 'web',
};
/** Contacts in disguise and harmless numbers are drawn so many times each, by other draws than those of the tests. */
const DRAWS_OF_CONTACTS = 1;
const DRAWS_OF_NUMBERS = 10;
const FIRST_DRAW = 1000;

/** What disguised contacts look like, and numbers of orders, prices, sizes and versions that are written in the same ways. */
export function disguisedDrafts(market: string): MarkedDraft[] {
  const contacts = draws(DRAWS_OF_CONTACTS).flatMap((seed) => evasions(market, seed));
  const numbers = draws(DRAWS_OF_NUMBERS).flatMap((seed) => twins(market, seed));
  return [
    ...contacts.map(({ draft, start, end, carrier }) => ({
      text: draft,
      passages: [{ start, end, intent: INTENT_OF_CARRIER[carrier] }],
    })),
    ...numbers.map(({ draft }) => marked(draft, 'harmless')),
  ];
}

function draws(times: number): number[] {
  return Array.from({ length: times }, (_, draw) => FIRST_DRAW + draw);
}
