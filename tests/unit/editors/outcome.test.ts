import { describe, expect, test } from 'vitest';

import type { ExtensionBrowser, Page } from '../../browsers/page.ts';
import { outcomeThere, type Seat } from '../../editors/outcome.ts';
import { printedTable, wrongAmong } from '../../editors/print-table.ts';
import { Stage } from '../../editors/stage.ts';

const never = new Promise<never>(() => undefined);

/** A browser that does no more than it is told here. */
function seat(page: Partial<Page>, closed: Promise<void> = never): Seat {
  const browser: Partial<ExtensionBrowser> = { closed, address: (host, file) => host + file };
  return { browser: browser as ExtensionBrowser, stage: new Stage(page as Page) };
}

const place = { kind: 'trix', variant: 'shadow' } as const;
const goto = (): Promise<void> => Promise.resolve();

describe('an editor is broken by itself only where a living page shows that', () => {
  test('its own error when it is put on the page is its own', async () => {
    const evaluate = (): Promise<never> => Promise.resolve([false, 'no such node'] as never);
    const outcome = await outcomeThere(seat({ goto, evaluate }), place);
    expect(outcome).toEqual({ sign: 'alone', reason: 'no such node' });
  });

  test('a browser that ends in the midst tells nothing of it', async () => {
    const outcome = await outcomeThere(seat({ goto: () => never }, Promise.resolve()), place);
    expect(outcome).toEqual({ sign: 'unmeasured', reason: 'the browser has ended' });
  });

  test('neither does a page that does not answer any more', async () => {
    let answers = 0;
    const evaluate = (): Promise<never> =>
      answers++ === 0
        ? Promise.resolve([false, 'lost'] as never)
        : Promise.reject(new Error('Target crashed'));
    const outcome = await outcomeThere(seat({ goto, evaluate }), place);
    expect(outcome).toMatchObject({ sign: 'unmeasured' });
  });

  test('nor a page that does not come', async () => {
    const refused = (): Promise<never> => Promise.reject(new Error('net::ERR_CONNECTION_REFUSED'));
    const outcome = await outcomeThere(seat({ goto: refused, evaluate: refused }), place);
    expect(outcome).toEqual({ sign: 'unmeasured', reason: 'net::ERR_CONNECTION_REFUSED' });
  });
});

test('what was not measured is counted as wrong, and each cell that is not right has its reason', () => {
  const cell = { browser: 'firefox', kind: 'trix', variant: 'shadow' } as const;
  const results = [
    { ...cell, behaviour: 'typing', outcome: { sign: 'right' } },
    { ...cell, behaviour: 'fix', outcome: { sign: 'alone', reason: 'loses the caret' } },
    { ...cell, behaviour: 'click', outcome: { sign: 'unmeasured', reason: 'has ended' } },
  ] as const;
  expect(wrongAmong(results)).toBe(1);
  const printed = printedTable(results);
  expect(printed).toContain('firefox, trix, shadow, fix: loses the caret');
  expect(printed).toContain('firefox, trix, shadow, click: has ended');
  expect(printed.split('\n').at(-1)).toBe('1 right, 1 broken without us, 1 wrong');
});
