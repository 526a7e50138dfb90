import { findAllDeep } from '../dom/selector';
import type { ListProfile } from '../profile';
import type { Steps } from '../steps';
import { spread } from './candidates';
import { fieldsOf, type InferenceContext } from './fields';
import { profileOf } from './list-profile';
import { wholeRecords } from './runs';
import { SAMPLE } from './weights';

/** Fields that a page shows only when some of its rows are unread, answered, closed. */
const OCCASIONAL = ['author', 'snippet', 'state', 'unread'] as const;

/**
 * The profile with what an earlier page could not teach: on a page with nothing unread, nothing shows
 * how unread rows look. What the profile has already stays as it is.
 *
 * @param known - the list's records, for a caller that has them
 */
export function* completeProfile(
  document: Document,
  profile: ListProfile,
  context: InferenceContext,
  known?: readonly Element[],
): Steps<ListProfile> {
  if (isComplete(profile)) return profile;
  const found = known ?? findAllDeep(document, profile.record);
  const records = wholeRecords(profile, found);
  const look = lookOf(document, records);
  if (looked.get(profile) === look) return profile;
  const parent = found[0]?.parentElement;
  const fields = parent ? yield* fieldsOf({ parent, records }, context) : null;
  const more = fields === null ? null : yield* profileOf(fields, () => found);
  const isNew = (name: string): boolean =>
    !(name in profile.fields) && OCCASIONAL.some((occasional) => occasional === name);
  const added = Object.keys(more?.fields ?? {}).filter((name) => isNew(name));
  if (more === null || added.length === 0) {
    looked.set(profile, look);
    return profile;
  }
  return {
    ...more,
    ...profile,
    fields: { ...pick(more.fields, added), ...profile.fields },
    confidence: { ...pick(more.confidence, added), ...profile.confidence },
  };
}

/** Whether nothing can be added to a profile. */
export function isComplete({ author, state, unread }: ListProfile): boolean {
  return author !== undefined && state !== undefined && unread !== undefined;
}

/** How the records looked when a profile could not be completed: there is nothing new in the same. */
const looked = new WeakMap<ListProfile, string>();

function lookOf(document: Document, records: readonly Element[]): string {
  const lengths = spread(records, SAMPLE).map((record) => record.outerHTML.length);
  return `${document.styleSheets.length} ${lengths.join(' ')}`;
}

function pick<Value>(
  values: Readonly<Record<string, Value>>,
  names: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}
