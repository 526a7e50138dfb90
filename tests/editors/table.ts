import { setTimeout as pause } from 'node:timers/promises';

import type { ExtensionBrowser } from '../browsers/page.ts';
import { type BehaviourName, IN_VARIANTS } from './behaviours.ts';
import { messageOf } from './measured.ts';
import { type Outcome, outcomeOf, outcomeThere, type Seat } from './outcome.ts';
import { Stage, type Kind, type Variant } from './stage.ts';

export type BrowserName = ExtensionBrowser['name'];

/** What to try, all of each in all of the others. */
export interface Wanted {
  readonly browsers: readonly BrowserName[];
  readonly kinds: readonly Kind[];
  readonly variants: readonly Variant[];
  readonly behaviours: readonly BehaviourName[];
}

/** One cell of the table. */
export interface Result {
  readonly browser: BrowserName;
  readonly kind: Kind;
  readonly variant: Variant;
  readonly behaviour: BehaviourName;
  readonly outcome: Outcome;
}

type Launch = (name: BrowserName) => Promise<ExtensionBrowser>;

/** An editor in a place: what one worker tries at a time. */
type Unit = Pick<Result, 'browser' | 'kind' | 'variant'> & {
  readonly behaviours: readonly BehaviourName[];
};

/** Browsers that start at the same moment stand in each other's way, ms. */
const BETWEEN_STARTS_MS = 500;

/**
 * Tries everything that is wanted, with so many browsers at once as there are workers.
 *
 * @param tell - called with each result as it comes
 */
export async function fillTable(
  wanted: Wanted,
  launch: Launch,
  workers: number,
  tell: (result: Result) => void,
): Promise<Result[]> {
  const queue = unitsOf(wanted);
  const results: Result[] = [];
  const keep = (result: Result): void => {
    results.push(result);
    tell(result);
  };
  const work = async (_: unknown, index: number): Promise<void> => {
    await pause(index * BETWEEN_STARTS_MS);
    const first = wanted.browsers[index % wanted.browsers.length];
    if (first) await new Worker(launch, keep).work(queue, first);
  };
  await Promise.all(Array.from({ length: Math.min(workers, queue.length) }, work));
  return results;
}

/** The longest first, so that no worker is busy for long when the others are done. */
function unitsOf({ browsers, kinds, variants, behaviours }: Wanted): Unit[] {
  const units = browsers.flatMap((browser) =>
    kinds.flatMap((kind) =>
      variants.map((variant) => {
        const tried = behaviours.filter(
          (each) => variant === 'plain' || IN_VARIANTS.includes(each),
        );
        return { browser, kind, variant, behaviours: tried };
      }),
    ),
  );
  return units.toSorted((a, b) => b.behaviours.length - a.behaviours.length);
}

/** One browser after the other, each for as long as there is something to try in it. */
class Worker {
  readonly #launch: Launch;
  readonly #keep: (result: Result) => void;
  #seat: Seat | null = null;

  constructor(launch: Launch, keep: (result: Result) => void) {
    this.#launch = launch;
    this.#keep = keep;
  }

  async work(queue: Unit[], first: BrowserName): Promise<void> {
    let name = first;
    for (let unit = taken(queue, name); unit; unit = taken(queue, name)) {
      name = unit.browser;
      await this.#tryUnit(unit);
    }
    await this.#leave();
  }

  async #tryUnit({ behaviours, ...place }: Unit): Promise<void> {
    const there = await this.#measured(place.browser, (seat) => outcomeThere(seat, place));
    for (const behaviour of behaviours) {
      const outcome =
        there.sign === 'right'
          ? await this.#measured(place.browser, (seat) => outcomeOf(behaviour, seat, place))
          : there;
      this.#keep({ ...place, behaviour, outcome });
    }
  }

  /** A browser that kept something from being measured makes place for another. */
  async #measured(name: BrowserName, measure: (seat: Seat) => Promise<Outcome>): Promise<Outcome> {
    try {
      const outcome = await measure(await this.#seatIn(name));
      if (outcome.sign === 'unmeasured') await this.#leave();
      return outcome;
    } catch (error) {
      return { sign: 'unmeasured', reason: messageOf(error) };
    }
  }

  async #seatIn(name: BrowserName): Promise<Seat> {
    if (this.#seat?.browser.name === name) return this.#seat;
    await this.#leave();
    const browser = await this.#launch(name);
    this.#seat = { browser, stage: new Stage(await browser.newPage()) };
    return this.#seat;
  }

  async #leave(): Promise<void> {
    const left = this.#seat;
    this.#seat = null;
    // One that has died cannot be closed.
    await left?.browser.close().catch(() => undefined);
  }
}

/** The next unit for this browser, else for another. */
function taken(queue: Unit[], browser: BrowserName): Unit | undefined {
  const at = queue.findIndex((unit) => unit.browser === browser);
  return queue.splice(Math.max(at, 0), 1)[0];
}
