import { defineContentScript } from '#imports';
import { createMailDesk } from '@/utils/panel/mail/desk';
import { lendMailDesk } from '@/utils/panel/mail/lent-desk';
import { mailContacts } from '@/utils/platforms/mail-registry';

/** Brought in by the panel script on a page of a mailbox, into the same world; reads for it there. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    // One pack's contacts come by mail; a second would want a desk of its own beside it.
    const [[platform, contacts] = []] = Object.entries(mailContacts);
    if (platform !== undefined && contacts) lendMailDesk(createMailDesk(platform, contacts));
  },
});
