import { MESSENGERS, NETWORKS, PAYMENT_SERVICES } from '../lexicons/channel-names';
import type { RuleInput } from '../rule';
import type { NameFound } from '../text/names';
import { nameFinder } from '../text/names';

const names = nameFinder([...MESSENGERS, ...NETWORKS, ...PAYMENT_SERVICES]);
const cache = new WeakMap<RuleInput, readonly NameFound[]>();

/** Names with signs for letters, in order: the at sign of "wh@tsapp" is no address's. */
export function maskedNames(input: RuleInput): readonly NameFound[] {
  const known = cache.get(input);
  if (known !== undefined) return known;
  const found = names(input).filter(({ form }) => form === 'masked');
  cache.set(input, found);
  return found;
}
