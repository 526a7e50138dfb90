import { fold } from '@/utils/time/tokens';

import { isInitials, isLogin, isPersonName } from '../list/names';
import { sideNamed } from '../list/sides';
import { timeLabels } from '../words/message-marks';
import type { Author } from '../reading';
import { layoutOf, pathOf, sidesOf } from './made';
import { addresseeOf, ownNames, type PageNames, sideOfLabel, sideWritingTo } from './known-names';
import type { Parts } from './parts';
import { isCentered, placedSides } from './placed-sides';

/** What each sign of an author is worth; the side with the most wins, a draw is nobody's. */
const WEIGHTS = {
  role: 4,
  support: 3,
  name: 4,
  markup: 3,
  addressee: 2,
  notice: 2,
  place: 3,
} as const;

type Votes = Record<Author, number>;

/**
 * Who wrote each message. Messages with the same label have the same author; what one of them shows
 * holds for all. Null where nothing tells, or signs speak against each other.
 */
export function authorsOf(messages: readonly Parts[], shown: PageNames): (Author | null)[] {
  const names = ownNames(messages, shown);
  const marked = markupSides(messages);
  const placed = placedSides(messages);
  const unsided = messages.filter((message) => sidesOf(message).length === 0);
  const persons = new Set(unsided.map(initialsOf).filter((initials) => initials !== ''));
  const isShared = (label: string): boolean =>
    messages.every(({ labels }) => labels.includes(label));
  const telling = ({ labels }: Parts): string[] => labels.filter((label) => !isShared(label));
  const said = Map.groupBy(
    messages.flatMap(({ labels }) => labels),
    fold,
  );
  const byUse = (one: string, other: string): number =>
    Number(said.get(fold(one))?.length === 1) - Number(said.get(fold(other))?.length === 1);
  const kindOf = (message: Parts): string =>
    `${kindAt(message, [...telling(message).toSorted(byUse), ...message.labels], placed.get(message))} ${persons.size > 1 && unsided.includes(message) ? initialsOf(message) : ''}`;
  const kinds = Map.groupBy(messages, kindOf);
  const sides = new Map<string, Author | null>();
  const addressee = addresseeOf(messages, names);
  for (const [kind, members] of kinds) {
    const votes = { seller: 0, buyer: 0, platform: 0 };
    countLabels(votes, members, names, addressee, isShared);
    addCommon(
      votes,
      WEIGHTS.markup,
      members.map((member) => marked.get(member)),
    );
    addCommon(
      votes,
      WEIGHTS.place,
      members.map((member) => placed.get(member)),
    );
    if (areNotices(members, messages, placed)) votes.platform += WEIGHTS.notice;
    sides.set(kind, winner(votes));
  }
  addComplement(sides, kinds);
  return messages.map((message) => sides.get(kindOf(message)) ?? null);
}

/** What messages of one author have in common: their label, rather one that others lack, else their markup and place. */
function kindAt(message: Parts, labels: readonly string[], place: Author | undefined): string {
  const name = labels.find(
    (label) => label.length > 3 || (!isInitials(label) && sideNamed(label) !== null),
  );
  if (name !== undefined) return `label ${fold(name)}`;
  return `markup ${sidesOf(message).join(' ')} ${message.unit.element.localName} ${place ?? ''}`;
}

/** What an avatar shows of the author's name; empty where it shows nothing. */
function initialsOf({ labels }: Parts): string {
  return labels.find(isInitials) ?? '';
}

function countLabels(
  votes: Votes,
  members: readonly Parts[],
  names: PageNames,
  addressee: string | null,
  isShared: (label: string) => boolean,
): void {
  for (const label of members[0]?.labels ?? []) {
    // 'IK' is a person, and a word in Dutch; 'Received' in each message says when.
    if (isInitials(label) || (timeLabels.is(label) && isShared(label))) continue;
    const role = sideNamed(label) ?? sideWritingTo(label);
    if (role) votes[role] += role === 'platform' ? WEIGHTS.support : WEIGHTS.role;
    const named = sideOfLabel(label, names);
    if (named) votes[named] += WEIGHTS.name;
    if (fold(label) === addressee) votes.buyer += WEIGHTS.addressee;
  }
}

