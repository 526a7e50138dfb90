import type { ExtensionBrowser } from '../browsers/page.ts';
import {
  BEHAVIOURS,
  type BehaviourName,
  SentUnseen,
  troubleAlone,
  troubleThere,
} from './behaviours.ts';
import { expectAnswer, measured, messageOf, NotMeasured } from './measured.ts';
import type { Kind, Stage, Variant } from './stage.ts';

/**
 * What became of one behaviour: `alone` where the editor itself breaks down there, without us on the page;
 * `unmeasured` where the browser did.
 */
export type Outcome =
  | { readonly sign: 'right' }
  | { readonly sign: 'wrong' | 'alone' | 'unmeasured'; readonly reason: string };

/** A browser and the page in it on which things are tried. */
export interface Seat {
  readonly browser: ExtensionBrowser;
  readonly stage: Stage;
}

interface Place {
  readonly kind: Kind;
  readonly variant: Variant;
}

/** The outcome of one behaviour. */
export function outcomeOf(behaviour: BehaviourName, seat: Seat, place: Place): Promise<Outcome> {
  return judged(async () => {
    const { browser, stage } = seat;
    const wrong = await reasonOf(seat, () => BEHAVIOURS[behaviour](stage, browser, place));
    if (wrong === null) return { sign: 'right' };
    if (wrong instanceof SentUnseen) return { sign: 'wrong', reason: wrong.message };
    const alone = await reasonOf(seat, () => troubleAlone(behaviour, stage, browser, place));
    return alone === null
      ? { sign: 'wrong', reason: messageOf(wrong) }
      : { sign: 'alone', reason: messageOf(alone) };
  });
}

/** Whether the editor works at such a place by itself: `alone` with its reason where it does not. */
export function outcomeThere(seat: Seat, { kind, variant }: Place): Promise<Outcome> {
  return judged(async () => {
    if (variant === 'plain') return { sign: 'right' };
    const { browser, stage } = seat;
    const trouble = await reasonOf(seat, () => troubleThere(stage, browser, { kind, variant }));
    return trouble === null ? { sign: 'right' } : { sign: 'alone', reason: messageOf(trouble) };
  });
}

/** What an action threw; null for nothing. Whatever a dead page throws is no reason. */
async function reasonOf({ browser, stage }: Seat, action: () => Promise<void>): Promise<unknown> {
  try {
    await measured(browser, action);
    return null;
  } catch (error) {
    if (error instanceof NotMeasured) throw error;
    await expectAnswer(browser, () => stage.page.evaluate(() => document.readyState, null));
    return error;
  }
}

async function judged(judge: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await judge();
  } catch (error) {
    return { sign: 'unmeasured', reason: messageOf(error) };
  }
}
