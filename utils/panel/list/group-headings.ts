import { flatParent } from '../dom/flat-tree';
import { textOf } from '../dom/text';
import type { ListProfile, StateRule } from '../profile';
import { orderHeads, productHeads } from '../words/columns';
import { buyerColumn } from './buyer-field';
import { cellsOf } from './cells';
import { type Column, columnsOf, shareOf } from './columns';
import { hintOf } from './heads';
import { isCode } from './names';
import { commonNames } from './naming';
import type { FieldTexts } from './record-row';
import { stateField } from './state-field';
import { subjectColumn } from './subject-field';

/** What a list is known to say where the headings of its groups are taken into account. */
interface Grouped {
  readonly texts: FieldTexts;
  readonly profile: ListProfile;
}

/** Where the headings say what, by field. */
interface Said {
  readonly columns: Readonly<Record<string, Column | undefined>>;
  readonly state?: StateRule;
}

/** How many things are in a group, behind its name: '(5)'. */
const COUNT = /(?:\s?[([]\d+[)\]]|\s[·•–—]\s?\d+)$/;

/** Longer texts are no headings. */
const HEADING_LENGTH = 160;
/** How far above a record the heading of its group may stand, in levels of the tree. */
const LEVELS = 3;
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
  const { state, fields } = profile;
  if (state && fields['buyer'] && fields['subject']) return null;
  const groups = groupsOf(records, printed);
  if (groups === null) return null;
  const said = saidIn(groups.headings, profile);
  const found = Object.entries(said.columns).flatMap(([field, column]) =>
    column ? [[field, groups.of.map((at) => column.cells[at ?? -1]?.text ?? null)] as const] : [],
  );
  if (found.length === 0) return null;
  return {
    texts: new Map([...texts, ...found]),
    profile: said.state ? { ...profile, state: said.state } : profile,
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

/** What the headings say that the rows do not. */
function saidIn(headings: readonly Heading[], { state, fields }: ListProfile): Said {
  const columns = columnsIn(headings);
  const elements = headings.map(([first]) => first).filter((each) => each !== undefined);
  const hint = (column: Column): string => hintOf(column, elements, []);
  const turns = state === undefined ? stateField(columns, hint) : null;
  if (turns?.column && new Set(turns.column.texts).size > 1) {
    return { columns: { state: turns.column }, state: turns.rule };
  }
  const buyer = fields['buyer'] ? undefined : buyerColumn(columns, hint)?.column;
  // Groups of anything else than a buyer's, an order's or a product's have names that are no subjects.
  const isSubject = buyer || columns.some(isOfOrders) || elements.every(isOfProduct);
  if (fields['subject'] || !isSubject) return { columns: { buyer } };
  const others = columns.filter((column) => column !== buyer);
  return { columns: { buyer, subject: subjectColumn(others, hint)?.column } };
}

function isOfOrders(column: Column): boolean {
  return (
    column.share === 1 && shareOf(column, (text) => isCode(text) || orderHeads.has(text)) === 1
  );
}

/** True for what is called after products. */
function isOfProduct(heading: Element): boolean {
  return productHeads.has(heading.getAttribute('class') ?? '');
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
          text: cell.text.replace(COUNT, ''),
        })),
      ),
    ),
  );
}
