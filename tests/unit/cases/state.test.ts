import { describe, expect, test } from 'vitest';

import {
  caseAt,
  type CaseEvent,
  type Decision,
  outcomeOf,
  type Response,
  type Share,
} from '@/utils/cases';

const at = (text: string): number => Date.parse(text);
const ORDERED: CaseEvent = { kind: 'ordered', at: at('2026-10-01T10:00:00+02:00') };
const OPENED: CaseEvent = {
  kind: 'feedback',
  at: at('2026-10-22T10:00:00+02:00'),
  feedback: 'not-arrived',
};
const answered = (decision: Decision, share: Share): CaseEvent => ({
  kind: 'answered',
  at: at('2026-10-23T10:00:00+02:00'),
  answer: { decision, share },
});
const responded = (response: Response): CaseEvent => ({
  kind: 'responded',
  at: at('2026-10-30T10:00:00+01:00'),
  response,
});
const LATER = at('2026-10-31T10:00:00+01:00');

const DECISIONS: readonly Decision[] = ['yes', 'yes-after-return', 'no'];
const SHARES: readonly Share[] = ['full', 'partial'];
const RESPONSES: readonly Response[] = ['received', 'not-received', 'disagree', 'fine'];
const COURSES = DECISIONS.flatMap((decision) =>
  SHARES.flatMap((share) =>
    RESPONSES.map((response): [Decision, Share, Response] => [decision, share, response]),
  ),
);

test.each(COURSES)('a case answered with %s, %s, ends by %s as the table says', (...course) => {
  const [decision, share, response] = course;
  const state = caseAt([ORDERED, OPENED, answered(decision, share), responded(response)], LATER);
  // What is not offered changes nothing: the customer still has the move.
  expect(state?.stage).toBe(outcomeOf(decision, share, response) ?? 'awaiting-customer');
});

describe('who has the move until when', () => {
  test.each<{ story: string; events: CaseEvent[]; now: string; state: unknown }>([
    {
      story: 'nothing is known before the order',
      events: [ORDERED],
      now: '2026-09-30T10:00:00+02:00',
      state: null,
    },
    {
      story: 'an order is protected for 30 days, over the end of summer time',
      events: [ORDERED],
      now: '2026-10-02T10:00:00+02:00',
      state: { stage: 'protected', move: 'customer', until: at('2026-10-31T10:00:00+01:00') },
    },
    {
      story: 'protection ends by itself',
      events: [ORDERED],
      now: '2026-10-31T10:00:01+01:00',
      state: { stage: 'closed', move: null, until: null },
    },
    {
      story: '"all fine" ends it before',
      events: [ORDERED, { ...OPENED, feedback: 'all-fine' }],
      now: '2026-10-23T10:00:00+02:00',
      state: { stage: 'closed', move: null, until: null },
    },
    {
      story: '"another matter" opens no case',
      events: [ORDERED, { ...OPENED, feedback: 'other' }],
      now: '2026-10-23T10:00:00+02:00',
      state: { stage: 'protected', move: 'customer', until: at('2026-10-31T10:00:00+01:00') },
    },
    {
      story: 'money that did not come back opens a case as well, and the shop has 5 days',
      events: [{ ...OPENED, feedback: 'not-refunded' }],
      now: '2026-10-23T10:00:00+02:00',
      state: { stage: 'awaiting-shop', move: 'shop', until: at('2026-10-27T10:00:00+01:00') },
    },
    {
      story: 'at the last instant the shop is still in time',
      events: [OPENED],
      now: '2026-10-27T10:00:00+01:00',
      state: { stage: 'awaiting-shop', move: 'shop', until: at('2026-10-27T10:00:00+01:00') },
    },
    {
      story: 'an instant later the service team steps in',
      events: [OPENED],
      now: '2026-10-27T10:00:01+01:00',
      state: { stage: 'service-team', move: 'service-team', until: null },
    },
    {
      story: 'an answer after that changes nothing',
      events: [OPENED, { kind: 'answered', at: at('2026-10-28T10:00:00+01:00'), answer: null }],
      now: '2026-10-29T10:00:00+01:00',
      state: { stage: 'service-team', move: 'service-team', until: null },
    },
    {
      story: 'after an answer the customer has 20 days',
      events: [OPENED, answered('no', 'full')],
      now: '2026-10-24T10:00:00+02:00',
      state: {
        stage: 'awaiting-customer',
        move: 'customer',
        until: at('2026-11-12T10:00:00+01:00'),
      },
    },
    {
      story: 'a customer who says nothing has the case close',
      events: [OPENED, answered('yes', 'partial')],
      now: '2026-11-12T10:00:01+01:00',
      state: { stage: 'closed', move: null, until: null },
    },
    {
      story: 'of an answer that is not known any response leads where it always does',
      events: [
        OPENED,
        { kind: 'answered', at: at('2026-10-23T10:00:00+02:00'), answer: null },
        responded('disagree'),
      ],
      now: '2026-10-31T10:00:00+01:00',
      state: { stage: 'service-team', move: 'service-team', until: null },
    },
    {
      story: 'what the customer says to nothing changes nothing',
      events: [OPENED, responded('received')],
      now: '2026-10-24T10:00:00+02:00',
      state: { stage: 'awaiting-shop', move: 'shop', until: at('2026-10-27T10:00:00+01:00') },
    },
  ])('$story', ({ events, now, state }) => {
    expect(caseAt(events, at(now))).toEqual(state);
  });
});
