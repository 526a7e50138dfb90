import type { Root } from './dom/flat-tree';
import { pathShape } from './list/address';
import { completeProfile } from './list/complete-profile';
import { type Drift, driftOf, NO_DRIFT, sharesOf } from './list/drift';
import { inferList } from './list/infer-list';
import { inferLoneRecord } from './list/lone-record';
import type { ReadList } from './list/list-reading';
import { readList } from './list/read-list';
import type { ListProfile, PanelProfile } from './profile';
import type { ReadingContext } from './reading';
import type { Steps } from './steps';
import type { Surroundings } from './surroundings';

/** The list of discussions on a page, and the profile that reads it. */
export interface FoundList {
  /** Null where the page teaches none: a single row does not tell what rows have in common. */
  readonly profile: PanelProfile | null;
  readonly rows: ReadList;
  /** What the profile that was known does no longer find. */
  readonly drift: Drift;
}

/**
 * The list by the profile that is known; where that no longer fits, or none is known, worked out from
 * the page. Of a profile that fits in part and a list that is worked out, the one that lacks less is
 * taken. Null where the page holds no list.
 */
export function* findList(
  document: Document,
  context: ReadingContext,
  surroundings: Surroundings,
  roots: readonly Root[],
): Steps<FoundList | null> {
  const known = yield* withProfile(document, context, surroundings);
  if (known !== null && known.drift.fields.length === 0) return known;
  const inferred = yield* workedOut(document, context, surroundings);
  const isBetter =
    inferred !== null &&
    (known === null || inferred.drift.fields.length < known.drift.fields.length);
  if (isBetter) return inferred;
  if (known !== null && !known.drift.isWhole) return known;
  return yield* alone(document, surroundings, roots);
}

/** Whether a list is no longer where the user showed it: found elsewhere, or missing beside a composer. */
export function hasLeft(
  list: FoundList | null,
  known: PanelProfile | undefined,
  hasComposer: boolean,
): boolean {
  if (known?.origin !== 'taught' || known.list === null) return false;
  return list === null ? known.beside === true && hasComposer : list.profile?.origin !== 'taught';
}

/** A profile of the page at an address that describes nothing yet. */
export function newProfile({ url, locale, timeZone }: ReadingContext): PanelProfile {
  return {
    version: 1,
    origin: 'inferred',
    host: URL.canParse(url) ? new URL(url).hostname : '',
    path: pathShape(url),
    locale: locale ?? null,
    timeZone: timeZone ?? null,
    list: null,
    composer: null,
  };
}

function* withProfile(
  document: Document,
  { profile }: ReadingContext,
  surroundings: Surroundings,
): Steps<FoundList | null> {
  if (!profile?.list) return null;
  const list = yield* completeProfile(document, profile.list, surroundings);
  const rows = yield* readList(document, list, surroundings);
  if (rows.tally.rows === 0) return null;
  return {
    profile: list === profile.list ? profile : { ...profile, list },
    rows,
    drift: driftOf(rows.tally, profile),
  };
}

function* workedOut(
  document: Document,
  context: ReadingContext,
  surroundings: Surroundings,
): Steps<FoundList | null> {
  const inferred = yield* inferList(document, surroundings);
  if (inferred === null) return null;
  const rows = yield* readList(document, inferred.profile, surroundings);
  if (rows.tally.rows === 0) return null;
  const list: ListProfile = { ...inferred.profile, shares: sharesOf(rows.tally) };
  const known = context.profile;
  return {
    profile: {
      ...newProfile(context),
      locale: surroundings.locale ?? null,
      list,
      composer: known?.composer ?? null,
    },
    rows,
    drift: known?.list ? driftOf(rows.tally, known) : NO_DRIFT,
  };
}

function* alone(
  document: Document,
  surroundings: Surroundings,
  roots: readonly Root[],
): Steps<FoundList | null> {
  const list = yield* inferLoneRecord(document, roots, surroundings);
  if (list === null) return null;
  const rows = yield* readList(document, list, surroundings);
  return rows.tally.rows === 1 ? { profile: null, rows, drift: NO_DRIFT } : null;
}
