import { flatContains, flatParent, queryAllDeep } from '../dom/flat-tree';
import { isInvisible } from '../dom/hidden';
import { labelOf } from '../dom/label';
import { draftText } from '../editors/draft-text';
import { amountWords, orderValueWords } from '../words/cases';
import { type Choice, chosenOf, refundQuestion } from './choices';
import { readMoney } from './money';

/** The form in which a shop answers a case, as it stands now. */
export interface CaseForm {
  /** Closest element that holds the question and the message. */
  readonly element: Element;
  /** What holds the options. */
  readonly question: Element;
  readonly message: Element;
  readonly decision: Choice | null;
  /** The field for the amount; null where the form shows none. */
  readonly amountField: HTMLInputElement | null;
  /** Null where the field is empty or holds no number. */
  readonly amount: number | null;
}

const EDITORS = 'textarea, [contenteditable]:not([contenteditable="false"]), [role=textbox]';
const FIELDS =
  'input:not([type]), input[type=text], input[type=number], input[type=tel], input[type=currency]';

/** How far the message may stand from the question, in levels of the tree. */
const REACH = 12;

/** The answer form of a case; null where the page has none. */
export function readCaseForm(document: Document): CaseForm | null {
  const question = refundQuestion(document);
  if (!question) return null;
  const found = messageAround(question.around);
  if (!found) return null;
  const amountField = amountFieldIn(found.element);
  return {
    ...found,
    question: question.around,
    decision: chosenOf(question),
    amountField,
    amount: amountField && amountIn(amountField),
  };
}

/** What the shop has written. */
export function messageText({ message }: CaseForm): string {
  return draftText(message);
}

function messageAround(question: Element): Pick<CaseForm, 'element' | 'message'> | null {
  let element: Element | null = question;
  for (let level = 0; element && level < REACH; level++) {
    const [message] = queryAllDeep(element, EDITORS).filter((editor) => !isInvisible(editor));
    if (message) return { element, message };
    element = flatParent(element);
  }
  return null;
}

/** The form may be filled in by parts: the amount can stand beside the question or around it. */
function amountFieldIn(form: Element): HTMLInputElement | null {
  const around = form.closest('form') ?? form;
  const fields = queryAllDeep(around, FIELDS).filter(
    (field): field is HTMLInputElement => isInput(field) && !isInvisible(field),
  );
  const named = fields.filter((field) => {
    const name = `${labelOf(field)} ${field.name} ${field.id}`.replaceAll(/[-_]/g, ' ');
    return amountWords.has(name) && !orderValueWords.has(name) && !field.readOnly;
  });
  return named[0] ?? null;
}

/** Classes differ from frame to frame, so names decide and not `instanceof`. */
function isInput(element: Element): element is HTMLInputElement {
  return element.localName === 'input' && 'value' in element;
}

function amountIn(field: HTMLInputElement): number | null {
  if (field.type !== 'number') return readMoney(field.value);
  return Number.isFinite(field.valueAsNumber) ? field.valueAsNumber : null;
}

/** Whether an editor is the message of this form. */
export function isMessageOf(form: CaseForm, editor: Element): boolean {
  return flatContains(form.message, editor) || flatContains(editor, form.message);
}
