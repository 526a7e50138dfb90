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
/** What leads to a number or an address and says nothing without it: "na", "pod", "under", "or". */
const LEADS = wordSet(
  'na pod no al au la pe su sur ao para por at on to unter auf a ali alebo nebo lub i in e o ou oder or and et és vagy sau und y',
);
/** The particle of a verb before a number ("rufen Sie mich an"), and what leads to an address. */
const ADDRESS_LEADS = wordSet('an');
/** What may stand between: "unter der Nummer", "na tel. č.". */
const LABELS = wordSet(
  'tel č čísle číslo broj broju številko nr numer numerem número numero number nummer der the mail e-mail adresu',
);
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
    const isLead = LEADS.has(word) || (rule !== 'contact.phone' && ADDRESS_LEADS.has(word));
    if (isLead) lead = at;
    else if (!LABELS.has(word)) break;
  }
  return lead;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
