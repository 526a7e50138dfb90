import type { ListProfile, StateRule } from '../profile';
import { headingAbove } from './day-headings';
import { isCompanyName, isHandle, isPersonName } from './names';
import type { FieldTexts } from './record-row';
import { stateNamed } from './states';

/** What a list is known to say where the headings of its groups are taken into account. */
interface Grouped {
  readonly texts: FieldTexts;
  readonly profile: ListProfile;
}

/** How many things are in a group, behind its name: '(5)'. */
const COUNT = /\s*[([·•–—-]?\s*\d+\s*[)\]]?$/;

/**
 * The texts of a list with what the headings of its groups say of all below them: 'Waiting for you
 * (5)', a buyer's name. Only fields that the records lack, and only where there is more than one
 * group: a single heading is the page's own. Null where no such heading stands above the records.
 *
 * @param printed - the records' times; what prints none may be a heading itself
 */
export function withGroupsAbove(
  records: readonly Element[],
  texts: FieldTexts,
  printed: readonly (string | null)[],
  profile: ListProfile,
): Grouped | null {
  const lacksState = profile.state === undefined;
  const lacksBuyer = profile.fields['buyer'] === undefined;
  if (!lacksState && !lacksBuyer) return null;
  const headings = headingsOf(records, printed);
  if (headings === null) return null;
  const rule = lacksState ? ruleOf(headings) : null;
  if (rule !== null) {
    return {
      texts: new Map([...texts, ['state', headings]]),
      profile: { ...profile, state: rule },
    };
  }
  if (!lacksBuyer || !headings.every((text) => text === null || isName(text))) return null;
  return { texts: new Map([...texts, ['buyer', headings]]), profile };
}

/** The heading of each record's group, counts left out; null where there are not several groups. */
function headingsOf(
  records: readonly Element[],
  printed: readonly (string | null)[],
): (string | null)[] | null {
  const known = new Map<Element, string | null>();
  for (const [index, record] of records.entries()) {
    if (printed[index] == null) continue;
    const heading = headingAbove(record, known);
    if (heading === null) return null;
    known.set(record, heading);
  }
  if (new Set(known.values()).size < 2) return null;
  return records.map((record) => known.get(record)?.replace(COUNT, '') ?? null);
}

/** How the groups tell what waits; null where they are groups of something else. */
function ruleOf(headings: readonly (string | null)[]): StateRule | null {
  const states = headings.flatMap((text) => (text === null ? [] : [stateNamed(text)]));
  if (states.includes(null) || states.every((state) => state === 'open')) return null;
  const openWaits = states.includes('answered') && !states.includes('waiting');
  return { markedOnly: false, openWaits };
}

function isName(text: string): boolean {
  return isPersonName(text) || isCompanyName(text) || isHandle(text);
}
