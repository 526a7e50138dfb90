import type { RuleInput } from '../rule';
import { phraseFinder } from '../text/phrases';
import { endsBefore } from '../text/span';

const webWords = phraseFinder('webWords');
const SIGHT = 4;

/** Whether words right before say that an address comes, or a colon does. */
export function isHostAnnounced(input: RuleInput, start: number): boolean {
  return (
    isHostNamed(input, start) ||
    /:\s?$/.test(input.text.folded.slice(Math.max(0, start - 2), start))
  );
}

/** Whether words say so, at most so many letters before. */
export function isHostNamed(input: RuleInput, start: number, sight = SIGHT): boolean {
  return endsBefore(webWords(input), start, sight);
}
