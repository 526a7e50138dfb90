import type { Finding } from './finding';

/** Whether a finding asks for the seller's attention before sending; hints do not. */
export function isSerious(finding: Finding): boolean {
  return finding.severity !== 'hint';
}

/**
 * Whether a draft with these findings is held at the gate.
 *
 * @param certainty - `likely` for a key that may as well be a line break: it is held only where
 *   letting it go could break a rule for good, so that writing is not in the way of a mere warning
 */
export function mustHold(findings: readonly Finding[], certainty: 'sure' | 'likely'): boolean {
  return findings.some(({ severity }) =>
    certainty === 'sure' ? severity !== 'hint' : severity === 'block',
  );
}
