import { MARK_WORDS } from '../addresses/marks';
import { MAILBOXES } from '../lexicons/mailboxes';
import type { Candidate, RuleInput } from '../rule';
import { matchesOf, spanOf } from '../text/matches';
import { wordTrait } from '../text/traits';
import { NAME } from './mailbox-names';

/** Mailboxes whose sign or provider no reader of addresses takes for one: described, in capitals, from their end. */
export function oddMailboxes(input: RuleInput): Candidate[] {
  return [...describedProviders(input), ...backwards(input), ...inCapitals(input)];
}

const BRACKET =
  /(?<![\p{L}\d._-])([\p{L}\d][\p{L}\d._-]{1,40})\s?@\s?\([^()\n]{3,40}\)?(\s?\.\s?[a-z]{2,3}(?![a-z]))?/gu;

/** "jano.k @ (the one of Google) . com": a name, the sign, and a provider that is described. */
function describedProviders({ text }: RuleInput): Candidate[] {
  if (!text.folded.includes('@')) return [];
  return matchesOf(text.folded, BRACKET)
    .filter(([, name = '', ending]) => NAME.test(name) || ending !== undefined)
    .map((match) => ({
      rule: 'contact.email',
      ...spanOf(match),
      evidence: ['likely', 'disguised'],
    }));
}

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

const isBackwards = wordTrait((folded) => BACKWARDS.has(folded));

/** "janoATfirmaDOTsk", and what the sign is written as where it must not stand: "jano%40firma.sk". */
function inCapitals({ text: { text }, words }: RuleInput): Candidate[] {
  if (!words.some(mayBeCoded)) return [];
  return matchesOf(text, CODED)
    .filter(
      ([, at, dot]) =>
        at === undefined ||
        (MARK_WORDS.get(at.toLowerCase()) === 'at' &&
          MARK_WORDS.get((dot ?? '').toLowerCase()) === 'dot'),
    )
    .map((match) => ({
      rule: 'contact.email',
      ...spanOf(match),
      evidence: ['unmistakable'],
    }));
}

/** A word that ends in a dot that is said and a domain, or begins behind a code of the sign. */
const mayBeCoded = wordTrait((word) => END_OF_CODED.test(word));

const END_OF_CODED = new RegExp(
  `.{6}(?:${[...MARK_WORDS].flatMap(([word, mark]) => (mark === 'dot' ? [word] : [])).join('|')})[a-z]{2,4}$|^(?:40[a-z]|64$|commat)`,
);

const CODED =
  /(?<![\p{L}\d._-])[a-z\d][a-z\d._-]{1,30}(?:([A-Z]{2,9})[a-z\d-]{2,30}([A-Z]{3,9})[a-z]{2,4}|(?:%40|&#64;|&commat;)[a-z\d-]{2,30})(?![\p{L}\d])/gu;
