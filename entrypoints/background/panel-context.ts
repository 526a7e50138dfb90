import { countingOn, marketOf, type PanelContext } from '@/utils/discussions';
import { packAt } from '@/utils/platforms/registry';
import { choiceFor, type PanelwatchDatabase, profileFor, type Settings } from '@/utils/storage';

import { viewerZone } from './viewer-zone';

/**
 * What has to be known to read the page at `url` and to show its deadlines.
 *
 * @param language - the page's `lang`, BCP 47
 */
export async function contextOf(
  db: PanelwatchDatabase,
  settings: Settings,
  url: URL,
  language: string | null,
): Promise<PanelContext> {
  const host = url.hostname;
  const platform = packAt(url)?.id ?? host;
  const choice = choiceFor(settings, host);
  const market = marketOf(url, choice.market, language);
  return {
    platform,
    host,
    market: market && choice.timeZone ? { ...market, timeZone: choice.timeZone } : market,
    ...countingOn(platform, market, choice, viewerZone()),
    profile: await profileFor(db, { host, path: url.pathname }),
    leadMs: settings.leadMs,
  };
}
