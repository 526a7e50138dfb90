import { findComposer } from './composer';
import { withComposer } from './composer/composer-places';
import { stepsToFields } from './composer/editors-on-page';
import { flatContains, type Root, stepsToRoots } from './dom/flat-tree';
import { findList, type FoundList, hasLeft, newProfile } from './find-list';
import { hidesDiscussions } from './health/foreign-frame';
import { judge } from './health/judge';
import { pageState } from './health/page-state';
import { inOneGo, type Steps } from './steps';
import { Surroundings } from './surroundings';
import { readThread } from './thread';
import type { PanelProfile } from './profile';
import type {
  PanelReading,
  ReadComposer,
  ReadDiscussion,
  ReadingContext,
  ReadThread,
} from './reading';

/**
 * Reads one page of a panel: its list of discussions, the open one, its composer, its health. A
 * profile given is tried first; where it does not fit, or none is given, one is worked out. Never
 * throws for what a page holds, and changes nothing on it.
 */
export function readPanel(document: Document, context: ReadingContext): PanelReading {
  return inOneGo(wholeReading(document, context)).reading;
}

/** A reading with what it was made of, to go on from. */
export interface WholeReading {
  readonly context: ReadingContext;
  readonly reading: PanelReading;
  readonly list: FoundList | null;
  readonly roots: readonly Root[];
  /** The fields on the page that may be editors. */
  readonly fields: readonly Element[];
}

/** Reads the page as a whole. */
export function* wholeReading(document: Document, context: ReadingContext): Steps<WholeReading> {
  const roots = yield* stepsToRoots(document);
  yield;
  const surroundings = inferenceContext(document, context, roots);
  yield;
  const fields = yield* stepsToFields(roots);
  const composer = findComposer(document, context, roots, () => fields);
  yield;
  const list = yield* findList(document, context, surroundings, roots);
  yield;
  const thread = readThread(document, context, { roots, composer, rows: list?.rows.discussions });
  yield;
  const parts = { composer, ...apart(thread, list) };
  const reading = putTogether(document, context, parts, surroundings);
  return { context, reading, list: parts.list, roots, fields };
}

/** What was found on a page. */
interface Parts {
  readonly composer: ReadComposer | null;
  readonly thread: ReadThread | null;
  readonly list: FoundList | null;
}

/** The reading that the parts of a page make together. */
export function putTogether(
  document: Document,
  context: ReadingContext,
  { composer, thread, list }: Parts,
  surroundings: Surroundings,
): PanelReading {
  const tally = list?.rows.tally ?? null;
  const judgement = judge(
    {
      tally,
      thread,
      state: tally ? null : pageState(document, context.url),
      isOutdated: hasLeft(list, context.profile, composer !== null),
      drifted: list?.drift.fields ?? [],
      isListKnown: context.profile?.list != null,
      isElsewhere: tally === null && hidesDiscussions(document),
    },
    surroundings,
  );
  return {
    ...judgement,
    profile: profileOf(document, context, list, composer),
    account: surroundings.shop,
    discussions: list?.rows.discussions ?? [],
    thread,
    composer,
  };
}

/**
 * The list's profile with the composer's places; on a page without a list a profile of the composer
 * alone, unless a list is known at this address: that profile is kept as it is.
 */
function profileOf(
  document: Document,
  context: ReadingContext,
  list: FoundList | null,
  composer: ReadComposer | null,
): PanelProfile | null {
  const known = context.profile ?? null;
  if (list !== null) {
    return list.profile && composer ? withComposer(list.profile, composer, document) : list.profile;
  }
  if (composer === null || known?.list) return null;
  const profile = withComposer(known ?? newProfile(context), composer, document);
  return profile.composer === null ? null : profile;
}

/** Looks at the page for what reading a list has to know. */
export function inferenceContext(
  document: Document,
  context: ReadingContext,
  roots: readonly Root[],
): Surroundings {
  return new Surroundings(document, context, roots);
}

/** List and thread, unless the rows are the messages: then what the user taught, else the thread. */
export function apart(
  thread: ReadThread | null,
  list: FoundList | null,
): Pick<Parts, 'thread' | 'list'> {
  if (thread === null || list === null || !areMessages(list.rows.discussions, thread)) {
    return { thread, list };
  }
  if (areOfMany(list.rows.discussions)) return { thread: null, list };
  return list.profile?.origin === 'taught' ? { thread: null, list } : { thread, list: null };
}

/** Whether nearly each row is of another buyer, as no messages of one discussion are. */
function areOfMany(rows: readonly ReadDiscussion[]): boolean {
  const buyers = differ(rows.map(({ buyer }) => buyer));
  const places = differ(rows.map(({ url }) => url?.replace(/#.*/, '')));
  const least = places > rows.length * MANY ? MOST_WRITERS : MOST_WRITERS * 2;
  return buyers > Math.max(least, rows.length * MANY);
}

/** How many different ones are there. */
function differ(values: readonly (string | null | undefined)[]): number {
  return new Set(values.filter((value) => value != null)).size;
}

/** Buyer, shop, marketplace: so many write in one discussion; of rows that lead nowhere, more prove it. */
const MOST_WRITERS = 3;
/** Share of the rows that are of different buyers where each row is a discussion. */
const MANY = 0.7;

/**
 * Whether rows of a list are messages, or parts of them. A row that opens where it stands holds its
 * whole discussion, and the other rows nothing of it.
 */
function areMessages(rows: readonly ReadDiscussion[], { messages }: ReadThread): boolean {
  const shared = rows.filter(({ element }) =>
    messages.some(
      (message) => flatContains(element, message.element) || flatContains(message.element, element),
    ),
  );
  const [row] = shared;
  if (row === undefined) return areHeads(rows, messages);
  const isOpened =
    shared.length === 1 &&
    rows.length >= LEAST_WITH_OPENED &&
    messages.every(({ element }) => element !== row.element && flatContains(row.element, element));
  return !isOpened;
}

/** Whether rows stand right before the texts of messages: who wrote, and when. */
function areHeads(rows: readonly ReadDiscussion[], messages: ReadThread['messages']): boolean {
  const texts = new Set(messages.map(({ element }) => element));
  const heads = rows.filter(({ element }) => {
    const next = element.nextElementSibling;
    return next !== null && texts.has(next);
  });
  return heads.length > 1;
}

/** In fewer rows, one may be the discussion and another something beside it. */
const LEAST_WITH_OPENED = 3;
