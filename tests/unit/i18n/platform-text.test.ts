import { expect, test } from 'vitest';

import sk from '@/public/_locales/sk/messages.json';
import { platformText } from '@/utils/i18n/platform-text';
import { createWords } from '@/utils/i18n/words';

import { messagesOf } from '../../messages-of';

const slovak = createWords(messagesOf(sk));

test('a rule is told in the language of the interface', () => {
  expect(platformText(slovak, 'swopify.reply-24h', 'text')).toBe(
    sk.platform_swopify_reply_24h_text.message,
  );
  expect(platformText(slovak, 'swopify.reply-24h', 'consequence')).toBe(
    sk.platform_swopify_reply_24h_consequence.message,
  );
});

test('nothing is told where the platform names no consequence', () => {
  expect(platformText(slovak, 'swopify.language', 'consequence')).toBe('');
});