/** Counts a side that all messages of one author show. */
function addCommon(
  votes: Votes,
  weight: number,
  shown: readonly (Author | null | undefined)[],
): void {
  const [side, ...others] = new Set(shown);
  if (side && others.length === 0) votes[side] += weight;
}

function winner(votes: Votes): Author | null {
  const [best, next] = (['seller', 'buyer', 'platform'] as const)
    .map((author) => ({ author, votes: votes[author] }))
    .sort((one, other) => other.votes - one.votes);
  return best && next && best.votes > next.votes ? best.author : null;
}

/**
 * Texts without an author among others that name theirs, laid out in another and simpler way; in
 * the middle, between messages that stand at the sides.
 */
function areNotices(
  members: readonly Parts[],
  messages: readonly Parts[],
  placed: ReadonlyMap<Parts, Author>,
): boolean {
  const named = messages.filter((message) => message.labels.length > 0 || placed.has(message));
  const layouts = new Set(named.map(layoutOf));
  const depth = Math.min(...named.map((message) => pathOf(message).length));
  const unnamed = members.every((member) => isUnnamed(member) && !placed.has(member));
  return (
    unnamed &&
    named.length > 0 &&
    (areUnsided(members, named) ||
      (members.every(isCentered) && !named.some(isCentered)) ||
      members.every(
        (member) =>
          !layouts.has(layoutOf(member)) &&
          (placed.size > 0 ||
            pathOf(member).length < depth ||
            member.body.some(({ body }) => body !== null)),
      ))
  );
}

/** True where the markup names the side of everybody who is named, of both, and none of these. */
function areUnsided(members: readonly Parts[], named: readonly Parts[]): boolean {
  const sides = named.map((message) => sidesOf(message).join());
  return (
    members.every((member) => sidesOf(member).length === 0) &&
    !sides.includes('') &&
    sides.includes('seller') &&
    sides.includes('buyer')
  );
}

function isUnnamed({ labels }: Parts): boolean {
  return labels.length === 0;
}

/** The side that the markup of each message names, as far as it tells messages apart. */
function markupSides(messages: readonly Parts[]): Map<Parts, Author | null> {
  const named = new Map(messages.map((message) => [message, sidesOf(message)]));
  const everywhere = (['seller', 'buyer', 'platform'] as const).filter(
    (side) => messages.length > 1 && [...named.values()].every((sides) => sides.includes(side)),
  );
  return new Map(
    [...named].map(([message, sides]) => {
      const telling = new Set(sides.filter((side) => !everywhere.includes(side)));
      const [side] = telling;
      return [message, telling.size === 1 && side ? side : null];
    }),
  );
}

/**
 * Where one person's side is known and one other person speaks, that is the other side; a lone
 * person who is not the shop is the buyer.
 */
function addComplement(
  sides: Map<string, Author | null>,
  kinds: ReadonlyMap<string, readonly Parts[]>,
): void {
  const [only, ...others] = [...sides].filter(([, side]) => side === null).map(([kind]) => kind);
  if (only === undefined || others.length > 0) return;
  const messages = kinds.get(only) ?? [];
  const isNamed = [...kinds.values()].flat().some((message) => !isUnnamed(message));
  if (isNamed && messages.some(isUnnamed)) return;
  const side = otherSide(new Set(sides.values()), messages.some(hasPersonName));
  if (side) sides.set(only, side);
}

function otherSide(known: ReadonlySet<Author | null>, isPerson: boolean): Author | null {
  if (known.has('seller')) return known.has('buyer') ? null : 'buyer';
  if (known.has('buyer')) return 'seller';
  return isPerson ? 'buyer' : null;
}

function hasPersonName({ labels }: Parts): boolean {
  return labels.some((label) => isPersonName(label) || isLogin(label));
}
