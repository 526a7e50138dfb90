import type { DraftContext } from '../finding';
import { CARRIER_HOSTS, DEVICE_HOSTS, OPEN_HOSTS, PLATFORM_HOSTS } from '../lexicons/hosts';

const CARRIERS = new Set(CARRIER_HOSTS);
const DEVICES = new Set(DEVICE_HOSTS);
const OPEN = new Set(OPEN_HOSTS);

/** Whether a link to `host` is no breach: the platform's own, a carrier's, the device's set-up page, its maker's. */
export function isAllowedHost(host: string, context: DraftContext): boolean {
  if (OPEN.has(host)) return false;
  return isPlatformHost(host, context) || isIn(host, CARRIERS) || isIn(host, DEVICES);
}

/** Whether `host` is the platform's own or below it. */
export function isPlatformHost(host: string, context: DraftContext): boolean {
  const known = platforms.get(context) ?? platformHosts(context);
  platforms.set(context, known);
  return isIn(host, known);
}

const platforms = new WeakMap<DraftContext, ReadonlySet<string>>();

function platformHosts({ allowedHosts, platform }: DraftContext): Set<string> {
  const own = [...(allowedHosts ?? []), ...(PLATFORM_HOSTS.get(platform) ?? [])];
  // An unknown panel's id is its host.
  return new Set([...own, platform].map((host) => host.toLowerCase()));
}

const MOST_LABELS = 5;

/** Whether the host or a domain above it is in the set. */
function isIn(host: string, domains: ReadonlySet<string>): boolean {
  let dot = host.length;
  for (let labels = 0; labels < MOST_LABELS && dot > 0; labels += 1) {
    dot = host.lastIndexOf('.', dot - 1);
    if (domains.has(host.slice(dot + 1))) return true;
  }
  return false;
}
