import { onMessage } from '@/utils/messaging/protocol';

import { readFetchedPage } from './read-fetched-page';

onMessage('readFetchedPage', ({ data, sender }) => {
  // Content scripts reach every listener too, and share their process with a page.
  if (sender.tab) throw new Error('Not sent by the background');
  return readFetchedPage(data);
});
