import type { TextEvidence } from '@/utils/time';

import { flatParent } from '../dom/flat-tree';
import type { ListProfile } from '../profile';
import type { ReadDiscussion } from '../reading';
import { inOneGo } from '../steps';
import type { ColumnTimes } from './column-times';
import { headingAbove } from './day-headings';
import { Tally } from './drift';
import type { FollowedRows, RecordChanges } from './record-changes';
import { fieldTexts, printedTimes, rowReader } from './record-row';
import { isClock } from './clock-text';

/** One record as it was read. */
export interface ReadRecord {
  readonly element: Element;
  /** What it prints as its time. */
  readonly printed: string | null;
  readonly evidence: TextEvidence;
  /** What it says; null for what is no discussion. */
  readonly row: ReadDiscussion | null;
}

/** How a list was read. */
interface Manner {
  readonly profile: ListProfile;
  readonly times: ColumnTimes;
  readonly url: string;
  /** Records say something that stands above them, or beside: headings, cells over several rows. */
  readonly dependOnOthers: boolean;
}

/** More records than this are read as a whole: it comes in slices. */
const MOST_AT_ONCE = 200;

/** A list as it was read, which can be read on where records have changed. */
export class ReadList {
  readonly profile: ListProfile;
  /** How many rows there are, and how many of them have a value. */
  readonly tally = new Tally();
  readonly #manner: Manner;
  /** In the order of the page. */
  readonly #records: ReadRecord[] = [];
  readonly #byElement = new Map<Element, ReadRecord>();
  /** Keys as they stand in the page; of several alike, later ones are numbered. */
  readonly #keys = new Map<string, number>();
  /** Printed times, and those among them that are hours without a day. */
  #printed = 0;
  #clocks = 0;
  #discussions: readonly ReadDiscussion[] | null = null;
  #around: Set<Element> | null = null;

