import { textOf } from '../dom/text';
import { isPersonName } from '../list/names';
import { messageMarks, recipientLabels } from '../words/message-marks';
import { ofTextColumn, withoutAdditions, withoutExcerpts, withoutFeet } from './additions';
import { namesAround, namesOf } from './author-labels';
import { isFile, isShort, labelsAmong, leading, trailing, withoutMarks } from './labels';
import type { Run } from './runs';
import { isQuoted, timedRuns } from './stamps';
import { groupsOf, type TextGroup, textOfGroup } from './text-groups';
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

/** What stands in a message besides its time. */
interface Written {
  readonly labels: readonly TextGroup[];
  readonly body: readonly TextGroup[];
}

/** Takes messages apart into their times, the labels around their texts, and what was written. */
export function partsOf(units: readonly Unit[]): Parts[] {
  const timed = timedRuns(units);
  const messages = units.map((unit, at) => {
    const stamp = timed[at] ?? null;
    if (stamp !== null && unit.runs.length === 1) markWhole(stamp);
    const groups = groupsOf(unit.runs, stamp).filter(
      (group) => !isFile(group) && !isOfRecipient(group),
    );
    return { unit, timed: stamp, groups };
  });
  return written(messages);
}

/** Whether a text stands in the column of those who were written to. */
function isOfRecipient({ runs: [run] }: TextGroup): boolean {
  const cell = run?.element.closest('td');
  if (!cell) return false;
  const head = cell.closest('table')?.querySelector('tr');
  const name = head?.children[[...(cell.parentElement?.children ?? [])].indexOf(cell)];
  return name?.localName === 'th' && recipientLabels.is(textOf(name));
}

/** Without what others said, and what is folded away, such as an original before its translation. */
function withoutOthers(groups: readonly TextGroup[]): readonly TextGroup[] {
  const own = groups.filter(({ runs }) => !runs.every(isQuoted));
  return own.some(({ besideTime }) => !besideTime) ? own : groups;
}

/** 'Parcel returned by the carrier ·', before its time: all of a message, and nobody's name. */
const NOTICE = /^(\p{Upper}\S*(?:\s\S+){2,}?)\s?(?:[·•|–—]|\(\))$/u;

/** A notice and its time in one text that stands alone was written. */
function markWhole(run: Run): void {
  run.body ??= NOTICE.exec(run.rest)?.[1] ?? null;
}

interface Grouped {
  readonly unit: Unit;
  readonly timed: Run | null;
  readonly groups: readonly TextGroup[];
}

function written(messages: readonly Grouped[]): Parts[] {
  const all = messages.map(({ groups }) => groups);
  const isLabel = labelsAmong(all);
  const stamps = messages.map(({ groups, timed }) => stampOf(groups, timed));
  const parts = all.map((groups, at) =>
    writtenIn(withoutOthers(groups.filter((group) => group !== stamps[at])), isLabel),
  );
  const texts = withoutExcerpts(parts.map(({ body }) => body));
  const bodies = ofTextColumn(withoutFeet(withoutAdditions(texts)));
  return messages.map(({ unit, timed }, at): Parts => {
    const stamp = stamps[at] ?? null;
    const told = [...(parts[at]?.labels ?? []), ...(stamp === null ? [] : [stamp])];
    return {
      unit,
      timed,
      labels: [...namesOf(told.flatMap(labelsIn), timed), ...namesAround(unit)],
      body: withoutAnnouncement((bodies[at] ?? []).flatMap(({ runs }) => runs)),
    };
  });
}

/** A label; two of a name in an element of its own and what is said of it. */
function labelsIn(group: TextGroup): string[] {
  const [first, ...others] = group.runs;
  return first && others.length > 0 && isPersonName(first.text)
    ? [first.text, others.map(({ text }) => text).join(' ')]
    : [textOfGroup(group)];
}

/** Without 'Attached:' at the end, behind which stands what is no text, and without '(edited)'. */
function withoutAnnouncement(body: readonly Run[]): readonly Run[] {
  const [before, last] = body.slice(-2);
  const isApart =
    last !== undefined &&
    (last.text.endsWith(':') || (/^\(.+\)$/.test(last.text) && messageMarks.is(last.text))) &&
    last.element !== before?.element;
  return isApart ? body.slice(0, -1) : body;
}

/** 'Ana Novak · 20.11. 10:05' beside a text that somebody wrote: a label, not a notice of its own. */
function stampOf(groups: readonly TextGroup[], timed: Run | null): TextGroup | null {
  if (timed?.body == null || groups.length < 2) return null;
  return groups.find((group) => group.runs.includes(timed) && isShort(group)) ?? null;
}

/** Labels in front of the text and below it; the rest is what was written. */
function writtenIn(groups: readonly TextGroup[], isLabel: (group: TextGroup) => boolean): Written {
  const first = leading(groups, isLabel);
  const rest = withoutMarks(groups.slice(first.length));
  const last = trailing(rest);
  const labels = [...first, ...last];
  const body = rest.slice(0, rest.length - last.length);
  if (body.length > 0) return { labels, body };
  // A message may be no more than a name or 'OK': something has to be the text.
  const only = labels.findLast(({ besideTime }) => !besideTime) ?? labels.at(-1);
  return {
    labels: labels.filter((label) => label !== only),
    body: only === undefined ? [] : [only],
  };
}
