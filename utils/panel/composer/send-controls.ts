import { flatChildren, flatContains, flatParent, queryAllDeep } from '../dom/flat-tree';
import { iconName } from '../dom/icon';
import { labelOf } from '../dom/label';
import { textOf } from '../dom/text';
import { stateNamed } from '../list/states';
import { HOST_ATTRIBUTE } from '../overlay/shadow-host';
import { internalNoteWords } from '../words/internal-notes';
import {
  addWords,
  cannedWords,
  confirmWords,
  firstAction,
  joinsTwoActions,
  lodgeWords,
  messageWords,
  notReplyWords,
  notSendingWords,
  replyWords,
  sendWords,
  storeWords,
  SENDING_MARKUP,
} from '../words/send';
import { settledWords } from '../words/states';
import { controlsIn, isReal } from './controls';

/**
 * How surely a control sends: `named` by its words, `drawn` by a pictogram or handle in the markup,
 * `submit` as its form's own button, `guess` for a button without any name.
 */
export type SendStrength = 'named' | 'drawn' | 'submit' | 'guess';

/** Controls that send, and what tells so. */
export interface SendControls {
  readonly controls: readonly Element[];
  readonly strength: SendStrength;
}

const STRENGTHS: readonly SendStrength[] = ['named', 'drawn', 'submit', 'guess'];

/** How far from an editor its controls may stand, in levels of the tree; nameless ones only near. */
const REACH = 12;
const REACH_OF_GUESS = 4;

/** Elements beyond which the surroundings of an editor are no composer any more. */
const LARGEST_SCOPE = 1500;

/** Longest name of a control; what is longer is a text that can be clicked. */
const LONGEST_NAME = 60;

/**
 * The controls that send what is written in `editor`: those that stand nearest to it, and all that
 * belong to its form. Null where nothing near looks as if it sent.
 *
 * @param others - other editors of the page, whose surroundings are not searched
 */
export function sendControlsOf(editor: Element, others: readonly Element[]): SendControls | null {
  const form = formOf(editor);
  let guess: Element | null = null;
  let found: SendControls | null = null;
  let below = editor;
  for (let level = 0; level < REACH; level++) {
    const around = flatParent(below);
    if (!around) break;
    const near = surroundings(around, below, others);
    if (size(near) > LARGEST_SCOPE) break;
    const controls = near.flatMap(controlsIn).filter((control) => !isTab(control, editor));
    found = merge(found, strongest(controls, form));
    if (!found && controls.some((control) => storeWords.is(labelOf(control)))) return null;
    if (level < REACH_OF_GUESS) guess ??= controls.findLast(isNameless) ?? null;
    if (isComplete(found, form, around)) break;
    below = around;
  }
  return found ?? (guess && { controls: [guess], strength: 'guess' });
}

/** Beyond the first sure find only the same form can hold further controls of a composer. */
function isComplete(found: SendControls | null, form: Element | null, around: Element): boolean {
  if (!found) return false;
  if (form) return form === around || !flatContains(form, around);
  return found.strength === 'named' || found.strength === 'drawn';
}

/** What stands around `below` in `around`, the surroundings of other editors left out. */
function surroundings(around: Element, below: Element, others: readonly Element[]): Element[] {
  return flatChildren(around).filter(
    (child) =>
      child !== below &&
      !child.hasAttribute(HOST_ATTRIBUTE) &&
      !others.some((other) => flatContains(child, other)),
  );
}

/** The form that submitting `editor` would submit. */
export function formOf(editor: Element): Element | null {
  for (let at: Element | null = editor; at; at = flatParent(at)) {
    if (at.localName === 'form') return at;
  }
  return null;
}

function strongest(controls: readonly Element[], form: Element | null): SendControls | null {
  const judged = controls.map((control) => ({ control, strength: strengthOf(control, form) }));
  for (const strength of STRENGTHS) {
    const equal = judged.filter((each) => each.strength === strength);
    if (equal.length > 0) return { controls: equal.map(({ control }) => control), strength };
  }
  return null;
}

function merge(nearer: SendControls | null, further: SendControls | null): SendControls | null {
  if (!nearer || !further) return nearer ?? further;
  const [stronger, weaker] =
    STRENGTHS.indexOf(further.strength) < STRENGTHS.indexOf(nearer.strength)
      ? [further, nearer]
      : [nearer, further];
  if (stronger.strength !== weaker.strength) return stronger;
  return { controls: [...nearer.controls, ...further.controls], strength: nearer.strength };
}

