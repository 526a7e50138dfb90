import type { NameFound } from '../channels/names';
import { namesOf } from '../channels/names';
import type { RuleInput } from '../rule';
import { rememberedLast } from '../text/remembered';

const CHANNELS = ['messenger', 'network', 'payment'] as const;

/** Names with signs for letters, in order: the at sign of "wh@tsapp" is no address's. */
export const maskedNames = rememberedLast((input: RuleInput): readonly NameFound[] =>
  CHANNELS.flatMap((channel) =>
    namesOf(input, channel).filter(({ form }) => form === 'masked'),
  ).sort((a, b) => a.start - b.start),
);
