import { remembered } from '@/utils/remembered';
import { fold } from '@/utils/time/tokens';

import { hasLetter } from '../dom/letters';
import { addressedBuyerWords, buyerWords, platformWords, sellerWords } from '../words/authors';
import { messageMarks, recipientLabels } from '../words/message-marks';
import { replyWords } from '../words/send';
import { waitingWords } from '../words/states';
import { isNewMark, unreadWords } from '../words/unread';
import type { AuthorRule } from '../profile';
import type { Author } from '../reading';
import { isOfBuyer, stateNamed } from './states';

/** Names that stand for a side on this page. */
export interface KnownNames {
  /** What the site calls itself. */
  readonly site: readonly string[];
  /** What the shop is called. */
  readonly shop: readonly string[];
}

/** Which side a text stands for that is the side's name and nothing else: 'You', 'Buyer'. */
export const sideOfRole = remembered((text: string): Author | null => {
  if (sellerWords.is(text)) return 'seller';
  if (platformWords.is(text)) return 'platform';
  return buyerWords.is(text) ? 'buyer' : null;
});

/** 'Delivered', 'Seen': how far one's own message has come, besides 'Sent'. */
export function isReceipt(text: string): boolean {
  const isOther = isNewMark(text) || unreadWords.has(text) || replyWords.has(text);
  return !isOther && messageMarks.is(text) && sideOfRole(text) === null;
}

/** Which side a short text such as 'You', 'Last: buyer' or 'From the customer' names. */
export function sideNamed(text: string): Author | null {
  const whole = sideOfRole(text);
  if (whole !== null) return whole;
  // 'Waiting for the buyer', 'Waits for you': who is waited for did not write.
  if (waitingWords.has(text)) return isOfBuyer(text) ? 'buyer' : null;
  const sides = new Set(phrasesOf(text).map((phrase) => sideOfRole(phrase)));
  sides.delete(null);
  const [side] = sides;
  return sides.size === 1 && side !== undefined ? side : null;
}

/** Shorter words mean a side only where a text begins or ends with them. */
const LONG_WORD = 4;

/** 'Ada vous a répondu': among other words, who was written to. */
const OBJECT = /^(?:vous|nous|ihnen)$/i;

const SENTENCE = /\S\s+\S+\s+\S+[.!?…]$/;

