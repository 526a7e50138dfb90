import type { Finding } from '@/utils/guard/finding';

/** Finds what is wrong outside of the draft in `editor`, such as in the head of a mail. Called while the page waits. */
export type OutsideFindings = (editor: Element) => readonly Finding[];

const KEY = Symbol.for('panelwatch.outside-findings');

const world: typeof globalThis & { [KEY]?: OutsideFindings } = globalThis;

/** Lends findings to the composer script, in the same isolated world; before or after it comes. */
export function lendOutsideFindings(findings: OutsideFindings): void {
  world[KEY] = findings;
}

/** What was lent finds; nothing where none was. */
export function lentOutsideFindings(editor: Element): readonly Finding[] {
  return world[KEY]?.(editor) ?? [];
}
