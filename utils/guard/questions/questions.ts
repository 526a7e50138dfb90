import { normalise } from '../normalise/normalise';
import type { NormalisedText } from '../normalise/normalise';
import { sentencesOf } from '../text/sentences';
import type { Word } from '../text/words';
import { wordsOf } from '../text/words';
import type { Grammar } from './grammar';
import { grammarOf } from './grammar';

/** What an answer has to hold: a time, an amount, a yes or no, or anything that informs. */
export type QuestionKind = 'when' | 'amount' | 'polar' | 'open';

/** One thing that the buyer asked. */
export interface Question {
  /** In the buyer's words. */
  readonly text: string;
  readonly kind: QuestionKind;
  /** Language that it was read in, ISO 639-1. */
  readonly language: string;
}

/** A buyer's message beyond this is no list of questions. */
const LONGEST_MESSAGE = 5000;
const MOST_QUESTIONS = 20;

/**
 * What the buyer asked, in order: sentences with a question mark, and such as begin with a question word.
 * A sentence that asks two things gives two. Empty for a language that no market speaks.
 */
export function buyerQuestions(messages: readonly string[], language: string): Question[] {
  const grammar = grammarOf(language);
  if (grammar === undefined) return [];
  return messages
    .flatMap((message) => readBefore(message.slice(0, LONGEST_MESSAGE), language, grammar))
    .slice(0, MOST_QUESTIONS);
}

/** What was read last: while a reply is typed, the message stays. */
let readLast: {
  readonly message: string;
  readonly grammar: Grammar;
  readonly questions: Question[];
} | null = null;

function readBefore(message: string, language: string, grammar: Grammar): Question[] {
  if (readLast?.message !== message || readLast.grammar !== grammar)
    readLast = { message, grammar, questions: questionsIn(message, language, grammar) };
  return readLast.questions;
}

function questionsIn(message: string, language: string, grammar: Grammar): Question[] {
  const text = normalise(message);
  const words = wordsOf(text);
  return sentencesOf(text.text).flatMap((sentence) => {
    const inside = words.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const marked = text.text.slice(sentence.start, sentence.end).includes('?');
    const folded = inside.map(({ folded: word }) => word);
    if (inside.length === 0 || !(marked || asksUnmarked(folded, grammar))) return [];
    return partsOf(inside, text, grammar).map((part) => ({
      text: quote(message, text, part),
      kind: kindOf(
        part.map(({ folded: word }) => word),
        grammar,
      ),
      language,
    }));
  });
}

/** Buyers leave out question marks; an interrogative at the beginning tells, "can" and "is" do not. */
function asksUnmarked(words: readonly string[], grammar: Grammar): boolean {
  return words.length > 1 && (grammar.when(words, 0) || grammar.amount(words, 0));
}

/** "What does it weigh and when does it come": a joining word with a question word behind it parts two questions. */
function partsOf(words: readonly Word[], { text }: NormalisedText, grammar: Grammar): Word[][] {
  const folded = words.map((word) => word.folded);
  const parts: Word[][] = [[]];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const joins =
      before !== undefined &&
      (grammar.and(folded, index - 1) || text.slice(before.end, word.start).includes('?')) &&
      asks(folded, index, grammar);
    if (joins && (parts.at(-1)?.length ?? 0) > 2) parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts;
}

function asks(words: readonly string[], at: number, grammar: Grammar): boolean {
  return [grammar.when, grammar.amount, grammar.open, grammar.polar].some((test) =>
    test(words, at),
  );
}

/** How far into a question its question word is looked for: greetings and "please tell me" come first. */
const LEAD_IN = 6;

function kindOf(words: readonly string[], grammar: Grammar): QuestionKind {
  for (let at = 0; at < Math.min(words.length, LEAD_IN); at += 1) {
    if (grammar.when(words, at)) return 'when';
    if (grammar.amount(words, at)) return 'amount';
    if (grammar.open(words, at)) return 'open';
    if (at === 0 && grammar.polar(words, at)) return 'polar';
  }
  return 'polar';
}

function quote(message: string, text: NormalisedText, part: readonly Word[]): string {
  const first = part[0];
  const last = part.at(-1);
  if (first === undefined || last === undefined) return '';
  const { start } = text.original(first);
  const { end } = text.original(last);
  return message.slice(start, end).trim();
}
