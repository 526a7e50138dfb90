import { MAIL_PROVIDERS } from '../lexicons/mailboxes';
import { AMBIGUOUS_AT, NOT_A_MAILBOX } from '../lexicons/address-contexts';
import type { RuleInput } from '../rule';
import type { Span } from '../text/span';
import type { Chain, Dot, Host } from './chain';
import { chainAt, hostIn } from './chain';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

/** Something with an at sign or a dot in it that leads somewhere. */
export interface Address extends Span {
  /** `host` is a web address, `handle` a name behind an at sign. */
  readonly kind: 'email' | 'host' | 'handle';
  /** Lower case; empty for a handle. */
  readonly host: string;
  /** The last label, and how the dots are set. */
  readonly top: string;
  readonly dots: readonly Dot[];
  /** Written out, bracketed, with letters set apart. */
  readonly disguised: boolean;
  /** Begins with a scheme or `www`, or goes on with a path. */
  readonly complete: boolean;
  /** An at sign without a top-level domain behind it: "jano@firma", "jano zavináč firma". */
  readonly cut: boolean;
}

const cache = new WeakMap<RuleInput, readonly Address[]>();
const PATH = /[^\s<>"')\]]*/uy;
const SCHEME = /(?:h..ps?|ftp)\s?:\s?\/\s?\/\s?$/u;

/** All addresses in a draft, allowed ones too, in order and apart. Linear. */
export function addressesOf(input: RuleInput): readonly Address[] {
  const known = cache.get(input);
  if (known !== undefined) return known;
  const found = scan(input);
  cache.set(input, found);
  return found;
}

function scan({ text }: RuleInput): Address[] {
  const tokens = tokensOf(text);
  const found: Address[] = [];
  for (let index = 0; index < tokens.length;) {
    const step = addressAt(tokens, index, text.folded);
    const end = found.at(-1)?.end ?? 0;
    found.push(...step.addresses.filter(({ start }) => start >= end));
    index = Math.max(index + 1, step.next);
  }
  return found;
}

interface Step {
  readonly addresses: Address[];
  readonly next: number;
}

function addressAt(tokens: readonly Token[], index: number, folded: string): Step {
  const left = chainAt(tokens, index);
  const at = left?.next ?? index;
  if (tokens[at]?.kind === 'at') return aroundAt(tokens, left, at, folded);
  if (left === null) return { addresses: [], next: index + 1 };
  return { addresses: hostsOf(left, folded), next: left.next };
}

function aroundAt(tokens: readonly Token[], left: Chain | null, at: number, folded: string): Step {
  const sign = tokens[at];
  const right = chainAt(tokens, at + 1);
  const before = left === null ? [] : hostsOf(left, folded);
  if (sign === undefined || right === null) return { addresses: before, next: at + 1 };
  const local = left === null ? null : localStart(left);
  const host = hostIn(right);
  const mail = local === null ? null : mailOf(local, sign, right, host, folded);
  if (mail !== null)
    return {
      addresses: [mail.complete ? trap(before.length > 0 ? before : [mail], right) : mail],
      next: right.next,
    };
  const glued = local !== null && !sign.spaced && !sign.written;
  if (glued && before.length > 0) return { addresses: [trap(before, right)], next: right.next };
  if (!glued && host === null && isHandle(sign, right)) {
    const name = right.labels[0];
    const handle = name && {
      ...PLAIN,
      kind: 'handle' as const,
      start: sign.start,
      end: name.end,
      disguised: sign.written,
    };
    return { addresses: handle ? [...before, handle] : before, next: at + 2 };
  }
  return { addresses: before, next: at + 1 };
}

const PLAIN = {
  host: '',
  top: '',
  dots: [],
  disguised: false,
  complete: false,
  cut: false,
} as const;

/** "swapiphone.com@evil": what looks like the host is only a user name. */
function trap(before: readonly Address[], right: Chain): Address {
  const end = right.labels.at(-1)?.end ?? 0;
  const start = before[0]?.start ?? 0;
  return {
    ...PLAIN,
    kind: 'host',
    host: right.labels.map((label) => label.folded).join('.'),
    start,
    end,
    complete: true,
  };
}

function isHandle(sign: Token, right: Chain): boolean {
  const name = right.labels[0]?.folded ?? '';
  return (
    name.length >= 3 && /\p{L}/u.test(name) && (!sign.written || !AMBIGUOUS_AT.has(sign.folded))
  );
}

/** Where the local part begins: behind the last sentence's end. */
function localStart({ labels, dots }: Chain): Span & { name: string; odd: boolean } {
  const first = dots.lastIndexOf('sentence') + 1;
  const parts = labels.slice(first);
  return {
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    name: parts.map(({ folded }) => folded).join('.'),
    odd: parts.some(({ odd }) => odd) || dots.slice(first).some((dot) => dot !== 'tight'),
  };
}

type Local = ReturnType<typeof localStart>;

function mailOf(
  local: Local,
  sign: Token,
  right: Chain,
  host: Host | null,
  folded: string,
): Address | null {
  const name = right.labels[0];
  if (name === undefined || !canBeMailbox(local, sign, host)) return null;
  const disguised =
    sign.written ||
    sign.spaced ||
    local.odd ||
    (host?.odd ?? false) ||
    (host?.dots.some((dot) => dot !== 'tight') ?? false);
  const common = { ...PLAIN, kind: 'email' as const, start: local.start, disguised };
  if (host !== null)
    return {
      ...common,
      end: host.end,
      host: host.name,
      top: host.top.folded,
      dots: host.dots,
      complete: schemed(local.start, folded),
    };
  if (MAIL_PROVIDERS.has(name.folded)) return { ...common, end: name.end, host: name.folded };
  if (!/^\p{L}/u.test(name.folded)) return null;
  const tight = right.dots.findIndex((dot) => dot !== 'tight');
  const end = right.labels[tight === -1 ? right.labels.length - 1 : tight]?.end ?? name.end;
  const unmistakableSign = !sign.written && !sign.spaced && name.start === sign.end;
  if (unmistakableSign && !schemed(local.start, folded))
    return local.name.includes('.') && hostLike(local.name)
      ? null
      : { ...common, end, cut: right.labels.length === 1 };
  return sign.written && !AMBIGUOUS_AT.has(sign.folded)
    ? { ...common, end: name.end, cut: true }
    : null;
}

function hostLike(name: string): boolean {
  return /\.(?:com|eu|sk|cz|si|hr|pl|pt|es|de|hu|ro|it|fr|net)$/.test(name);
}

/** "look at example dot com" and "2360 @ 60 Hz" name no mailbox. */
function canBeMailbox(local: Local, sign: Token, host: Host | null): boolean {
  if (!sign.written) return !sign.spaced || host !== null;
  if (!AMBIGUOUS_AT.has(sign.folded) || sign.odd) return true;
  return (
    !NOT_A_MAILBOX.has(local.name) &&
    (host === null ||
      host.dots.some((dot) => dot !== 'tight') ||
      MAIL_PROVIDERS.has(host.name.split('.')[0] ?? ''))
  );
}

function hostsOf(chain: Chain, folded: string): Address[] {
  const found: Address[] = [];
  for (let from = 0; from < chain.labels.length; from += 1) {
    const host = hostIn(chain, from);
    if (host === null) {
      const stop = chain.dots.indexOf('sentence', from);
      if (stop === -1) break;
      from = stop;
      continue;
    }
    found.push(webAddress(host, folded));
    from += host.dots.length;
  }
  return found;
}

function webAddress(host: Host, folded: string): Address {
  const hasScheme = schemed(host.start, folded);
  const end = pathEnd(host.end, folded);
  return {
    kind: 'host',
    host: host.name,
    top: host.top.folded,
    dots: host.dots,
    start: hasScheme ? Math.max(0, folded.lastIndexOf(':', host.start) - 5) : host.start,
    end,
    disguised: host.odd || host.dots.some((dot) => dot !== 'tight'),
    complete: hasScheme || host.name.startsWith('www') || end > host.end + 1,
    cut: false,
  };
}

function schemed(start: number, folded: string): boolean {
  return SCHEME.test(folded.slice(Math.max(0, start - 12), start));
}

function pathEnd(end: number, folded: string): number {
  if (!'/:?#'.includes(folded.charAt(end) || ' ')) return end;
  PATH.lastIndex = end;
  const path = PATH.exec(folded)?.[0] ?? '';
  return end + path.replace(/[.,;:!?]{1,8}$/u, '').length;
}
