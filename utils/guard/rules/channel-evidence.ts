import type { Evidence } from '../evidence';
import { THIRD_PARTIES } from '../lexicons/calls';
import type { RuleInput } from '../rule';
import { looksDisguised } from '../text/disguise';
import type { NameFound } from '../text/names';
import { phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { spanAt, startsIn } from '../text/span';
import type { Stance } from '../text/stance';

const thirdParties = phraseFinder(THIRD_PARTIES);

/** What a channel's name and its sentence say; null where the word is more likely an ordinary one. */
export function channelEvidence(
  found: NameFound,
  stance: Stance,
  input: RuleInput,
): Evidence[] | null {
  if (found.form === 'loose' && !stance.closely) return null;
  const masked = found.form === 'masked' || looksDisguised(input, found);
  const evidence: Evidence[] = ['possible'];
  if (masked) evidence.push('disguised');
  if (stance.refused) evidence.push('refused');
  else if (stance.asProduct && !stance.closely) evidence.push('named otherwise');
  if (stance.invited) evidence.push('announced');
  return evidence;
}

/** Whether the sentence speaks of a carrier, a bank or the platform, who call and write by right. */
export function isOfThirdParty(input: RuleInput, span: Span): boolean {
  const sentence = spanAt(input.sentences, span.start) ?? span;
  return startsIn(thirdParties(input), sentence.start, sentence.end);
}
