import type { Address } from '../addresses/address';
import { addressesOf } from '../addresses/addresses';
import { namesOf } from '../channels/names';
import type { RuleInput } from '../rule';
import { rememberedLast } from '../text/remembered';
import type { Span } from '../text/span';
import { firstFrom, spanAt } from '../text/span';

/** How far behind the name of a service its handle stands. */
const SIGHT = 24;
/** No mailbox, but a little word before the sign: "is @". */
const LITTLE = /^\p{L}{1,3}\s/u;

/** A handle of a way of payment, from the service's name to its end, and the address that it is read from. */
interface ServiceHandle extends Span {
  readonly address: Address;
}

/** "Revolut is the at sign, then paddlepete": handles that money is sent to. */
export const serviceHandles = rememberedLast((input: RuleInput): readonly ServiceHandle[] => {
  const names = namesOf(input, 'payment');
  if (names.length === 0) return [];
  return addressesOf(input).flatMap((address): ServiceHandle[] => {
    const name = names[firstFrom(names, address.start + 1) - 1];
    if (name === undefined || address.start - name.end > SIGHT || !isHandle(address, name, input))
      return [];
    const isNear = spanAt(input.sentences, name.start) === spanAt(input.sentences, address.start);
    return isNear ? [{ start: name.start, end: address.end, address }] : [];
  });
});

function isHandle({ kind, cut, start, end }: Address, name: Span, { text }: RuleInput): boolean {
  if (kind === 'handle') return true;
  return cut && (name.end > start || LITTLE.test(text.folded.slice(start, end)));
}

/** Whether an address is the handle of a way of payment, and no other contact. */
export function isServiceHandle(address: Address, input: RuleInput): boolean {
  return serviceHandles(input).some((handle) => handle.address === address);
}
