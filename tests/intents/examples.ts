import { sentenceFeatures } from '@/utils/guard/intents/features';
import { INTENTS } from '@/utils/guard/intents/intents';
import { normalise } from '@/utils/guard/normalise/normalise';
import { sentencesOf } from '@/utils/guard/text/sentences';
import { wordsOf } from '@/utils/guard/text/words';

import type { Example } from './ftrl';
import type { MarkedDraft } from './training-drafts';

/** Two spans speak of the same when they share so much of the shorter one. */
const SHARED = 0.5;

/** What can be learnt from the sentences of a draft, one by one. */
export function examplesOf({ text: draft, passages }: MarkedDraft): Example[] {
  const text = normalise(draft);
  const words = wordsOf(text);
  return sentencesOf(text.text).flatMap((sentence) => {
    const said = words.filter(({ start }) => start >= sentence.start && start < sentence.end);
    if (said.length === 0) return [];
    const { start, end } = text.original(sentence);
    const passage = passages.find((span) => {
      const shared = Math.min(span.end, end) - Math.max(span.start, start);
      return shared >= SHARED * Math.min(span.end - span.start, end - start);
    });
    const features = sentenceFeatures(
      said.map(({ folded }) => folded),
      text.text.slice(sentence.start, sentence.end),
    );
    return [
      { features: [...features], label: INTENTS.indexOf(passage?.intent ?? 'harmless'), weight: 1 },
    ];
  });
}
