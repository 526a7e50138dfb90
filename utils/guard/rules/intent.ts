import type { Evidence } from '../evidence';
import type { RuleId } from '../finding';
import { sentenceFeatures } from '../intents/features';
import { type Intent, INTENTS } from '../intents/intents';
import { intentWeights } from '../intents/known-intents';
import { intentShares } from '../intents/scores';
import type { Candidate, Rule } from '../rule';

/** A draft's vagueness shows in the whole of it, against what was asked: `incomplete` judges that. */
const RULE_OF: Readonly<Partial<Record<Intent, RuleId>>> = {
  deal: 'deal.off-platform',
  promotion: 'marketing.promotion',
  review: 'marketing.review',
  automated: 'reply.automated',
  rude: 'reply.discourteous',
  phone: 'contact.phone',
  email: 'contact.email',
  messenger: 'contact.messenger',
  social: 'contact.social',
  web: 'contact.url',
  payment: 'payment.off-platform',
};

/** How likely it has to be; measured on drafts kept from training. */
const SURE = 0.8;
const LIKELY = 0.6;
/** One word says too little. */
const LEAST_WORDS = 2;

/** What a sentence is up to, by all its words together: finds what no list of phrases has foreseen. */
export const intent: Rule = ({ words, sentences, text, context }) => {
  const weights = intentWeights(context.market);
  if (weights === undefined) return [];
  const candidates: Candidate[] = [];
  let first = 0;
  for (const sentence of sentences) {
    const said: string[] = [];
    const start = words[first]?.start ?? sentence.start;
    let end = start;
    for (
      let word = words[first];
      word !== undefined && word.start < sentence.end;
      word = words[first]
    ) {
      said.push(word.folded);
      end = word.end;
      first += 1;
    }
    if (said.length < LEAST_WORDS) continue;
    const features = sentenceFeatures(said, text.text.slice(sentence.start, sentence.end));
    for (const [at, share] of intentShares(weights, features).entries()) {
      const rule = RULE_OF[INTENTS[at] ?? 'harmless'];
      const evidence = evidenceOf(share);
      if (rule !== undefined && evidence !== null)
        candidates.push({ rule, start, end, evidence: [evidence] });
    }
  }
  return candidates;
};

function evidenceOf(share: number): Evidence | null {
  if (share >= SURE) return 'likely';
  return share >= LIKELY ? 'possible' : null;
}
