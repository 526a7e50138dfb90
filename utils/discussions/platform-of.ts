import { packAt } from '@/utils/platforms/registry';

/** Id of the platform whose panel is on `host`: its pack's, or the host itself where there is none. */
export function platformOf(host: string): string {
  return packAt({ hostname: host })?.id ?? host;
}
