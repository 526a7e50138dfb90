import { flatAncestors } from '../dom/flat-tree';
import { isForScreenReader } from '../dom/hidden';
import { isBlock } from '../editors/editor-parts';
import { isInitials, isLogin, isPersonName } from '../list/names';
import { sideNamed } from '../list/sides';
import { messageMarks } from '../words/message-marks';
import type { Run } from './marks';
import type { Unit } from './units';

/** A message taken apart. */
export interface Parts {
  readonly unit: Unit;
  /** The run that prints its time; null where it prints none. */
  readonly timed: Run | null;
  /** Short texts that stand with it: the author's name, a role, a state. */
  readonly labels: readonly string[];
  readonly body: readonly Run[];
}

/** Longest text that can be a label. */
const LABEL_LENGTH = 48;

/** Share of a text from which on it is nothing but a time: 'I ordered on 12.11.' is more. */
const BARE = 0.9;

/** Pieces of text that stand together: lines of one paragraph, a name, a time. */
interface Group {
  readonly runs: readonly Run[];
  /** It stands in one line with the time, and the text elsewhere. */
  readonly besideTime: boolean;
}

/**
 * Takes messages apart. What several of them begin with is a label, as is a name or a role in front
 * of the text; the rest is what was written.
 */
export function partsOf(units: readonly Unit[]): Parts[] {
  const timed = units.map(({ runs }) => timedRun(runs));
  const grouped = units.map(({ runs }, index) => groupsOf(runs, timed[index] ?? null));
  const repeated = repeatedTexts(grouped);
  return units.map((unit, index) => {
    const texts = grouped[index] ?? [];
    const labels = leadingLabels(texts, repeated);
    const written = withoutMarks(texts.slice(labels.length));
    // A message may be no more than a name or 'OK': something has to be the text.
    const body = written.length > 0 ? written : labels.slice(-1);
    return {
      unit,
      timed: timed[index] ?? null,
      labels: (written.length > 0 ? labels : labels.slice(0, -1)).map(textOfGroup),
      body: body.flatMap((group) => group.runs),
    };
  });
}

/** The run that tells when a message came: the finest of several times, then the barest. */
function timedRun(runs: readonly Run[]): Run | null {
  const timed = runs.filter(({ time }) => time !== null);
  const [best] = timed.toSorted(
    (one, other) => precision(one) - precision(other) || other.coverage - one.coverage,
  );
  return best ?? null;
}

function precision({ time }: Run): number {
  return time?.precisionMs ?? Infinity;
}

/** Texts that stand together, times left out. */
function groupsOf(runs: readonly Run[], timed: Run | null): Group[] {
  const isTime = (run: Run): boolean =>
    run.time !== null && run.body === null && (run === timed || run.coverage >= BARE);
  const blocks = chunks(runs, ({ element }) => blockOf(element));
  return blocks.flatMap((block): Group[] => {
    if (!block.some(isTime)) return [{ runs: block, besideTime: false }];
    const parts = partedBy(block, isTime).flatMap((part) => chunks(part, ({ element }) => element));
    return parts.map((part) => ({ runs: part, besideTime: blocks.length > 1 }));
  });
}

function partedBy(runs: readonly Run[], isBetween: (run: Run) => boolean): Run[][] {
  const parts: Run[][] = [[]];
  for (const run of runs) {
    if (isBetween(run)) parts.push([]);
    else parts.at(-1)?.push(run);
  }
  return parts.filter((part) => part.length > 0);
}

function chunks(runs: readonly Run[], by: (run: Run) => Element): Run[][] {
  const found: Run[][] = [];
  let last: Element | null = null;
  for (const run of runs) {
    const key = by(run);
    const chunk = found.at(-1);
    if (chunk && key === last) chunk.push(run);
    else found.push([run]);
    last = key;
  }
  return found;
}

function blockOf(element: Element): Element {
  for (const around of flatAncestors(element)) if (isBlock(around)) return around;
  return element;
}

/** Labels stand in front of the text, each a group of its own; the last group is never one. */
function leadingLabels(groups: readonly Group[], repeated: ReadonlySet<string>): Group[] {
  const end = groups.findIndex((group) => !isLabel(group, repeated));
  return groups.slice(0, end === -1 ? groups.length : end);
}

function isLabel(group: Group, repeated: ReadonlySet<string>): boolean {
  const text = textOfGroup(group);
  if (text.length > LABEL_LENGTH || group.runs.some(({ body }) => body !== null)) return false;
  if (group.besideTime || group.runs.every(({ element }) => isSpoken(element))) return true;
  const name = text.replace(/[:,]$/, '');
  return (
    isInitials(name) ||
    isPersonName(name) ||
    isLogin(name) ||
    sideNamed(name) !== null ||
    messageMarks.is(name) ||
    repeated.has(text) ||
    /^[^\p{L}]*$/u.test(name)
  );
}

/** Marks such as 'Read' after the text. */
function withoutMarks(groups: readonly Group[]): Group[] {
  const last = groups.findLastIndex((group) => {
    const text = textOfGroup(group);
    return !(messageMarks.is(text) || /^[^\p{L}\p{N}]*$/u.test(text));
  });
  return groups.slice(0, last + 1);
}

function repeatedTexts(units: readonly (readonly Group[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const groups of units) {
    // What a message consists of is no label, however often it is said.
    for (const text of new Set(groups.slice(0, -1).map(textOfGroup)))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([text]) => text));
}

function textOfGroup(group: Group): string {
  return group.runs.map(({ text }) => text).join(' ');
}

function isSpoken(element: Element): boolean {
  let depth = 0;
  for (const around of flatAncestors(element)) {
    if (isForScreenReader(around)) return true;
    if (++depth > 2) break;
  }
  return false;
}
