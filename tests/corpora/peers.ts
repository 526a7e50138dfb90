import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js';
import { LinkifyIt } from 'linkify-it';
import tlds from 'tlds' with { type: 'json' };

/** Countries whose national numbers a market's drafts are searched for. */
const COUNTRIES: Readonly<Record<string, string>> = { cs: 'CZ', en: 'GB', sl: 'SI' };

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true }).tlds(tlds);

/** Labels that libphonenumber-js and linkify-it together find in a draft: phone, email, url. */
export function labelsOfPeers(draft: string, market: string): Set<string> {
  const country = COUNTRIES[market] ?? market.toUpperCase();
  const labels = new Set<string>();
  const numbers = isSupportedCountry(country) ? findPhoneNumbersInText(draft, country) : [];
  if (numbers.length > 0) labels.add('phone');
  for (const { schema } of linkify.match(draft) ?? [])
    labels.add(schema === 'mailto:' ? 'email' : 'url');
  return labels;
}
