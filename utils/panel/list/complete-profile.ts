import { findAllDeep } from '../dom/selector';
import type { ListProfile } from '../profile';
import type { Steps } from '../steps';
import { fieldsOf, type InferenceContext } from './fields';
import { profileOf } from './list-profile';

/** Fields that a page shows only when some of its rows are unread, answered, closed. */
const OCCASIONAL = ['author', 'snippet', 'state', 'unread'] as const;

/**
 * The profile with what an earlier page could not teach: on a page with nothing unread, nothing shows
 * how unread rows look. What the profile has already stays as it is.
 */
export function* completeProfile(
  document: Document,
  profile: ListProfile,
  context: InferenceContext,
): Steps<ListProfile> {
  if (profile.author && profile.state && profile.unread) return profile;
  const records = findAllDeep(document, profile.record);
  const parent = records[0]?.parentElement;
  const fields = parent ? yield* fieldsOf({ parent, records }, context) : null;
  const found = fields === null ? null : yield* profileOf(fields, () => records);
  if (found === null) return profile;
  const isNew = (name: string): boolean =>
    !(name in profile.fields) && OCCASIONAL.some((occasional) => occasional === name);
  const added = Object.keys(found.fields).filter((name) => isNew(name));
  if (added.length === 0) return profile;
  return {
    ...found,
    ...profile,
    fields: { ...pick(found.fields, added), ...profile.fields },
    confidence: { ...pick(found.confidence, added), ...profile.confidence },
  };
}

function pick<Value>(
  values: Readonly<Record<string, Value>>,
  names: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}
