import type { Finding } from '@/utils/guard';
import { checkDraft } from '@/utils/guard';

/** What is found in an answer to one message of a buyer. */
export function findings(market: string, buyer: string, draft: string): Finding[] {
  return checkDraft(draft, {
    platform: 'swopify',
    market,
    buyerMessages: [buyer],
    previousReplies: [],
  });
}

/** Rules of what is sure of something in it: a mere hint is no alarm. */
export function alarms(market: string, buyer: string, draft: string): string[] {
  return findings(market, buyer, draft)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);
}
