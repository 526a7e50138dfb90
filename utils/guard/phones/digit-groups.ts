import type { Word } from '../text/words';
import type { Group } from './digit-run';
import { digitsHeard } from './heard';
import type { HeardWord } from './heard';

/** A word that digits can be read from. */
export interface Piece extends Reading {
  readonly word: Word;
}

/** What a word by itself is read as. */
export interface Reading extends HeardWord {
  readonly form: Group['form'];
  readonly digits: string;
}

const LONG = 3;

/** The groups that words are written in, parted where letters are words between them. */
export function groupsIn(pieces: readonly Piece[], text: string): Group[][] {
  const groups = groupsOf(pieces, text);
  return groups.length < 2 ? [groups] : partedByLetters(withoutArticles(groups));
}

/** Number words that follow each other are heard together: "nine hundred" and "eleven" are one group. */
function groupsOf(pieces: readonly Piece[], text: string): Group[] {
  const groups: Group[] = [];
  let times: HeardWord['repeat'] = 0;
  for (let index = 0; index < pieces.length;) {
    const next = endOfGroup(pieces, index);
    const members = pieces.slice(index, next);
    const group = groupOf(members, text, groups.at(-1));
    if (group !== null) groups.push(isShort(group) ? repeated(group, times) : group);
    times = members.at(-1)?.repeat ?? 0;
    index = next;
  }
  return groups;
}

/** "Twice 33": figures behind a word that says how often. */
function repeated(group: Group, times: HeardWord['repeat']): Group {
  return typeof times === 'number' && times > 1
    ? { ...group, form: 'counted', digits: group.digits.repeat(times) }
    : group;
}

function isShort({ form, digits }: Group): boolean {
  return form === 'figures' && digits.length < LONG;
}

function endOfGroup(pieces: readonly Piece[], first: number): number {
  let next = first + 1;
  if (pieces[first]?.form === 'words') while (pieces[next]?.form === 'words') next += 1;
  return next;
}

function groupOf(members: readonly Piece[], text: string, before: Group | undefined): Group | null {
  const named = members.filter(({ numerals, digits }) => numerals.length > 0 || digits !== '');
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { start } = first.word;
  const { end } = last.word;
  return {
    start,
    end,
    digits: first.form === 'words' ? digitsHeard(members) : first.digits,
    form: members.some(isCounted) ? 'counted' : first.form,
    bare: !/\d/.test(text.slice(start, end)),
    gap: before === undefined ? '' : text.slice(before.end, start),
  };
}

/** "Three fives": the digit may as well be the size of things. */
function isCounted({ numerals, repeat }: Piece): boolean {
  return repeat === 'before' || numerals[0]?.rank === 'several';
}

/** "EN 62133", "302118457 un poco": "one" beside a long number is an article, or the sign of a norm. */
function withoutArticles(groups: readonly Group[]): readonly Group[] {
  const from = isArticle(groups[0], groups[1]) ? 1 : 0;
  const to = isArticle(groups.at(-1), groups.at(-2)) ? -1 : groups.length;
  return groups.slice(from, to);
}

function isArticle(group: Group | undefined, next: Group | undefined): boolean {
  if (group?.form !== 'words' || next?.form !== 'figures') return false;
  return group.digits.length === 1 && next.digits.length >= LONG;
}

/** "03.11 o 22:47": a letter alone beside figures is a word and parts them, unless all of them stand alone. */
function partedByLetters(groups: readonly Group[]): Group[][] {
  if (groups.length < 2) return [[...groups]];
  const parts: Group[][] = [[]];
  for (const [index, group] of groups.entries()) {
    if (isStray(group, groups[index - 1]) || isStrayBefore(group, groups[index + 1]))
      parts.push([]);
    else parts.at(-1)?.push(group);
  }
  return parts;
}

function isStray(group: Group, neighbour: Group | undefined): boolean {
  return group.form === 'letters' && group.bare && (neighbour?.digits.length ?? 0) > 1;
}

/** "O-nine hundred" is dictated with a zero first. */
function isStrayBefore(group: Group, next: Group | undefined): boolean {
  return isStray(group, next) && !(next?.form === 'words' && next.gap === '-');
}
