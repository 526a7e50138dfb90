import type { Finding } from './finding';

/** A draft with what is wrong in it. */
export interface CheckedDraft {
  readonly text: string;
  /** Findings around the draft, then those in it in text order; without those that the seller took as no problem. */
  readonly findings: readonly Finding[];
}

/** What a finding is about: the same words under the same rule are the same thing. */
export function subjectOf(finding: Finding, text: string): string {
  return `${finding.rule}\n${finding.excerpt ?? text.slice(finding.start, finding.end)}`;
}
