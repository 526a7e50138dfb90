import { flatAncestors } from '../dom/flat-tree';
import { isForScreenReader } from '../dom/hidden';
import { hasLetter, hasLetterOrDigit } from '../dom/letters';
import { isInitials, isLogin, isPersonName } from '../list/names';
import { sideNamed } from '../list/sides';
import { messageMarks, recipientLabels } from '../words/message-marks';
import { type TextGroup, textOfGroup } from './text-groups';

/** Longest text that can be a label. */
export const LABEL_LENGTH = 48;

/** Whether a text is short enough for a label. */
export function isShort(group: TextGroup): boolean {
  return textOfGroup(group).replace(/\s<[^\s@]+@\S+>/, '').length <= LABEL_LENGTH;
}

/** 'To: Ada', 'to Ada': whom it was written to, and not who wrote it. */
export function isAddressee(label: string): boolean {
  const [, field = ''] =
    /^([^:]+):|^(\p{Lower}+)(?=\s\p{Upper})/u.exec(label)?.filter(Boolean) ?? [];
  return recipientLabels.is(field);
}

/** A name and what its bearer did: 'Ana Novak wrote', 'Ana Novak replied by mail'. */
const WITH_DEED =
  /^(\p{Upper}[\p{Alpha}'’.-]*(?:\s\p{Upper}[\p{Alpha}'’.-]*){1,2})(?:\s\p{Lower}+){1,3}$/u;

/** 'Ana Novak' of 'From: Ana Novak', '– Ana Novak, on', 'Ana Novak → Lamp shop' and 'Ana Novak wrote'. */
export function nameIn(text: string): string {
  return text
    .replace(/^(?:\p{Alpha}[\p{Alpha} ]{0,14}:|[–—-])\s+(?=\S)|\s(?:→\s|<[^\s@]+@).*/gu, '')
    .replace(/(?<![\s,:·•|–—-])(?:[\s,:·•|–—-]+\p{Lower}{1,3}){0,4}[\s,:·•|–—-]*$/u, '')
    .replace(WITH_DEED, '$1');
}

/**
 * Tells labels from what was written, for messages that are laid out alike: what several of them begin
 * with is a label, as is a name or a role, and what stands where labels stand in others.
 */
export function labelsAmong(
  messages: readonly (readonly TextGroup[])[],
): (group: TextGroup) => boolean {
  const isRepeated = repeatedTexts(messages);
  const saysLabel = (group: TextGroup): boolean =>
    (group.besideTime || !SALUTATION.test(textOfGroup(group))) &&
    (isRepeated(group) || (isShort(group) && isLabel(group)));
  const places = labelPlaces(messages, saysLabel);
  return (group) => saysLabel(group) || (isShort(group) && places.has(placeOf(group)));
}

/** 'Good day,', 'Guten Tag!': however often it is said, and how much like a name it looks. */
const SALUTATION = /[,!?]$/;

/** Labels stand in front of the text, each a group of its own. */
export function leading(
  groups: readonly TextGroup[],
  isLabelled: (group: TextGroup) => boolean,
): TextGroup[] {
  const end = groups.findIndex((group) => !isLabelled(group));
  return groups.slice(0, end === -1 ? groups.length : end);
}

/** Labels that stand in one line with the time below the text. */
export function trailing(groups: readonly TextGroup[]): TextGroup[] {
  const end = groups.findLastIndex((group) => !(group.besideTime && isShort(group)));
  return end === -1 ? [] : groups.slice(end + 1);
}

/** A link with a name, to what came with the message: people who write show addresses. */
function isLinked(group: TextGroup): boolean {
  return (
    /^[^./@]{1,20}$/.test(textOfGroup(group)) &&
    !group.besideTime &&
    group.runs.every(({ element }) => element.closest('td a[href]') !== null)
  );
}

/** The name of a file that came with a message, its size, or both. */
const FILE =
  /^[·•|–]?\s?(?:\S[^\n]{0,80}\.(?:jpe?g|png|gif|webp|heic|pdf|mp4|mov|docx?|xlsx?|zip|txt))?\s?(?:[([]?[\d.,]+\s?(?:[kMG]i?B|bytes)[)\]]?)?$/i;

/** Whether a text is no more than the name of a file. */
export function isFile(group: TextGroup): boolean {
  return FILE.test(textOfGroup(group));
}

/** What is left without marks such as 'Read' after the text. */
export function withoutMarks(groups: readonly TextGroup[]): TextGroup[] {
  const last = groups.findLastIndex((group) => {
    const text = textOfGroup(group);
    return !(messageMarks.is(text) || !hasLetterOrDigit(text) || isLinked(group));
  });
  return groups.slice(0, last + 1);
}

/** Where labels stand in some messages and texts in none: there, unknown names are labels too. */
function labelPlaces(
  messages: readonly (readonly TextGroup[])[],
  saysLabel: (group: TextGroup) => boolean,
): Set<string> {
  const labels = new Set<string>();
  const others = new Set(['']);
  for (const groups of messages) {
    const known = leading(groups, saysLabel);
    const isAll = known.length === groups.length;
    groups.forEach((group, index) => {
      if (index < known.length && !isAll) labels.add(placeOf(group));
      else if (index >= known.length && !isShort(group)) others.add(placeOf(group));
      else if (index === groups.length - 1) others.add(placeOf(group));
    });
  }
  return labels.difference(others);
}

/** Class of the element that a group stands in, else of what is around it, else its column; empty for none. */
function placeOf({ runs: [run] }: TextGroup): string {
  if (run === undefined) return '';
  const own = run.element.getAttribute('class') ?? '';
  const around = own === '' ? (run.element.parentElement?.getAttribute('class') ?? '') : '';
  if (around !== '') return `${around} ${run.element.localName}`;
  const cell = own === '' ? run.element.closest('td') : null;
  return cell?.parentElement ? `column ${[...cell.parentElement.children].indexOf(cell)}` : own;
}

function isLabel(group: TextGroup): boolean {
  if (group.besideTime || group.runs.every(({ element }) => isSpoken(element))) return true;
  const text = textOfGroup(group);
  const name = nameIn(text);
  return (
    text.endsWith(':') ||
    isAddressee(text) ||
    isInitials(name) ||
    isPersonName(name) ||
    isLogin(name) ||
    sideNamed(name) !== null ||
    messageMarks.is(name) ||
    !hasLetter(name)
  );
}

/** Tells what several messages begin with, such as their subject: 'Lamp', 'Re: Lamp'. */
function repeatedTexts(messages: readonly (readonly TextGroup[])[]): (group: TextGroup) => boolean {
  const counts = new Map<string, number>();
  for (const groups of messages) {
    // What a message consists of is no label, however often it is said.
    for (const text of new Set(groups.slice(0, -1).map(subjectOf)))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return (group) => (counts.get(subjectOf(group)) ?? 0) > 1;
}

function subjectOf(group: TextGroup): string {
  const text = textOfGroup(group).replace(/^(?:\p{Alpha}{2,8}:\s+)+(?=\S)/u, '');
  // 'Entry 1', 'Entry 2'
  return text.length > LABEL_LENGTH ? text : text.replaceAll(/\d+/g, '0');
}

function isSpoken(element: Element): boolean {
  return [...flatAncestors(element)].slice(0, 4).some(isForScreenReader);
}
