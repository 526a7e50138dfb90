import { describe, expect, it } from 'vitest';

import { DrawingPage } from '@/entrypoints/panel.content/drawing-page';

const LIST = 'https://panel.example/messages';
const UNREADABLE = { health: 'unreadable' } as const;

describe('a page that is still being drawn', () => {
  it('counts at once where something can be read', () => {
    const page = new DrawingPage();
    for (const health of ['ok', 'empty', 'partial'] as const) {
      expect(page.patienceFor({ health }, LIST, 1_000)).toBe(0);
    }
  });

  it('counts as unreadable once nothing could be read for 2 s', () => {
    const page = new DrawingPage();
    expect(page.patienceFor(UNREADABLE, LIST, 1_000)).toBe(2_000);
    expect(page.patienceFor(UNREADABLE, LIST, 2_500)).toBe(500);
    expect(page.patienceFor(UNREADABLE, LIST, 3_000)).toBe(0);
    expect(page.patienceFor(UNREADABLE, LIST, 9_000)).toBe(0);
  });

  it('has its time anew after something could be read, and on another page', () => {
    const page = new DrawingPage();
    page.patienceFor(UNREADABLE, LIST, 1_000);
    page.patienceFor({ health: 'ok' }, LIST, 2_000);
    expect(page.patienceFor(UNREADABLE, LIST, 5_000)).toBe(2_000);
    expect(page.patienceFor(UNREADABLE, `${LIST}/2`, 8_000)).toBe(2_000);
  });

  it('waits no longer because the clock was set back', () => {
    const page = new DrawingPage();
    page.patienceFor(UNREADABLE, LIST, 90_000);
    expect(page.patienceFor(UNREADABLE, LIST, 1_000)).toBe(2_000);
    expect(page.patienceFor(UNREADABLE, LIST, 3_000)).toBe(0);
  });
});
