import type { Claim } from '@/utils/discussions/claim';
import type { DiscussionView } from '@/utils/discussions/view';
import type { Clock } from '@/utils/sla/clock';

/** Noon of a Thursday in Bratislava, a working day. */
export const NOW = Date.parse('2026-11-19T12:00+01:00');

const CLOCK: Clock = {
  kind: 'workingDays',
  hours: 24,
  calendar: {
    timeZone: 'Europe/Bratislava',
    workingWeekdays: [1, 2, 3, 4, 5],
    holidays: 'SK',
    closures: [],
  },
};

const NO_CLAIM: Claim = {
  risk: null,
  riskSince: null,
  stage: null,
  stageSince: null,
  told: 'nothing',
};

/** A discussion on SWOPiFY that waits since an hour ago, with a claim that stands so. */
export function viewWith(
  claim: Partial<Claim>,
  more: Partial<DiscussionView> = {},
): DiscussionView {
  const receivedAt = NOW - 3_600_000;
  return {
    platform: 'swopify',
    host: 'predajca.swopify.com',
    account: null,
    key: 'D-1',
    buyer: 'Eva',
    subject: 'Telefón',
    url: null,
    state: 'waiting',
    receivedAt,
    dueAt: receivedAt + 24 * 3_600_000,
    atTheLatest: false,
    answeredAt: null,
    unread: null,
    clock: CLOCK,
    rule: 'swopify.reply-24h',
    lastReadAt: NOW,
    claim: { ...NO_CLAIM, ...claim },
    ...more,
  };
}
