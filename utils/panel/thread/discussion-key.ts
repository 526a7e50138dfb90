import { partOf } from '../list/place';
import type { PanelProfile } from '../profile';

/** Parts of an address that tell one discussion from another: numbers, hashes, codes. */
const ID = /^(?=.*\d)[\w.~:-]{1,80}$|^[0-9a-f]{16,}$/i;

/** Names of parameters that count something else: pages, sorting, times. */
const OTHER_PARAMETER =
  /^(?:page|p|offset|limit|per|size|sort|order|filter|tab|t|ts|v|_|lang|utm_\w+)$/i;

/**
 * The key that this page's discussion has in the list: the last part of the address that looks like
 * an id, as in the link of its row. Null where the address holds none.
 */
export function discussionKey(address: string, profile?: PanelProfile): string | null {
  if (!URL.canParse(address)) return null;
  const { pathname, searchParams, hash } = new URL(address);
  const place = profile?.list?.fields['key'];
  if (place?.attribute === 'href' && place.part !== undefined) {
    const part = partOf(partsOf(pathname + new URL(address).search), place);
    if (part !== null && ID.test(part)) return part;
  }
  const parameters = [...searchParams]
    .filter(([name]) => !OTHER_PARAMETER.test(name))
    .map(([, value]) => value);
  const inHash = partsOf(hash.replace(/^#!?/, ''));
  const candidates = [...partsOf(decode(pathname)), ...parameters, ...inHash];
  return candidates.findLast((part) => ID.test(part)) ?? null;
}

function partsOf(address: string): string[] {
  return address.split(/[/?&=#]+/).filter((part) => part !== '');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone '%' is no reason to give up on the address.
    return path;
  }
}
