import { addressesOf } from '../addresses/addresses';
import type { Address } from '../addresses/address';
import { isPlatformHost } from '../addresses/allowed';
import type { Evidence } from '../evidence';
import { isProviderHost, MAIL_PROVIDERS, MAILBOXES } from '../lexicons/mailboxes';
import type { Candidate, Rule, RuleInput } from '../rule';
import { taggerFor } from '../senses/lexicons';
import { passageOf } from '../senses/passage';
import { ownPhraseFinder, phraseFinder } from '../text/phrases';
import { keptWithWord } from '../text/remembered';
import { endsBefore, overlap, overlapsAny } from '../text/span';
import type { Span } from '../text/span';
import { stanceOn } from '../text/stance';
import { maskedNames } from './masked-names';
import type { Word } from '../text/words';
import { looksDisguised } from '../text/disguise';

const mailInvitations = phraseFinder('mailInvitations');
const atHints = ownPhraseFinder('atHints');
const mailWords = phraseFinder('mailWords');

/** E-mail addresses, plain, disguised, without an at sign; pleas to write an e-mail or to give an address. */
export const contactEmail: Rule = (input) => [
  ...addressesOf(input).flatMap((address) =>
    address.kind === 'email' &&
    !isPlatformHost(address.host, input.context) &&
    !(address.cut && isMaskedWord(address, input))
      ? [candidate(address, input)]
      : [],
  ),
  ...providerHosts(input),
  ...backwards(input),
  ...withoutAt(input),
  ...withoutDot(input),
  ...invitations(input),
  ...atHints(input).map((span) => ({
    rule: 'contact.email' as const,
    ...span,
    evidence: ['likely'] as const,
  })),
];

/** The at sign of "wh@tsapp" and of "gr@tis" is an a. */
function isMaskedWord(address: Address, input: RuleInput): boolean {
  if (overlapsAny(maskedNames(input), address)) return true;
  if (address.end - address.start <= LONGEST_WORD && !isAnnounced(input, address.start))
    return true;
  const tagger = taggerFor(input.context.market);
  return (
    tagger !== undefined &&
    passageOf(input, tagger).words.some(
      (word) => word.disguised === 'mask' && overlap(word, address),
    )
  );
}

/** A cut address that is no longer may as well be a word with an at sign in it. */
const LONGEST_WORD = 8;

function candidate(address: Address, input: RuleInput): Candidate {
  const evidence: Evidence[] = [address.cut ? 'likely' : 'unmistakable'];
  if (address.disguised || looksDisguised(input, address)) evidence.push('disguised');
  return { rule: 'contact.email', start: address.start, end: address.end, evidence };
}

/** "giulia_ferri presso outlook.it": a mail provider's host, whatever stands for the at sign. */
function providerHosts(input: RuleInput): Candidate[] {
  return addressesOf(input).flatMap(({ kind, host, complete, start, end }): Candidate[] => {
    if (kind !== 'host' || complete) return [];
    if (!isProviderHost(host) && !isBehindMailboxName(input, start) && !isBehindLocal(input, start))
      return [];
    const { refused, asProduct, closely } = stanceOn(input, { start, end });
    const evidence: Evidence[] = ['likely'];
    if (refused) evidence.push('refused');
    if (asProduct && !closely) evidence.push('named otherwise');
    return [{ rule: 'contact.email', start, end, evidence }];
  });
}

/** "info bei werkstatt.de": a mailbox by its usual name, with a little word for the at sign. */
function isBehindMailboxName({ text }: RuleInput, start: number): boolean {
  return MAILBOX_NAME.test(text.folded.slice(Math.max(0, start - 24), start));
}

/** "jano.k # firma.sk", "max.b bei laden.de": a name as mailboxes have, and whatever stands for the at sign. */
function isBehindLocal(input: RuleInput, start: number): boolean {
  const before = input.text.folded.slice(Math.max(0, start - SIGHT_OF_NAME), start);
  const [local = '', sign = ''] = before.replace(SIGN_BEHIND, ' $1').trim().split(/\s+/).slice(-2);
  if (!NAME.test(local) || !(SIGN.test(sign) || LITTLE_SIGN.test(sign))) return false;
  return SIGN.test(sign) || !stanceOn(input, { start, end: start }).asProduct;
}