/** What follows a colon, its first words, its last ones and long ones in between. */
function phrasesOf(text: string): string[] {
  // 'It is too small for me.' names nobody.
  if (SENTENCE.test(text)) return [];
  const value = text.split(/:\s*/).findLast((part) => part.trim() !== '') ?? text;
  const words = value
    .split(/[\s'’]+/)
    .filter((word) => hasLetter(word) && !addressedBuyerWords.is(word));
  if (words.length > 6) return [];
  const long = words.slice(1, -1).filter((word) => word.length >= LONG_WORD && !OBJECT.test(word));
  // 'Ada replied to you': whom it was written to stands last.
  const last = isAddressed(words) ? [] : words.slice(-1);
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
  return [value, ...pairs, ...last, ...words.slice(0, 1), ...long];
}

const LONGEST_ARTICLE = 3;

/** 'to you', 'to the buyer' at the end. */
function isAddressed(words: readonly string[]): boolean {
  const [before = '', above = ''] = words.slice(0, -1).toReversed();
  return (
    recipientLabels.is(before) || (before.length <= LONGEST_ARTICLE && recipientLabels.is(above))
  );
}

/** Which side a name stands for: the shop's, the site's, the buyer's of the same record. */
export function sideOfName(text: string, names: KnownNames, buyer: string | null): Author | null {
  const name = fold(text).trim();
  if (buyer !== null && isSamePerson(name, fold(buyer))) return 'buyer';
  if (names.shop.some((shop) => isSameName(name, fold(shop)))) return 'seller';
  if (names.site.some((site) => isSameName(name, fold(site)))) return 'platform';
  return null;
}

/** Which side a label such as 'Last message from Ada' names among its words. */
export function sideMentioned(
  text: string,
  { shop, site }: KnownNames,
  buyer: string | null,
): Author | null {
  if (buyer !== null && mentions(text, buyer)) return 'buyer';
  if (shop.some((name) => mentions(text, name))) return 'seller';
  return site.some((name) => mentions(text, name)) ? 'platform' : null;
}

const LONGEST_LABEL = 40;

/** True for a label among whose words is a whole name. */
export function mentions(text: string, name: string): boolean {
  const words = fold(name).trim();
  // 'Ada 10:00' is more than a label.
  const isLabel = text.length <= LONGEST_LABEL && !/\d/.test(text);
  return isLabel && words.length > 2 && ` ${fold(text)} `.includes(` ${words} `);
}

const OWN = /^(?:sent|outgoing|outbound|mine|own|out)$/;
const THEIRS = /^(?:received|incoming|inbound|theirs|in)$/;
/** Parcels are sent and received as well. */
const OF_GOODS = /stat|order|stock|parcel/;
/** Roles are of who wrote where one of these stands beside them; 'type-buyer' may be anything. */
const WROTE = /^(?:from|by|last|author|sender)$/;

/** Attributes that may name who wrote last: `data-dir="in"`, `data-last-from="seller"`. */
const SIDE_ATTRIBUTE =
  /^(?:data-)?(?:last-?)?(?:message-?)?(?:dir|direction|from|by|side|author|sender)(?:-(?:type|role))?$/;

/** True for the name of such an attribute, or of class names. */
export const maySaySide = remembered(
  (name: string | undefined) => name === 'class' || SIDE_ATTRIBUTE.test(name ?? ''),
);

/** Which side the value of an attribute says that the last message is of. */
export function sideInValue(name: string, value: string): Author | null {
  return sideInNames(name === 'class' ? value : `from-${value.toLowerCase()}`);
}

/** Which side class names say the last message is of. */
const sideInNames = remembered((names: string): Author | null => {
  for (const token of names.split(/\s+/)) {
    if (OF_GOODS.test(token)) continue;
    const parts = token.split(/[-_:]+/);
    const [last = ''] = parts.slice(-1);
    if (OWN.test(last)) return 'seller';
    if (THEIRS.test(last)) return 'buyer';
    const role = parts.some((part) => WROTE.test(part)) ? sideOfRole(last) : null;
    if (role !== null) return role;
  }
  return null;
});

/** 'support' of 'Jo (support)': the role in which somebody writes; else the whole text, folded. */
export function roleOf(text: string): string {
  return fold(/\(([^()]+)\)$/.exec(text)?.[1] ?? text).trim();
}

/** Which side a text stands for by the words learned for this panel, then by common words. */
export function sideByRule(text: string, rule: AuthorRule, buyer: string | null): Author | null {
  const side = learnedSide(text, rule) ?? sideOfRole(text);
  if (side !== null) return side;
  if (buyer !== null && isSamePerson(fold(text).trim(), fold(buyer))) return 'buyer';
  return sideNamed(text);
}

/** Which side a text stands for by the words that were learned, its own or those of the role behind it. */
function learnedSide(text: string, rule: AuthorRule): Author | null {
  const name = fold(text).trim();
  const role = text.endsWith(')') ? roleOf(text) : name;
  for (const side of LEARNED)
    if (rule[side].includes(name) || rule[side].includes(role)) return side;
  return null;
}

const LEARNED = ['seller', 'platform', 'buyer'] as const;

/** The time at the end of a sentence, first with what may be a weekday or 'for' before its figures. */
const TIMES_BEHIND = [/(?:\s\p{Alpha}{1,3}[.,]*)?\s\d.*/u, /\s\d.*/];

/** Whose doing a sentence tells: 'Ada wrote to you 2 h ago' is of Ada, 'You answered Ada' of the shop. */
export function sideInSentence(
  text: string,
  names: KnownNames,
  buyer: string | null,
): Author | null {
  const said = buyer === null ? text : text.replace(buyer, 'x');
  if (said.startsWith('x ')) return 'buyer';
  const [side, other] = TIMES_BEHIND.map((time) => sideSaid(said.replace(time, ''), names));
  return side ?? other ?? null;
}

/** The same of a sentence without its time, in which x stands for the buyer. */
function sideSaid(said: string, names: KnownNames): Author | null {
  const side = sideNamed(said) ?? sideMentioned(said.replaceAll('-', ' '), names, null);
  // 'Last post by Ada', as against 'Sent to Ada'.
  const isBy = said.endsWith(' x') && stateNamed(said) === null && !isAddressed(said.split(' '));
  return side ?? (isBy ? 'buyer' : null);
}

function isSamePerson(name: string, buyer: string): boolean {
  return name !== '' && (name === buyer || buyer.split(' ')[0] === name);
}

/** True for two folded names of one bearer: 'green corner' and 'green corner ltd'. */
export function isSameName(name: string, known: string): boolean {
  return (
    name.length > 2 &&
    (name === known || known.startsWith(`${name} `) || name.startsWith(`${known} `))
  );
}

const REPLY_ICON =
  /(?:^|[\s_:-])(?:reply|replied|corner-up-left|corner-down-right|arrow-back-up|arrow-return-(?:left|right)|arrow-bend-\S+|outgoing)(?:$|[\s_-])/;

/** True for the name of a pictogram that stands for a reply: 'fa fa-reply'. */
export function isReplyIcon(name: string): boolean {
  return REPLY_ICON.test(name);
}
