import { flatAncestors } from '../dom/flat-tree';
import { isForScreenReader } from '../dom/hidden';
import { isBlock } from '../editors/editor-parts';
import { isInitials, isLogin, isPersonName } from '../list/names';
import { sideNamed } from '../list/sides';
import { messageMarks, timeLabels } from '../words/message-marks';
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
  const places = labelPlaces(grouped, repeated);
  const isLabel = (group: Group): boolean =>
    isShort(group) && (saysLabel(group, repeated) || places.has(placeOf(group)));
  // 'From:' before the author of each message is nobody's name.
  const isField = (label: string): boolean =>
    units.length > 1 &&
    label.endsWith(':') &&
    sideNamed(nameIn(label)) === null &&
    grouped.every((groups) => groups.some((group) => textOfGroup(group) === label));
  return units.map((unit, index) => {
    const stamp = stampOf(grouped[index] ?? [], timed[index] ?? null);
    const texts = (grouped[index] ?? []).filter((group) => group !== stamp);
    const first = leading(texts, isLabel);
    const rest = withoutMarks(texts.slice(first.length));
    const last = trailing(rest);
    const labels = [...first, ...last];
    const written = rest.slice(0, rest.length - last.length);
    // A message may be no more than a name or 'OK': something has to be the text.
    const only = written.length > 0 ? null : (labels.findLast(isApart) ?? labels.at(-1) ?? null);
    const body = only === null ? written : [only];
    return {
      unit,
      timed: timed[index] ?? null,
      labels: [
        ...labels.filter((label) => label !== only).map(textOfGroup),
        ...(stamp === null ? [] : [textOfGroup(stamp)]),
        ...besideClock(timed[index] ?? null),
      ]
        .filter((label) => !ADDRESSEE.test(label) && !isTimeLabel(label) && !isField(label))
        .map(nameIn)
        .concat(groupLabels(unit), spokenLabels(unit)),
      body: body.flatMap((group) => group.runs),
    };
  });
}

/** 'To: Ada': whom it was written to, and not who wrote it. */
const ADDRESSEE =
  /^(?:to|an|komu|pre|pro|za|do|dla|para|cimzett|címzett|catre|către|a|à|pour|prejemnik|primatelj|adresat|destinat\p{L}*|empfänger|recipient)\s*:/iu;

function isTimeLabel(text: string): boolean {
  return text.endsWith(':') && timeLabels.is(text);
}

/** Names above the first of several messages of one author. */
function groupLabels({ group }: Unit): string[] {
  const texts = (group?.head ?? []).filter(({ time }) => time === null).map(({ text }) => text);
  return texts
    .filter((text) => text.length <= LABEL_LENGTH)
    .map(nameIn)
    .filter((name) => isPersonName(name) || isLogin(name) || sideNamed(name) !== null);
}

/** What is said of a message, or of the picture of its author, where nothing is written. */
function spokenLabels({ element }: Unit): string[] {
  const picture = element.querySelector('img[alt], [role="img"][aria-label]');
  return [element, picture]
    .map((each) => each?.getAttribute('aria-label') ?? each?.getAttribute('alt') ?? '')
    .filter((text) => text.length <= LABEL_LENGTH && sideNamed(text) !== null);
}

/** The run that tells when a message came: the finest of several times, then the barest. */
function timedRun(runs: readonly Run[]): Run | null {
  const timed = runs.filter(({ time }) => time !== null);
  const [best] = timed.toSorted(
    (one, other) => precision(one) - precision(other) || other.coverage - one.coverage,
  );
  return best ?? null;
}

/** What stands in one text with the time: 'Ana Novak, on' of 'Ana Novak, on 20.11. at 10:05'. */
function besideClock(timed: Run | null): string[] {
  // 'Sent: 20.11. 10:05' names the time and not the side that has sent it.
  const rest = timed?.body === null && !isTimeLabel(timed.rest) ? timed.rest : '';
  return /\p{L}{2}/u.test(rest) ? [rest] : [];
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
    return chunks(block, linesWithTime(block, isTime)).flatMap((part): Group[] => {
      if (!part.some(isTime)) return [{ runs: part, besideTime: false }];
      const beside = partedBy(part, isTime).flatMap((each) => chunks(each, (run) => run.element));
      return beside.map((each) => ({ runs: each, besideTime: blocks.length > 1 }));
    });
  });
}

