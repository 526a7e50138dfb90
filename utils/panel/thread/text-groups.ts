import { flatAncestors } from '../dom/flat-tree';
import { isBlock } from '../editors/editor-parts';
import { BARE, type Run } from './runs';

/** Pieces of text that stand together: lines of one paragraph, a name, a time. */
export interface TextGroup {
  readonly runs: readonly Run[];
  /** It stands in one line with the time, and the text elsewhere. */
  readonly besideTime: boolean;
}

/**
 * Texts that stand together, times left out.
 *
 * @param timed - the run that tells when the message came
 */
export function groupsOf(runs: readonly Run[], timed: Run | null): TextGroup[] {
  const isTime = (run: Run): boolean =>
    run.time !== null && run.body === null && (run === timed || run.coverage >= BARE);
  const blocks = chunks(runs, ({ element }) => blockOf(element));
  return blocks.flatMap((block): TextGroup[] => {
    if (!block.some(isTime)) return [{ runs: block, besideTime: false }];
    const lines = chunks(block, linesWithTime(block, isTime));
    return lines.flatMap((part): TextGroup[] => {
      if (!part.some(isTime)) return [{ runs: part, besideTime: false }];
      const beside = partedBy(part, isTime).flatMap((each) => chunks(each, (run) => run.element));
      return beside.map((each) => ({ runs: each, besideTime: blocks.length + lines.length > 2 }));
    });
  });
}

/** The whole text of a group, a time at its end left out. */
export function textOfGroup({ runs }: TextGroup): string {
  return runs.map(({ text, body }) => body ?? text).join(' ');
}

/** Tells lines with a time from those before and after them. */
function linesWithTime(block: readonly Run[], isTime: (run: Run) => boolean): (run: Run) => string {
  const lines = new Set(block.filter(isTime).map(({ line }) => line));
  return ({ line, text, node, source }) => {
    // A line of a mail's head says something of its own.
    if (source !== node.data && /^[\p{Alpha}-]{2,14}:\s/u.test(text)) return `head ${line}`;
    const before = [...lines].filter((each) => each < line).length;
    return lines.has(line) ? `time ${line}` : `after ${before}`;
  };
}

function partedBy(runs: readonly Run[], isBetween: (run: Run) => boolean): Run[][] {
  const parts: Run[][] = [[]];
  for (const run of runs) {
    if (isBetween(run)) parts.push([]);
    else parts.at(-1)?.push(run);
  }
  return parts.filter((part) => part.length > 0);
}

function chunks(runs: readonly Run[], by: (run: Run) => Element | string): Run[][] {
  const found: Run[][] = [];
  let last: Element | string | null = null;
  for (const run of runs) {
    const key = by(run);
    const chunk = found.at(-1);
    if (chunk && key === last) chunk.push(run);
    else found.push([run]);
    last = key;
  }
  return found;
}

/** The nearest element around that begins a line of its own. */
export function blockOf(element: Element): Element {
  for (const around of flatAncestors(element)) if (isBlock(around)) return around;
  return element;
}