/** What tells that a control sends; null where nothing does, or something tells otherwise. */
export function strengthOf(control: Element, form: Element | null): SendStrength | null {
  const name = nameOf(control);
  if (isSwitch(control) || saysOtherwise(name)) return null;
  if (sendsByName(name)) return 'named';
  if (isDrawnAsSending(control)) return 'drawn';
  const adds = addWords.has(name) && messageWords.has(name);
  if (adds || confirmWords.is(name)) return 'submit';
  if (!form || !isSubmit(control)) return null;
  return isNameless(control) ? 'guess' : 'submit';
}

/** 'To be answered 9': so many are in a state. */
const COUNTED = /\s\(?\d{1,4}\)?$/;

/** Whether a control's name tells of something else than sending this reply. */
function saysOtherwise(name: string): boolean {
  // 'Send and close the report' sends first.
  const first = firstAction(name);
  const deed = sendsByName(first) ? first : name;
  if (name.length > LONGEST_NAME || notReplyWords.has(deed)) return true;
  if (settledWords.has(name) && !sendWords.has(name)) return true;
  if (cannedWords.has(name) && !sendWords.has(name)) return true;
  if (COUNTED.test(name) && stateNamed(name) !== null) return true;
  return notSendingWords.has(name) && !(joinsTwoActions(name) && sendsByName(name));
}

function sendsByName(name: string): boolean {
  const lodges = lodgeWords.has(name) && messageWords.has(name);
  return lodges || sendWords.has(name) || replyWords.has(name);
}

/** What a control is called; '➤' says less than its tooltip. */
function nameOf(control: Element): string {
  const tooltip = isNameless(control) ? control.getAttribute('title') : null;
  return tooltip ?? labelOf(control);
}

/** A control that opens something or chooses what is written, and sends nothing. */
function isSwitch(control: Element): boolean {
  if (/^(?:tab|switch|checkbox|radio|option|combobox)$/.test(control.getAttribute('role') ?? '')) {
    return true;
  }
  if (control.closest('label')?.querySelector('input[type=radio], input[type=checkbox]'))
    return true;
  if (OPENS.test(textOf(control))) return true;
  const popup = control.getAttribute('aria-haspopup');
  return popup !== null && popup !== 'false' && popup !== 'dialog';
}

/** Nothing but an arrow up or down: beside the button that sends it opens further ways. */
const OPENS = /^[▾▼▿▽⌄˅∨⏷▴▲⋮…]$/u;

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;

/** Class names of a row of tabs. */
const TABS = /(?:^|[\s_-])tabs?(?:$|[\s_-])/i;

/** 'Reply' before an editor, in a row of tabs or beside 'Internal note': it chooses what is written. */
function isTab(control: Element, editor: Element): boolean {
  const isBefore = control.compareDocumentPosition(editor) === FOLLOWING;
  if (!isBefore || sendWords.has(labelOf(control))) return false;
  const row = control.closest('ul, ol');
  if (row && [row, row.parentElement].some((each) => TABS.test(each?.className ?? ''))) return true;
  return [...(control.parentElement?.children ?? [])].some(
    (other) => other !== control && isReal(other) && isOfNotes(labelOf(other)),
  );
}

function isOfNotes(name: string): boolean {
  return internalNoteWords.has(name) || notReplyWords.has(name);
}

function isDrawnAsSending(control: Element): boolean {
  const drawn = [control, ...queryAllDeep(control, '*')];
  return drawn.some((element) =>
    SENDING_MARKUP.test(
      `${iconName(element)} ${element.id.toLowerCase()} ${element.getAttribute('src') ?? ''}`,
    ),
  );
}

function isSubmit(control: Element): boolean {
  const type = control.getAttribute('type')?.toLowerCase();
  return type === 'submit' || type === 'image' || (control.localName === 'button' && !type);
}

/** Without a word: a pictogram, or an arrow such as '➤'; not a face, a clip or a camera. */
function isNameless(control: Element): boolean {
  return (
    !/[\p{L}\p{N}\u{1F600}-\u{1F64F}📎📷]/u.test(labelOf(control)) && control.localName !== 'input'
  );
}

function size(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + element.getElementsByTagName('*').length + 1, 0);
}
