import { isLogin, isPersonName } from '../list/names';
import { sideNamed } from '../list/sides';
import { timeLabels } from '../words/message-marks';
import { isAddressee, LABEL_LENGTH, nameIn } from './labels';
import type { Run } from './runs';
import type { Unit } from './units';

/**
 * What the labels of a message may say of its author: whom it was written to and what announces
 * something else left out.
 *
 * @param timed - the run with the message's time; what stands in it besides is a label too
 */
export function namesOf(labels: readonly string[], timed: Run | null): string[] {
  return [...labels, ...besideClock(timed)]
    .filter(
      (label, at, all) =>
        !isAddressee(label) &&
        !isTimeLabel(label) &&
        !ADDRESS.test(label) &&
        !isAddressing(all[at - 1] ?? ''),
    )
    .flatMap((label) => {
      const name = nameIn(label);
      const [, role = ADDRESSING_YOU.test(label) ? label : ''] = BEFORE_MARK.exec(label) ?? [];
      return sideNamed(name) === null && sideNamed(role) !== null ? [name, role] : [name];
    });
}

/** A mail address, which names the marketplace as well. */
const ADDRESS = /^<?[^\s@]+@[^\s@]+$/;

/** 'Buyer' of 'Buyer: Ana Novak'. */
const BEFORE_MARK = /^([^:]+):/;

/** Names that stand elsewhere than in the text of a message: above its group, in what is read out. */
export function namesAround(unit: Unit): string[] {
  return [...namesAbove(unit), ...(unit.isShared ? [] : spokenNames(unit))];
}

/** 'To:' in a cell of its own, before the name. */
function isAddressing(text: string): boolean {
  return text.endsWith(':') && isAddressee(text);
}

function isTimeLabel(text: string): boolean {
  return text.endsWith(':') && timeLabels.is(text);
}

/** 'Ada Byron' of 'Ada Byron opened the case on', a sentence at whose end stands its time. */
const BEFORE_DEED =
  /^(?:\p{Upper}[\p{Alpha}'’.-]*\s){1,2}\p{Upper}[\p{Alpha}'’.-]*(?=\s\p{Lower})/u;

/** 'You wrote', in languages that say so at the end. */
const ADDRESSING_YOU = /\sj?ste$/;

/** What stands in one text with the time: 'Ana Novak, on' of 'Ana Novak, on 20.11. at 10:05'. */
function besideClock(timed: Run | null): string[] {
  // 'Sent: 20.11. 10:05' names the time and not the side that has sent it.
  const rest = timed?.body === null && !isTimeLabel(timed.rest) ? timed.rest : '';
  const [name] = BEFORE_DEED.exec(rest) ?? [];
  return /\p{Alpha}{2}/u.test(rest) ? [...(name === undefined ? [] : [name]), rest] : [];
}

/** Names above the first of several messages of one author. */
function namesAbove({ group }: Unit): string[] {
  const texts = (group?.head ?? []).filter(({ time }) => time === null).map(({ text }) => text);
  return texts
    .filter((text) => text.length <= LABEL_LENGTH)
    .map(nameIn)
    .filter((name) => isPersonName(name) || isLogin(name) || sideNamed(name) !== null);
}

/** 'Ada Byron', 'Handelo'; not 'avatar', 'Profile photo'. */
function isName(text: string): boolean {
  return /^\p{Upper}/u.test(text) && !/avatar|foto|photo|image|logo|picture/i.test(text);
}

/** Of 'Message from the buyer Ana Novak, today 10:00' */
const AFTER_COMMA = /,.*/s;

/** What is said of a message, or of the picture of its author, where nothing is written. */
function spokenNames({ element }: Unit): string[] {
  const picture = element.querySelector('img[alt], [role="img"]');
  const spoken = [element, picture].map(
    (each) =>
      each?.getAttribute('aria-label') ??
      each?.getAttribute('alt') ??
      each?.querySelector(':scope > title')?.textContent ??
      '',
  );
  return spoken
    .map((text) => text.replace(AFTER_COMMA, ''))
    .filter((text) => text.length <= LABEL_LENGTH && (sideNamed(text) !== null || isName(text)));
}
