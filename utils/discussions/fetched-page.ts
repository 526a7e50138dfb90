import { z } from '@/utils/schema';

import type { PanelContext } from './panel-context';
import { SentReading } from './schema';

/** A page of a panel as the server sent it, and what has to be known to read it. */
export interface FetchedPage {
  readonly html: string;
  readonly url: string;
  /** Epoch ms. */
  readonly now: number;
  readonly context: PanelContext;
}

/** What a fetched page turned out to be. */
export const PageRead = z.strictObject({
  reading: SentReading,
  /** The page asks for a password: the session has ended. */
  asksForPassword: z.boolean(),
});
export type PageRead = z.infer<typeof PageRead>;
