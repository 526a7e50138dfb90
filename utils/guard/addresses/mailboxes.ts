import { AMBIGUOUS_AT, NOT_A_MAILBOX, NOT_A_NAME, ROUND_AT } from '../lexicons/address-contexts';
import { PAY_LINK } from '../lexicons/link-hosts';
import { MAIL_PROVIDERS } from '../lexicons/mailboxes';
import { SHOP_DOMAINS } from '../lexicons/top-level-domains';
import type { Span } from '../text/span';
import type { Address } from './address';
import { PLAIN, schemeStart } from './address';
import type { Chain, Host } from './chain';
import { hostIn } from './chain';
import type { Token } from './token';

/** What stands before an at sign. */
interface Local extends Span {
  readonly name: string;
  readonly odd: boolean;
}

/** The e-mail address around an at sign; null where the sign means something else. */
export function mailboxAround(
  left: Chain,
  sign: Token,
  right: Chain,
  folded: string,
): Address | null {
  const local = localOf(left);
  const host = hostIn(right);
  if (!canBeMailbox(local, sign, right, host)) return null;
  const disguised = sign.written || sign.spaced || local.odd || isOdd(host);
  const common = { ...PLAIN, kind: 'email' as const, start: local.start, disguised };
  const complete = schemeStart(local.start, folded) !== null;
  if (host !== null)
    return {
      ...common,
      end: host.end,
      host: host.name,
      top: host.top.folded,
      dots: host.dots,
      complete,
    };
  return withoutDomain(common, sign, right, local);
}

/** The last words before the sign that dots hold together. */
function localOf({ labels, dots }: Chain): Local {
  const first = Math.max(dots.lastIndexOf('sentence'), dots.lastIndexOf('comma')) + 1;
  const parts = labels.slice(first);
  return {
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    name: parts.map(({ folded }) => folded).join('.'),
    odd: parts.some(({ odd }) => odd) || dots.slice(first).some((dot) => dot !== 'tight'),
  };
}

function isOdd(host: Host | null): boolean {
  return host !== null && (host.odd || host.dots.some((dot) => dot !== 'tight'));
}

/** "look at example dot com", "2360 @ 60 Hz" and "Instagram @studs.by.nell" name no mailbox. */
function canBeMailbox(local: Local, sign: Token, right: Chain, host: Host | null): boolean {
  if (!sign.written) return !sign.spaced || (host !== null && host.end === endOfTight(right));
  if (ROUND_AT.test(sign.folded)) return isBeforeHost(right, host);
  return !AMBIGUOUS_AT.has(sign.folded) || sign.odd || isOfMailbox(local, host);
}

/** A word for the sign that is another word as well, between a mailbox's name and its host. */
function isOfMailbox(local: Local, host: Host | null): boolean {
  if (NOT_A_MAILBOX.has(local.name)) return false;
  // "max.bauer at laden.de"
  const isDotted = /\p{L}[._]\p{L}/u.test(local.name) && !local.odd;
  return host === null || (isOfMails(host) && (isDotted || isOdd(host) || isProvider(host)));
}

/** "et le point de départ" and a link to be paid by are no hosts of mailboxes. */
function isOfMails({ name }: Host): boolean {
  return !NOT_A_NAME.has(firstLabel(name)) && !PAY_LINK.test(name);
}

function isProvider({ name }: Host): boolean {
  return MAIL_PROVIDERS.has(firstLabel(name));
}

function firstLabel(host: string): string {
  return host.split('.', 1)[0] ?? '';
}

/** "The display shows an a in a circle": a letter until a host or a provider follows. */
function isBeforeHost(right: Chain, host: Host | null): boolean {
  return host !== null || MAIL_PROVIDERS.has(right.labels[0]?.folded ?? '');
}

/** Where a chain's first dot that is no address's ends it. */
function endOfTight({ labels, dots }: Chain): number {
  const loose = dots.findIndex((dot) => dot === 'sentence' || dot === 'comma');
  return labels[loose === -1 ? labels.length - 1 : loose]?.end ?? 0;
}

/** "jano@firma", "jano zavináč gmail": a provider's name or an unmistakable sign says enough. */
function withoutDomain(
  common: Omit<Address, 'end'>,
  sign: Token,
  right: Chain,
  local: Local,
): Address | null {
  const name = right.labels[0];
  if (name === undefined) return null;
  if (MAIL_PROVIDERS.has(name.folded)) return { ...common, end: name.end, host: name.folded };
  if (!/^\p{L}/u.test(name.folded)) return null;
  const said = sign.written && !AMBIGUOUS_AT.has(sign.folded);
  const typed = !sign.written && !sign.spaced && name.start === sign.end && !isHostName(local.name);
  return said || typed ? { ...common, end: name.end, cut: true } : null;
}

/** "swapiphone.com@evil" is an address with a user name, no mailbox. */
function isHostName(name: string): boolean {
  const dot = name.lastIndexOf('.');
  return dot >= 0 && SHOP_DOMAINS.has(name.slice(dot + 1));
}
