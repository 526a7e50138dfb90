import { onMessage } from '@/utils/messaging/protocol';

import { readFetchedPage } from './read-fetched-page';

onMessage('readFetchedPage', ({ data }) => readFetchedPage(data));
