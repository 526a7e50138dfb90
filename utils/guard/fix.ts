import type { Finding, RuleId } from './finding';

/** A replacement in a draft; half-open range of UTF-16 indices. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** What is found by these can be cut out and leaves a sentence; words cannot. */
const CUTTABLE: ReadonlySet<RuleId> = new Set<RuleId>([
  'contact.email',
  'contact.phone',
  'contact.url',
  'contact.social',
  'payment.off-platform',
]);
const DETAIL = /[\d@/.]/;
const OPENING = /[([{<]\s?$/;
const CLOSING = /^\s?[)\]}>]/;

/**
 * What one click on a finding does: takes the address, number or account out, together with the brackets
 * around it and one space. Null where words would have to be written anew.
 */
export function fixFor(
  finding: Pick<Finding, 'rule' | 'start' | 'end'>,
  draft: string,
): Fix | null {
  if (!CUTTABLE.has(finding.rule) || !DETAIL.test(draft.slice(finding.start, finding.end)))
    return null;
  let { start, end } = finding;
  const opening = OPENING.exec(draft.slice(Math.max(0, start - 2), start))?.[0];
  const closing = CLOSING.exec(draft.slice(end, end + 2))?.[0];
  if (opening !== undefined && closing !== undefined) {
    start -= opening.length;
    end += closing.length;
  }
  if (draft.charAt(start - 1) === ' ') start -= 1;
  else if (draft.charAt(end) === ' ') end += 1;
  return { start, end, replacement: '' };
}
