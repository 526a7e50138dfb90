import { addressesOf } from '../addresses/addresses';
import type { Address } from '../addresses/address';
import { isAllowedHost } from '../addresses/allowed';
import type { Evidence } from '../evidence';
import { BEHIND_POINT, NOT_A_NAME, TECHNIQUES } from '../lexicons/address-contexts';
import { isProviderHost } from '../lexicons/mailboxes';
import { SHOP_DOMAINS } from '../lexicons/top-level-domains';
import { PRODUCTS_OF_GOOGLE, SHORTENERS } from '../lexicons/web';
import type { Candidate, Rule, RuleInput } from '../rule';
import { looksDisguised } from '../text/disguise';
import { ownPhraseFinder, phraseFinder } from '../text/phrases';
import { startsIn } from '../text/span';
import type { Span } from '../text/span';
import { stanceOn } from '../text/stance';
import { ownWordSet } from '../text/word-sets';
import { isHostNamed } from './announced-hosts';
import { toldHosts } from './told-hosts';
import { oddlyDotted } from './oddly-dotted-hosts';
import { markedAddresses } from './marked-addresses';
import { machinesIn, traps } from './machine-hosts';

const searchForUs = ownPhraseFinder('searchForUs');

/** Web addresses that leave the platform, plain and disguised; pleas to search for the shop. */
export const contactUrl: Rule = (input) => [
  ...addressesOf(input).flatMap((address) => candidates(address, input)),
  ...oddlyDotted(input),
  ...markedAddresses(input).filter((found) => found.rule === 'contact.url'),
  ...toldHosts(input),
  ...machinesIn(input),
  ...traps(input),
  ...searches(input),
];

function candidates(address: Address, input: RuleInput): Candidate[] {
  if (address.kind !== 'host') return [];
  const { start, end } = address;
  if (isAllowedHost(address.host, input.context))
    return [{ rule: 'contact.url', start, end, evidence: ['known'] }];
  if (!hasName(address) || (!address.complete && isNoShop(address.host))) return [];
  if (address.dots.at(-1) === 'sentence' && isInitial(address, input)) return [];
  return [{ rule: 'contact.url', start, end, evidence: evidenceOf(address, input) }];
}

/** A provider of mail, or a technique: named, not pointed to. */
function isNoShop(host: string): boolean {
  return isProviderHost(host) || TECHNIQUES.has(host);
}

/** "reg. com. J12", "str. sk": shorter ones are abbreviations. */
const SHORTEST_BEFORE_SPACE = 5;

/** A host has a name of letters, longer than the abbreviations that full stops are put in. */
function hasName({ host, complete, dots }: Address): boolean {
  const labels = host.split('.');
  const name = labels.at(-2) ?? '';
  if (dots.includes('written') && NOT_A_NAME.has(name)) return false;
  if (dots.at(-1) === 'sentence' && name.length < SHORTEST_BEFORE_SPACE) return false;
  return (
    complete ||
    SHORTENERS.has(host) ||
    (name.length > 1 && /\p{L}/u.test(host.slice(0, host.lastIndexOf('.'))))
  );
}

function evidenceOf(address: Address, input: RuleInput): Evidence[] {
  if (address.complete || SHORTENERS.has(address.host)) return ['unmistakable'];
  if (address.dots.includes('comma')) return commaEvidence(address, input);
  const masked = looksDisguised(input, address);
  if (!masked && isWordlike(address, input)) return wordlikeEvidence(address, input);
  return masked || address.disguised ? ['unmistakable', 'disguised'] : ['unmistakable'];
}

/** "verzio.es": an address, or a space forgotten behind a full stop; "o punto es posible": the word "point". */
function wordlikeEvidence(address: Address, input: RuleInput): Evidence[] {
  if (isSentenceEnd(address, input)) return [];
  const written = address.dots.includes('written');
  const alone = endsClause(address, input) || isTypedTogether(address, input);
  if (written && (!alone || isLittleWord(address))) return [];
  const evidence: Evidence[] = [alone || /[\d-]/.test(address.host) ? 'likely' : 'possible'];
  if (isAnnounced(address, input)) evidence.push('announced');
  return evidence;
}

/** "na instrukcji kropka to": of little words those that shops' hosts end in are said behind a dot. */
function isLittleWord({ top }: Address): boolean {
  return top.length === 2 && !SHOP_DOMAINS.has(top) && !COUNTRIES_OF_SHOPS.test(top);
}

const COUNTRIES_OF_SHOPS = /^(?:me|co|ai)$/;

/** "mobilko,sk": only where the words before say that an address comes, and the comma joins no list of countries. */
function commaEvidence(address: Address, input: RuleInput): Evidence[] {
  const [name = ''] = address.host.split('.');
  const isAddress = name.length > 3 && !isWordlike(address, input) && isAnnounced(address, input);
  return isAddress ? ['possible', 'announced'] : [];
}

/** Whether the top-level domain is a word of the market's language, or of English for others. */
function isWordlike({ top, dots }: Address, { context }: RuleInput): boolean {
  return (
    ownWordSet('wordlikeDomains', context.market).has(top) ||
    (dots.includes('written') && BEHIND_POINT.has(top))
  );
}

/** "…rajta.Az uj verzio": a capital behind the dot begins a sentence. */
function isSentenceEnd({ start, end, top }: Address, { text }: RuleInput): boolean {
  const typed = text.text.slice(start, end);
  const first = typed.charAt(typed.length - top.length);
  return (
    first !== first.toLowerCase() &&
    typed.slice(0, -top.length) !== typed.slice(0, -top.length).toUpperCase()
  );
}

/** "50 € reichen. D E neun", "tukaj. A i to": letters apart that are no domain but begin a sentence. */
function isInitial({ end }: Address, { text }: RuleInput): boolean {
  return /\s\p{Lu}(?:\s\p{L})?$/u.test(text.text.slice(end - 4, end));
}

function endsClause({ end }: Address, { text }: RuleInput): boolean {
  return /^\s*(?:$|[,.;:!?()"/\n-])/u.test(text.text.slice(end, end + 4));
}

/** "type kabelky . si with no spaces": the seller says that the spaces are none. */
const noSpaces = phraseFinder('noSpaces');
const SIGHT_OF_SPACES = 40;

function isTypedTogether({ start, end, dots }: Address, input: RuleInput): boolean {
  return (
    dots.includes('loose') &&
    startsIn(noSpaces(input), start - SIGHT_OF_SPACES, end + SIGHT_OF_SPACES)
  );
}

const SIGHT = 16;

function isAnnounced({ start }: Address, input: RuleInput): boolean {
  return isHostNamed(input, start - 1, SIGHT);
}

const OF_GOOGLE = new RegExp(`^\\s(?:${PRODUCTS_OF_GOOGLE})`);

/** "cez Google Pay". */
function isProductOfGoogle({ start, end }: Span, { text }: RuleInput): boolean {
  return (
    text.folded.slice(start, end).endsWith('google') &&
    OF_GOOGLE.test(text.folded.slice(end, end + 12))
  );
}

function searches(input: RuleInput): Candidate[] {
  return searchForUs(input)
    .filter((span) => !isProductOfGoogle(span, input))
    .map((span) => ({
      rule: 'contact.url',
      ...span,
      evidence: stanceOn(input, span).refused ? ['likely', 'refused'] : ['likely'],
    }));
}
