import { remembered } from '@/utils/remembered';

/** Words of an address: path, query and fragment, its host left out. */
export function addressWords(address: string, base: string): string {
  const url = parse(address, base);
  if (url === null) return '';
  return decode(`${url.pathname} ${url.search} ${url.hash}`).replaceAll(
    /[^\p{Alpha}\p{N}]+/gu,
    ' ',
  );
}

/** True when the address lies below the page's own path: '/talks/7' below '/talks?page=2'. */
export function samePath(address: string, page: string): boolean {
  const [url, base] = [parse(address, page), parse(page, page)];
  if (url === null || base === null || url.host !== base.host) return false;
  const path = base.pathname.replace(/\/(?:index|list)?(?:\.\w+)?$/, '');
  if (path === '') return false;
  const isBelow = url.pathname.startsWith(`${path}/`) && url.pathname.length > path.length + 1;
  const sameHash = base.hash.length > 2 && url.hash.startsWith(`${base.hash.replace(/\/$/, '')}/`);
  return (
    isBelow ||
    sameHash ||
    (url.pathname === base.pathname && url.search !== base.search && /\d/.test(url.search))
  );
}

/** Makes addresses of one page absolute; null for what is none, and for any scheme but http(s). */
export const resolver = remembered((page: string): ((address: string) => string | null) => {
  const origin = parse(page, page)?.origin ?? '';
  return (address) => {
    // The common case, a thousand times over: parsing is far slower than joining.
    if (/^\/[\w./?&=-]*$/.test(address) && !address.startsWith('//') && !address.includes('/.')) {
      return origin + address;
    }
    const url = parse(address, page);
    return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
  };
});

/** Shape of a path, ids left out: '/seller/talks/*' of '/seller/talks/1234'. */
export function pathShape(page: string): string {
  const path = parse(page, page)?.pathname ?? '/';
  return path.replaceAll(/\/[^/]*\d[^/]*/g, '/*');
}

function parse(address: string, base: string): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone '%' in an address is no reason to give up on the page.
    return text;
  }
}
