import { flatParent } from '../dom/flat-tree';
import { textOf } from '../dom/text';
import type { ListProfile, StateRule } from '../profile';
import { buyerColumn } from './buyer-field';
import { cellsOf, commonNames } from './cells';
import { type Column, columnsOf } from './columns';
import { hintOf } from './heads';
import type { FieldTexts } from './record-row';
import { type DiscussionState, stateNamed } from './states';
import { subjectColumn } from './subject-field';

/** What a list is known to say where the headings of its groups are taken into account. */
interface Grouped {
  readonly texts: FieldTexts;
  readonly profile: ListProfile;
}

/** What the headings say, by field and heading. */
interface Said {
  readonly fields: Readonly<Record<string, readonly (string | null)[]>>;
  readonly state?: StateRule;
}

/** How many things are in a group, behind its name: '(5)'. */
const COUNT = /\s*[([·•–—-]?\s*\d+\s*[)\]]?$/;
const COUNT_APART = /(?:\s*[([]\d+[)\]]|\s+[·•–—]\s*\d+)$/;

/** Longer texts are no headings. */
const HEADING_LENGTH = 160;
/** How far above a record the heading of its group may stand, in levels of the tree. */
const LEVELS = 3;
/** Share of the groups whose names have to be states. */
const LEAST_KNOWN = 0.6;
/** A heading may be so many elements, one below the other. */
const MOST_PARTS = 4;

/**
 * The texts of a list with what the headings of its groups say of all below them: 'Waiting for you
 * (5)', a buyer with an order. Only fields that the records lack, and only where there is more than
 * one group: a single heading is the page's own. Null where no such headings stand above the records.
 *
 * @param printed - the records' times; what prints none may be a heading itself
 */
export function withGroupsAbove(
  records: readonly Element[],
  texts: FieldTexts,
  printed: readonly (string | null)[],
  profile: ListProfile,
): Grouped | null {
  if (profile.state !== undefined && profile.fields['buyer'] !== undefined) return null;
  const groups = groupsOf(records, printed);
  const said = groups === null ? null : saidIn(groups.headings, profile);
  if (groups === null || said === null) return null;
  const fields = Object.entries(said.fields).map(
    ([field, byHeading]) =>
      [field, groups.of.map((at) => (at === null ? null : (byHeading[at] ?? null)))] as const,
  );
  return {
    texts: new Map([...texts, ...fields]),
    profile: said.state === undefined ? profile : { ...profile, state: said.state },
  };
}

/** A heading's elements, top down. */
type Heading = readonly Element[];

/** The headings of a list's groups, and below which of them each record stands. */
interface Groups {
  readonly headings: readonly Heading[];
  readonly of: readonly (number | null)[];
}

/** Null where there are not several groups. */
function groupsOf(records: readonly Element[], printed: readonly (string | null)[]): Groups | null {
  const known = new Map<Element, number>();
  const headings: Heading[] = [];
  let before: Element | undefined;
  for (const [index, record] of records.entries()) {
    if (printed[index] == null) continue;
    const above = headingAbove(record, known, before);
    if (above === null) return null;
    known.set(record, typeof above === 'number' ? above : headings.push(above) - 1);
    before = record;
  }
  const kinds = new Set(headings.map((heading) => heading.at(-1)?.localName));
  if (headings.length < 2 || kinds.size > 1) return null;
  return { headings, of: records.map((record) => known.get(record) ?? null) };
}

/**
 * The nearest short elements above that are no records, or the number of the record's right above.
 *
 * @param before - the record before this one, which stands in what is above the heading
 */
function headingAbove(
  record: Element,
  known: ReadonlyMap<Element, number>,
  before: Element | undefined,
): Heading | number | null {
  let at: Element | null = record;
  for (let level = 0; level < LEVELS && at !== null; level++) {
    const { heading, end } = partsAbove(at, level === 0, (above) => {
      if (known.has(above)) return true;
      return before !== undefined && above.contains(before);
    });
    if (heading.length > 0) return heading;
    if (end !== null) return known.get(end) ?? null;
    at = flatParent(at);
  }
  return null;
}

/** Short elements above, up to the first that is none of the heading. */
function partsAbove(
  element: Element,
  /** Among records, what is long may be the details of one. */
  isAmongRecords: boolean,
  isOther: (above: Element) => boolean,
): { heading: Heading; end: Element | null } {
  const heading: Element[] = [];
  let above = element.previousElementSibling;
  for (; above !== null && heading.length < MOST_PARTS; above = above.previousElementSibling) {
    const isLong = (above.textContent ?? '').trim().length > HEADING_LENGTH;
    if ((isLong && !isAmongRecords) || isOther(above)) break;
    if (!isLong && textOf(above) !== '') heading.unshift(above);
  }
  return { heading, end: above };
}

/** What the headings say that the rows do not; null for nothing. */
function saidIn(headings: readonly Heading[], profile: ListProfile): Said | null {
  const columns = columnsIn(headings);
  const state = profile.state === undefined ? stateIn(headings, columns) : null;
  if (state !== null) return state;
  if (profile.fields['buyer'] !== undefined) return null;
  const elements = headings.map(([first]) => first).filter((each) => each !== undefined);
  const hint = (column: Column): string => hintOf(column, elements, []);
  const buyer = buyerColumn(columns, hint)?.column;
  if (buyer === undefined) return null;
  const others = columns.filter((column) => column !== buyer);
  const subject =
    profile.fields['subject'] === undefined ? subjectColumn(others, hint)?.column : undefined;
  return { fields: { buyer: textsOf(buyer), ...(subject && { subject: textsOf(subject) }) } };
}

function textsOf({ cells }: Column): (string | null)[] {
  return cells.map((cell) => cell?.text ?? null);
}

/** The values of headings, place by place, counted from the rows upwards. */
function columnsIn(headings: readonly Heading[]): Column[] {
  const naming = commonNames(headings.flat());
  return columnsOf(
    headings.map((heading) =>
      heading.flatMap((element, index) =>
        (cellsOf(element, naming) ?? []).map((cell) => ({
          ...cell,
          key: `${heading.length - index}${cell.key}`,
          text: cell.text.replace(COUNT_APART, ''),
        })),
      ),
    ),
  );
}

/** How the groups tell what waits; null where they are groups of something else. */
function stateIn(headings: readonly Heading[], columns: readonly Column[]): Said | null {
  const wholes = headings.map((heading) => heading.map((element) => textOf(element)).join(' '));
  const values = columns.filter(({ share }) => share === 1).map(({ texts }) => texts);
  for (const texts of [wholes, ...values]) {
    const names = texts.map((text) => text.replace(COUNT, ''));
    const rule = ruleOf(names);
    if (rule !== null) return { fields: { state: names }, state: rule };
  }
  return null;
}

function ruleOf(names: readonly string[]): StateRule | null {
  const states = names.map((name) => stateNamed(name));
  const known = states.filter((state) => state !== null);
  const isTelling = new Set(names).size > 1 && known.some((state) => state !== 'open');
  if (!isTelling || (known.length < states.length && !mayBeOther(known, states.length)))
    return null;
  const openWaits = states.includes('answered') && !states.includes('waiting');
  return { markedOnly: false, openWaits };
}

/** Beside several states that are known, one may be called anything: 'With the marketplace'. */
function mayBeOther(known: readonly DiscussionState[], count: number): boolean {
  return new Set(known).size > 1 && known.length >= count * LEAST_KNOWN;
}
