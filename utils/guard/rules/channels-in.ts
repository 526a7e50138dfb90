import type { NameFound } from '../channels/names';
import { namesOf } from '../channels/names';
import type { RuleInput } from '../rule';
import { rememberedLast } from '../text/remembered';

/** The names of messengers, then those of networks, each in order. */
export const channelsIn = rememberedLast((input: RuleInput): readonly NameFound[] => [
  ...namesOf(input, 'messenger'),
  ...namesOf(input, 'network'),
]);
