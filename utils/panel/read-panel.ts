import { findComposer } from './composer';
import { withComposer } from './composer/composer-places';
import { flatContains, type Root, rootsIn } from './dom/flat-tree';
import { findList, type FoundList, hasLeft, newProfile } from './find-list';
import { judge } from './health/judge';
import { pageState } from './health/page-state';
import { inOneGo, inSlices, type Steps } from './steps';
import { Surroundings } from './surroundings';
import { readThread } from './thread';
import type { PanelProfile } from './profile';
import type { PanelReading, ReadComposer, ReadingContext, ReadThread } from './reading';

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
  const { thread, list } = apart(found, yield* findList(document, context, reading, roots));
  const discussions = list?.discussions ?? [];
  yield;
  const state = discussions.length > 0 ? null : pageState(document, context.url);
  const isOutdated = hasLeft(list, context.profile, composer !== null);
  const judgement = judge(
    {
      discussions,
      thread,
      state,
      isOutdated,
      drifted: list?.drift.fields ?? [],
      isListKnown: context.profile?.list != null,
    },
    reading,
  );
  return {
    ...judgement,
    profile: profileOf(document, context, list, composer),
    account: reading.shop,
    discussions,
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
function apart(
  thread: ReadThread | null,
  list: FoundList | null,
): { thread: ReadThread | null; list: FoundList | null } {
  const messages = thread?.messages ?? [];
  const areSame = list?.discussions.some(({ element }) =>
    messages.some(
      (message) => flatContains(element, message.element) || flatContains(message.element, element),
    ),
  );
  if (areSame !== true) return { thread, list };
  return list?.profile?.origin === 'taught' ? { thread: null, list } : { thread, list: null };
}
