import { flatParent, queryAllIn, type Root, rootsIn } from '../dom/flat-tree';
import { isInvisible } from '../dom/hidden';
import { labelOf } from '../dom/label';
import { collapse, textOf } from '../dom/text';
import { afterReturnWords, notWords, noWords, refundWords, yesWords } from '../words/cases';

/** What a shop can decide; the same words as the cases' own. */
export type Choice = 'yes' | 'yes-after-return' | 'no';

/** One thing that can be chosen: an input, an element in its place, or an option of a list. */
export interface ChoiceOption {
  readonly choice: Choice;
  readonly element: Element;
}

/** The question whether money is paid back, as it stands in a form. */
export interface RefundQuestion {
  readonly options: readonly ChoiceOption[];
  /** Closest element that holds them all. */
  readonly around: Element;
}

const RADIOS = 'input[type=radio], [role=radio], [role=menuitemradio], button[aria-pressed]';

/** More options than a question about a refund can have. */
const MOST_OPTIONS = 5;
/** How far above its options the words of a question may stand, in levels of the tree. */
const REACH = 3;

/**
 * The question whether the customer gets the money back: options for yes and no, and either one for "after
 * the goods are returned" or words of a refund above them. Null where the page asks no such thing.
 */
export function refundQuestion(document: Document): RefundQuestion | null {
  const roots = rootsIn(document);
  for (const group of [...radioGroups(roots), ...lists(roots)]) {
    const question = asQuestion(group);
    if (question) return question;
  }
  return null;
}

/** What is chosen; null for nothing yet. */
export function chosenOf({ options }: RefundQuestion): Choice | null {
  return options.find(({ element }) => isChosen(element))?.choice ?? null;
}

function isChosen(element: Element): boolean {
  if ('checked' in element && element.localName === 'input') return element.checked === true;
  const list = element.closest('select');
  if (list) return list.options[list.selectedIndex] === element;
  return ['aria-checked', 'aria-pressed'].some((name) => element.getAttribute(name) === 'true');
}

/** Controls of which one can be chosen; those of one name or under one parent belong together. */
function radioGroups(roots: readonly Root[]): Element[][] {
  const groups = new Map<unknown, Element[]>();
  for (const radio of queryAllIn(roots, RADIOS)) {
    // The input itself is often hidden behind a drawn one.
    if (radio.localName !== 'input' && isInvisible(radio)) continue;
    const name = radio.localName === 'input' ? radio.getAttribute('name') : null;
    const id = name ?? radio.closest('[role=radiogroup], fieldset') ?? radio.parentElement;
    groups.set(id, [...(groups.get(id) ?? []), radio]);
  }
  return [...groups.values()];
}

function lists(roots: readonly Root[]): Element[][] {
  return queryAllIn(roots, 'select').map((list) => [...list.querySelectorAll('option')]);
}

function asQuestion(group: readonly Element[]): RefundQuestion | null {
  if (group.length > MOST_OPTIONS) return null;
  const options = group.flatMap((element) => {
    const choice = choiceOf(nameOf(element));
    return choice ? [{ choice, element }] : [];
  });
  const choices = new Set(options.map(({ choice }) => choice));
  if (choices.size < options.length || !choices.has('yes') || !choices.has('no')) return null;
  const around = holderOf(options.map(({ element }) => element));
  const isRefund = choices.has('yes-after-return') || asksForRefund(around);
  return around && isRefund ? { options, around } : null;
}

function nameOf(element: Element): string {
  if (element.localName === 'option') return collapse(element.textContent);
  const label = labelOf(element);
  if (label !== '') return label;
  // Words that stand beside the control without being tied to it.
  const beside = element.nextElementSibling ?? element.parentElement;
  return beside ? textOf(beside) : '';
}

/** What an option with this name decides; null for a name that says none of it. */
export function choiceOf(name: string): Choice | null {
  const first = /^[^\p{Alpha}]*\p{Alpha}+/u.exec(name)?.[0] ?? '';
  if (noWords.is(first)) return 'no';
  if (afterReturnWords.has(name)) return 'yes-after-return';
  if (yesWords.is(first)) return 'yes';
  if (!refundWords.has(name)) return null;
  return notWords.has(name) ? 'no' : 'yes';
}

function holderOf(elements: readonly Element[]): Element | null {
  const [first] = elements;
  let holder = first ? flatParent(first) : null;
  while (holder && !elements.every((element) => holder?.contains(element))) {
    holder = flatParent(holder);
  }
  return holder;
}

function asksForRefund(around: Element | null): boolean {
  let at = around;
  for (let level = 0; at && level < REACH; level++) {
    if (refundWords.has(textOf(at))) return true;
    at = flatParent(at);
  }
  return false;
}
