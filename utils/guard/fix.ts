import type { Finding, RuleId } from './finding';
import { ADDRESS_LEADS, CONTACT_LABELS, CONTACT_LEADS } from './lexicons/contact-leads';

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
const CLAUSE_END = /^ ?(?:$|[.,;!?\n])/;
const OPENING = /[([{<]\s?$/;
const CLOSING = /^\s?[)\]}>]/;

/**
 * What one click on a finding does: takes the address, number or account out, together with the brackets
 * around it, what leads to it at the end of a clause, and one space. Null where words would have to be written anew.
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
  if (CLAUSE_END.test(draft.slice(end, end + 2))) start = withLead(draft, start, finding.rule);
  if (draft.charAt(start - 1) === ' ') start -= 1;
  else if (draft.charAt(end) === ' ') end += 1;
  return { start, end, replacement: '' };
}

/** Where the words begin that lead to what stands at `start`, such as "na čísle"; `start` where none do. */
function withLead(draft: string, start: number, rule: RuleId): number {
  let lead = start;
  for (let at = start; at > 0;) {
    const before = draft.slice(0, at).trimEnd();
    at = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1;
    const word = before
      .slice(at)
      .replace(/[.:]{1,2}$/, '')
      .toLowerCase();
    const isLead = CONTACT_LEADS.has(word) || (rule !== 'contact.phone' && ADDRESS_LEADS.has(word));
    if (isLead) lead = at;
    else if (!CONTACT_LABELS.has(word)) break;
  }
  return lead;
}
