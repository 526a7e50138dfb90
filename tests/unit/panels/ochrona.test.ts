import { beforeEach, expect, test } from 'vitest';

import { Exchange } from '../../panels/lib/exchange.ts';
import type { PanelState } from '../../panels/lib/panel.ts';
import panel from '../../panels/ochrona/panel.ts';
import { daysAfter, hundredths, openedAt } from '../../panels/ochrona/cases.ts';
import { isAwaiting } from '../../panels/lib/discussion.ts';

// The demo of cases does what the platform's text says: else tests against it would prove nothing.

const NOW = Date.parse('2026-11-20T10:00:00Z');
let state: PanelState;

beforeEach(() => {
  state = panel.createState(NOW);
});

test.each([
  ['no decision', { decyzja: '' }, 422],
  ['no reason', { wiadomosc: ' ' }, 422],
  ['no amount', { kwota: '' }, 422],
  ['nothing', { kwota: '0' }, 422],
  ['more than was paid', { kwota: '9999' }, 422],
  ['a part of it', { kwota: '1,50' }, 303],
  ['all of it', {}, 303],
  ['no refund, whatever the amount', { decyzja: 'nie', kwota: '' }, 303],
])('an answer with %s', async (_what, fields, status) => {
  expect(await answer(fields)).toBe(status);
  expect(state.posts).toHaveLength(status === 303 ? 1 : 0);
});

test('after 5 days the service team has the case and takes no answer', async () => {
  const { at } = open();
  expect(await answer({}, daysAfter(at, 5) + 1)).toBe(409);
  expect(await answer({}, daysAfter(at, 5))).toBe(303);
});

test.each([
  ['tak', 'full', 'otrzymano', 'zamknieta'],
  ['tak', 'full', 'nie-otrzymano', 'zespol'],
  ['po-zwrocie', 'full', 'nie-zgadzam-sie', undefined],
  ['po-zwrocie', 'part', 'nie-zgadzam-sie', 'zespol'],
  ['nie', 'full', 'w-porzadku', 'zamknieta'],
  ['nie', 'full', 'nie-zgadzam-sie', 'zespol'],
  ['nie', 'full', 'otrzymano', undefined],
])('%s, %s: the customer says %s', async (decyzja, share, odpowiedz, outcome) => {
  await answer({ decyzja, ...(share === 'part' && { kwota: '1,00' }) });
  const answered = await post(`/klient`, { odpowiedz });
  expect(answered.status).toBe(outcome === undefined ? 422 : 200);
  if (outcome !== undefined) expect(answered.body).toBe(JSON.stringify({ outcome }));
});

/** A case that still waits for the shop. */
function open(): { key: string; at: string; money: string } {
  const found = state.discussions.find(
    (each) => isAwaiting(each) && NOW < daysAfter(openedAt(each), 5),
  );
  chosen ??= found!.id;
  const discussion = state.discussions.find(({ id }) => id === chosen)!;
  return { key: discussion.id, at: openedAt(discussion), money: discussion.money };
}
let chosen: string | undefined;

async function answer(fields: Record<string, string>, now = NOW): Promise<number> {
  const kwota = String(hundredths(open().money) / 100);
  const all = { decyzja: 'tak', kwota, wiadomosc: 'Przesyłka zaginęła.', ...fields };
  return (await post('', all, now)).status;
}

async function post(
  path: string,
  fields: Record<string, string>,
  now = NOW,
): ReturnType<typeof panel.answer> {
  const request = {
    url: `/ochrona-kupujacego/sprawy/${open().key}${path}`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    async *[Symbol.asyncIterator]() {
      yield Buffer.from(JSON.stringify(fields));
    },
  };
  const asked = request as unknown as ConstructorParameters<typeof Exchange>[0];
  return panel.answer(asked, { origin: 'https://app.etrusted.com', state, now });
}
