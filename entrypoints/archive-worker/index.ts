import { defineUnlistedScript } from '#imports';

import { createArchiveDesk } from './archive-desk';
import type { ArchiveAsked } from './messages';

// Texts of years are looked through here, where no click waits for it.
export default defineUnlistedScript(() => {
  const search = createArchiveDesk((told) => postMessage(told));
  addEventListener('message', (event: MessageEvent<ArchiveAsked>) => void search(event.data));
});
