import { expect, test } from 'vitest';

import sk from '@/public/_locales/sk/messages.json';
import { messagesOf } from '@/utils/i18n/catalogue';
import { platformText } from '@/utils/i18n/platform-text';
import { createWords } from '@/utils/i18n/words';
import { swopify } from '@/utils/platforms/swopify';

const slovak = createWords(messagesOf(sk));
const [reply, language] = swopify.rules;

test('a rule is told in the language of the interface', () => {
  expect(platformText(slovak, reply, 'text')).toBe(sk.platform_swopify_reply_24h_text.message);
  expect(platformText(slovak, reply, 'consequence')).toBe(
    sk.platform_swopify_reply_24h_consequence.message,
  );
});

test('what no catalogue has is told as the pack has it', () => {
  const rule = { id: 'new-market.reply-1h', text: 'An hour.' };
  expect(platformText(slovak, rule, 'text')).toBe('An hour.');
});

test('nothing is told where the pack tells nothing', () => {
  expect(platformText(slovak, language, 'consequence')).toBe('');
});
