import { findComposer } from './composer';
import { fieldsOn, isField } from './composer/editors-on-page';
import { flatContains, rootsIn } from './dom/flat-tree';
import { findDeep } from './dom/selector';
import type { FoundList } from './find-list';
import { completeProfile, isComplete } from './list/complete-profile';
import { driftOf, NO_DRIFT } from './list/drift';
import type { ReadList } from './list/list-reading';
import type { FollowedRows } from './list/record-changes';
import { type Touched, touchedRecords } from './list/touched-records';
import type { PanelChange } from './observe';
import { topsOf } from './list/shop';
import { apart, putTogether, type WholeReading, wholeReading } from './read-panel';
import type { PanelReading, ReadingContext } from './reading';
import { inOneGo, type Steps } from './steps';
import { Surroundings } from './surroundings';
import { readThread } from './thread';

/** A reading, and which of its rows are not as in the one before. */
export interface LivingReading {
  readonly reading: PanelReading;
  /** Null where the page was read as a whole. */
  readonly changes: FollowedRows | null;
}

/**
 * A page that is read again and again. Where only some records of its list have changed, only these
 * are read, and the reading is the same as one of the whole page.
 */
export class LivingPanel {
  readonly #document: Document;
  #last: WholeReading | null = null;
  /** The shop that is logged in, where no row has a part in telling it; undefined while that is not known. */
  #shop: string | null | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Reads the whole page. */
  *read(context: ReadingContext): Steps<LivingReading> {
    this.#last = null;
    this.#shop = undefined;
    const whole = yield* wholeReading(this.#document, context);
    this.#last = whole;
    if (whole.list) this.#keepShop(whole.reading, whole.list.rows);
    return { reading: whole.reading, changes: null };
  }

  /**
   * Reads what has changed since the last reading. Null where the page has to be read as a whole: it
   * is another one, or what has changed can tell of more than single records.
   */
  follow(context: ReadingContext, { changes, navigated }: PanelChange): LivingReading | null {
    const last = this.#last;
    this.#last = null;
    if (last === null || last.list === null || navigated) return null;
    if (!isOfSamePage(last, context)) return null;
    const touched = touchedRecords(last.list.rows, changes);
    if (touched === null || mayBringFields(touched, last)) return null;
    const followed = last.list.rows.follow(touched, context.now);
    if (followed === null || last.list.rows.tally.rows === 0) return null;
    if (mayTellOfShop(touched)) this.#shop = undefined;
    return this.#together(context, last, last.list, followed);
  }

  #together(
    context: ReadingContext,
    last: WholeReading,
    { rows }: FoundList,
    followed: FollowedRows,
  ): LivingReading | null {
    const { roots } = last;
    const { profile } = context;
    if (!profile || driftOf(rows.tally, profile).fields.length > 0) return null;
    const surroundings = new Surroundings(this.#document, context, roots, this.#shop);
    if (!isComplete(rows.profile)) {
      const taught = completeProfile(this.#document, rows.profile, surroundings, rows.elements);
      if (inOneGo(taught) !== rows.profile) return null;
    }
    const fields = last.fields.filter((field) => field.isConnected && isField(field));
    const composer =
      fields.length === 0 ? null : findComposer(this.#document, context, roots, () => fields);
    const found = readThread(this.#document, context, { roots, composer, rows: rows.discussions });
    const { thread, list } = apart(found, { ...last.list, profile, rows, drift: NO_DRIFT });
    if (list === null) return null;
    const parts = { composer, thread, list };
    const reading = putTogether(this.#document, context, parts, surroundings);
    this.#last = { ...last, context, reading, list, fields };
    this.#keepShop(reading, rows);
    return { reading, changes: followed };
  }

  #keepShop({ account }: PanelReading, rows: ReadList): void {
    if (this.#shop === undefined && isShopApart(this.#document, rows)) this.#shop = account;
  }
}

/** The last reading is one of this page, and its profile is the one that is known now. */
function isOfSamePage({ context: before, reading }: WholeReading, now: ReadingContext) {
  return (
    before.url === now.url &&
    before.locale === now.locale &&
    before.timeZone === now.timeZone &&
    now.profile !== undefined &&
    now.profile === reading.profile
  );
}

/** Whether no part of the page that may name the shop has anything to do with the list's rows. */
function isShopApart({ body }: Document, rows: ReadList): boolean {
  const [first] = rows.discussions;
  return !topsOf(body).some(
    (top) =>
      rows.recordAt(top) !== null ||
      findDeep(top, rows.profile.record) !== null ||
      (first !== undefined && flatContains(top, first.element)),
  );
}

/** Whether more has changed than rows that do not name the shop. */
function mayTellOfShop({ isElsewhere, gone, come, reshaped }: Touched): boolean {
  return (
    isElsewhere ||
    gone.size + come.size > 0 ||
    [...reshaped].some((record) => topsOf(record).length > 0)
  );
}

/** Whether a field or a tree of its own has come to the page: the composer may be another one. */
function mayBringFields({ outside, come, reshaped }: Touched, last: WholeReading): boolean {
  if (outside.length + come.size + reshaped.size === 0) return false;
  const [roots, fields] = [new Set(last.roots), new Set(last.fields)];
  const hasNew = (element: Element, isNew: (field: Element) => boolean): boolean => {
    const [, ...inner] = rootsIn(element);
    return (
      inner.some((root) => !roots.has(root)) ||
      [element, ...fieldsOn([element, ...inner])].some((each) => isField(each) && isNew(each))
    );
  };
  return (
    [...outside, ...come].some((element) => hasNew(element, () => true)) ||
    [...reshaped].some((element) => hasNew(element, (field) => !fields.has(field)))
  );
}
