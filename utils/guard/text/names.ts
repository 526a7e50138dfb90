import type { ChannelName } from '../lexicons/channel-names';
import type { RuleInput } from '../rule';
import { remembered } from './remembered';
import type { Span } from './span';
import type { Spelling } from './spellings';
import { spellingsOf, undoubled } from './spellings';

/** A channel's name in a draft. */
export interface NameFound extends Span {
  readonly name: string;
  /** How it is written: as its maker does, as people do, masked, or by a word that may mean something else. */
  readonly form: 'proper' | 'variant' | 'masked' | 'loose';
}

interface Entry {
  readonly name: string;
  readonly form: NameFound['form'];
  /** Of the name without its ending. */
  readonly length: number;
}

/** Endings of our languages are no longer. */
const LONGEST_ENDING = 6;
const SHORTEST_FUZZY = 6;
/** An ending on a name in two halves is no longer: "tik toku". */
const ENDING_OF_HALVES = 2;
const LONGEST_MASKED_ENDING = 4;

/** A finder of names; words one letter off a long name count as variants. */
export function nameFinder(channels: readonly ChannelName[]): (input: RuleInput) => NameFound[] {
  const exact = new Map<string, Entry>();
  const stems = new Map<string, Entry>();
  for (const { name, proper, variants, loose } of channels)
    for (const [form, list] of [
      ['loose', loose],
      ['variant', variants],
      ['proper', proper],
    ] as const)
      for (const spelling of list.split(' ').filter((entry) => entry !== ''))
        enter(
          spelling.endsWith('*') ? stems : exact,
          undoubled(spelling.replace('*', '')),
          name,
          form,
        );
  const long = [...stems].filter(
    ([stem, { form }]) => form === 'proper' && stem.length >= SHORTEST_FUZZY,
  );
  const initials = new Set([...exact.keys(), ...stems.keys()].map((name) => name.slice(0, 2)));
  for (const [stem] of long) initials.add(stem.charAt(0));
  const entryOf = remembered((letters: string): Entry | null => {
    if (initials.has(letters.slice(0, 2)))
      return exact.get(letters) ?? stemOf(letters, stems) ?? fuzzy(letters, long);
    return initials.has(letters.charAt(0)) ? fuzzy(letters, long) : null;
  });
  return (input) =>
    spellingsOf(input).flatMap((spelling): NameFound[] => {
      const entry = entryOf(spelling.letters);
      if (entry === null || !isPossible(entry, spelling)) return [];
      const form = spelling.form === 'plain' || spelling.form === 'halved' ? entry.form : 'masked';
      return [{ start: spelling.start, end: spelling.end, name: entry.name, form }];
    });
}

/** Chance joins words to short and odd names, so halves must make a proper one, and signs no ordinary word. */
function isPossible(
  { form, length }: Entry,
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

function enter(
  entries: Map<string, Entry>,
  letters: string,
  name: string,
  form: Entry['form'],
): void {
  entries.set(letters, { name, form, length: letters.length });
}

function stemOf(letters: string, stems: ReadonlyMap<string, Entry>): Entry | null {
  for (
    let length = letters.length;
    length >= Math.max(3, letters.length - LONGEST_ENDING);
    length -= 1
  ) {
    const entry = stems.get(letters.slice(0, length));
    if (entry !== undefined) return entry;
  }
  return null;
}

function fuzzy(letters: string, long: readonly (readonly [string, Entry])[]): Entry | null {
  if (letters.length < SHORTEST_FUZZY) return null;
  const near = long.find(([stem]) => isOneOff(letters, stem));
  return near === undefined ? null : { ...near[1], form: 'variant' };
}

/** Whether one letter was left out, put in, replaced or swapped with its neighbour; the first letter stands. */
function isOneOff(word: string, name: string): boolean {
  if (word[0] !== name[0] || Math.abs(word.length - name.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === name[same]) same += 1;
  const [a, b] = [word.slice(same), name.slice(same)];
  return (
    a.slice(1) === b.slice(1) ||
    a === b.slice(1) ||
    a.slice(1) === b ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
