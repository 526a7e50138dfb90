import type { Finding, Severity } from '@/utils/guard/finding';
import { fixFor } from '@/utils/guard/fix';
import { covers } from '@/utils/guard/text/span';

const GRAVITY: Readonly<Record<Severity, number>> = { hint: 0, warn: 1, block: 2 };
/** All of these lead a buyer off the platform. */
const OFF_PLATFORM = /^(?:contact|payment|deal|marketing)\./;

/**
 * The findings, in their order, without those that tell the seller nothing that a stronger one about the same words
 * does not: "cash when we meet" is a payment and a deal, "call me" a telephone and a way of contact.
 *
 * @param findings - those in the draft in order of place
 * @param isHeldFast - whether the administrator allows no way around a finding; such a one never gives way to another
 */
export function joinFindings(
  findings: readonly Finding[],
  text: string,
  isHeldFast: (finding: Finding) => boolean,
): Finding[] {
  const hasFix = (finding: Finding): boolean => fixFor(finding, text) !== null;
  /** What can be done about one finding must not be lost with it. */
  const isStronger = (other: Finding, one: Finding): boolean => {
    if (isHeldFast(one) && !isHeldFast(other)) return false;
    if (hasFix(one) && !hasFix(other)) return false;
    const graver = GRAVITY[other.severity] - GRAVITY[one.severity];
    if (graver !== 0) return graver > 0;
    if (hasFix(other) !== hasFix(one)) return true;
    return isCall(other) !== isCall(one) ? isCall(other) : lengthOf(other) >= lengthOf(one);
  };
  const givesWay = (one: Finding, other: Finding): boolean =>
    isTold(one, other) && isStronger(other, one);
  const told = new Set<Finding>();
  for (const [index, one] of findings.entries()) {
    for (let next = index + 1; ; next += 1) {
      const other = findings[next];
      if (!other || other.start >= one.end) break;
      if (givesWay(other, one)) told.add(other);
      else if (givesWay(one, other)) told.add(one);
    }
  }
  return findings.filter((finding) => !told.has(finding));
}

/** Whether `other`, which shares words with `one`, is about the same thing, or about what those words are part of. */
function isTold(one: Finding, other: Finding): boolean {
  if (familyOf(one) === familyOf(other)) return true;
  const isGraver = GRAVITY[other.severity] > GRAVITY[one.severity];
  return (
    isGraver && covers(other, one) && [one, other].every(({ rule }) => OFF_PLATFORM.test(rule))
  );
}

/** Contacts of all kinds are one family, and so are payments and deals; any other rule is one of its own. */
function familyOf({ rule }: Finding): string {
  return rule.startsWith('contact.') ? 'contact' : rule.replace('payment.', 'deal.');
}

/** Of words alone it says what they are: "call me" asks for a call, and is no telephone number. */
function isCall({ rule }: Finding): boolean {
  return rule === 'contact.messenger';
}

function lengthOf({ start, end }: Finding): number {
  return end - start;
}
