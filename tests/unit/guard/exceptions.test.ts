import { describe, expect, test } from 'vitest';

import { type Exception, exceptionsFor, isExcepted } from '@/utils/guard/exceptions';
import type { Finding } from '@/utils/guard/finding';

const TEXT = 'Write to desk@shop.example, we answer all questions there.';
const address: Finding = {
  rule: 'contact.email',
  severity: 'block',
  start: 9,
  end: 26,
  source: 'x.stay',
};
const tone: Finding = {
  rule: 'reply.discourteous',
  severity: 'warn',
  start: 0,
  end: TEXT.length,
  source: 'x.quality',
};

describe('exceptions that a finding offers', () => {
  test.each<[sentence: string, finding: Finding, kinds: string[]]>([
    ['what blocks is allowed by its words alone', address, ['value']],
    [
      'what warns is allowed by its words or by its rule',
      { ...address, severity: 'warn' },
      ['value', 'rule'],
    ],
    ['what is about the whole draft has no words of its own', tone, ['rule']],
    [
      'what stands outside of the draft is allowed by what it is about',
      { ...address, start: 0, end: 0, excerpt: 'a@b.example' },
      ['value'],
    ],
    [
      'words that go on and on are no value',
      { ...address, start: 0, end: 0, excerpt: 'a'.repeat(201) },
      [],
    ],
  ])('%s', (_sentence, finding, kinds) => {
    expect(exceptionsFor(finding, TEXT, 'swopify').map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('a finding is done away with', () => {
  const value = (words: string): Exception => ({
    kind: 'value',
    rule: 'contact.email',
    value: words,
  });
  const rule = (platform: string): Exception => ({ kind: 'rule', rule: 'contact.email', platform });
  test.each<[sentence: string, finding: Finding, exceptions: Exception[], done: boolean]>([
    ['by its words', address, [value('desk@shop.example')], true],
    [
      'by its words in capital letters and with blanks',
      address,
      [value('Desk @ SHOP.example')],
      true,
    ],
    ['not by other words', address, [value('other@shop.example')], false],
    [
      'not by the same words under another rule',
      { ...address, rule: 'contact.url' },
      [value('desk@shop.example')],
      false,
    ],
    ['by its rule on this platform', { ...address, severity: 'hint' }, [rule('swopify')], true],
    [
      'not by its rule on another platform',
      { ...address, severity: 'hint' },
      [rule('dott')],
      false,
    ],
    ['not by its rule where it blocks', address, [rule('swopify')], false],
    ['not without exceptions', address, [], false],
  ])('%s', (_sentence, finding, exceptions, done) => {
    expect(isExcepted(finding, TEXT, 'swopify', exceptions)).toBe(done);
  });
});
