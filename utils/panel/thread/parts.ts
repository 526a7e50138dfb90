import { flatContains } from '../dom/flat-tree';
import { fieldsAmong, namesAround, namesOf } from './author-labels';
import { isShort, labelsAmong, leading, trailing, withoutMarks } from './labels';
import type { Run } from './marks';
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
  const messages = units.map((unit) => {
    const timed = timedRun(unit.runs);
    return { unit, timed, groups: groupsOf(unit.runs, timed) };
  });
  return written(withoutQuotes(messages));
}

interface Grouped {
  readonly unit: Unit;
  readonly timed: Run | null;
  readonly groups: readonly TextGroup[];
}

function written(messages: readonly Grouped[]): Parts[] {
  const all = messages.map(({ groups }) => groups);
  const isLabel = labelsAmong(all);
  const isField = fieldsAmong(all);
  return messages.map(({ unit, timed, groups }): Parts => {
    const stamp = stampOf(groups, timed);
    const { labels, body } = writtenIn(
      groups.filter((group) => group !== stamp),
      isLabel,
    );
    const told = [...labels, ...(stamp === null ? [] : [stamp])].map(textOfGroup);
    return {
      unit,
      timed,
      labels: [...namesOf(told, timed, isField), ...namesAround(unit)],
      body: body.flatMap(({ runs }) => runs),
    };
  });
}

/** Without what some messages quote of others; where all hold a quotation, it is how they are marked up. */
function withoutQuotes(messages: readonly Grouped[]): readonly Grouped[] {
  const own = messages.map(({ unit, groups }) =>
    groups.filter(({ runs }) => !runs.every(({ element }) => isQuoted(element, unit.element))),
  );
  const isTelling = own.some(
    ({ length }, at) => length > 0 && length === messages[at]?.groups.length,
  );
  return messages.map((message, at) => {
    const groups = own[at] ?? [];
    return isTelling && groups.length > 0 ? { ...message, groups } : message;
  });
}

function isQuoted(element: Element, message: Element): boolean {
  const quote = element.closest('blockquote');
  return quote !== null && quote !== message && flatContains(message, quote);
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
