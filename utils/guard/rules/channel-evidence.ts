import type { NameFound } from '../channels/names';
import type { Evidence } from '../evidence';
import { KNOWN_BY_INITIALS } from '../lexicons/ordinary-names';
import type { RuleInput } from '../rule';
import { looksDisguised } from '../text/disguise';
import type { Stance } from '../text/stance';
import { isInside, isPlace, isLabel, isBeforeProfile, isCapital } from './met-there';
import { isOrdinaryWord, isSignalWord } from './ordinary-words';

/** What a channel's name and its sentence say; null where the word is more likely an ordinary one. */
export function channelEvidence(
  found: NameFound,
  stance: Stance,
  input: RuleInput,
): Evidence[] | null {
  if (isOrdinaryWord(found, input)) return null;
  const profiled = isBeforeProfile(found, input);
  if (found.form === 'loose' && !(stance.closely || profiled || isMeant(found, input))) return null;
  return evidenceOf(found, stance, profiled, input);
}

function evidenceOf(
  found: NameFound,
  stance: Stance,
  profiled: boolean,
  input: RuleInput,
): Evidence[] {
  const masked = found.form === 'masked' || looksDisguised(input, found);
  const evidence: Evidence[] = masked ? ['possible', 'disguised'] : ['possible'];
  // Nobody masks a name to decline it.
  if (stance.refused && !masked && !profiled) return [...evidence, 'refused'];
  // … nor to speak of it as an app.
  if (stance.asProduct && !stance.invited && !masked) evidence.push('named otherwise');
  evidence.push(...presence(found, stance, profiled, input));
  return evidence;
}

/** Nobody types an ordinary word in letters that only look like its own. */
function isMeant(found: NameFound, input: RuleInput): boolean {
  return isInitials(found, input) || looksDisguised(input, found);
}

/** "na FB", "on IG": two letters that stand for a channel wherever one is to be met. */
function isInitials(found: NameFound, input: RuleInput): boolean {
  if (found.name === 'signal')
    return isPlace(found, input) && (!isSignalWord(found, input) || isBeforeContact(found, input));
  if (found.name === 'strava') return isPlace(found, input) && isCapital(found, input);
  const isShort = found.end - found.start === 2 || found.name === 'whatsapp';
  if (!KNOWN_BY_INITIALS.has(found.name) || !isShort || !isInside(found, input)) return false;
  // "Im TG-Modus"
  return !/^-\p{L}{3}/u.test(input.text.text.slice(found.end, found.end + 4));
}

const CONTACT_BEHIND = /^[^.!?\n]{0,32}(?:\+\d|\d[\d\s/-]{6}|@\p{L})/u;

/** "Only over Signal, take +49 160 …". */
function isBeforeContact({ end }: NameFound, { text }: RuleInput): boolean {
  return CONTACT_BEHIND.test(text.folded.slice(end, end + 44));
}

/** What says that one is to be met there. */
function presence(
  found: NameFound,
  stance: Stance,
  profiled: boolean,
  input: RuleInput,
): Evidence[] {
  if (isLabel(found, stance, input)) return ['said to be there'];
  if (profiled || (stance.invited && (stance.closely || !stance.asProduct))) return ['announced'];
  // Of an app that is spoken of as an app, an invitation elsewhere in the sentence says less.
  const there = stance.invited || !stance.asProduct;
  return there && isPlace(found, input) ? ['said to be there'] : [];
}
