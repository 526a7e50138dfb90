import type { ReadText } from '../text/read-text';
import { keptWithWord, rememberedLast } from '../text/remembered';
import type { Span } from '../text/span';
import { wordTrait } from '../text/traits';
import type { Word } from '../text/words';
import { entriesOf, mayBeName, speltEntriesOf } from './name-lexicon';
import type { Channel, NameEntry } from './name-reader';
import type { Spelling } from './spelling';
import { joinedSpellings, mayBeGoneOn, mayJoin, spellingsOfWord } from './spellings';
import { undoubled } from './undoubled';

/** A channel's name in a draft. */
export interface NameFound extends Span {
  readonly name: string;
  /** How it is written: as its maker does, as people do, masked, or by a word that may mean something else. */
  readonly form: NameEntry['form'] | 'masked';
}

/** An ending on a name in two halves is no longer: "tik toku". */
const ENDING_OF_HALVES = 2;
const LONGEST_MASKED_ENDING = 4;

/** No reply names as many: a text of nothing but names is held by the first of them. */
const MOST_NAMES = 1000;

/** The names of channels of one kind in a draft, in order. Linear. */
export function namesOf(input: ReadText, channel: Channel): readonly NameFound[] {
  return allNames(input).get(channel) ?? [];
}

/** Words that are read together with those behind them: of a thousand words of prose some two hundred are. */
const MOST_TRIES = 8000;

const allNames = rememberedLast(scan);

function scan(input: ReadText): Map<Channel, NameFound[]> {
  const found = new Map<Channel, NameFound[]>();
  let left = MOST_NAMES;
  let tries = MOST_TRIES;
  for (let index = 0; index < input.words.length && left > 0; index += 1) {
    const word = input.words[index];
    if (word === undefined) break;
    const isJoined = mayJoin(input, word, index);
    if (isJoined) tries -= 1;
    const mayGoOn = isJoined && tries > 0 && mayBeGoneOn(input, word, index);
    if (!mayGoOn && !isName(word)) continue;
    const names = namesAt(input, word, mayGoOn ? index : null);
    left -= names.length;
    for (const [channel, name] of names) {
      const known = found.get(channel);
      if (known === undefined) found.set(channel, [name]);
      else known.push(name);
    }
  }
  return found;
}

type Named = readonly [Channel, NameFound];

/** Those that begin with a word; `index` is its own where it may be read together with those behind it. */
function namesAt(input: ReadText, word: Word, index: number | null): readonly Named[] {
  const itself = namesByItself(word);
  const joined = index === null ? NO_SPELLINGS : joinedSpellings(input, word, index);
  if (itself.length === 0 && joined.length === 0) return NONE;
  const named = ({ start, end }: Span, names: typeof itself): Named[] =>
    names.map(({ entry: { channel, name }, form }) => [channel, { start, end, name, form }]);
  return [
    ...named(word, itself),
    ...joined.flatMap((spelling) => named(spelling, namesIn(spelling))),
  ];
}

const NONE: readonly Named[] = [];
const NO_SPELLINGS: readonly Spelling[] = [];

const namesByItself = keptWithWord(namesOfWord);
/** Most words are no name. */
const isName = wordTrait((folded) => namesOfWord(folded).length > 0);

function namesOfWord(folded: string): ReturnType<typeof namesIn> {
  return [...spellingsOfWord(folded).flatMap(namesIn), ...backwards(folded)];
}

/** "rebiV": a name read from its end. */
function backwards(folded: string): ReturnType<typeof namesIn> {
  const { length } = folded;
  if (length < SHORTEST_BACKWARDS || length > LONGEST_BACKWARDS) return [];
  return speltEntriesOf(undoubled(folded.split('').toReversed().join('')))
    .filter((entry) => entry.form === 'proper' && entry.length >= length - 1)
    .map((entry) => ({ entry, form: 'masked' }));
}

const SHORTEST_BACKWARDS = 5;
const LONGEST_BACKWARDS = 10;

/** "tlgrm": nobody leaves all vowels out but to hide a name; "mms" has none. */
const SKELETON = /^[^aeioum][^aeiou]+$/;

function namesIn(spelling: Spelling): { entry: NameEntry; form: NameFound['form'] }[] {
  // Halves make a proper name or none.
  if (spelling.form === 'halved' && !mayBeName(spelling.letters)) return [];
  const isNamed = spelling.form === 'plain' || spelling.form === 'halved';
  return entriesOf(spelling.letters)
    .filter((entry) => isPossible(entry, spelling))
    .map((entry) => ({
      entry,
      form:
        isNamed && !(entry.form === 'variant' && SKELETON.test(spelling.letters))
          ? entry.form
          : 'masked',
    }));
}

/** Chance joins words to short and odd names, so halves must make a proper one, and signs no ordinary word. */
function isPossible(
  { form, length }: NameEntry,
  { form: spelt, letters, head = 0 }: Spelling,
): boolean {
  if (spelt === 'halved')
    return (
      form === 'proper' &&
      length > 4 &&
      // The first word is a name by itself: "Viber nu".
      head < length &&
      letters.length - length <= ENDING_OF_HALVES &&
      letters.length >= length
    );
  if (spelt !== 'masked') return true;
  // "WhatsApp/Viber" is two names, and one ends no other.
  return letters.length - length <= LONGEST_MASKED_ENDING && (form !== 'loose' || length > 3);
}
