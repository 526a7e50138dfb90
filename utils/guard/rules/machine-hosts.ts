import { addressesOf } from '../addresses/addresses';
import { isAllowedHost, isPlatformHost } from '../addresses/allowed';
import type { Candidate, RuleInput } from '../rule';
import { matchesOf } from '../text/matches';

const SCHEME = /https?:\/\/|\bwww\./g;

/** A machine's numbers, a user's name and password before the host, or a host of any domain; up to a letter or figure. */
const MACHINE =
  /^((?:\d{1,3}\.){3}\d{1,3}|[^\s/@]{1,60}@|[a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){0,4}\.[a-z]{2,20})(?:[^\s/]{0,120}[\p{L}\d])?/u;

const LONGEST_MACHINE = 200;

/** Those of a network at home, by number (RFC 1918) or by name (RFC 6762, RFC 8375): nobody else reaches them. */
const PRIVATE =
  /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254)\.|\.(?:local|lan|internal|home\.arpa)$/;

/** "http://93.184.216.34/shop", "https://jano:heslo@shop.sk": a machine instead of a name; a router's own is none. */
export function machinesIn({ text, context }: RuleInput): Candidate[] {
  if (!text.folded.includes('http') && !text.folded.includes('www.')) return [];
  const machines: Candidate[] = [];
  for (const { 0: scheme, index } of matchesOf(text.folded, SCHEME)) {
    if (machines.length === MOST_MACHINES) break;
    const from = index + scheme.length;
    const found = MACHINE.exec(text.folded.slice(from, from + LONGEST_MACHINE));
    const host = found?.[1] ?? '';
    if (found === null || PRIVATE.test(host) || isAllowedHost(host, context)) continue;
    const end = from + found[0].length;
    machines.push({ rule: 'contact.url', start: index, end, evidence: ['unmistakable'] });
  }
  return machines;
}

/** No reply has as many. */
const MOST_MACHINES = 1000;

/** "swapiphone.com@evil.com": the platform's host as the name of a mailbox. */
export function traps(input: RuleInput): Candidate[] {
  return addressesOf(input).flatMap(({ kind, start, end }): Candidate[] => {
    const [name = ''] = kind === 'email' ? input.text.folded.slice(start, end).split('@') : [];
    return name.includes('.') && isPlatformHost(name, input.context)
      ? [{ rule: 'contact.url', start, end, evidence: ['unmistakable'] }]
      : [];
  });
}
