import { eventsFromReading } from './events-from-reading';
import type { PanelContext } from './panel-context';
import type { SentReading } from './schema';
import type { DiscussionView } from './view';
import { viewOf } from './view-of';

/**
 * What one reading alone says of the discussions on the page: what badges show until the ledger,
 * which may know of an older message, has answered, and when it cannot.
 */
export function localViews(reading: SentReading, context: PanelContext): DiscussionView[] {
  return [...eventsFromReading(reading)].map(([key, events]) =>
    viewOf({ platform: reading.platform, account: reading.account, key }, events, context),
  );
}
