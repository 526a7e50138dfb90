import { hasLetter } from '../dom/letters';
import { isInitials } from '../list/names';
import { messageMarks } from '../words/message-marks';
import type { PageNames } from './known-names';
import { areAlike, sidesOf } from './made';
import type { Parts } from './parts';
import { placedSides } from './placed-sides';

/** It may be of whoever wrote. */
const PICTURE = 'img, [role="img"]';

/**
 * Messages with their authors' names where a name is said once for several in a row. Where only one name is
 * said, messages without it may be of the other side.
 */
export function withCarriedNames(messages: readonly Parts[]): readonly Parts[] {
  const placed = placedSides(messages);
  if (new Set(messages.flatMap(namesOf)).size < 2) return messages;
  let last: Parts | null = null;
  return messages.map((message) => {
    const isNext =
      last !== null &&
      namesOf(message).length === 0 &&
      message.unit.element.querySelector(PICTURE) === null &&
      areAlike(message, last) &&
      placed.get(message) === placed.get(last) &&
      sidesOf(message).join() === sidesOf(last).join();
    if (!isNext) {
      // The line of a day stands between two of one author, a notice does not.
      if (message.body.length > 0) last = namesOf(message).length > 0 ? message : null;
      return message;
    }
    return { ...message, labels: [...message.labels, ...namesOf(last)] };
  });
}

/** 'Handelo: Your parcel is on its way', where nobody else is named: the marketplace. */
export function withAnnouncers(
  messages: readonly Parts[],
  { isSite }: Pick<PageNames, 'isSite'>,
): readonly Parts[] {
  return messages.map((message) => {
    const [name = ''] = message.body[0]?.text.match(/^\p{Upper}[^:]{1,30}(?=:\s)/u) ?? [];
    const isAnnounced = name !== '' && namesOf(message).length === 0 && isSite(name);
    return isAnnounced ? { ...message, labels: [...message.labels, name] } : message;
  });
}

function namesOf(message: Parts | null): string[] {
  return (message?.labels ?? []).filter(
    (label) => hasLetter(label) && !isInitials(label) && !messageMarks.is(label),
  );
}
