import { expect, test } from 'vitest';

import { joinFindings } from '@/entrypoints/composer.content/join-findings';
import type { Finding, RuleId, Severity } from '@/utils/guard/finding';

const text = 'Call me on 0905 123 456, or come by and pay in cash when we meet, you save 10%.';

function finding(rule: RuleId, severity: Severity, words: string): Finding {
  const start = text.indexOf(words);
  return { rule, severity, start, end: start + words.length, source: 'swopify.helpdesk-only' };
}

/** The rules that are left, in order. */
function left(
  findings: readonly Finding[],
  isHeldFast: (finding: Finding) => boolean = () => false,
): string[] {
  const ordered = findings.toSorted((a, b) => a.start - b.start);
  return joinFindings(ordered, text, isHeldFast).map(({ rule }) => rule);
}

const number = finding('contact.phone', 'block', '0905 123 456');

test('names one of two ways of contact in the same words, the graver one', () => {
  expect(
    left([
      finding('contact.phone', 'warn', 'Call me'),
      finding('contact.messenger', 'block', 'Call me'),
    ]),
  ).toEqual(['contact.messenger']);
  const call = finding('contact.messenger', 'warn', 'Call me');
  expect(left([finding('contact.phone', 'warn', 'Call me'), call])).toEqual([call.rule]);
  expect(left([finding('contact.social', 'block', 'Call me'), call])).toEqual(['contact.social']);
});

test('names the longer or graver one of a payment and a deal that run into each other', () => {
  expect(
    left([
      finding('payment.off-platform', 'warn', 'pay in cash when we meet'),
      finding('deal.off-platform', 'warn', 'cash'),
    ]),
  ).toEqual(['payment.off-platform']);
  expect(
    left([
      finding('payment.off-platform', 'warn', 'pay in cash'),
      finding('deal.off-platform', 'warn', 'cash when we meet'),
    ]),
  ).toEqual(['deal.off-platform']);
  expect(
    left([
      finding('payment.off-platform', 'warn', 'come by and pay in cash'),
      finding('deal.off-platform', 'block', 'cash when we meet'),
    ]),
  ).toEqual(['deal.off-platform']);
});

test('takes out what is part of something graver, but nothing as grave of another family', () => {
  const cash = finding('payment.off-platform', 'block', 'come by and pay in cash when we meet');
  expect(left([cash, finding('marketing.promotion', 'warn', 'cash')])).toEqual([cash.rule]);
  expect(left([cash, finding('marketing.promotion', 'block', 'cash')])).toHaveLength(2);
  expect(left([cash, finding('marketing.promotion', 'warn', 'meet, you save')])).toHaveLength(2);
});

test('leaves apart what is about other words, or about how they are said', () => {
  expect(left([number, finding('contact.messenger', 'warn', 'Call me')])).toHaveLength(2);
  expect(left([number, finding('reply.discourteous', 'hint', '123')])).toHaveLength(2);
  expect(
    left([finding('reply.language', 'warn', text), finding('reply.incomplete', 'hint', text)]),
  ).toHaveLength(2);
});

test('keeps what one click takes out', () => {
  const sentence = 'Call me on 0905 123 456, or come by';
  expect(left([number, finding('contact.messenger', 'block', sentence)])).toEqual([number.rule]);
  const likely = { ...number, severity: 'warn' } as const;
  expect(left([likely, finding('contact.messenger', 'block', sentence)])).toHaveLength(2);
});

test('keeps what the administrator holds fast', () => {
  const firm = finding('payment.off-platform', 'warn', 'cash');
  const other = finding('deal.off-platform', 'block', 'cash when we meet');
  expect(left([firm, other], ({ rule }) => rule === firm.rule)).toHaveLength(2);
  expect(left([firm, other], ({ rule }) => rule === other.rule)).toEqual([other.rule]);
});
