import type { Evidence } from '../evidence';
import {
  APP,
  GMAIL_BY_EAR,
  MAIL_PROVIDERS,
  MAILBOXES,
  PROVIDERS_BY_WORDS,
} from '../lexicons/mailboxes';
import { MAIL_DOMAINS } from '../lexicons/top-level-domains';
import type { Candidate, RuleInput } from '../rule';
import { meantBy } from '../text/leet';
import { phraseFinder } from '../text/phrases';
import { keptWithWord } from '../text/remembered';
import type { Span } from '../text/span';
import { endsBefore, spanAt } from '../text/span';
import { stanceOn } from '../text/stance';
import { wordTrait } from '../text/traits';
import { ownWordSet, wordSet } from '../text/word-sets';
import type { Word } from '../text/words';
import { isOfThirdParty } from './third-parties';
import { localBefore, localBehind } from './mailbox-names';

const mailWords = phraseFinder('mailWords');

/** Mail providers named with no at sign: "jano.k gmail", "jano at web de", "at Seznam as jano". */
export function providersNamed(input: RuleInput): Candidate[] {
  if (!input.words.some(mayBeProvider)) return [];
  return [...withoutAt(input), ...withoutDot(input), ...calledThere(input)];
}

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
  const isHalf = isFirstHalf(word) && next !== undefined && next.start - word.end === 1;
  return isHalf && isMailHalf(next) ? next.end : null;
}

/** "g mail", "gê-mail", as it is said. */
const isFirstHalf = keptWithWord((folded) => /^(?:g[ei]?|dj?z?i)$/.test(folded));
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
  if (before === undefined || mailbox.start - before.end !== 1 || isApp(before)) return [];
  if (!isAnnounced(input, before.start, sightOf(input, before)) || isOthers(input, mailbox))
    return [];
  return [
    {
      rule: 'contact.email',
      start: before.start,
      end: mailbox.end,
      evidence: ['likely'],
    },
  ];
}

/** "The type of e-mail. If it is of Sapo …": before a little word mail is spoken of in its own sentence. */
function sightOf({ sentences }: RuleInput, { start, end }: Span): number {
  const from = end - start < SHORTEST_NAME ? spanAt(sentences, start)?.start : undefined;
  return start - (from ?? start - SIGHT);
}

/** Whether the provider is spoken of as a program, or the platform's own mails are. */
function isOthers(input: RuleInput, mailbox: Span): boolean {
  return stanceOn(input, mailbox).asProduct || isOfThirdParty(input, mailbox);
}

const isApp = keptWithWord((folded) => APP.test(folded));

/** "an address at web de": a provider and its domain with no dot between, where mail is spoken of. */
function withoutDot(input: RuleInput): Candidate[] {
  const wordlike = ownWordSet('wordlikeDomains', input.context.market);
  return input.words.flatMap((word, index): Candidate[] => {
    const top = input.words[index + 1];
    if (top === undefined || top.start - word.end !== 1 || !isProvider(word)) return [];
    if (!MAIL_DOMAINS.has(top.folded) || input.text.text.charAt(word.end) === '.') return [];
    // "web de" and "post cz" are words; "gmail com" is nothing else.
    const isSure =
      (MAILBOXES.has(word.folded) && !wordlike.has(top.folded)) || isLocal(input, word);
    const evidence: Evidence[] = [isSure ? 'likely' : 'possible'];
    if (isAnnounced(input, word.start)) evidence.push('announced');
    if (evidence[0] === 'possible' && evidence.length === 1) return [];
    return [{ rule: 'contact.email', start: word.start, end: top.end, evidence }];
  });
}

const WORDS_TO_AS = 3;
const WORDS_TO_WE = 4;

/** "Answers by mail, I am at Centrum as jkral": a provider of any name, and what one is called there. */
function calledThere(input: RuleInput): Candidate[] {
  const { words, context } = input;
  const isOn = (topic: 'as' | 'we') => (word: Word) =>
    wordSet(topic, context.market).has(word.folded);
  return words.flatMap((word, index): Candidate[] => {
    if (!isAnyProvider(word) || !isAnnounced(input, word.start)) return [];
    const around = words.slice(Math.max(0, index - WORDS_TO_WE), index + WORDS_TO_WE);
    if (!around.some(isOn('we'))) return [];
    const as = words.slice(index + 1, index + 1 + WORDS_TO_AS).findIndex(isOn('as'));
    const name = as < 0 ? undefined : words[index + as + 2];
    return name === undefined
      ? []
      : [{ rule: 'contact.email', start: word.start, end: name.end, evidence: ['likely'] }];
  });
}

const isAnyProvider = keptWithWord((folded) =>
  [0, 1, 2].some((cut) => {
    const name = folded.slice(0, folded.length - cut);
    return (
      MAIL_PROVIDERS.has(name) && !PROVIDERS_BY_WORDS.has(name) && (cut === 0 || name.length > 3)
    );
  }),
);

/** "biuro.kubki wp pl": a name with a dot right before. */
function isLocal(input: RuleInput, word: Span): boolean {
  const local = localBefore(input, word);
  return local !== null && word.start - local.end === 1;
}

const isProvider = keptWithWord((folded) => MAIL_PROVIDERS.has(folded));
const LONGEST_ENDING = 3;
const SHORTEST_NAME = 3;

const isMailbox = keptWithWord((typed) => {
  const folded = meantBy(typed)[0] ?? typed;
  if (GMAIL_BY_EAR.test(folded) && folded.length > 4) return true;
  for (let cut = 0; cut <= LONGEST_ENDING; cut += 1)
    if (MAILBOXES.has(folded.slice(0, folded.length - cut))) return true;
  return false;
});

const mayBeProvider = wordTrait((folded) => {
  const word = { folded, known: [] };
  return isFirstHalf(word) || isMailbox(word) || isProvider(word) || isAnyProvider(word);
});

const SIGHT = 60;

/** Whether the words before speak of mail. */
export function isAnnounced(input: RuleInput, start: number, sight = SIGHT): boolean {
  return endsBefore(mailWords(input), start, sight);
}