/** Tells lines with a time from those before and after them. */
function linesWithTime(block: readonly Run[], isTime: (run: Run) => boolean): (run: Run) => string {
  const lines = new Set(block.filter(isTime).map(({ line }) => line));
  return ({ line }) => {
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

function blockOf(element: Element): Element {
  for (const around of flatAncestors(element)) if (isBlock(around)) return around;
  return element;
}

/** Labels stand in front of the text, each a group of its own. */
function leading(groups: readonly Group[], isLabel: (group: Group) => boolean): Group[] {
  const end = groups.findIndex((group) => !isLabel(group));
  return groups.slice(0, end === -1 ? groups.length : end);
}

/** 'Ana Novak · 20.11. 10:05' beside a text that somebody wrote: a label, not a notice of its own. */
function stampOf(groups: readonly Group[], timed: Run | null): Group | null {
  if (timed?.body == null || groups.length < 2) return null;
  return groups.find((group) => group.runs.includes(timed) && isShort(group)) ?? null;
}

/** Labels that stand in one line with the time below the text. */
function trailing(groups: readonly Group[]): Group[] {
  const end = groups.findLastIndex((group) => !(group.besideTime && isShort(group)));
  return end === -1 ? [] : groups.slice(end + 1);
}

function isApart({ besideTime }: Group): boolean {
  return !besideTime;
}

/** Where labels stand in some messages and texts in none: there, unknown names are labels too. */
function labelPlaces(
  units: readonly (readonly Group[])[],
  repeated: ReadonlySet<string>,
): Set<string> {
  const labels = new Set<string>();
  const others = new Set(['']);
  for (const groups of units) {
    const known = leading(groups, (group) => isShort(group) && saysLabel(group, repeated));
    const isAll = known.length === groups.length;
    groups.forEach((group, index) => {
      if (index < known.length && !isAll) labels.add(placeOf(group));
      else if (index >= known.length && !isShort(group)) others.add(placeOf(group));
      else if (index === groups.length - 1) others.add(placeOf(group));
    });
  }
  return labels.difference(others);
}

/** Class of the element that a group stands in; empty for one without. */
function placeOf({ runs }: Group): string {
  return runs[0]?.element.getAttribute('class') ?? '';
}

function isShort(group: Group): boolean {
  return textOfGroup(group).length <= LABEL_LENGTH;
}

function saysLabel(group: Group, repeated: ReadonlySet<string>): boolean {
  const text = textOfGroup(group);
  if (group.besideTime || group.runs.every(({ element }) => isSpoken(element))) return true;
  const name = nameIn(text);
  return (
    text.endsWith(':') ||
    isInitials(name) ||
    isPersonName(name) ||
    isLogin(name) ||
    sideNamed(name) !== null ||
    messageMarks.is(name) ||
    repeated.has(text) ||
    /^[^\p{L}]*$/u.test(name)
  );
}

/** 'Ana Novak' of 'From: Ana Novak' and of 'Ana Novak, on'. */
function nameIn(text: string): string {
  return text
    .replace(/^\p{L}[\p{L} ]{0,14}:\s+(?=\S)/u, '')
    .replace(/(?:[\s,:·•|–-]+(?:\p{Ll}{1,3})?)+$/u, '');
}

/** The name of a file that came with a message, its size, or both. */
const FILE =
  /^(?:\S[^\n]{0,80}\.(?:jpe?g|png|gif|webp|heic|pdf|mp4|mov|docx?|xlsx?|zip|txt)|[\d.,]+\s?(?:[kMG]i?B|bytes))(?:\s*[([]?[\d.,]+\s?(?:[kMG]i?B|bytes)[)\]]?)?$/i;

/** Marks such as 'Read' after the text. */
function withoutMarks(groups: readonly Group[]): Group[] {
  const last = groups.findLastIndex((group) => {
    const text = textOfGroup(group);
    return !(messageMarks.is(text) || /^[^\p{L}\p{N}]*$/u.test(text) || FILE.test(text));
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
  return group.runs.map(({ text, body }) => body ?? text).join(' ');
}

function isSpoken(element: Element): boolean {
  let depth = 0;
  for (const around of flatAncestors(element)) {
    if (isForScreenReader(around)) return true;
    if (++depth > 2) break;
  }
  return false;
}
