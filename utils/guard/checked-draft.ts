import { checkDraft } from './check-draft';
import type { DraftContext, Finding } from './finding';

/** A draft with what is wrong in it. */
export interface CheckedDraft {
  readonly text: string;
  /** Findings in text order, without those that the seller took as no problem. */
  readonly findings: readonly Finding[];
}

/** What a finding is about: the same words under the same rule are the same thing. */
export function subjectOf(finding: Finding, text: string): string {
  return `${finding.rule}\n${finding.excerpt ?? text.slice(finding.start, finding.end)}`;
}

/**
 * Checks a draft.
 *
 * @param isNoProblem - whether the seller took a finding as none
 * @param outside - findings that stand outside of the draft, such as in a mail's head; they come first
 */
export function checkedDraft(
  text: string,
  context: DraftContext,
  isNoProblem: (finding: Finding, text: string) => boolean,
  outside: readonly Finding[] = [],
): CheckedDraft {
  const inside = text.trim() === '' ? [] : checkDraft(text, context);
  const findings = [...outside, ...inside];
  return { text, findings: findings.filter((finding) => !isNoProblem(finding, text)) };
}
