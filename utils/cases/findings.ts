import type { Finding } from '@/utils/guard/finding';

import type { Decision, Share } from './answers';
import { hasContent, saysMayRefuse } from './message';

/** What stands in the answer form of a case. */
export interface CaseAnswer {
  /** Null while nothing is chosen. */
  readonly decision: Decision | null;
  /** What is paid back, in the order's currency; null where the field is empty, absent or no number. */
  readonly amount: number | null;
  /** Whether the form has a field for the amount. */
  readonly hasAmount: boolean;
  /** Value of the order; null where the page does not tell. */
  readonly orderValue: number | null;
  readonly message: string;
}

/** Half of the smallest coin: amounts that differ by less are the same. */
const SAME = 0.005;

/** Whether the whole value is paid back; without a known value an amount counts as the whole one. */
export function shareOf({ amount, orderValue }: CaseAnswer): Share {
  return amount !== null && orderValue !== null && amount < orderValue - SAME ? 'partial' : 'full';
}

/**
 * What is wrong in the answer to a case, besides the draft: the reason that is mandatory is missing or says
 * nothing; the amount is none, zero or more than was paid; a partial amount comes without a word that the
 * customer may refuse it.
 */
export function caseFindings(answer: CaseAnswer): Finding[] {
  const { decision, message } = answer;
  const findings: Finding[] = [];
  if (!hasContent(message)) {
    findings.push(finding('case.reason', 'block', 'trustedshops.reason-required'));
  }
  if (decision === null || decision === 'no' || !answer.hasAmount) return findings;
  if (isImpossible(answer)) {
    findings.push(finding('case.amount', 'block', 'trustedshops.decision'));
  } else if (shareOf(answer) === 'partial' && !saysMayRefuse(message)) {
    findings.push(finding('case.partial', 'warn', 'trustedshops.consequences'));
  }
  return findings;
}

function isImpossible({ amount, orderValue }: CaseAnswer): boolean {
  if (amount === null || amount < SAME) return true;
  return orderValue !== null && amount > orderValue + SAME;
}

function finding(rule: Finding['rule'], severity: Finding['severity'], source: string): Finding {
  // It stands in the form and not in the draft: there is no place to mark.
  return { rule, severity, start: 0, end: 0, source, excerpt: '' };
}
