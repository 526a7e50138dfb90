import { timeLabels } from '../words/message-marks';
import { placeOf, type Run } from './runs';
import type { Unit } from './units';

/**
 * The run that tells when each message came, null where none does: no other's, what nothing else announces, as
 * 'Joined:' does, the finest of several, then the barest, then that in the place where times differ most
 * from message to message.
 */
export function timedRuns(units: readonly Unit[]): (Run | null)[] {
  const timed = units.map(({ runs }) => runs.filter(({ time }) => time !== null));
  const places = Map.groupBy(timed.flat(), ({ element }) => placeOf(element));
  const said = ({ element }: Run): number =>
    new Set(places.get(placeOf(element))?.map(({ printed }) => printed)).size;
  return timed.map((runs, at) => {
    const [best] = runs.toSorted(
      (one, other) =>
        Number(isQuoted(one)) - Number(isQuoted(other)) ||
        Number(isAnnounced(one, units[at])) - Number(isAnnounced(other, units[at])) ||
        precision(one) - precision(other) ||
        other.coverage - one.coverage ||
        said(other) - said(one),
    );
    return best ?? null;
  });
}

/** In what a message answers, or in another wording of it. */
const QUOTED =
  'blockquote, [class*="quote" i], [class*="citat" i], [class*="zitat" i], div details, [class*="transl" i], [class*="fordit" i], [class*="preklad" i]';

/** True for 'On 20.11. at 10:05 Ada wrote' above what a message answers, and for what she wrote. */
export function isQuoted({ element }: Run): boolean {
  return element.closest(QUOTED) !== null;
}

/** True behind 'Joined:' and the like. */
function isAnnounced(run: Run, unit: Unit | undefined): boolean {
  const before = unit?.runs[unit.runs.indexOf(run) - 1]?.text ?? '';
  return before.endsWith(':') && !timeLabels.is(before);
}

function precision({ time }: Run): number {
  return time?.precisionMs ?? Infinity;
}
