import { fold } from '@/utils/time/tokens';

import { isCompanyName, isLogin, isPersonName } from '../list/names';
import { type KnownNames, sideNamed, sideOfName, sideOfRole } from '../list/sides';
import type { Author } from '../reading';
import { recipientLabels } from '../words/message-marks';
import { messageWords, replyWords } from '../words/send';
import { areAlike } from './made';
import type { Parts } from './parts';

/** Names that the page shows outside of the messages. */
export interface PageNames extends KnownNames {
  /** Who is said to be the buyer: 'Customer: Ada'. */
  readonly buyer: string | null;
  /** Headings and title of the page; they may hold the buyer's name. */
  readonly headings: readonly string[];
  /** Short texts beside the messages, which may begin with it. */
  readonly beside: readonly string[];
  /** Folded names of those who may be the buyer, as those in a list beside it. */
  readonly listed: readonly string[];
  /** True for a text that names the marketplace: 'The team of Handelo'. */
  readonly isSite: (text: string) => boolean;
}

/**
 * The names, the site's as the shop's where that is the panel of one shop alone: in its name somebody writes
 * as the others do, and nobody in another shop's.
 */
export function ownNames(messages: readonly Parts[], names: PageNames): PageNames {
  const [own = [], others = []] = [true, false].map((isOwn) =>
    messages.filter(({ labels }) => labels.length > 0 && labels.some(names.isSite) === isOwn),
  );
  const isShops =
    own.length > 0 &&
    new Set(others.flatMap(({ labels }) => labels.find(isOwnName) ?? [])).size < 2 &&
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

/** Buyer of 'Ada to the shop', seller of 'Lamp shop to the customer'; null where nobody is written to. */
export function sideWritingTo(label: string): Author | null {
  const [, to = '', role = ''] =
    /\s(\p{Lower}+)\s(?:\p{Lower}{1,3}\s)?(\p{Alpha}+)$/u.exec(label) ?? [];
  // 'do' is 'to' in one language and 'of' in another.
  const side = recipientLabels.is(to) && to !== 'do' ? sideOfRole(role) : null;
  return side === 'seller' ? 'buyer' : side === 'buyer' ? 'seller' : null;
}

/** The side that a name on the page says a label is of; null for none. */
export function sideOfLabel(label: string, names: PageNames): Author | null {
  return (
    sideOfName(withoutBrackets(label), names, names.buyer) ??
    (names.isSite(label) ? 'platform' : null)
  );
}

function withoutBrackets(label: string): string {
  return label.replaceAll(/\s?[([][^()[\]]*[)\]]/g, '').trim();
}

/**
 * The folded name that nothing else tells the side of, and that the page shows: the chat is with its
 * bearer. Null where the page shows names of several who write.
 */
export function addresseeOf(messages: readonly Parts[], names: PageNames): string | null {
  if (names.buyer !== null) return null;
  const all = new Set(messages.flatMap(({ labels }) => labels.map(fold)));
  const [listed, ...more] = names.listed.filter((name) => all.delete(name));
  if (listed !== undefined && more.length === 0) return listed;
  const shown = messages.flatMap(({ labels }) => labels.filter((label) => isShown(label, names)));
  const [label, ...others] = new Map(shown.map((each) => [fold(each), each])).values();
  const isOfOther =
    label === undefined ||
    messages.some(
      ({ body, labels }) =>
        body.length > 0 &&
        !labels.includes(label) &&
        labels.some((other) => sideNamed(other) === 'buyer'),
    );
  if (isOfOther || others.length > 0) return null;
  return isPersonName(label) || isLogin(label) || names.beside.some((text) => isTo(text, label))
    ? fold(label)
    : null;
}

/** 'Reply to Ada': whatever is said before it, it is a name. */
function isTo(text: string, label: string): boolean {
  return text.length > label.length && text.endsWith(label) && isOfName(fold(text), fold(label));
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

/** 'Order 7 with Ada', 'Reply to Ada': in front of whom a conversation is with. */
const WITH = /\s(?:with|mit|con|com|avec|cu|z|ze|s|so|sa)\s$/;

/** True for 'ada byron', 'ada byron (order 7)' and 'order 7 with ada byron'; not for 'ada byron: thanks', which she wrote. */
function isOfName(text: string, name: string): boolean {
  const before = text.slice(0, -name.length);
  return (
    (text.startsWith(name) && /^\s*(?:$|[,(·•|–—-])/.test(text.slice(name.length))) ||
    (text.endsWith(name) &&
      (WITH.test(before) || replyWords.has(before) || messageWords.has(before)))
  );
}
