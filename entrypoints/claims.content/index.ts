import { defineContentScript } from '#imports';
import { lendClaimDesk } from '@/entrypoints/panel.content/lent-claims';
import { riskIn } from '@/utils/claims/recognise';
import { type Risk, RISKS } from '@/utils/discussions/claim-marks';

import { buyerWordsOf } from './row-text';

/** Brought in by the panel script where the platform takes contacts over, into the same world. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const known = new Map<string, Risk | null>();
    const riskOf = (text: string): Risk | null => {
      const found = known.get(text);
      if (found !== undefined) return found;
      const risk = riskIn(text);
      known.set(text, risk);
      return risk;
    };
    lendClaimDesk({
      risks({ discussions }) {
        const rows = new Map(discussions.map((row) => [row.key, row]));
        return {
          inMessage: riskOf,
          ofRow({ key }) {
            const row = rows.get(key);
            const found = row ? buyerWordsOf(row).map(riskOf) : [];
            return RISKS.find((risk) => found.includes(risk)) ?? null;
          },
        };
      },
      sent: () => undefined,
    });
  },
});
