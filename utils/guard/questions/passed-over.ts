import { wordsOfQuestion } from './addressed';
import type { Grammar } from './grammar';
import { grammarOf } from './grammar';
import type { Question } from './questions';

/** Shorter words are articles, prepositions and forms of "to be" in all the languages. */
const CONTENT = 4;
/** So many letters tell a word whatever its ending. */
const STEM = 5;
/** A verb keeps these where the answer takes it up in another person: "Aveți …?" – "Avem …" */
const ROOT = 3;
/** A word before the one that a clause is about is an article up to this length. */
const ARTICLE = 2;
/** An answer in telegraphese begins with no more: "Solid beech, oiled." */
const FRAGMENT = 3;
/** So many words stand on either side of an "and" that joins two things asked, not two nouns. */
const LEAST_ASIDE = 3;

/** A draft as it is compared with what was asked: folded words, and the clause that each stands in. */
export interface Reply {
  readonly words: readonly string[];
  readonly clauseOf: readonly number[];
}

/**
 * Whether a draft speaks of something else than was asked: no clause begins with a yes, a no or a word of the
 * buyer's, no figure stands in it, and nothing that was asked about comes back but, once, what the first question
 * names: that may be the goods, which every praise of them holds. False for one question alone: it is often
 * answered in words of the answer's own.
 */
export function isPassedOver(questions: readonly Question[], reply: Reply): boolean {
  const grammar = grammarOf(questions[0]?.language ?? '');
  if (grammar === undefined) return false;
  const [first, ...others] = questions.flatMap((question) => thingsAsked(question, grammar));
  if (first === undefined || others.length === 0 || saysMuch(reply)) return false;
  const comeBack = (asked: readonly string[]): string[] =>
    asked.filter((one) => reply.words.some((word) => haveInCommon(one, word, STEM)));
  if (comeBack(others.flat()).length > 0 || comeBack(first).length > 1) return false;
  const asked = [first, ...others].flat();
  return headsOf(reply).every(
    (at) => !grammar.verdict(reply.words, at) && !takesUp(reply.words, at, asked),
  );
}

/** A figure, or the beginning in a few words that answers have and phrases have not. */
function saysMuch({ words, clauseOf }: Reply): boolean {
  const firstClause = clauseOf.filter((clause) => clause === clauseOf[0]);
  return firstClause.length <= FRAGMENT || words.some((word) => /\d/.test(word));
}

/** The content words of a question; of one that joins two things, those of each. */
function thingsAsked({ text }: Question, { and }: Grammar): string[][] {
  const words = wordsOfQuestion(text);
  const joint = words.findIndex(
    (_, at) => at >= LEAST_ASIDE && at < words.length - LEAST_ASIDE && and(words, at),
  );
  const parts = joint < 0 ? [words] : [words.slice(0, joint), words.slice(joint + 1)];
  return parts.map((part) => part.filter((word) => word.length >= CONTENT));
}

/** Where the clauses begin. */
function headsOf({ clauseOf }: Reply): number[] {
  return clauseOf.flatMap((clause, at) => (clause === clauseOf[at - 1] ? [] : [at]));
}

/** Whether a clause begins with what was asked about, or with the verb of the question. */
function takesUp(words: readonly string[], at: number, asked: readonly string[]): boolean {
  const first = words[at] ?? '';
  const hasArticle = first.length <= ARTICLE;
  const head = (hasArticle ? words[at + 1] : first) ?? '';
  const letters = hasArticle ? STEM : ROOT;
  return head.length >= CONTENT && asked.some((word) => haveInCommon(word, head, letters));
}

function haveInCommon(one: string, other: string, letters: number): boolean {
  return one.slice(0, letters) === other.slice(0, letters);
}
