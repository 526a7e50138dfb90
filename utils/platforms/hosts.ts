import { packs } from './registry';

/** Match patterns of all known panels, for the manifest and the content scripts. */
export function hostPatterns(): string[] {
  return packs.flatMap((pack) => pack.domains.map((domain) => `https://*.${domain}/*`));
}
