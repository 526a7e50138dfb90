import { sentenceFeatures, type SentenceTraits, type SpokenSenses } from '../intents/features';
import { looksOf } from '../intents/looks';
import type { Sense } from '../lexicons/senses/sense';
import type { Topic } from '../lexicons/topics';
import type { RuleInput } from '../rule';
import { taggerFor } from '../senses/lexicons';
import type { Passage } from '../senses/passage';
import { passageOf } from '../senses/passage';
import type { Occurrences } from '../senses/tagger';
import { foundTopics } from '../text/phrases';
import type { Span } from '../text/span';
import type { Word } from '../text/words';

/** A sentence from its first word to its last. */
interface SaidSentence extends Span, SentenceTraits {
  readonly words: readonly Word[];
}

/** The same with the number of its words and what it is known by. */
interface ReadSentence extends Span {
  readonly words: number;
  readonly features: ReadonlySet<string>;
}

/** The sentences of a draft that have words, by the features that a model is trained on. */
export function readSentences(input: RuleInput): ReadSentence[] {
  return saidSentences(input).map(({ start, end, words, ...traits }) => ({
    start,
    end,
    words: words.length,
    features: sentenceFeatures(
      words.map(({ folded }) => folded),
      traits,
    ),
  }));
}

/** The sentences of a draft that have words, in order. */
export function saidSentences(input: RuleInput): SaidSentence[] {
  const { sentences, text, context } = input;
  const tagger = taggerFor(context.market);
  const { words, occurrences, sentenceOf } =
    tagger === undefined ? unknown(input) : passageOf(input, tagger);
  const sensesAt = sensesBySentence(occurrences, sentenceOf);
  const topicsAt = topicsBySentence(input);
  const result: SaidSentence[] = [];
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    const first = next;
    while ((words[next]?.start ?? Infinity) < sentence.end) next += 1;
    const said = words.slice(first, next);
    const [start, end] = [said[0]?.start, said.at(-1)?.end];
    if (start === undefined || end === undefined) continue;
    const asItStands = text.text.slice(sentence.start, sentence.end);
    result.push({
      start,
      end,
      words: said,
      text: asItStands,
      senses: sensesAt(index),
      topics: topicsAt(index),
      looks: looksOf(said, { text: asItStands, start: sentence.start }, context.market),
    });
  }
  return result;
}

type Meaning = Pick<Passage, 'words' | 'occurrences' | 'sentenceOf'>;

/** Where the market's senses are not known. */
function unknown({ words }: RuleInput): Meaning {
  return { words, occurrences: new Map(), sentenceOf: [] };
}

const NO_SENSES: ReadonlySet<Sense> = new Set();
const NO_TOPICS: ReadonlySet<Topic> = new Set();

/** What a sentence means, and those before and behind it: what is further off has nothing to do with it. */
function sensesBySentence(
  occurrences: Occurrences,
  sentenceOf: readonly number[],
): (index: number) => SpokenSenses {
  const senses = new Map<number, Set<Sense>>();
  for (const [sense, places] of occurrences)
    for (const { first } of places) add(sense, sentenceOf[first] ?? 0, senses);
  return (index) => {
    const [before = NO_SENSES, here = NO_SENSES, behind = NO_SENSES] = [-1, 0, 1].map((step) =>
      senses.get(index + step),
    );
    return { here, around: behind.size === 0 ? before : new Set([...before, ...behind]) };
  };
}

/** What the phrases that begin in a sentence are about. */
function topicsBySentence(input: RuleInput): (index: number) => ReadonlySet<Topic> {
  const topics = new Map<number, Set<Topic>>();
  for (const [topic, places] of foundTopics(input)) {
    let index = 0;
    for (const { start } of places) {
      while ((input.sentences[index]?.end ?? Infinity) <= start) index += 1;
      add(topic, index, topics);
    }
  }
  return (index) => topics.get(index) ?? NO_TOPICS;
}

function add<Value>(value: Value, index: number, sets: Map<number, Set<Value>>): void {
  const known = sets.get(index);
  if (known === undefined) sets.set(index, new Set([value]));
  else known.add(value);
}
