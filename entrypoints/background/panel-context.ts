import { countingOn, marketOf, type PanelContext, platformOf } from '@/utils/discussions';
import type { PanelProfile } from '@/utils/panel/profile';
import { packById } from '@/utils/platforms/registry';
import type { Market } from '@/utils/platforms/types';
import { choiceFor, type Settings } from '@/utils/storage';
import { runtimeZone } from '@/utils/time/runtime-zones';

/**
 * What has to be known to read the page at `url` and to show its deadlines.
 *
 * @param language - the page's `lang`, BCP 47
 * @param platform - whose contacts a mailbox shows; without it the platform of the host
 */
export function contextOf(
  settings: Settings,
  url: URL,
  language: string | null,
  profile: PanelProfile | null,
  platform = platformOf(url.hostname),
): PanelContext {
  const host = url.hostname;
  const choice = choiceFor(settings, host);
  const market = onlyMarket(platform, host) ?? marketOf(url, choice.market, language);
  return {
    platform,
    host,
    market: market && choice.timeZone ? { ...market, timeZone: choice.timeZone } : market,
    ...countingOn(platform, market, choice, runtimeZone()),
    profile,
    leadMs: settings.leadMs,
    ...(settings.archiveDays !== null && { archives: true as const }),
    ...(settings.noOverride.length > 0 && { noOverride: settings.noOverride }),
    ...(settings.noExceptions.length > 0 && { noExceptions: settings.noExceptions }),
  };
}

/** A mailbox tells no market: the one of the platform whose contacts come there, where it has no other. */
function onlyMarket(platform: string, host: string): Market | null {
  if (platform === platformOf(host)) return null;
  const [market = null, ...others] = Object.values(packById(platform)?.markets ?? {});
  return others.length === 0 ? market : null;
}
