import { defineContentScript } from '#imports';
import { lendOutsideFindings } from '@/entrypoints/composer.content/outside-findings';
import { lendClaimDesk } from '@/entrypoints/panel.content/lent-claims';
import { riskIn } from '@/utils/claims/recognise';
import { type Risk, RISKS } from '@/utils/discussions/claim-marks';
import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';
import { draftText } from '@/utils/panel/editors';
import { packAt } from '@/utils/platforms/registry';

import { buyerWordsOf } from './row-text';
import { lackingIn, toldIn } from './told';

/** Brought in by the panel script where the platform takes contacts over, into the same world. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const platform = packAt(location)?.id;
    if (platform === undefined) return;
    let account: string | null = null;
    lendClaimDesk({
      risks({ account: own, discussions }) {
        account = own;
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
      sent(key, reply) {
        const told = key === null ? null : toldIn(reply);
        if (key === null || !told) return;
        sendMessage('markClaim', { platform, account, key, ...told }).catch(
          logError('keep what the buyer was told'),
        );
      },
    });
    lendOutsideFindings((editor) => lackingIn(draftText(editor), platform));
  },
});

/** The same texts are read again and again. */
const known = new Map<string, Risk | null>();

function riskOf(text: string): Risk | null {
  const found = known.get(text);
  if (found !== undefined) return found;
  const risk = riskIn(text);
  known.set(text, risk);
  return risk;
}
