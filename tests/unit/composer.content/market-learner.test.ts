import { beforeEach, expect, test, vi } from 'vitest';

import { marketLearner } from '@/entrypoints/composer.content/market-learner';
import { sendMessage } from '@/utils/messaging/protocol';

vi.mock('@/utils/messaging/protocol', () => ({ sendMessage: vi.fn() }));

const ask = vi.mocked(sendMessage);
const learnt = vi.fn();
const failed = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  ask.mockResolvedValue({});
});

test('asks for the words of a market once, and again when the market is another', async () => {
  const learn = marketLearner({ learnt, failed });
  for (const market of ['sk', 'sk', 'pl']) learn(market);
  expect(ask.mock.calls).toEqual([
    ['getMarketWords', { language: 'sk' }],
    ['getMarketWords', { language: 'pl' }],
  ]);
  await vi.waitFor(() => expect(learnt).toHaveBeenCalledTimes(2));
  expect(failed).not.toHaveBeenCalled();
});

test('asks for English words where there are none of the language', () => {
  marketLearner({ learnt, failed })('nl');
  expect(ask).toHaveBeenCalledExactlyOnceWith('getMarketWords', { language: 'en' });
});

test('says when the words did not come', async () => {
  ask.mockRejectedValue(new Error('No such file'));
  marketLearner({ learnt, failed })('sk');
  await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
  expect(learnt).not.toHaveBeenCalled();
});
