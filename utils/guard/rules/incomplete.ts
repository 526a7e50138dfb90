import type { Intent } from '../intents/intents';
import { shareOf } from '../intents/intents';
import { sentenceIntents } from '../sentences/sentence-intents';
import { isTakenUp, wordsOfQuestion } from '../questions/addressed';
import { grammarOf } from '../questions/grammar';
import type { Reply } from '../questions/passed-over';
import { isPassedOver } from '../questions/passed-over';
import { contains } from '../questions/phrases';
import type { Question } from '../questions/questions';
import { buyerQuestions } from '../questions/questions';
import type { Candidate, Rule, RuleInput } from '../rule';
import { taggerFor } from '../senses/lexicons';
import type { Passage } from '../senses/passage';
import { passageOf } from '../senses/passage';
import { hasFigure } from '../text/words';

/** Words from this length on carry content, as a rule of thumb for all the languages. */
const CONTENT = 5;
/** So many content words besides phrases that say nothing do not make a sentence informative. */
const MOST_BESIDES = 2;
/** A shorter draft that is no phrase is an answer: "Dark green, matt." */
const SHORTEST_EVASION = 8;
/** A draft of more words than this says something. */
const LONGEST_READ = 400;

/**
 * A concrete question of the buyer that the draft leaves untouched, or a draft that says nothing at all. Reads the
 * buyer's last message: earlier ones were answered before.
 */
export const incomplete: Rule = (input) => {
  const { words, context } = input;
  const tagger = taggerFor(context.market);
  if (tagger === undefined || words.length === 0 || words.length > LONGEST_READ) return [];
  const questions = buyerQuestions(context.buyerMessages.slice(-1), context.market);
  if (questions.length === 0) return [];
  const passage = passageOf(input, tagger);
  return leavesOpen(questions, passage, input) ? [finding(input)] : [];
};

function leavesOpen(questions: readonly Question[], passage: Passage, input: RuleInput): boolean {
  if (isPlainVerdict(questions, passage)) return false;
  if (
    saysNothing(passage) ||
    soundsHollow(input, HOLLOW) ||
    owesAmount(questions, input) ||
    speaksPast(questions, passage, input)
  )
    return true;
  const said = input.words.map(({ folded }) => folded);
  const open = questions.filter(
    (question) => !isTakenUp(question, said) && !isEchoed(question, input),
  );
  if (open.length === 0) return false;
  return isEvasive(passage, input) || isOmission(open, questions.length, input);
}

/** Phrases or praise, and nothing told. */
function isEvasive({ occurrences }: Passage, input: RuleInput): boolean {
  return (
    (['filler', 'praise'] as const).some((sense) => occurrences.has(sense)) &&
    !soundsInformative(input)
  );
}

/** "Yes" and "no" have no more letters in any of the languages. */
const LONGEST_VERDICT = 4;

/** "Yes, and no pets." answers a question that asks for no more; "No idea" does not. */
function isPlainVerdict(
  [question, other]: readonly Question[],
  { words, clauseOf, occurrences }: Passage,
): boolean {
  const first = words[0]?.folded ?? '';
  if (question?.kind !== 'polar' || other !== undefined || first.length > LONGEST_VERDICT)
    return false;
  return (
    grammarOf(question.language)?.verdict([first], 0) === true &&
    occurrences.get('filler')?.some((phrase) => clauseOf[phrase.first] === 0) !== true
  );
}

/** An answer of so few words is a number or none. */
const SHORTEST_REMARK = 4;

/** How many was asked, and praise came back: "It has the right capacity for its use." */
function owesAmount(questions: readonly Question[], input: RuleInput): boolean {
  if (input.words.length < SHORTEST_REMARK || !soundsHollow(input, SOMEWHAT_HOLLOW)) return false;
  const amount = grammarOf(input.context.market)?.amount;
  return (
    amount !== undefined && questions.some(({ text }) => contains(wordsOfQuestion(text), amount))
  );
}

const FIRST_BY_ITSELF = /^\P{L}*(\p{L}+),/u;

