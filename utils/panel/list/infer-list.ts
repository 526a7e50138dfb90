import { findAllDeep } from '../dom/selector';
import type { ListProfile } from '../profile';
import type { Steps } from '../steps';
import { candidatesIn } from './candidates';
import { evidenceOf, evidenceScore } from './evidence';
import { fieldsOf, type InferenceContext, type ListFields } from './fields';
import { profileOf } from './list-profile';
import { LIST_THRESHOLD, SECTION_SLACK } from './weights';

/** A list found on a page, with how sure it is one of discussions; see `weights.ts`. */
export interface InferredList {
  readonly profile: ListProfile;
  readonly score: number;
}

/** The list of discussions on a page never seen; null where nothing on it is one. */
export function* inferList(
  document: Document,
  context: InferenceContext,
): Steps<InferredList | null> {
  const lists: ScoredFields[] = [];
  for (const candidate of yield* candidatesIn(document.body)) {
    const fields = yield* fieldsOf(candidate, context);
    if (fields === null) continue;
    const score = evidenceScore(evidenceOf(fields), context);
    if (score >= LIST_THRESHOLD) lists.push({ fields, score });
    yield;
  }
  const [best] = lists.sort((a, b) => b.score - a.score);
  if (best === undefined) return null;
  const whole = lists.find((list) => isSectionOf(best, list) || holdsRowsOf(best, list)) ?? best;
  const profile = yield* profileOf(whole.fields, (selector) => findAllDeep(document, selector));
  return profile === null ? null : { profile, score: whole.score };
}

interface ScoredFields {
  readonly fields: ListFields;
  readonly score: number;
}

/** True when each record of a list holds rows of another one that is about as likely: pinned ones, the others. */
function holdsRowsOf({ fields, score }: ScoredFields, list: ScoredFields): boolean {
  const { all } = fields;
  return (
    list.fields.all.length > all.length &&
    list.score >= score - SECTION_SLACK &&
    all.every((section) => list.fields.all.some((row) => row !== section && section.contains(row)))
  );
}

/** True when a list is part of another one that is about as likely. */
function isSectionOf(section: ScoredFields, list: ScoredFields): boolean {
  const [first] = section.fields.records;
  return (
    first !== undefined &&
    list.fields.all.length > section.fields.all.length &&
    list.score >= section.score - SECTION_SLACK &&
    list.fields.all.includes(first)
  );
}
