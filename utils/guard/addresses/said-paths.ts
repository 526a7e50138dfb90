import type { Address } from './address';
import { chainAt } from './chain';
import type { Token } from './token';

/** No path that is dictated has more slashes. */
const MOST_PARTS = 4;

/** The same web address with the path that is dictated behind it: "paypal dot me slash jano". */
export function withSaidPath(address: Address, tokens: readonly Token[], next: number): Address {
  let { end, path } = address;
  let index = next;
  for (let parts = 0; parts < MOST_PARTS && tokens[index]?.kind === 'slash'; parts += 1) {
    if (tokens[index]?.written !== true) break;
    const part = chainAt(tokens, index + 1);
    const last = part?.labels.at(-1);
    if (part === null || last === undefined) break;
    path += `/${part.labels.map(({ folded }) => folded).join('.')}`;
    ({ end } = last);
    index = part.next;
  }
  return path === address.path ? address : { ...address, end, path, complete: true };
}
