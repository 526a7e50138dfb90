import { fold } from '@/utils/time/tokens';

import { isCompanyName, isInitials, isLogin, isPersonName } from '../list/names';
import { type KnownNames, sideNamed, sideOfName, sideOfRole } from '../list/sides';
import { recipientLabels } from '../words/message-marks';
import type { Author } from '../reading';
import { areAlike, layoutOf, pathOf, sidesOf } from './made';
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

/** Names that the page shows outside of the messages. */
export interface PageNames extends KnownNames {
  /** Who is said to be the buyer: 'Customer: Ada'. */
  readonly buyer: string | null;
  /** Headings and title of the page; they may hold the buyer's name. */
  readonly headings: readonly string[];
  /** Short texts beside the messages, which may begin with it. */
  readonly beside: readonly string[];
  /** Folded names of the buyers in a list beside it. */
  readonly listed: readonly string[];
  /** True for a text that names the marketplace: 'The team of Handelo'. */
  readonly isSite: (text: string) => boolean;
}

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
  const telling = ({ labels }: Parts): string[] =>
    labels.filter((label) => !messages.every((other) => other.labels.includes(label)));
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
    countLabels(votes, members, names, addressee);
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

/**
 * The names, the site's as the shop's where that is the panel of one shop alone: in its name somebody writes
 * as the others do, and nobody in another shop's.
 */
function ownNames(messages: readonly Parts[], names: PageNames): PageNames {
  const [own = [], others = []] = [true, false].map((isOwn) =>
    messages.filter(({ labels }) => labels.length > 0 && labels.some(names.isSite) === isOwn),
  );
  const isShops =
    own.length > 0 &&
    new Set(others.flatMap(({ labels }) => labels.filter(isOwnName))).size < 2 &&
    own.every((message) => others.some((other) => areAlike(message, other))) &&
    !messages.some(({ labels }) => labels.some((label) => sideNamed(label) === 'seller')) &&
    !own.some(({ labels }) => labels.some((label) => sideNamed(label) !== null)) &&
    !names.shop.some((name) => isPersonName(name) || isCompanyName(name));
  return isShops
    ? { ...names, site: [], isSite: () => false, shop: own.flatMap(({ labels }) => labels) }
    : names;
}

function isOwnName(label: string): boolean {
  return label.length > 3 && sideNamed(label) === null;
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
): void {
  for (const label of members[0]?.labels ?? []) {
    if (isInitials(label)) continue; // 'IK' is a person, and a word in Dutch
    const role = sideNamed(label) ?? sideWritingTo(label);
    if (role) votes[role] += role === 'platform' ? WEIGHTS.support : WEIGHTS.role;
    const named = sideOfLabel(label, names);
    if (named) votes[named] += WEIGHTS.name;
    if (fold(label) === addressee) votes.buyer += WEIGHTS.addressee;
  }
}

/** Buyer of 'Ada to the shop', seller of 'Lamp shop to the customer'; null where nobody is written to. */
function sideWritingTo(label: string): Author | null {
  const [, to = '', role = ''] = /\s(\p{Ll}+)\s(?:\p{Ll}{1,3}\s)?(\p{L}+)$/u.exec(label) ?? [];
  // 'do' is 'to' in one language and 'of' in another.
  const side = recipientLabels.is(to) && to !== 'do' ? sideOfRole(role) : null;
  return side === 'seller' ? 'buyer' : side === 'buyer' ? 'seller' : null;
}

function sideOfLabel(label: string, names: PageNames): Author | null {
  return (
    sideOfName(withoutBrackets(label), names, names.buyer) ??
    (names.isSite(label) ? 'platform' : null)
  );
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

function withoutBrackets(label: string): string {
  return label.replaceAll(/\s*[([][^()[\]]*[)\]]/g, '').trim();
}

/**
 * The folded name that nothing else tells the side of, and that the page shows: the chat is with its
 * bearer. Null where the page shows names of several who write.
 */
function addresseeOf(messages: readonly Parts[], names: PageNames): string | null {
  if (names.buyer !== null) return null;
  const all = new Set(messages.flatMap(({ labels }) => labels.map(fold)));
  const [listed, ...more] = names.listed.filter((name) => all.delete(name));
  if (listed !== undefined && more.length === 0) return listed;
  const shown = messages.flatMap(({ labels }) => labels.filter((label) => isShown(label, names)));
  const [label, ...others] = new Map(shown.map((each) => [fold(each), each])).values();
  const isOfOther =
    label === undefined ||
    messages.some(
      ({ labels }) =>
        !labels.includes(label) && labels.some((other) => sideNamed(other) === 'buyer'),
    );
  if (isOfOther || others.length > 0) return null;
  return isPersonName(label) || isLogin(label) ? fold(label) : null;
}

function isShown(label: string, names: PageNames): boolean {
  const name = fold(label);
  return (
    label.length > 3 &&
    sideNamed(label) === null &&
    sideOfLabel(label, names) === null &&
    (names.headings.some((text) => fold(text).includes(name)) ||
      names.beside.some((text) => isOfName(fold(text), name)))
  );
}

/** 'Order 7 with Ada': in front of whom a conversation is with. */
const WITH = /\s(?:with|mit|con|com|avec|cu|z|ze|s|so|sa)\s$/;

/** True for 'ada byron', 'ada byron (order 7)' and 'order 7 with ada byron'; not for 'ada byron: thanks', which she wrote. */
function isOfName(text: string, name: string): boolean {
  const before = text.slice(0, -name.length);
  return (
    (text.startsWith(name) && /^\s*(?:$|[,(·•|–—-])/.test(text.slice(name.length))) ||
    (text.endsWith(name) && WITH.test(before))
  );
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
