import { readPanel } from '@/utils/panel';
import { LivingPanel } from '@/utils/panel/living-panel';
import { observePanel, type PanelChange } from '@/utils/panel/observe';
import type { PanelReading, ReadingContext } from '@/utils/panel/reading';
import { inOneGo } from '@/utils/panel/steps';

import { repeatableRandom } from '../../repeatable-random';
import { mutate } from './mutations';

/** How a page that was changed at random was read on. */
export interface FollowedPage {
  /** Times that it was read on, and how many of these from what had changed alone. */
  readonly readings: number;
  readonly followed: number;
  /** What had been done to it before it was read on otherwise than it is read as a whole. */
  readonly differing: readonly string[];
}

/** Longer than the reader waits for more changes, ms. */
const SETTLED_MS = 220;

/** Runs in the page, whose own scripts go on meanwhile: reads it on after each of so many changes. */
export async function followRandomly(seed: number, steps: number): Promise<FollowedPage> {
  const chance = repeatableRandom(seed);
  const living = new LivingPanel(document);
  const stop = new AbortController();
  let changes: PanelChange[] = [];
  observePanel(document, (change) => changes.push(change), stop.signal);
  let context: ReadingContext = { url: location.href, now: Date.now() };
  let { reading } = inOneGo(living.read(context));
  let [readings, followed] = [0, 0];
  const made: string[] = [];
  const differing: string[] = [];
  for (let step = 0; step < steps && reading.profile; step++) {
    made.push(...mutate(elementsOf(reading), chance));
    await new Promise((resolve) => {
      setTimeout(resolve, SETTLED_MS);
    });
    context = { ...context, ...(reading.profile && { profile: reading.profile }) };
    const [change, ...others] = changes;
    changes = [];
    // Two changes with a rest between them are two readings, of which one could not be compared.
    const next = change && others.length === 0 ? living.follow(context, change) : null;
    reading = next?.reading ?? inOneGo(living.read(context)).reading;
    readings++;
    if (next) followed++;
    const whole = readPanel(document, context);
    if (told(reading) !== told(whole)) differing.push(made.join(', '));
  }
  stop.abort();
  return { readings, followed, differing };
}

function elementsOf({ discussions }: PanelReading): Element[] {
  return discussions.map(({ element }) => element);
}

const numbers = new WeakMap<Element, number>();
let numbered = 0;

/** A reading as a text, with numbers in the place of its elements. */
function told(reading: PanelReading): string {
  return JSON.stringify(reading, (_name, value: unknown) => {
    if (!(value instanceof Element)) return value;
    if (!numbers.has(value)) numbers.set(value, ++numbered);
    return numbers.get(value);
  });
}

Object.assign(globalThis, { followRandomly });
