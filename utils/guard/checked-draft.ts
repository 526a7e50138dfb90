import type { DraftContext, Finding } from './finding';
import { checkDraft } from './index';

/** A draft with what is wrong in it. */
export interface CheckedDraft {
  readonly text: string;
  /** Findings in text order, without those that the seller took as no problem in this draft. */
  readonly findings: readonly Finding[];
}

/** What a finding is about: the same words under the same rule are the same thing. */
export function subjectOf(finding: Finding, text: string): string {
  return `${finding.rule}\n${text.slice(finding.start, finding.end)}`;
}

/**
 * Checks a draft.
 *
 * @param dismissed - subjects of findings that are no problem in this draft
 */
export function checkedDraft(
  text: string,
  context: DraftContext,
  dismissed: ReadonlySet<string>,
): CheckedDraft {
  const findings = text.trim() === '' ? [] : checkDraft(text, context);
  return { text, findings: findings.filter((finding) => !dismissed.has(subjectOf(finding, text))) };
}
