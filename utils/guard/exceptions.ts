import { marksPlace } from './marks-place';
import type { Finding } from './finding';

/** One thing that the seller never wants to be warned of: certain words, or a rule on a platform. */
export type Exception =
  | { readonly kind: 'value'; readonly rule: string; readonly value: string }
  | { readonly kind: 'rule'; readonly rule: string; readonly platform: string };

/** Longest words that can be an exception. */
const LONGEST_VALUE = 200;

/**
 * The exceptions that would do away with a finding: its words on every platform, or its rule on this one.
 * What blocks is allowed word by word only.
 */
export function exceptionsFor(finding: Finding, text: string, platform: string): Exception[] {
  const { rule, severity } = finding;
  const value = wordsOf(finding, text);
  const isValue = value !== '' && value.length <= LONGEST_VALUE;
  return [
    ...(isValue ? [{ kind: 'value', rule, value } as const] : []),
    ...(severity === 'block' ? [] : [{ kind: 'rule', rule, platform } as const]),
  ];
}

/** Whether one of the exceptions does away with a finding in `text`. */
export function isExcepted(
  finding: Finding,
  text: string,
  platform: string,
  exceptions: readonly Exception[],
): boolean {
  if (exceptions.length === 0) return false;
  const known = new Set(exceptions.map(idOf));
  return exceptionsFor(finding, text, platform).some((exception) => known.has(idOf(exception)));
}

/** The same for exceptions that are the same: blanks and capital letters make no difference. */
export function idOf(exception: Exception): string {
  const { kind, rule } = exception;
  const what = exception.kind === 'value' ? folded(exception.value) : exception.platform;
  return `${kind}\n${rule}\n${what}`;
}

/** The words that a finding is about; none where it is about the draft as a whole. */
function wordsOf(finding: Finding, text: string): string {
  const { start, end, excerpt } = finding;
  return (excerpt ?? (marksPlace(finding, text) ? text.slice(start, end) : '')).trim();
}

function folded(value: string): string {
  return value.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
