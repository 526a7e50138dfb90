import { ownPhraseFinder, phraseFinder } from './phrases';
import type { ReadText } from './read-text';
import { rememberedLast } from './remembered';
import type { Span } from './span';
import { firstFrom, spanAt } from './span';

/** What tells how a sentence stands to what it names, each in order. */
interface Cues {
  readonly invitations: readonly Span[];
  readonly denials: readonly Span[];
  readonly turns: readonly Span[];
  readonly products: readonly Span[];
  /** Right behind a name they say of which kind an app is, or what it is set to: "leave Messenger allowed". */
  readonly states: readonly Span[];
  readonly own: readonly Span[];
  readonly questions: readonly Span[];
}

const finders = {
  invitations: ownPhraseFinder('invitations'),
  denials: ownPhraseFinder('denials'),
  notDenials: ownPhraseFinder('notDenials'),
  turns: ownPhraseFinder('turns'),
  products: ownPhraseFinder('productTalk'),
  states: phraseFinder('appStates'),
  own: ownPhraseFinder('own'),
  questions: ownPhraseFinder('haveYou'),
};

/** No sentence says more that matters; keeps a text of nothing but cues from taking long. */
const MOST_CUES = 40;

const COMMA_FIRST = /^\p{L}{1,9},/u;

/** The cues in a text. */
export const cuesOf = rememberedLast((input: ReadText): Cues => {
  const find = (topic: keyof typeof finders): readonly Span[] => finders[topic](input);
  // "Not, only here" is no "not only".
  const excused = find('notDenials').filter(
    ({ start, end }) => !COMMA_FIRST.test(input.text.text.slice(start, end)),
  );
  return {
    invitations: find('invitations'),
    denials: find('denials').filter(({ start }) => spanAt(excused, start) === null),
    turns: find('turns'),
    products: find('products'),
    states: find('states'),
    own: find('own'),
    questions: find('questions'),
  };
});

/** The cues of one sentence; binary search, so that a text of many sentences stays linear. */
export function cuesIn(cues: readonly Span[], sentence: Span): Span[] {
  const low = firstFrom(cues, sentence.start);
  const found: Span[] = [];
  for (let index = low; index < cues.length; index += 1) {
    const cue = cues[index];
    if (cue === undefined || cue.start >= sentence.end || found.length >= MOST_CUES) break;
    found.push(cue);
  }
  return found;
}
