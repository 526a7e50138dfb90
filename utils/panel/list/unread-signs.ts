import { remembered } from '@/utils/remembered';

import { flatElements } from '../dom/flat-tree';
import { escapeName } from '../dom/selector';
import { isNewMark, unreadWords } from '../words/unread';
import * as UNREAD from './weights/unread';

const UNREAD_NAME = /(?:^|[-_]|is|has)(?:unread|unseen|not-?read|new-?messages?)(?:$|[-_])/i;
const NEW_NAME = /(?:--|^is-|^has-|^)(?:new|fresh)$/i;
const BOLD_NAME =
  /(?:^|[-_:])(?:strong|(?:extra|semi)?bold(?:er)?|(?:fw|font|weight)-(?:medium|[6-9]00))$/i;
const DOT_NAME = /(?:^|[-_])(?:dot|indicator|bullet|pip|badge)(?:$|[-_])/i;
/** Marks that are in every row and hidden where they do not apply. */
const ABSENT_NAME =
  /(?:^|[-_]|is)(?:invisible|hidden|hide|none|off|empty|inactive|zero|transparent)$/i;
const FOR_SPEECH = /visually|sr-only|screen/i;

/** What a selector has to exclude so that it finds no dot that is hidden by a class of its own. */
export function absences(records: readonly Element[]): string {
  const elements = records.flatMap((record) => flatElements(record));
  const dots = elements.map(classSigns).filter(({ isDot }) => isDot);
  const found = new Set(dots.flatMap(({ names }) => names.filter((name) => isAbsence(name))));
  return [...found].map((name) => `:not(.${escapeName(name)})`).join('');
}

function isAbsence(name: string): boolean {
  return ABSENT_NAME.test(name) && !FOR_SPEECH.test(name);
}

/** What the class names of an element tell. */
interface ClassSigns {
  readonly names: readonly string[];
  /** It is a dot, if there is nothing in it. */
  readonly isDot: boolean;
  /** Its marks: none where it is hidden by a class of its own. */
  readonly marks: readonly { readonly name: string; readonly weight: number | null }[];
}

function classSigns(element: Element): ClassSigns {
  return signsOf(element.getAttribute('class') ?? '');
}

const signsOf = remembered((classes: string): ClassSigns => {
  const names = classes.split(/\s+/).filter(Boolean);
  const isDot = names.some((name) => DOT_NAME.test(name));
  const all = names.map((name) => ({ name, weight: weightOfName(name) }));
  const marks = names.some((name) => isAbsence(name))
    ? []
    : all.filter(({ weight }) => weight !== null || isDot);
  return { names, isDot, marks };
});

/** What may mark a record as unread: a selector, and how plainly it says so. */
type FoundMark = readonly [selector: string, weight: number];

/** What may mark the record in which `element` stands as unread; `present` as `absences` makes it. */
export function marksOf(element: Element, present: string): FoundMark[] {
  const found: FoundMark[] = [];
  const { localName } = element;
  if (localName === 'b' || localName === 'strong') found.push([localName, UNREAD.bold]);
  const style = element.getAttribute('style');
  if (style !== null && /font-weight:\s*(?:bold|[6-9]00)/.test(style)) {
    found.push(['[style*="font-weight"]', UNREAD.bold]);
  }
  const signs = classSigns(element);
  const isDot = signs.isDot && (element.textContent ?? '').trim() === '';
  for (const { name, weight } of signs.marks) {
    const worth = weight ?? (isDot ? UNREAD.dot : null);
    if (worth !== null) found.push([`.${escapeName(name)}${isDot ? present : ''}`, worth]);
  }
  return found.concat(attributeMarks(element));
}

function weightOfName(name: string): number | null {
  if (UNREAD_NAME.test(name) || unreadWords.has(name)) return UNREAD.name;
  return BOLD_NAME.test(name) || NEW_NAME.test(name) || isNewMark(name) ? UNREAD.bold : null;
}

/** Whether an attribute of this name may say that something is unread. */
const mayTell = remembered(
  (name: string) =>
    name.startsWith('data-') || unreadWords.has(name) || /^(?:is-)?(?:read|seen)$/.test(name),
);

function attributeMarks(element: Element): FoundMark[] {
  return element.getAttributeNames().flatMap((name): FoundMark[] => {
    const selector = mayTell(name) ? attributeMark(name, element.getAttribute(name) ?? '') : '';
    return selector === '' ? [] : [[selector, UNREAD.name]];
  });
}

/** A selector of the attribute where it says so; else ''. */
function attributeMark(name: string, value: string): string {
  const isUnreadName =
    unreadWords.has(name) || /(?:^|-)(?:unread|unseen|is-new|new)(?:-count)?$/.test(name);
  const isNo = /^(?:0|false|no)$/.test(value);
  if (isUnreadName && !isNo) return `[${name}]:not([${name}="0"]):not([${name}="false"])`;
  const isUnread =
    (isNo && /(?:^|-)(?:read|seen|is-read)$/.test(name)) || /^(?:unread|unseen|new)$/.test(value);
  return isUnread ? `[${name}=${JSON.stringify(value)}]` : '';
}
