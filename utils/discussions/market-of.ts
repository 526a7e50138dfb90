import { marketAt, packAt, packs, type PageAddress } from '@/utils/platforms/registry';
import type { Market } from '@/utils/platforms/types';

/**
 * The market of a page: the one that its address names, else the user's choice, else the one in
 * which the page's language is spoken; null where none tells.
 *
 * @param language - the page's `lang`, BCP 47
 */
export function marketOf(
  page: PageAddress,
  chosen: Market | null,
  language: string | null,
): Market | null {
  const pack = packAt(page);
  return (pack && marketAt(pack, page)) ?? chosen ?? marketSpeaking(language, pack?.markets);
}

/** A language names a market only where no second market of the platform speaks it. */
function marketSpeaking(
  tag: string | null,
  markets: Readonly<Record<string, Market>> | undefined,
): Market | null {
  if (tag === null) return null;
  const [language = '', region] = tag.toLowerCase().split(/[-_]/);
  const known = markets
    ? Object.values(markets)
    : packs.flatMap((pack) => Object.values(pack.markets));
  const speaking = known.filter((market) => market.language === language);
  return (
    speaking.find((market) => market.country.toLowerCase() === region) ??
    (speaking.length > 1
      ? (speaking.find((market) => isHome(market)) ?? null)
      : (speaking[0] ?? null))
  );
}

/** Germany rather than Austria for German: where language and country share their code. */
function isHome({ language, country }: Market): boolean {
  return language === country.toLowerCase();
}
