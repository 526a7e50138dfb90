import { readSentences } from '@/utils/guard/sentences/read-sentences';
import { INTENTS } from '@/utils/guard/intents/intents';
import { ruleInput } from '@/utils/guard/rule-input';

import type { MarkedDraft } from './training-drafts';

/** Two spans speak of the same when they share so much of the shorter one. */
const SHARED = 0.5;

/** A sentence by the names of its features, and which of `INTENTS` it has. */
export interface NamedExample {
  readonly features: readonly string[];
  readonly label: number;
}

/** What can be learnt from the sentences of a draft, one by one. */
export function examplesOf({ text: draft, passages }: MarkedDraft, market: string): NamedExample[] {
  const context = { platform: 'swopify', market, buyerMessages: [], previousReplies: [] };
  const input = ruleInput(draft, context);
  return readSentences(input).map(({ features, ...sentence }) => {
    const { start, end } = input.text.original(sentence);
    const passage = passages.find((span) => {
      const shared = Math.min(span.end, end) - Math.max(span.start, start);
      return shared >= SHARED * Math.min(span.end - span.start, end - start);
    });
    const label = INTENTS.indexOf(passage?.intent ?? 'harmless');
    return { features: [...features], label };
  });
}
