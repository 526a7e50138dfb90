import { findComposer } from './composer';
import { flatContains, type Root, rootsIn } from './dom/flat-tree';
import { judge } from './health/judge';
import { pageState } from './health/page-state';
import { completeProfile } from './list/complete-profile';
import { inferList } from './list/infer-list';
import { pathShape } from './list/address';
import { readList } from './list/read-list';
import type { PanelProfile } from './profile';
import { inOneGo, inSlices, type Steps } from './steps';
import { Surroundings } from './surroundings';
import { readThread } from './thread';
import type { PanelReading, ReadDiscussion, ReadingContext, ReadThread } from './reading';

/**
 * Reads one page of a panel: its list of discussions, the open one, its composer, its health. A
 * profile given is tried first; where it does not fit, or none is given, one is worked out. Never
 * throws for what a page holds, and changes nothing on it.
 */
export function readPanel(document: Document, context: ReadingContext): PanelReading {
  return inOneGo(readingOf(document, context));
}

/**
 * Reads like `readPanel`, in slices between which the page has its turn; a small page is read without
 * a pause. Null when `signal` aborted it: what was read until then is of a page that is no more.
 */
export function readPanelInSlices(
  document: Document,
  context: ReadingContext,
  signal: AbortSignal,
): Promise<PanelReading | null> {
  return inSlices(readingOf(document, context), signal);
}

function* readingOf(document: Document, context: ReadingContext): Steps<PanelReading> {
  const roots = rootsIn(document);
  const reading = inferenceContext(document, context, roots);
  yield;
  const composer = findComposer(document, context, roots);
  yield;
  const found = readThread(document, context, { roots, composer });
  yield;
  const { thread, list } = apart(
    found,
    (yield* readWithProfile(document, context, reading)) ??
      (yield* readInferred(document, context, reading)),
  );
  const discussions = list?.discussions ?? [];
  yield;
  const state = discussions.length > 0 ? null : pageState(document, context.url);
  const isOutdated = hasLeft(list, context.profile, composer !== null);
  const { health, problems } = judge({ discussions, thread, state, isOutdated }, reading);
  return {
    health,
    profile: list?.profile ?? null,
    account: reading.shop,
    discussions,
    thread,
    composer,
    problems,
  };
}

/** Whether a list is no longer where the user showed it: found elsewhere, or missing beside a composer. */
function hasLeft(
  list: ProfiledList | null,
  known: PanelProfile | undefined,
  hasComposer: boolean,
): boolean {
  if (known?.origin !== 'taught' || known.list === null) return false;
  return list === null ? known.beside === true && hasComposer : list.profile.origin !== 'taught';
}

/** Looks at the page for what reading a list has to know. */
export function inferenceContext(
  document: Document,
  context: ReadingContext,
  roots: readonly Root[],
): Surroundings {
  return new Surroundings(document, context, roots);
}

interface ProfiledList {
  readonly profile: PanelProfile;
  readonly discussions: readonly ReadDiscussion[];
}

/** A profile fits while at most this share of rows lacks a time or a buyer that it knows. */
const MOST_LACKING = 0.5;

/** Where a user taught the place of times that only some rows have, so many more may lack it. */
function mostLacking({ origin, list }: PanelProfile): number {
  const share = origin === 'taught' ? (list?.confidence['time'] ?? 1) : 1;
  return 1 - share * (1 - MOST_LACKING);
}

function* readWithProfile(
  document: Document,
  { profile }: ReadingContext,
  reading: Surroundings,
): Steps<ProfiledList | null> {
  if (!profile?.list) return null;
  const list = yield* completeProfile(document, profile.list, reading);
  const discussions = yield* readList(document, list, reading);
  const lacking = (isLacking: (row: ReadDiscussion) => boolean): boolean =>
    discussions.filter(isLacking).length > discussions.length * mostLacking(profile);
  const fits =
    discussions.length > 0 &&
    !('time' in list.fields && lacking((row) => row.lastMessageAt === null)) &&
    !('buyer' in list.fields && lacking((row) => row.buyer === null));
  return fits
    ? { profile: list === profile.list ? profile : { ...profile, list }, discussions }
    : null;
}

function* readInferred(
  document: Document,
  context: ReadingContext,
  reading: Surroundings,
): Steps<ProfiledList | null> {
  const inferred = yield* inferList(document, reading);
  if (inferred === null) return null;
  const profile: PanelProfile = {
    version: 1,
    origin: 'inferred',
    host: URL.canParse(context.url) ? new URL(context.url).hostname : '',
    path: pathShape(context.url),
    locale: reading.locale ?? null,
    timeZone: context.timeZone ?? null,
    list: inferred.profile,
    composer: context.profile?.composer ?? null,
  };
  return { profile, discussions: yield* readList(document, inferred.profile, reading) };
}

/** List and thread, unless the rows are the messages: then what the user taught, else the thread. */
function apart(
  thread: ReadThread | null,
  list: ProfiledList | null,
): { thread: ReadThread | null; list: ProfiledList | null } {
  const messages = thread?.messages ?? [];
  const areSame = list?.discussions.some(({ element }) =>
    messages.some(
      (message) => flatContains(element, message.element) || flatContains(message.element, element),
    ),
  );
  if (areSame !== true) return { thread, list };
  return list?.profile.origin === 'taught' ? { thread: null, list } : { thread, list: null };
}
