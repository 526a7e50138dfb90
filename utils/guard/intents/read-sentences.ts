import type { RuleInput } from '../rule';
import { taggerFor } from '../senses/lexicons';
import { passageOf } from '../senses/passage';
import type { Sense } from '../senses/sense';
import type { Span } from '../text/span';
import { sentenceFeatures } from './features';

/** A sentence from its first word to its last, with what it is known by. */
export interface ReadSentence extends Span {
  readonly words: number;
  readonly features: ReadonlySet<string>;
}

/** The sentences of a draft that have words. */
export function readSentences(input: RuleInput): ReadSentence[] {
  const senses = sensesOf(input);
  const around = [...new Set([...senses.values()].flatMap((here) => [...here]))];
  const { sentences, text } = input;
  const tagger = taggerFor(input.context.market);
  const words = tagger === undefined ? input.words : passageOf(input, tagger).words;
  const result: ReadSentence[] = [];
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    const first = next;
    while ((words[next]?.start ?? Infinity) < sentence.end) next += 1;
    const said = words.slice(first, next);
    const [start, end] = [said.at(0)?.start, said.at(-1)?.end];
    if (start === undefined || end === undefined) continue;
    const features = sentenceFeatures(
      said.map(({ folded }) => folded),
      text.text.slice(sentence.start, sentence.end),
      { here: senses.get(index) ?? NONE, around },
    );
    result.push({ start, end, words: said.length, features });
  }
  return result;
}

const NONE: ReadonlySet<Sense> = new Set();

/** What the words of each sentence mean, by the sentence's index; nothing where the market's senses are not known. */
function sensesOf(input: RuleInput): Map<number, Set<Sense>> {
  const senses = new Map<number, Set<Sense>>();
  const tagger = taggerFor(input.context.market);
  if (tagger === undefined) return senses;
  const { occurrences, sentenceOf } = passageOf(input, tagger);
  for (const [sense, places] of occurrences)
    for (const { first } of places) {
      const sentence = sentenceOf[first] ?? 0;
      const here = senses.get(sentence) ?? new Set();
      senses.set(sentence, here.add(sense));
    }
  return senses;
}
