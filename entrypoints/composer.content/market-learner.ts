import { LANGUAGES } from '@/utils/guard/languages';
import { knowVocabularies } from '@/utils/guard/vocabulary';
import { sendMessage } from '@/utils/messaging/protocol';

interface MarketLearnerOptions {
  /** The check knows more than before. */
  readonly learnt: () => void;
  /** The words did not come: the check goes on with what it knows. */
  readonly failed: (error: unknown) => void;
}

/**
 * Lets the check know the words of a market's language, each time that it becomes another; those of English for
 * a language that has none.
 */
export function marketLearner({ learnt, failed }: MarketLearnerOptions): (market: string) => void {
  let known: string | null = null;
  return (market) => {
    if (market === known) return;
    known = market;
    const language = LANGUAGES.find((one) => one === market) ?? 'en';
    sendMessage('getMarketWords', { language }).then(knowVocabularies).then(learnt).catch(failed);
  };
}
