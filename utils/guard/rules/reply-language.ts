import { guessLanguage } from '../language/guess';
import type { Candidate, Rule, RuleInput } from '../rule';
import { proseOf } from '../text/prose';
import type { Span } from '../text/span';
import { hasFigure } from '../text/words';

const LEAST_WORDS = 4;
const LEAST_LETTERS = 20;
/** Of German with all its nouns taken for names: little words that have to be the surer. */
const LEAST_SCANT = 12;
const LEAST_SCANT_WORDS = 5;
const LEAD_OF_SCANT = 9;
/** So many words for each figure are more than a list has. */
const LEAST_AMONG_FIGURES = 2;
/** Shorter drafts say too little. */
const SHORTEST = 30;

/**
 * Leads from which the draft is taken to be in another language. Measured on the sentences of all drafts in
 * tests/corpora, of which none is learnt from: so one right one in 2,000 is called wrong; with half of it, one in 1,000.
 */
const LEAD = 3;
const LEAD_OF_SHORT = 4.5;
const SHORT = 9;
/** What a reliable detector outside adds or takes away. */
const OUTSIDE = 3;

/** The draft as a whole is not in the market's language. Names, models, quotes and codes do not count. */
export const replyLanguage: Rule = (input) => {
  const { draft, text, context } = input;
  if (isOtherScript(draft)) return [whole(input)];
  const prose = proseOf(input);
  const letters = prose.map(({ start, end }) => text.text.slice(start, end)).join('');
  const scant = letters.length < LEAST_LETTERS;
  if (scant && (letters.length < LEAST_SCANT || prose.length < LEAST_SCANT_WORDS)) return [];
  if (prose.length < LEAST_WORDS || (scant && text.text.length < SHORTEST)) return [];
  const guess = guessLanguage(prose, letters, context.market);
  if (guess === null) return [];
  const lead = guess.lead + outsideOpinion(input, guess.languages);
  const isDoubtful = scant || isListed(prose, input);
  return lead > (isDoubtful ? LEAD_OF_SCANT : leadOf(guess.words)) ? [whole(input)] : [];
};

function leadOf(words: number): number {
  return words < SHORT ? LEAD_OF_SHORT : LEAD;
}

/** Codes and measures, with little more than their names between. */
function isListed(prose: readonly Span[], { words }: RuleInput): boolean {
  return prose.length < LEAST_AMONG_FIGURES * words.filter(hasFigure).length;
}

function outsideOpinion(
  { context: { language, market } }: RuleInput,
  others: readonly string[],
): number {
  if (language?.reliable !== true) return 0;
  if (language.code === market) return -OUTSIDE;
  return others.includes(language.code) ? OUTSIDE : 0;
}

function whole({ text }: RuleInput): Candidate {
  return { rule: 'reply.language', start: 0, end: text.text.length, evidence: ['likely'] };
}

const LETTERS_READ = 2000;
/** From Greek on. */
const BEYOND_LATIN = /[\u0370-\u1cff\u2c00-\uffff]/;

/** Most of the letters are of another script than the markets' Latin. */
function isOtherScript(draft: string): boolean {
  const read = draft.slice(0, LETTERS_READ);
  if (!BEYOND_LATIN.test(read)) return false;
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  const latin = read.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters - latin >= LEAST_LETTERS / 2 && letters - latin > latin;
}
