import type { ReadText } from './read-text';
import type { Span } from './span';

const IF =
  "ak|keby|pokial|pokud|jestli|kdyby|ce|ako|jesli|jezeli|gdyby|se|caso|si|wenn|falls|sollte|if|should|ha|daca|s'il";
const CLAUSE = new RegExp(`^[\\s"']*(?:${IF})\\s[^,;:.!?]{2,80},`);

/** Where the condition that a sentence begins with ends, "If it does not start, …"; the sentence's start where there is none. */
export function conditionEnd({ text }: ReadText, { start, end }: Span): number {
  return start + (CLAUSE.exec(text.folded.slice(start, end))?.[0].length ?? 0);
}
