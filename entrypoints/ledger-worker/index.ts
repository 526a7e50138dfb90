import '@/utils/sla/holidays/all';

import { defineUnlistedScript } from '#imports';

import { createLedgerDesk } from './ledger-desk';
import type { Asked } from './messages';

// A hundred thousand discussions are read and counted here, where no click waits for it.
export default defineUnlistedScript(() => {
  const hear = createLedgerDesk((told) => postMessage(told));
  addEventListener('message', (event: MessageEvent<Asked>) => hear(event.data));
});
