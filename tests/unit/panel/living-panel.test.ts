// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { LivingPanel } from '@/utils/panel/living-panel';
import { observePanel, type PanelChange } from '@/utils/panel/observe';
import { readPanel } from '@/utils/panel';
import type { PanelReading, ReadingContext } from '@/utils/panel/reading';
import { inOneGo } from '@/utils/panel/steps';

import { mutate } from '../../panels/living/mutations';
import { repeatableRandom } from '../../repeatable-random';

interface Setting {
  readonly url: string;
  readonly now: string;
  readonly timeZone: string;
}

const pages = import.meta.glob<string>('./fixtures/{lists,flat}/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const settings = import.meta.glob<Setting>('./fixtures/{lists,flat}/*.json', {
  eager: true,
  import: 'default',
});
const PANELS = Object.entries(settings).map(([path, setting]) => ({
  name: /([\w-]+)\.json$/.exec(path)![1]!,
  html: pages[path.replace('.json', '.html')]!,
  setting,
}));

const SEEDS = 6;
const STEPS = 6;

let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** A panel that is followed as the content script follows it. */
class Followed {
  readonly #living = new LivingPanel(document);
  readonly #changes: PanelChange[] = [];
  #context: ReadingContext;
  reading: PanelReading;
  /** How many readings were of what had changed alone. */
  followed = 0;

  constructor(html: string, { url, now, timeZone }: Setting) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    document.documentElement.lang = page.documentElement.lang;
    document.head.replaceChildren(...page.head.childNodes);
    document.body.replaceChildren(...page.body.childNodes);
    this.#context = { url, now: Date.parse(now), timeZone };
    observePanel(document, (change) => this.#changes.push(change), stop.signal);
    this.reading = this.#whole();
  }

  /** Reads on after a change of the page; returns what a reading of the whole page says. */
  async readOn(): Promise<PanelReading> {
    await vi.advanceTimersByTimeAsync(200);
    const [change, ...others] = this.#changes.splice(0);
    expect(others).toHaveLength(0);
    const { profile } = this.reading;
    if (profile) this.#context = { ...this.#context, profile };
    const next = change && this.#living.follow(this.#context, change);
    if (next) this.followed++;
    this.reading = next?.reading ?? this.#whole();
    return readPanel(document, this.#context);
  }

  #whole(): PanelReading {
    return inOneGo(this.#living.read(this.#context)).reading;
  }
}

const numbers = new WeakMap<Element, number>();
let numbered = 0;

/** Tells elements apart that are alike. */
function numberOf(element: Element): number {
  const number = numbers.get(element) ?? ++numbered;
  numbers.set(element, number);
  return number;
}

/** A reading with numbers in the place of its elements. */
function told({ discussions, thread, composer, ...reading }: PanelReading) {
  const withNumber = <Part extends { element: Element }>(part: Part) => ({
    ...part,
    element: numberOf(part.element),
  });
  return {
    ...reading,
    discussions: discussions.map(withNumber),
    thread: thread && { ...thread, messages: thread.messages.map(withNumber) },
    composer: composer && [composer.editor, ...composer.send].map(numberOf),
  };
}

let followed = 0;

describe('a panel read on after random changes reads as it does as a whole', () => {
  test.each(PANELS)('$name', async ({ html, setting }) => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const panel = new Followed(html, setting);
      const chance = repeatableRandom(seed);
      const made: string[] = [];
      for (let step = 0; step < STEPS; step++) {
        const records = panel.reading.discussions.map(({ element }) => element);
        made.push(...mutate(records, chance));
        const whole = await panel.readOn();
        expect({ made, ...told(panel.reading) }).toEqual({ made, ...told(whole) });
      }
      followed += panel.followed;
      stop.abort();
      stop = new AbortController();
    }
  });

  test('most of the panels, about every second time, by what has changed alone', () => {
    expect(followed).toBeGreaterThan((PANELS.length * SEEDS * STEPS) / 3);
  });
});
