import type { RuleInput } from '../rule';
import type { NameFound } from '../text/names';
import { namesOf } from '../text/names';

const CHANNELS = ['messenger', 'network', 'payment'] as const;
const cache = new WeakMap<RuleInput, readonly NameFound[]>();

/** Names with signs for letters, in order: the at sign of "wh@tsapp" is no address's. */
export function maskedNames(input: RuleInput): readonly NameFound[] {
  const known = cache.get(input);
  if (known !== undefined) return known;
  const found = CHANNELS.flatMap((channel) =>
    namesOf(input, channel).filter(({ form }) => form === 'masked'),
  ).sort((a, b) => a.start - b.start);
  cache.set(input, found);
  return found;
}
