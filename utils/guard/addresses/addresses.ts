import { AMBIGUOUS_AT, ROUND_AT } from '../lexicons/address-contexts';
import { MAILBOXES } from '../lexicons/mailboxes';
import type { RuleInput } from '../rule';
import { rememberedLast } from '../text/remembered';
import type { Address } from './address';
import { PLAIN } from './address';
import type { Chain } from './chain';
import { chainAt, hostIn } from './chain';
import { hostsOf } from './hosts';
import { mailboxAround } from './mailboxes';
import { partsWithAddresses } from './may-hold';
import { withSaidPath } from './said-paths';
import type { Token } from './token';
import { tokensOf } from './tokens';

interface Step {
  readonly addresses: readonly Address[];
  /** Index of the token to go on with. */
  readonly next: number;
}

/** No reply has as many: a text of nothing but addresses is held by the first of them. */
const MOST_ADDRESSES = 2000;

/** All addresses in a draft, allowed ones too, in order and apart. Linear. */
export const addressesOf = rememberedLast((input: RuleInput): readonly Address[] => {
  const found: Address[] = [];
  for (const { from, to } of partsWithAddresses(input))
    addAddresses(found, tokensOf(input, from, to), input.text.folded);
  return found;
});

/** Adds the addresses among some tokens to those found before. */
function addAddresses(found: Address[], tokens: readonly Token[], folded: string): void {
  for (let index = 0; index < tokens.length && found.length < MOST_ADDRESSES;) {
    if (isNoAddress(tokens[index], tokens[index + 1])) {
      index += 1;
      continue;
    }
    const step = addressAt(tokens, index, folded);
    const end = found.at(-1)?.end ?? 0;
    found.push(...step.addresses.filter(({ start }) => start >= end));
    index = Math.max(index + 1, step.next);
    // The path behind a host may look like further hosts.
    const reached = found.at(-1)?.end ?? 0;
    while ((tokens[index]?.start ?? reached) < reached) index += 1;
  }
}

/** Most words go on with another, and most signs are none of an address's. */
function isNoAddress(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.kind !== 'word') return token?.kind !== 'at';
  return next === undefined || next.kind === 'word' || next.kind === 'other';
}

function addressAt(tokens: readonly Token[], index: number, folded: string): Step {
  const left = chainAt(tokens, index);
  const at = left?.next ?? index;
  const sign = tokens[at];
  if (sign?.kind === 'at') return aroundSign(tokens, left, sign, at, folded);
  if (left === null) return { addresses: [], next: index + 1 };
  const hosts = hostsOf(left, folded);
  const last = hosts.pop();
  return {
    addresses: last === undefined ? [] : [...hosts, withSaidPath(last, tokens, left.next)],
    next: left.next,
  };
}

function aroundSign(
  tokens: readonly Token[],
  left: Chain | null,
  sign: Token,
  at: number,
  folded: string,
): Step {
  const before = left === null ? [] : hostsOf(left, folded);
  const right = hostBehind(tokens, sign, at);
  if (right === null) return { addresses: before, next: at + 1 };
  const mail = left === null ? null : mailboxAround(left, sign, right, folded);
  if (mail !== null)
    return { addresses: [mail.complete ? trap(before[0] ?? mail, right) : mail], next: right.next };
  const first = before[0];
  if (first !== undefined && !sign.spaced && !sign.written)
    return { addresses: [trap(first, right)], next: right.next };
  const handle = handleAt(sign, right, left !== null && !sign.spaced);
  if (handle === null) return { addresses: before, next: at + 1 };
  return { addresses: [...before, handle], next: right.next };
}

/** The chain behind an at sign; "@ sez nam . cz" is a host in two halves. */
function hostBehind(tokens: readonly Token[], sign: Token, at: number): Chain | null {
  const chain = chainAt(tokens, at + 1);
  if (chain === null || !sign.spaced || sign.written || hostIn(chain) !== null) return chain;
  const second = chainAt(tokens, chain.next);
  return second !== null && second.dots.length > 0 && hostIn(second) !== null ? second : chain;
}

/** "swapiphone.com@evil": what looks like the host is only a user name. */
function trap({ start }: Address, right: Chain): Address {
  const host = right.labels.map((label) => label.folded).join('.');
  return {
    ...PLAIN,
    kind: 'host',
    host,
    start,
    end: right.labels.at(-1)?.end ?? start,
    complete: true,
  };
}

const SHORTEST_HANDLE = 3;

/** "@mobilko" with the sign glued to the name, or "arroba mobilko" in words that mean nothing else. */
function handleAt(sign: Token, right: Chain, glued: boolean): Address | null {
  const name = right.labels[0];
  if (name === undefined || name.folded.length < SHORTEST_HANDLE || !/\p{L}/u.test(name.folded))
    return null;
  // "Put @ gmail behind my name": whatever stands before it.
  if (sign.spaced && MAILBOXES.has(name.folded))
    return {
      ...PLAIN,
      kind: 'email',
      start: sign.start,
      end: name.end,
      host: name.folded,
      disguised: true,
    };
  // "6K@30p" is a format.
  if (glued && /^\d/.test(name.folded)) return null;
  const isSign = sign.written
    ? !AMBIGUOUS_AT.has(sign.folded) && !ROUND_AT.test(sign.folded)
    : name.start === sign.end;
  if (!isSign) return null;
  return {
    ...PLAIN,
    kind: 'handle',
    start: sign.start,
    end: lastTight(right),
    disguised: sign.written,
  };
}

/** A handle may have dots in it, but none at a sentence's end. */
function lastTight({ labels, dots }: Chain): number {
  const loose = dots.findIndex((dot) => dot !== 'tight');
  return labels[loose === -1 ? labels.length - 1 : loose]?.end ?? 0;
}
