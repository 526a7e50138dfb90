import { fold } from '@/utils/time/tokens';

import type { AuthorRule, ListProfile } from '../profile';
import type { Author } from '../reading';
import { draftWords } from '../words/message-marks';
import { lastOfThose } from './names';
import { prefixOf } from './prefix';
import { mentions, sideByRule, sideInSentence } from './sides';
import { stateNamed } from './states';

/** What a record says that may tell who wrote last. */
type SaidOfAuthor = Readonly<Record<'author' | 'snippet' | 'state' | 'buyer', string | null>>;

/** Who wrote last in a record by a profile; null where nothing tells. */
export function authorOf(
  said: SaidOfAuthor,
  profile: ListProfile,
  unread: boolean | null,
  signed: boolean | null,
): Author | null {
  const { author } = profile;
  return author === undefined || (said.author === null && author.by === 'words')
    ? senderOfNews(unread, signed ?? said.state, profile)
    : authorByRule(said, author);
}

function authorByRule(
  { author, snippet, state, buyer }: SaidOfAuthor,
  rule: AuthorRule,
): Author | null {
  if (author === null) {
    return rule.by === 'mark' ? byPrefix(snippet ?? '', state, rule, buyer) : null;
  }
  if (rule.by === 'prefix') return byPrefix(author, state, rule, buyer);
  if (rule.by !== 'sentence') return sideInLabel(author.replace(/\s?:$/, ''), rule, buyer);
  return sideInSentence(author, { shop: rule.seller, site: rule.platform }, buyer);
}

function sideInLabel(text: string, rule: AuthorRule, buyer: string | null): Author | null {
  const label = lastOfThose(text) ?? text;
  const side = sideByRule(label, rule, buyer);
  return side ?? (buyer !== null && mentions(label, buyer) ? 'buyer' : null);
}

/**
 * A message may hold a colon early on: only known beginnings name another side than the buyer. In a
 * state that is unknown, such as a mediation, the platform may have written.
 */
function byPrefix(
  text: string,
  state: string | null,
  rule: AuthorRule,
  buyer: string | null,
): Author | null {
  const prefix = prefixOf(text);
  // Whose message it hides, the row does not say.
  if (prefix !== null && draftWords.is(prefix)) return null;
  const isNotice =
    prefix === null && rule.platform.length > 0 && rule.platform.includes(fold(text).trim());
  const side = prefix === null ? (isNotice ? 'platform' : null) : sideByRule(prefix, rule, buyer);
  return side ?? (state !== null && stateNamed(state) === null ? null : 'buyer');
}

/** How sure an unread mark has to be to tell who wrote. */
const SURE = 0.9;

/**
 * Where nothing tells who wrote last, an unread message is the buyer's: one's own are never unread.
 * What waits for nobody may be the platform's.
 */
function senderOfNews(
  unread: boolean | null,
  turn: boolean | string | null,
  { confidence }: ListProfile,
): Author | null {
  if (unread !== true) return null;
  const said = typeof turn === 'string' ? stateNamed(turn) : turn === true ? 'waiting' : null;
  if (said !== 'waiting' && (confidence['unread'] ?? 0) < SURE) return null;
  return said === 'answered' || said === 'closed' ? null : 'buyer';
}