/** "Are they crushed?" – "They are, with garlic": many languages say yes by the verb of the question. */
function isEchoed({ text, kind }: Question, input: RuleInput): boolean {
  const first = FIRST_BY_ITSELF.exec(input.text.folded)?.[1];
  return kind === 'polar' && first !== undefined && wordsOfQuestion(text).includes(first);
}

/** Many a yes is given in words of its own; no time is, and no amount that was asked for besides other things. */
function isOmission(open: readonly Question[], asked: number, input: RuleInput): boolean {
  if (input.words.length < SHORTEST_EVASION) return false;
  const isPart = open.length < asked;
  return (
    open.some(({ kind }) => kind === 'when' || (kind === 'amount' && isPart)) ||
    soundsHollow(input, RATHER_HOLLOW)
  );
}

/** How much of a draft that sounds informative is an answer in whatever words; measured like `HOLLOW`. */
const INFORMATIVE = 0.97;

/** Feelings and praise where things were asked: nothing of what the buyer wants to know comes back. */
function speaksPast(questions: readonly Question[], passage: Passage, input: RuleInput): boolean {
  if (input.words.length < SHORTEST_EVASION || input.draft.includes('?')) return false;
  return isPassedOver(questions, withoutPhrases(passage)) && !soundsInformative(input);
}

/** The clauses that are no thanks and no greeting. */
function withoutPhrases({ words, clauseOf, occurrences }: Passage): Reply {
  const phrased = new Set(occurrences.get('filler')?.map(({ first }) => clauseOf[first]));
  const reply = { words: new Array<string>(), clauseOf: new Array<number>() };
  for (let index = 0; index < words.length; index += 1) {
    const clause = clauseOf[index] ?? 0;
    if (phrased.has(clause)) continue;
    reply.words.push(words[index]?.folded ?? '');
    reply.clauseOf.push(clause);
  }
  return reply;
}

/** Word by word it sounds like a reply that tells something. */
function soundsInformative(input: RuleInput): boolean {
  return meanShare('harmless', input) >= INFORMATIVE;
}

/** Never more than a hint: whether an answer answers is the seller's to judge, so nothing is held for it. */
function finding({ text }: RuleInput): Candidate {
  return { rule: 'reply.incomplete', start: 0, end: text.text.length, evidence: ['possible'] };
}

/** Every sentence consists of thanks, promises and phrases. */
function saysNothing(passage: Passage): boolean {
  if (passage.words.some(hasFigure)) return false;
  const hollow = new Set<number>();
  for (const sense of ['filler', 'praise'] as const)
    for (const { first, last } of passage.occurrences.get(sense) ?? [])
      for (let index = first; index <= last; index += 1) hollow.add(index);
  const besides = new Map<number, number>();
  const phrased = new Set<number>();
  for (const [index, { folded }] of passage.words.entries()) {
    const sentence = passage.sentenceOf[index] ?? 0;
    if (hollow.has(index)) phrased.add(sentence);
    else if (folded.length >= CONTENT) besides.set(sentence, (besides.get(sentence) ?? 0) + 1);
  }
  return [...new Set(passage.sentenceOf)].every(
    (sentence) => phrased.has(sentence) && (besides.get(sentence) ?? 0) <= MOST_BESIDES,
  );
}

/** How much of a draft has to sound like phrases; measured on drafts kept from training. */
const HOLLOW = 0.35;
/** The same where an amount was asked for. */
const SOMEWHAT_HOLLOW = 0.05;
/** The same where a question is open besides. */
const RATHER_HOLLOW = 0.04;

/** Word by word it sounds like a reply that says nothing, and it names no number. */
function soundsHollow(input: RuleInput, share: number): boolean {
  return meanShare('vague', input) >= share && !/\d/.test(input.draft);
}

/** How much of a draft sounds like an intent, word by word, 0–1; 0 where the market's model is not known. */
function meanShare(intent: Intent, input: RuleInput): number {
  let meant = 0;
  let all = 0;
  for (const { words, shares } of sentenceIntents(input)) {
    meant += words * shareOf(intent, shares);
    all += words;
  }
  return all === 0 ? 0 : meant / all;
}
