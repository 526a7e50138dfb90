import { findComposer } from './composer';
import { flatContains, type Root, rootsIn } from './dom/flat-tree';
import { type PageState, pageState } from './health/page-state';
import { completeProfile } from './list/complete-profile';
import type { InferenceContext } from './list/fields';
import { inferList } from './list/infer-list';
import { pathShape } from './list/address';
import { pageScore, pageWords } from './list/page-words';
import { readList } from './list/read-list';
import { shopOf, siteNames } from './list/shop';
import type { PanelProfile } from './profile';
import { readThread } from './thread';
import type { Health, PanelReading, ReadDiscussion, ReadingContext, ReadThread } from './reading';

/**
 * Reads one page of a panel: its list of discussions, the open one, its composer, its health. A
 * profile given is tried first; where it does not fit, or none is given, one is worked out. Never
 * throws for what a page holds, and changes nothing on it.
 */
export function readPanel(document: Document, context: ReadingContext): PanelReading {
  const roots = rootsIn(document);
  const reading = inferenceContext(document, context, roots);
  const composer = findComposer(document, context, roots);
  const { thread, list } = apart(
    readThread(document, context, { roots, composer }),
    readWithProfile(document, context, reading) ?? readInferred(document, context, reading),
  );
  const discussions = list?.discussions ?? [];
  const state = discussions.length > 0 ? null : pageState(document, context.url);
  const isOutdated =
    context.profile?.origin === 'taught' &&
    context.profile.list !== null &&
    list?.profile.origin === 'inferred';
  const { health, problems } = judge(discussions, thread, state, { ...reading, isOutdated });
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

/** What a page is read with besides its list: its words, its shop, its language and zone. */
export interface Surroundings extends InferenceContext {
  readonly shop: string | null;
}

interface ProfiledList {
  readonly profile: PanelProfile;
  readonly discussions: readonly ReadDiscussion[];
}

/** Looks at the page for what reading a list has to know. */
export function inferenceContext(
  document: Document,
  context: ReadingContext,
  roots: readonly Root[],
): Surroundings {
  const locale = context.locale ?? context.profile?.locale ?? document.documentElement.lang;
  const timeZone = context.timeZone ?? context.profile?.timeZone;
  const shop = shopOf(document.body);
  return {
    now: context.now,
    url: context.url,
    ...(locale === '' ? {} : { locale }),
    ...(timeZone == null ? {} : { timeZone }),
    page: pageWords(document, roots, context.url),
    names: { site: siteNames(document, context.url), shop: shop === null ? [] : [shop] },
    shop,
  };
}

/** A profile fits while at most this share of rows lacks a time or a buyer that it knows. */
const MOST_LACKING = 0.5;

/** Where a user taught the place of times that only some rows have, so many more may lack it. */
function mostLacking({ origin, list }: PanelProfile): number {
  const share = origin === 'taught' ? (list?.confidence['time'] ?? 1) : 1;
  return 1 - share * (1 - MOST_LACKING);
}

function readWithProfile(
  document: Document,
  { profile }: ReadingContext,
  reading: Surroundings,
): ProfiledList | null {
  if (!profile?.list) return null;
  const list = completeProfile(document, profile.list, reading);
  const discussions = readList(document, list, reading);
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

function readInferred(
  document: Document,
  context: ReadingContext,
  reading: Surroundings,
): ProfiledList | null {
  const inferred = inferList(document, reading);
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
  return { profile, discussions: readList(document, inferred.profile, reading) };
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

const PROBLEMS: Readonly<Record<PageState, string>> = {
  'signed-out': 'The page asks to sign in.',
  captcha: 'The page asks whether a person is looking at it.',
  error: 'The page reports an error.',
  empty: 'The list is empty.',
};

function judge(
  discussions: readonly ReadDiscussion[],
  thread: ReadThread | null,
  state: PageState | null,
  { page, isOutdated }: Surroundings & { readonly isOutdated: boolean },
): { health: Health; problems: string[] } {
  if (discussions.length > 0) {
    const problems = missingFields(discussions);
    if (isOutdated) problems.push('The list is no longer where the user showed it.');
    return { health: problems.length > 0 ? 'partial' : 'ok', problems };
  }
  if (thread !== null && state !== 'signed-out') return { health: 'ok', problems: [] };
  if (state === 'empty' && pageScore(page) > 0) return { health: 'empty', problems: [] };
  const problem =
    state === null || state === 'empty' ? 'No list of discussions was found.' : PROBLEMS[state];
  return { health: 'unreadable', problems: [problem] };
}

/** From this share of rows without a value on, the list counts as read in part only. */
const MOST_MISSING = 0.2;

function missingFields(rows: readonly ReadDiscussion[]): string[] {
  const missing = (isMissing: (row: ReadDiscussion) => boolean): boolean =>
    rows.filter(isMissing).length > rows.length * MOST_MISSING;
  const problems: string[] = [];
  if (missing((row) => row.lastMessageAt === null))
    problems.push('Times of rows could not be read.');
  if (missing((row) => row.buyer === null && row.subject === null)) {
    problems.push('Neither buyer nor subject of rows could be read.');
  }
  return problems;
}
