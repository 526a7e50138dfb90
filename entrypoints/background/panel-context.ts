import { countingOn, marketOf, type PanelContext, platformOf } from '@/utils/discussions';
import type { PanelProfile } from '@/utils/panel/profile';
import { choiceFor, type Settings } from '@/utils/storage';

import { viewerZone } from './viewer-zone';

/**
 * What has to be known to read the page at `url` and to show its deadlines.
 *
 * @param language - the page's `lang`, BCP 47
 */
export function contextOf(
  settings: Settings,
  url: URL,
  language: string | null,
  profile: PanelProfile | null,
): PanelContext {
  const host = url.hostname;
  const platform = platformOf(host);
  const choice = choiceFor(settings, host);
  const market = marketOf(url, choice.market, language);
  return {
    platform,
    host,
    market: market && choice.timeZone ? { ...market, timeZone: choice.timeZone } : market,
    ...countingOn(platform, market, choice, viewerZone()),
    profile,
    leadMs: settings.leadMs,
  };
}
