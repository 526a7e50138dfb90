import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { Page } from '../browsers/page.ts';

/** A rule of axe that is broken, and where. */
export interface Violation {
  readonly rule: string;
  readonly where: readonly string[];
}

/**
 * What axe finds wrong on a page, once nothing there moves or fades any more: what is half faded in has no
 * contrast.
 *
 * @param within - selector of what is looked at; the panels' own pages are not ours to judge
 */
export async function violations(page: Page, within: string): Promise<Violation[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
  // As one script: the pages' security policy runs no text that comes later.
  const script = Object.assign((_selector: string): Promise<Violation[]> => Promise.resolve([]), {
    toString: () => `async (selector) => {
      const module = undefined; const define = undefined;
      ${source}
      const moves = (root) => [
        ...root.getAnimations({ subtree: true }),
        ...[root, ...root.querySelectorAll('*')].flatMap((element) =>
          element.shadowRoot ? moves(element.shadowRoot) : []),
      ];
      const ending = [...document.querySelectorAll(selector)]
        .flatMap(moves)
        .filter((move) => move.effect.getComputedTiming().endTime < Infinity);
      await Promise.allSettled(ending.map((move) => move.finished));
      const { violations } = await axe.run({ include: [[selector]] }, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => ({
        rule: id,
        where: nodes.map(({ target, failureSummary }) => target.flat().join(' ') + ': ' + failureSummary),
      }));
    }`,
  });
  return page.evaluate(script, within);
}