  constructor(records: readonly ReadRecord[], manner: Manner) {
    this.profile = manner.profile;
    this.#manner = manner;
    for (const record of records) {
      const key = record.row?.key;
      const same = key === undefined ? 0 : (this.#keys.get(key) ?? 0);
      const numbered = same > 0 && record.row ? { ...record.row, key: `${key}~${same}` } : null;
      this.#records.push(numbered ? { ...record, row: numbered } : record);
      this.#count(record, 1);
    }
    for (const record of this.#records) this.#byElement.set(record.element, record);
  }

  /** All rows, in the order of the page. */
  get discussions(): readonly ReadDiscussion[] {
    this.#discussions ??= this.#records.map(({ row }) => row).filter((row) => row !== null);
    return this.#discussions;
  }

  /** All records, in the order of the page. */
  get elements(): Element[] {
    return this.#records.map(({ element }) => element);
  }

  /** The record in which an element stands, or which it is; null for none. */
  recordAt(element: Element): Element | null {
    for (let at: Element | null = element; at !== null; at = flatParent(at)) {
      if (this.#byElement.has(at)) return at;
    }
    return null;
  }

  /** Whether records stand in an element. */
  holdsRecords(element: Element): boolean {
    this.#around ??= this.#ancestors();
    return this.#around.has(element);
  }

  /**
   * Reads the records that have changed, at `now` (epoch ms). Null where the others would be read
   * otherwise as well, if all were; then this one is of no more use.
   */
  follow({ gone, come, changed, isElsewhere }: RecordChanges, now: number): FollowedRows | null {
    const again = [...changed, ...come];
    if (again.length + gone.size > MOST_AT_ONCE || this.#dependOnEachOther()) return null;
    const hadClocks = this.#clocks > 0;
    // It may be the day of the hours below it.
    if (hadClocks && isElsewhere) return null;
    const old = [...gone, ...changed].flatMap((element) => this.#byElement.get(element) ?? []);
    if (old.some((record) => !this.#isOnly(record))) return null;
    old.forEach((record) => this.#count(record, -1));
    const records = this.#read(again, old, now);
    if (records === null) return null;
    for (const record of records) {
      this.#count(record, 1);
      if (!this.#isOnly(record)) return null;
    }
    const followers = this.#exchange(records, gone);
    if (followers === null || !this.#areDaysKnown(hadClocks, [...again, ...followers])) return null;
    this.#discussions = gone.size + come.size === 0 ? this.#rowsWith(records) : null;
    const left = old.flatMap(({ row }) => (row && this.#keys.get(row.key) === 0 ? row.key : []));
    return { rows: records.flatMap(({ row }) => row ?? []), left, isElsewhere };
  }

  /** The rows as they were, but for some of them; null where not every record is a row. */
  #rowsWith(records: readonly ReadRecord[]): ReadDiscussion[] | null {
    if (this.#discussions?.length !== this.#records.length) return null;
    const rows = [...this.#discussions];
    for (const { element, row } of records) {
      if (row === null) return null;
      rows[this.#indexOf(element)] = row;
    }
    return rows;
  }

  /** Whether no other record has the key of this one. */
  #isOnly({ row }: ReadRecord): boolean {
    return row === null || this.#keys.get(row.key) === 1;
  }

  /** Days stand above the hours, or only the order of the hours tells whether they are today's. */
  #dependOnEachOther(): boolean {
    return this.#manner.dependOnOthers || (this.#clocks > 0 && this.#clocks === this.#printed);
  }

  #read(elements: readonly Element[], old: readonly ReadRecord[], now: number) {
    const { profile, times, url } = this.#manner;
    const texts = inOneGo(fieldTexts(elements, profile));
    const all = printedTimes(texts);
    const printed = elements.map((_, index) => all[index] ?? null);
    const read = times.exchange(
      old.map(({ evidence }) => evidence),
      printed,
      now,
    );
    if (read === null) return null;
    const toRow = inOneGo(rowReader(elements, texts, read, profile, url, true));
    return elements.map((element, index): ReadRecord => ({
      element,
      printed: printed[index] ?? null,
      evidence: read[index]?.evidence ?? [],
      row: toRow(index),
    }));
  }

  /**
   * Puts records in their places.
   *
   * @returns those that now stand below others than before; null where a place is not known
   */
  #exchange(records: readonly ReadRecord[], gone: ReadonlySet<Element>): Element[] | null {
    const below: Element[] = [];
    for (const element of gone) {
      const index = this.#indexOf(element);
      if (index < 0) return null;
      this.#records.splice(index, 1);
      this.#byElement.delete(element);
      below.push(...this.#records.slice(index, index + 1).map((next) => next.element));
    }
    for (const record of records) {
      const known = this.#indexOf(record.element);
      const index = known < 0 ? this.#placeOf(record.element) : known;
      if (index === null) return null;
      this.#records.splice(index, known < 0 ? 0 : 1, record);
      this.#byElement.set(record.element, record);
      if (known < 0) this.#noteAncestors(record.element);
      below.push(...this.#records.slice(index + 1, index + 2).map((next) => next.element));
    }
    return below.filter((element) => this.#byElement.has(element));
  }

  #indexOf(element: Element): number {
    const record = this.#byElement.get(element);
    return record === undefined ? -1 : this.#records.indexOf(record);
  }

  /** Where a record comes that was not there: behind or before its nearest sibling. */
  #placeOf(element: Element): number | null {
    for (let above = element.previousElementSibling; above; above = above.previousElementSibling) {
      const index = this.#indexOf(above);
      if (index >= 0) return index + 1;
      if (this.holdsRecords(above)) return null;
    }
    for (let below = element.nextElementSibling; below; below = below.nextElementSibling) {
      const index = this.#indexOf(below);
      if (index >= 0) return index;
      if (this.holdsRecords(below)) return null;
    }
    return null;
  }

  /** Whether no hour is below a heading that may tell its day, now as before. */
  #areDaysKnown(hadClocks: boolean, touched: readonly Element[]): boolean {
    if (this.#clocks === 0) return !hadClocks;
    if (!hadClocks || this.#dependOnEachOther()) return false;
    const above = { get: (element: Element) => (this.#printsTime(element) ? null : undefined) };
    // A record without a time may be taken for a heading.
    return touched.every(
      (element) => this.#printsTime(element) && headingAbove(element, above) === null,
    );
  }

  #printsTime(element: Element): boolean {
    return (this.#byElement.get(element)?.printed ?? null) !== null;
  }

  #count({ printed, row }: ReadRecord, sign: 1 | -1): void {
    if (printed !== null) {
      this.#printed += sign;
      if (isClock(printed)) this.#clocks += sign;
    }
    if (row === null) return;
    this.tally.count(row, sign);
    this.#keys.set(row.key, (this.#keys.get(row.key) ?? 0) + sign);
  }

  #ancestors(): Set<Element> {
    this.#around = new Set();
    for (const { element } of this.#records) this.#noteAncestors(element);
    return this.#around;
  }

  #noteAncestors(element: Element): void {
    if (this.#around === null) return;
    for (let at = flatParent(element); at && !this.#around.has(at); at = flatParent(at)) {
      this.#around.add(at);
    }
  }
}
