import { collapse } from '../dom/text';
import { placeOf, type Run } from './runs';

/** '[20.11. 10:00] Ana: text', '20.11. 10:00 <ana> text'; behind a time of its own, '<ana> text'. */
const LOG_LINE =
  /^(\[[^\]]{4,25}\]|\d[\d.:/ ,-]{3,22}(?=\s))?\s*(?:[–-]\s)?(?:(<[^<>]{2,30}>|[^\s:<>\d[*][^:<>]{1,30}:)\s+)?(\S.*)$/su;

/** A time in figures and nothing else. */
const FIGURES = /^[[(]?\d[\d.:/ ,-]{3,22}[\])]?$/;

/** Part of a line: what is said stands apart from who says it. */
const HALF = 0.5;

/** Lines of a log taken apart into their time, their author and what was said; other runs as they are. */
export function withLogLines(runs: readonly Run[]): Run[] {
  const lines = new Map<Run, Run[]>();
  /** How many lines in a place name an author. */
  const named = new Map<string, number>();
  runs.forEach((run, at) => {
    const before = runs[at - 1];
    const isBehindTime = before?.line === run.line && FIGURES.test(before.text);
    const [, time, name, text] = LOG_LINE.exec(run.text) ?? [];
    if (text === undefined || (time ?? name) === undefined || !(isBehindTime || time)) return;
    const parts = [time, name?.replaceAll(/[<>]/g, '')].filter((part) => part !== undefined);
    lines.set(run, [
      ...parts.map((part) => partOf(run, part, run.line)),
      partOf(run, text, run.line + HALF),
    ]);
    if (name !== undefined) {
      const place = placeOf(run.element);
      named.set(place, (named.get(place) ?? 0) + 1);
    }
  });
  const isLog = ({ element }: Run): boolean => (named.get(placeOf(element)) ?? 0) > 1;
  return runs.flatMap((run) => (isLog(run) && lines.get(run)) || [run]);
}

function partOf(run: Run, source: string, line: number): Run {
  const text = collapse(source);
  return { ...run, source, text, printed: text, line };
}
