import { flatContains } from '../dom/flat-tree';
import type { Run } from './runs';
import { blockOf } from './text-groups';
import type { Unit } from './units';

/**
 * Messages in one element, parted by no more than line breaks and rules: each goes from the line with its
 * time to the next such line, or ends in it where that line rather belongs to what is above.
 */
export function linedUnits(timed: readonly Run[], runs: readonly Run[]): Unit[][] {
  const blocks = Map.groupBy(timed, ({ element }) => blockOf(element));
  return [...blocks].flatMap(([element, stamps]) => {
    const heads = new Set(stamps.map(({ line }) => line));
    if (heads.size < 2) return [];
    const lines = [
      ...Map.groupBy(
        runs.filter((run) => flatContains(element, run.element)),
        ({ line }) => line,
      ).values(),
    ];
    const isFoot = gapsAround(lines, heads) < 0;
    const units: Run[][] = [];
    let isNext = true;
    for (const line of lines) {
      const isStamp = heads.has(line[0]?.line ?? -1);
      if (isFoot ? isNext : isStamp) units.push([...line]);
      else units.at(-1)?.push(...line);
      isNext = isStamp;
    }
    return [units.map((own) => ({ element, runs: own, isShared: true }))];
  });
}

/** How much nearer the lines with times are to what follows them than to what is above. */
function gapsAround(lines: readonly (readonly Run[])[], heads: ReadonlySet<number>): number {
  const at = lines.map(([run]) => run?.line ?? 0);
  return at.reduce((sum, line, index) => {
    const [above, below] = [at[index - 1], at[index + 1]];
    if (!heads.has(line) || above === undefined || below === undefined) return sum;
    return sum + Math.sign(line - above - (below - line));
  }, 0);
}
