import type { Outcome } from './outcome.ts';
import type { Result } from './table.ts';

const SIGNS: Readonly<Record<Outcome['sign'], string>> = {
  right: '✓',
  wrong: '✗',
  alone: '–',
  unmeasured: '?',
};

/** A table for each browser, why each cell that is not right is not, and the sum as the last line. */
export function printedTable(results: readonly Result[]): string {
  const others = results.filter(({ outcome }) => outcome.sign !== 'right');
  return [
    ...[...new Set(results.map(({ browser }) => browser))].map((browser) =>
      tableOf(browser, results),
    ),
    ...linesOf('Broken without us too (–)', others, 'alone'),
    ...linesOf('Wrong (✗)', others, 'wrong'),
    ...linesOf('Not measured (?), counted as wrong', others, 'unmeasured'),
    '',
    `${countOf(results, 'right')} right, ${countOf(results, 'alone')} broken without us, ${wrongAmong(results)} wrong`,
  ].join('\n');
}

/** How many results are wrong, or were not measured, which is no better. */
export function wrongAmong(results: readonly Result[]): number {
  return countOf(results, 'wrong') + countOf(results, 'unmeasured');
}

/** What a result is of, in words. */
export function nameOf({ browser, kind, variant, behaviour }: Result): string {
  return `${browser}, ${kind}, ${variant}, ${behaviour}`;
}

/** Why a result is what it is; the empty string where it is right. */
export function reasonOf({ outcome }: Result): string {
  return outcome.sign === 'right' ? '' : outcome.reason;
}

function countOf(results: readonly Result[], sign: Outcome['sign']): number {
  return results.filter(({ outcome }) => outcome.sign === sign).length;
}

function tableOf(browser: string, results: readonly Result[]): string {
  const own = results.filter((result) => result.browser === browser);
  const behaviours = [...new Set(own.map(({ behaviour }) => behaviour))];
  const rows = Map.groupBy(own, ({ kind, variant }) =>
    variant === 'plain' ? kind : `${kind}, ${variant}`,
  );
  const width = Math.max(...[...rows.keys()].map(({ length }) => length));
  const head = behaviours.map((name, index) => `${index + 1} ${name}`).join(' · ');
  const lines = [...rows]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, cells]) => {
      const signs = behaviours.map((behaviour, index) => {
        const cell = cells.find((each) => each.behaviour === behaviour);
        return (cell ? SIGNS[cell.outcome.sign] : '').padStart(String(index + 1).length);
      });
      return `${name.padEnd(width)}  ${signs.join(' ')}`;
    });
  const numbers = behaviours.map((_, index) => index + 1).join(' ');
  return ['', browser, head, `${' '.repeat(width)}  ${numbers}`, ...lines].join('\n');
}

function linesOf(title: string, results: readonly Result[], sign: Outcome['sign']): string[] {
  const own = results.filter(({ outcome }) => outcome.sign === sign);
  if (own.length === 0) return [];
  return ['', `${title}:`, ...own.map((result) => `  ${nameOf(result)}: ${reasonOf(result)}`)];
}
