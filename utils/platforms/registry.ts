import { dott } from './dott';
import { swopify } from './swopify';
import { trustedShops } from './trusted-shops';
import type { Market, PlatformPack } from './types';

/** Every platform that Panelwatch knows. To add one: its pack, its line here, its demo panel. */
export const packs: readonly PlatformPack[] = [swopify, dott, trustedShops];

/** The part of an address that tells whose page it is; `location` and `URL` both fit. */
export interface PageAddress {
  readonly hostname: string;
  readonly pathname: string;
}

/** The pack whose panel `page` belongs to; undefined for a host that is in no pack. */
export function packAt(page: Pick<PageAddress, 'hostname'>): PlatformPack | undefined {
  return packs.find((pack) =>
    pack.domains.some((domain) => page.hostname === domain || page.hostname.endsWith(`.${domain}`)),
  );
}

/** The pack with this id; undefined where a panel is in no pack and its host stands for the id. */
export function packById(id: string): PlatformPack | undefined {
  return packs.find((pack) => pack.id === id);
}

/** The market that the page's address names; undefined where it names none that the pack knows. */
export function marketAt(pack: PlatformPack, page: PageAddress): Market | undefined {
  const code = pack.marketInPath?.exec(page.pathname)?.[1];
  return code === undefined ? undefined : pack.markets[code];
}

/**
 * Whether a page of `host` may speak for `platform`: its own panels do, and where contacts come by mail
 * any page that is no panel of a pack, for a mailbox can be anywhere.
 */
export function speaksFor(host: string, platform: string): boolean {
  const own = packAt({ hostname: host });
  if (own) return own.id === platform;
  return platform === host || packById(platform)?.mail !== undefined;
}
