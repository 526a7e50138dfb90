import { isAbstainedFrom } from './abstained';
import { circumstancesOf } from './circumstances';
import { WEIGHTS } from './evidence';
import type { Finding, Severity } from './finding';
import type { Candidate, RuleInput } from './rule';
import { isUnstated, sourceOf } from './sources';
import { covers, overlap, overlapping } from './text/span';

const BLOCK = 3;
const WARN = 2;
const HINT = 1;

const ORDER: Readonly<Record<Severity, number>> = { hint: 1, warn: 2, block: 3 };

/** Decides which candidates are findings, how grave they are, and where they stand in the draft. */
export function weigh(candidates: readonly Candidate[], input: RuleInput): Finding[] {
  const exact = candidates.filter(({ broad }) => broad !== true);
  const sentences = candidates.filter(({ broad }) => broad === true);
  const told = toldIn(sentences, exact);
  const broad = sentences.filter((one) => {
    const inIt = told.get(one) ?? [];
    return !looksLikeNone(one, inIt, input) && !isAbstainedFrom(one, inIt, input);
  });
  return withBroad(findingsOf(exact, input), findingsOf(broad, input));
}

/** What stands in each sentence. */
function toldIn(
  sentences: readonly Candidate[],
  exact: readonly Candidate[],
): ReadonlyMap<Candidate, readonly Candidate[]> {
  const told = new Map<Candidate, Candidate[]>();
  for (const one of exact)
    for (const sentence of overlapping(sentences, one)) {
      const inIt = told.get(sentence);
      if (inIt === undefined) told.set(sentence, [one]);
      else inIt.push(one);
    }
  return told;
}

function findingsOf(candidates: readonly Candidate[], input: RuleInput): Finding[] {
  const findings = candidates.flatMap((candidate) => {
    const severity = severityOf(candidate, input);
    const source = sourceOf(candidate.rule, input.context);
    if (severity === null || source === null) return [];
    return [{ rule: candidate.rule, severity, ...input.text.original(candidate), source }];
  });
  return merged(findings);
}

/** A sentence that says what a finding in it says more exactly adds at most to how grave that is. */
function withBroad(exact: readonly Finding[], broad: readonly Finding[]): Finding[] {
  const told = new Set<Finding>();
  const result = exact.map((finding) => {
    const sentences = overlapping(broad, finding);
    for (const one of sentences)
      if (saysTheSame(one, finding) || saysMore(finding, one)) told.add(one);
    const isGraver = sentences.some(
      ({ rule, severity }) => rule === finding.rule && ORDER[severity] > ORDER[finding.severity],
    );
    return isGraver ? { ...finding, severity: 'warn' as const } : finding;
  });
  const added = broad.filter((one) => !told.has(one));
  return [...result, ...added].sort((a, b) => a.start - b.start);
}

/** What is surely wrong in a sentence colours its words: a mere hint at something else adds nothing to that. */
function saysMore(exact: Finding, broad: Finding): boolean {
  return broad.severity === 'hint' && exact.severity !== 'hint';
}

/** Of one rule, or both about a way of contact: which way it is, the exact one knows better. */
function saysTheSame(one: Finding, other: Finding): boolean {
  return one.rule === other.rule || (isContact(one.rule) && isContact(other.rule));
}

function isContact(rule: string): boolean {
  return rule.startsWith('contact.');
}

/** Whether a sentence looks like a number or an address by what stands in it and is none. */
function looksLikeNone(broad: Candidate, told: readonly Candidate[], input: RuleInput): boolean {
  return isOfForm(broad) && told.some((one) => isOfForm(one) && isRefuted(one, input));
}

/** What looks like a number or an address and is none, by its place, its words or its digits. */
function isRefuted(candidate: Candidate, input: RuleInput): boolean {
  return (
    severityOf(candidate, input) === null &&
    (candidate.evidence.some((evidence) => WEIGHTS[evidence] < 0) ||
      input.quoted.some((part) => covers(part, candidate)))
  );
}

/** Of what is told by its form, which a sentence may look like. */
function isOfForm({ rule }: Candidate): boolean {
  return rule === 'contact.phone' || rule === 'contact.email' || rule === 'contact.url';
}

function severityOf(candidate: Candidate, input: RuleInput): Severity | null {
  const { quoted, context } = input;
  let sum = 0;
  for (const evidence of candidate.evidence) sum += WEIGHTS[evidence];
  if (quoted.some((part) => covers(part, candidate))) sum += WEIGHTS.quoted;
  if (isUnstated(candidate.rule, context)) sum += WEIGHTS.unstated;
  if (sum >= HINT)
    for (const evidence of circumstancesOf(candidate, input)) sum += WEIGHTS[evidence];
  if (sum >= BLOCK) return 'block';
  if (sum >= WARN) return 'warn';
  return sum >= HINT ? 'hint' : null;
}

/** Findings of one rule that overlap are one finding, as grave as the gravest; in order of place, then rule. */
function merged(findings: readonly Finding[]): Finding[] {
  const result: Finding[] = [];
  const ordered = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const open = new Map<string, number>();
  for (const finding of ordered) {
    const index = open.get(finding.rule);
    const before = index === undefined ? undefined : result[index];
    if (index !== undefined && before !== undefined && overlap(before, finding)) {
      result[index] = join(before, finding);
    } else {
      open.set(finding.rule, result.length);
      result.push(finding);
    }
  }
  return result;
}

function join(a: Finding, b: Finding): Finding {
  const severity = ORDER[a.severity] >= ORDER[b.severity] ? a.severity : b.severity;
  return { ...a, severity, end: Math.max(a.end, b.end) };
}
