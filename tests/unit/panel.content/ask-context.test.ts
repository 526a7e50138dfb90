// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { ContentScriptContext } from '#imports';
import { askAhead, askContext } from '@/entrypoints/panel.content/ask-context';
import type { PanelContext } from '@/utils/discussions/panel-context';
import { sendMessage } from '@/utils/messaging/protocol';
import type { MailDesk } from '@/utils/panel/mail/lent-desk';

vi.mock('@/utils/messaging/protocol', () => ({ sendMessage: vi.fn() }));

const sent = vi.mocked(sendMessage);
// Of a script's life only this is asked, of what reads a mailbox its platform.
const [life, desk] = [{ isValid: true } as ContentScriptContext, { platform: 'x' } as MailDesk];
const known = { clock: null } as PanelContext;

beforeEach(() => {
  document.documentElement.lang = 'sk';
  sent.mockReset().mockResolvedValue(known);
});

afterEach(() => askContext(life, null));

test('what was asked before the page was there is not asked again', async () => {
  askAhead(life);
  expect(sent).toHaveBeenCalledOnce();
  expect(await askContext(life, null)).toBe(known);
  expect(sent).toHaveBeenCalledOnce();
});

test('later it is asked anew', async () => {
  askAhead(life);
  await askContext(life, null);
  await askContext(life, null);
  expect(sent).toHaveBeenCalledTimes(2);
});

test('a page that says another language by then is asked about again', async () => {
  askAhead(life);
  document.documentElement.lang = 'pl';
  await askContext(life, null);
  expect(sent.mock.calls.map(([, page]) => page)).toMatchObject([
    { language: 'sk' },
    { language: 'pl' },
  ]);
});

test('so is a mailbox', async () => {
  askAhead(life);
  await askContext(life, desk);
  expect(sent).toHaveBeenLastCalledWith(
    'getPanelContext',
    expect.objectContaining({ platform: 'x' }),
  );
});
