import { findAllDeep } from '../dom/selector';
import type { ListProfile } from '../profile';
import { candidatesIn } from './candidates';
import { evidenceOf, evidenceScore } from './evidence';
import { fieldsOf, type InferenceContext, type ListFields } from './fields';
import { profileOf } from './list-profile';
import { LIST_THRESHOLD } from './weights';

/** A list found on a page, with how sure it is one of discussions; see `weights.ts`. */
export interface InferredList {
  readonly profile: ListProfile;
  readonly score: number;
}

/** The list of discussions on a page never seen; null where nothing on it is one. */
export function inferList(document: Document, context: InferenceContext): InferredList | null {
  let best: { fields: ListFields; score: number } | null = null;
  for (const candidate of candidatesIn(document.body)) {
    const fields = fieldsOf(candidate, context);
    if (fields === null) continue;
    const score = evidenceScore(evidenceOf(fields), context.page);
    if (score >= LIST_THRESHOLD && (best === null || score > best.score)) best = { fields, score };
  }
  if (best === null) return null;
  const profile = profileOf(best.fields, (selector) => findAllDeep(document, selector));
  return profile === null ? null : { profile, score: best.score };
}
