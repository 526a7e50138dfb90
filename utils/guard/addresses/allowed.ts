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
  return isIn(host, new Set(platformHosts(context)));
}

function platformHosts({ allowedHosts, platform }: DraftContext): string[] {
  const own = [...(allowedHosts ?? []), ...(PLATFORM_HOSTS.get(platform) ?? [])];
  // An unknown panel's id is its host.
  return [...own, platform].map((host) => host.toLowerCase());
}

/** Whether the host or a domain above it is in the set. */
function isIn(host: string, domains: ReadonlySet<string>): boolean {
  const labels = host.split('.').slice(-5);
  return labels.some((_, index) => domains.has(labels.slice(index).join('.')));
}
