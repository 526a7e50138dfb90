import type { SpokenSenses } from '../intents/features';
import { sentenceFeatures } from '../intents/features';
import type { Sense } from '../lexicons/senses/sense';
import type { RuleInput } from '../rule';
import { taggerFor } from '../senses/lexicons';
import type { Passage } from '../senses/passage';
import { passageOf } from '../senses/passage';
import type { Occurrences } from '../senses/tagger';
import type { Span } from '../text/span';
import type { Word } from '../text/words';

/** A sentence from its first word to its last. */
interface SaidSentence extends Span {
  readonly words: readonly Word[];
  /** As it stands. */
  readonly text: string;
  readonly senses: SpokenSenses;
}

/** The same with the number of its words and what it is known by. */
interface ReadSentence extends Span {
  readonly words: number;
  readonly features: ReadonlySet<string>;
}

/** The sentences of a draft that have words, by the features that a model is trained on. */
export function readSentences(input: RuleInput): ReadSentence[] {
  return saidSentences(input).map(({ start, end, words, text, senses }) => ({
    start,
    end,
    words: words.length,
    features: sentenceFeatures(
      words.map(({ folded }) => folded),
      text,
      senses,
    ),
  }));
}

/** The sentences of a draft that have words, in order. */
export function saidSentences(input: RuleInput): SaidSentence[] {
  const { sentences, text } = input;
  const tagger = taggerFor(input.context.market);
  const { words, occurrences, sentenceOf } =
    tagger === undefined ? unknown(input) : passageOf(input, tagger);
  const senses = sensesOf(occurrences, sentenceOf);
  const result: SaidSentence[] = [];
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    const first = next;
    while ((words[next]?.start ?? Infinity) < sentence.end) next += 1;
    const [start, end] = [words[first]?.start, words[next - 1]?.end];
    if (next === first || start === undefined || end === undefined) continue;
    result.push({
      start,
      end,
      words: words.slice(first, next),
      text: text.text.slice(sentence.start, sentence.end),
      senses: { here: senses.get(index) ?? NONE, around: sensesBeside(index, senses) },
    });
  }
  return result;
}

const NONE: ReadonlySet<Sense> = new Set();

/** What the sentences before and behind one mean: those further off have nothing to do with it. */
function sensesBeside(
  index: number,
  senses: ReadonlyMap<number, ReadonlySet<Sense>>,
): ReadonlySet<Sense> {
  return new Set([...(senses.get(index - 1) ?? NONE), ...(senses.get(index + 1) ?? NONE)]);
}

type Meaning = Pick<Passage, 'words' | 'occurrences' | 'sentenceOf'>;

/** Where the market's senses are not known. */
function unknown({ words }: RuleInput): Meaning {
  return { words, occurrences: new Map(), sentenceOf: [] };
}

/** What the words of each sentence mean, by the sentence's index. */
function sensesOf(
  occurrences: Occurrences,
  sentenceOf: readonly number[],
): Map<number, Set<Sense>> {
  const senses = new Map<number, Set<Sense>>();
  for (const [sense, places] of occurrences)
    for (const { first } of places) {
      const sentence = sentenceOf[first] ?? 0;
      const here = senses.get(sentence);
      if (here === undefined) senses.set(sentence, new Set([sense]));
      else here.add(sense);
    }
  return senses;
}
