import type { Address } from './address';
import { schemeStart } from './address';
import type { Chain, Host } from './chain';
import { hostIn } from './chain';

/** The web addresses in a chain: one, or several where a sentence ends in between. */
export function hostsOf(chain: Chain, folded: string): Address[] {
  const found: Address[] = [];
  for (let from = 0; from < chain.labels.length; from += 1) {
    const host = hostIn(chain, from);
    const stop = host === null ? chain.dots.indexOf('sentence', from) : from + host.dots.length;
    if (host !== null) found.push(webAddress(host, folded));
    if (stop === -1) break;
    from = stop;
  }
  return found;
}

function webAddress(host: Host, folded: string): Address {
  const scheme = schemeStart(host.start, folded);
  const end = pathEnd(host.end, folded);
  return {
    kind: 'host',
    host: host.name,
    path: folded.slice(host.end, end),
    top: host.top.folded,
    dots: host.dots,
    start: scheme ?? host.start,
    end,
    disguised: host.odd || host.dots.some((dot) => dot !== 'tight'),
    complete: scheme !== null || host.name.startsWith('www') || end > host.end + 1,
    cut: false,
  };
}

const PATH = /[^\s<>"')\]]*/uy;

/** Where the path behind a host ends; a sentence's full stop is no part of it. */
function pathEnd(end: number, folded: string): number {
  if (!'/:?#'.includes(folded.charAt(end) || ' ')) return end;
  PATH.lastIndex = end;
  const path = PATH.exec(folded)?.[0] ?? '';
  let length = path.length;
  while (length > 0 && '.,;:!?'.includes(path.charAt(length - 1))) length -= 1;
  return end + length;
}
