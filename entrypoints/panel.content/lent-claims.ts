import type { FoundRisks } from '@/utils/discussions';
import type { PanelReading } from '@/utils/panel/reading';

/** Recognises what a page says of claims. */
export interface ClaimDesk {
  /** What in the words of this page's buyers lets the platform take a contact over. */
  risks(reading: PanelReading): FoundRisks;
  /** A reply went out: it may have told the buyer how the claim stands. */
  sent(key: string | null, reply: string): void;
}

const KEY = Symbol.for('panelwatch.claims');

const world: typeof globalThis & { [KEY]?: ClaimDesk } = globalThis;

/** Lends the desk to the other scripts in the same isolated world: most platforms take nothing over. */
export function lendClaimDesk(desk: ClaimDesk): void {
  world[KEY] = desk;
}

/** The desk that was lent; undefined before it came, and where none is needed. */
export function lentClaimDesk(): ClaimDesk | undefined {
  return world[KEY];
}
