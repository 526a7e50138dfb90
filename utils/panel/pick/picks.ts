import type { ListProfile } from '../profile';

/** What the user points at, in this order. */
export const PICK_STEPS = [
  'row',
  'time',
  'buyer',
  'subject',
  'waits',
  'author',
  'reply',
  'send',
] as const;
export type PickStep = (typeof PICK_STEPS)[number];

/** What has been pointed at so far, or was known before. */
export interface Picks {
  readonly list: ListProfile | null;
  /** Selectors of the editor and of what sends; null and none where they are not taught. */
  readonly editor: string | null;
  readonly send: readonly string[];
  /** Steps that were answered: with an element, or with 'it is not here'. */
  readonly settled: readonly PickStep[];
}

/** What the page itself answers. */
interface PickedPage {
  /** It has an editor for long texts, and the reader does not know it for the reply's. */
  readonly asksReply: boolean;
}

/** The next thing that has to be pointed at; null where all is known or was answered. */
export function nextStep(picks: Picks, page: PickedPage): PickStep | null {
  return PICK_STEPS.find((step) => isOpen(step, picks, page)) ?? null;
}

function isOpen(step: PickStep, picks: Picks, { asksReply }: PickedPage): boolean {
  if (picks.settled.includes(step)) return false;
  switch (step) {
    case 'row':
      return true;
    case 'time':
    case 'buyer':
      return picks.list !== null && !(step in picks.list.fields);
    case 'waits':
    case 'author':
      // Passed over, what waits is told by who wrote last: one of the two is enough.
      return asksTurn(picks.list);
    case 'reply':
      return asksReply && picks.editor === null;
    case 'send':
      return picks.editor !== null && picks.send.length === 0;
    default:
      // Deadlines need no subject; who misses it can point at it afterwards.
      return false;
  }
}

function asksTurn(list: ListProfile | null): boolean {
  return list !== null && !tellsTurn(list);
}

/** Whether rows tell whose turn it is: by their state, or by who wrote last. */
export function tellsTurn({ state, author }: ListProfile): boolean {
  return state !== undefined || author !== undefined;
}

/** The picks with a step answered. */
export function settle(picks: Picks, step: PickStep, taken: Partial<Picks> = {}): Picks {
  const settled = picks.settled.includes(step) ? picks.settled : [...picks.settled, step];
  return { ...picks, ...taken, settled };
}

/** Whether there is anything to keep. */
export function isTaught({ list, editor, send }: Picks): boolean {
  return list !== null || (editor !== null && send.length > 0);
}
