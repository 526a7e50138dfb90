import { fold } from '@/utils/time/tokens';

import { CLOSINGS, FILLERS, GREETINGS, POSSIBLE, REFUSING } from './words';

const GREETING = new RegExp(`^(?:${GREETINGS.join('|')})`);
const CLOSING = new RegExp(`^(?:${CLOSINGS.join('|')})`);
const FILLER = new RegExp(`\\b(?:${FILLERS.join('|')})\\b`, 'g');
const REFUSAL = new RegExp(`\\b(?:${REFUSING.join('|')})`);
const CHOICE = new RegExp(`\\b(?:${POSSIBLE.join('|')})`);

/**
 * Whether a message gives any reason: something that is neither a salutation, a leave-taking with its
 * signature, nor words that only fill a field. One word of its own is enough: what a good reason is, is for
 * the customer to judge.
 */
export function hasContent(message: string): boolean {
  const clauses = clausesOf(message, /[.!?,\n]+/);
  const end = clauses.findIndex((clause) => CLOSING.test(clause));
  return clauses
    .slice(0, end === -1 ? undefined : end)
    .filter((clause) => !GREETING.test(clause))
    .some((clause) => clause.replace(FILLER, ' ').split(' ').some(isWord));
}

/** Whether a sentence of the message leaves it to the customer to refuse what is offered. */
export function saysMayRefuse(message: string): boolean {
  return clausesOf(message, /[.!?\n]+/).some(
    (sentence) => REFUSAL.test(sentence) && CHOICE.test(sentence),
  );
}

/** Folded words of each part between separators, marks aside. */
function clausesOf(message: string, separators: RegExp): string[] {
  return message
    .split(separators)
    .map((clause) => (fold(clause).match(/[\p{L}\p{N}]+/gu) ?? []).join(' '))
    .filter((clause) => clause !== '');
}

/** Not 'xx', 'aaaa' or '123': three letters, of which two differ. */
function isWord(word: string): boolean {
  return /\p{L}{3}/u.test(word) && new Set(word).size > 1;
}
