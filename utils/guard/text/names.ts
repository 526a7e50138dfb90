import type { ChannelName } from '../lexicons/channel-names';
import type { RuleInput } from '../rule';
import type { Span } from './span';
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
}

/** Endings of our languages are no longer. */
const LONGEST_ENDING = 6;
const SHORTEST_FUZZY = 7;

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
        (spelling.endsWith('*') ? stems : exact).set(undoubled(spelling.replace('*', '')), {
          name,
          form,
        });
  const long = [...stems].filter(
    ([stem, { form }]) => form === 'proper' && stem.length >= SHORTEST_FUZZY,
  );
  const initials = new Set([...exact.keys(), ...stems.keys()].map((name) => name.slice(0, 2)));
  for (const [stem] of long) initials.add(stem.charAt(0));
  const entryOf = (letters: string): Entry | null => {
    if (initials.has(letters.slice(0, 2)))
      return exact.get(letters) ?? stemOf(letters, stems) ?? fuzzy(letters, long);
    return initials.has(letters.charAt(0)) ? fuzzy(letters, long) : null;
  };
  return (input) => {
    const found: NameFound[] = [];
    for (const { start, end, letters, odd } of spellingsOf(input)) {
      const entry = entryOf(letters);
      if (entry === null || (odd && entry.form === 'loose')) continue;
      found.push({ start, end, name: entry.name, form: odd ? 'masked' : entry.form });
    }
    return found;
  };
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
  if (letters.length < SHORTEST_FUZZY - 1) return null;
  const near = long.find(([stem]) => isOneOff(letters, stem));
  return near === undefined ? null : { name: near[1].name, form: 'variant' };
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
