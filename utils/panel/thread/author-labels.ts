import { isLogin, isPersonName } from '../list/names';
import { sideNamed } from '../list/sides';
import { recipientLabels, timeLabels } from '../words/message-marks';
import { LABEL_LENGTH, nameIn } from './labels';
import type { Run } from './marks';
import { type TextGroup, textOfGroup } from './text-groups';
import type { Unit } from './units';

/**
 * What the labels of a message may say of its author: whom it was written to and what announces
 * something else left out.
 *
 * @param timed - the run with the message's time; what stands in it besides is a label too
 */
export function namesOf(
  labels: readonly string[],
  timed: Run | null,
  isField: (label: string) => boolean,
): string[] {
  return [...labels, ...besideClock(timed)]
    .filter((label) => !isAddressee(label) && !isTimeLabel(label) && !isField(label))
    .map(nameIn);
}

/** Names that stand elsewhere than in the text of a message: above its group, in what is read out. */
export function namesAround(unit: Unit): string[] {
  return [...namesAbove(unit), ...spokenNames(unit)];
}

/** Tells texts such as 'From:', before the author of each message: nobody's name. */
export function fieldsAmong(
  messages: readonly (readonly TextGroup[])[],
): (label: string) => boolean {
  return (label) =>
    messages.length > 1 &&
    label.endsWith(':') &&
    sideNamed(nameIn(label)) === null &&
    messages.every((groups) => groups.some((group) => textOfGroup(group) === label));
}

/** 'To: Ada': whom it was written to, and not who wrote it. */
function isAddressee(label: string): boolean {
  const [field = '', ...value] = label.split(':');
  return value.length > 0 && recipientLabels.is(field);
}

function isTimeLabel(text: string): boolean {
  return text.endsWith(':') && timeLabels.is(text);
}

/** What stands in one text with the time: 'Ana Novak, on' of 'Ana Novak, on 20.11. at 10:05'. */
function besideClock(timed: Run | null): string[] {
  // 'Sent: 20.11. 10:05' names the time and not the side that has sent it.
  const rest = timed?.body === null && !isTimeLabel(timed.rest) ? timed.rest : '';
  return /\p{L}{2}/u.test(rest) ? [rest] : [];
}

/** Names above the first of several messages of one author. */
function namesAbove({ group }: Unit): string[] {
  const texts = (group?.head ?? []).filter(({ time }) => time === null).map(({ text }) => text);
  return texts
    .filter((text) => text.length <= LABEL_LENGTH)
    .map(nameIn)
    .filter((name) => isPersonName(name) || isLogin(name) || sideNamed(name) !== null);
}

/** What is said of a message, or of the picture of its author, where nothing is written. */
function spokenNames({ element }: Unit): string[] {
  const picture = element.querySelector('img[alt], [role="img"][aria-label]');
  return [element, picture]
    .map((each) => each?.getAttribute('aria-label') ?? each?.getAttribute('alt') ?? '')
    .filter((text) => text.length <= LABEL_LENGTH && sideNamed(text) !== null);
}