const SIGN_BEHIND = /([&#()©*$]{1,2})\s?$/;
const SIGN = /^[&#()©*$]{1,2}$/;
const LITTLE_SIGN = /^\(?\p{L}{1,4}\)?$/u;

const MAILBOX_NAME =
  /(?:^|\s)(?:info|geral|administracion|commandes|ordini|vendite|pedidos|ventas|encomendas|clientes|clients|clienti|bestellungen|zamowienia|objednavky|narocila|narudzbe|rendeles|comenzi|bonjour|hola|ciao|hallo|hi|hello|office|kontakt|contact|mail|sales|hello|service|support|shop|obchod|sklep|biuro|bolt|negozio|tienda|loja|boutique|prodaja|predaj|prodej|bestellung|reklamace|reklamacie)\s\(?(?:at|bei|presso|chez|pri|na|kod|u|w|em|en|la|su|an|sur|sul|no|cu|c\/o)\)?\s$/;

/** "moc.liamg@onaj": a provider's name read from its end. */
function backwards({ words }: RuleInput): Candidate[] {
  return words.filter(isBackwards).map(({ start, end }) => ({
    rule: 'contact.email',
    start,
    end,
    evidence: ['likely', 'disguised'],
  }));
}

const BACKWARDS = new Set(
  [...MAILBOXES]
    .filter((name) => name.length > 4)
    .map((name) => Array.from(name).toReversed().join('')),
);
const isBackwards = keptWithWord((folded) => BACKWARDS.has(folded));

/** "my mail is jano.k gmail", "marek.zych na gmailu": a provider near something that is no plain word. */
function withoutAt(input: RuleInput): Candidate[] {
  return input.words.flatMap((word, index) => {
    const end = mailboxEnd(word, input.words[index + 1]);
    return end === null ? [] : nearMailbox(input, { start: word.start, end }, index);
  });
}

/** Where the provider's name that begins with `word` ends, "g mail" in two halves too; null where none begins. */
function mailboxEnd(word: Word, next: Word | undefined): number | null {
  if (isMailbox(word)) return word.end;
  const isHalf = word.folded === 'g' && next !== undefined && next.start - word.end === 1;
  return isHalf && isMailHalf(next) ? next.end : null;
}

const isMailHalf = keptWithWord((folded) => /^mail\p{L}{0,2}$/u.test(folded));

function nearMailbox(input: RuleInput, mailbox: Span, index: number): Candidate[] {
  const local = localBefore(input, mailbox) ?? localBehind(input, mailbox);
  if (local !== null) {
    const announced = isAnnounced(input, local.start) || stanceOn(input, mailbox).invited;
    const span = {
      start: Math.min(local.start, mailbox.start),
      end: Math.max(local.end, mailbox.end),
    };
    return [
      {
        rule: 'contact.email',
        ...span,
        evidence: announced ? ['likely', 'announced'] : ['likely'],
      },
    ];
  }
  const before = input.words[index - 1];
  const named =
    before !== undefined && mailbox.start - before.end === 1 && isAnnounced(input, before.start);
  if (!named || stanceOn(input, mailbox).asProduct) return [];
  return [
    {
      rule: 'contact.email',
      start: before.start,
      end: mailbox.end,
      evidence: ['possible', 'announced'],
    },
  ];
}

/** "an address at web de": a provider and its domain with no dot between, where mail is spoken of. */
function withoutDot(input: RuleInput): Candidate[] {
  return input.words.flatMap((word, index): Candidate[] => {
    const top = input.words[index + 1];
    if (top === undefined || top.start - word.end !== 1 || !isProvider(word)) return [];
    if (!MAIL_DOMAINS.has(top.folded) || input.text.text.charAt(word.end) === '.') return [];
    // "web de" and "post cz" are words; "gmail com" is nothing else.
    const isSure = MAILBOXES.has(word.folded) || isLocal(input, word);
    const evidence: Evidence[] = [isSure ? 'likely' : 'possible'];
    if (isAnnounced(input, word.start)) evidence.push('announced');
    if (evidence[0] === 'possible' && evidence.length === 1) return [];
    return [{ rule: 'contact.email', start: word.start, end: top.end, evidence }];
  });
}

/** "biuro.kubki wp pl": a name with a dot right before. */
function isLocal(input: RuleInput, word: Span): boolean {
  const local = localBefore(input, word);
  return local !== null && word.start - local.end === 1;
}

const isProvider = keptWithWord((folded) => MAIL_PROVIDERS.has(folded));

const MAIL_DOMAINS = new Set([
  'com',
  'cz',
  'sk',
  'de',
  'net',
  'pl',
  'hu',
  'fr',
  'it',
  'pt',
  'ro',
  'hr',
  'si',
  'eu',
  'me',
  'ch',
  'at',
  'uk',
]);

const LONGEST_ENDING = 3;

/** How "gmail" is written by ear: "gemail", "gimeil", "dzimejl". */
const BY_EAR = /^(?:g|dz|dj|j)[ei]?me?[aeiy]?[ijy]?l(?:u|e|om|em|ben|en|on)?$/;

const isMailbox = keptWithWord((folded) => {
  if (BY_EAR.test(folded) && folded.length > 4) return true;
  for (let cut = 0; cut <= LONGEST_ENDING; cut += 1)
    if (MAILBOXES.has(folded.slice(0, folded.length - cut))) return true;
  return false;
});

/** A name with a dot, an underscore or a figure in it, at most two little words away. */
const NAME = /^[\p{L}\d]+(?:[._][\p{L}\d]+)+$|^\p{L}+\d+$/u;
const LITTLE_WORD = /^\p{L}{1,6}$/u;
const WORDS_BETWEEN = 3;
const SIGHT_OF_NAME = 64;
/** What may part a name from its provider: "jano.k – gmail", "jano.k (gmail)". */
const BETWEEN = /([\s,:/+(&#|"'~>=-]+)/;

function localBefore({ text }: RuleInput, mailbox: Span): Span | null {
  let end = mailbox.start;
  const parts = text.folded.slice(Math.max(0, end - SIGHT_OF_NAME), end).split(BETWEEN);
  for (const [back, part] of parts.toReversed().entries()) {
    const start = end - part.length;
    if (NAME.test(part)) return { start, end };
    // Every second part is what stands between two words.
    if (back > 2 * WORDS_BETWEEN + 1 || (isWord(part) && !LITTLE_WORD.test(part))) return null;
    end = start;
  }
  return null;
}

function isWord(part: string): boolean {
  return part !== '' && !BETWEEN.test(part);
}

/** How many words and gaps behind a provider the name may stand. */
const PARTS_BEHIND = 2;

function localBehind({ text }: RuleInput, mailbox: Span): Span | null {
  let start = mailbox.end;
  const parts = text.folded.slice(start, start + SIGHT_OF_NAME).split(BETWEEN);
  for (const [ahead, part] of parts.entries()) {
    const name = part.replace(/[.!?)]{1,3}$/, '');
    if (NAME.test(name)) return { start, end: start + name.length };
    if (ahead > PARTS_BEHIND) return null;
    start += part.length;
  }
  return null;
}

const SIGHT = 60;

function isAnnounced(input: RuleInput, start: number): boolean {
  return endsBefore(mailWords(input), start, SIGHT);
}

function invitations(input: RuleInput): Candidate[] {
  return mailInvitations(input).flatMap((span): Candidate[] => {
    const { refused } = stanceOn(input, span);
    return [
      { rule: 'contact.email', ...span, evidence: refused ? ['likely', 'refused'] : ['likely'] },
    ];
  });
}
