import { queryAllDeep } from '../dom/flat-tree';
import { isInvisible } from '../dom/hidden';
import { labelOf } from '../dom/label';
import {
  addressWords,
  addresseeWords,
  messageWords,
  notReplyWords,
  replyWords,
  writeAMessage,
} from '../words/send';
import { captionsOf, ownLabel } from './editor-labels';
import { commonAncestor } from './nearness';
import { formOf, type SendControls, type SendStrength } from './send-controls';

/** Signs that are worth so much together make a composer. */
export const ENOUGH = 3;

/** What the editor itself is called: a reply's, a message's, the buyer's. */
const LABEL = [4, 2, 1] as const;
/** The same of what stands above it. */
const CAPTION = [2, 1, 1] as const;
/** What tells that its control sends. */
const CONTROL: Readonly<Record<SendStrength, number>> = { named: 3, drawn: 3, submit: 0, guess: 1 };
/** It has one line. */
const INPUT = -2;
/** Each field that is filled in and sent with it, beyond `FEW_FIELDS`: an application, an order. */
const FURTHER_FIELD = -1;
/** At most so many of them count. */
const MOST_FURTHER_FIELDS = 3;
/** What would send it stands above it, below another editor. */
export const TAKEN = -2;

/** A reply may be sent with an address, a subject, and a sum. */
const FEW_FIELDS = 3;

/** Elements beyond which a form is the whole page, as some servers make it. */
const LARGEST_FORM = 300;

/** Words of a title. */
const LONGEST_TITLE = 6;

/** How much speaks for the buyer being replied to in `editor`; 0 where it is for something else. */
export function scoreOf(editor: Element, sending: SendControls): number {
  if (isForSomethingElse(editor)) return 0;
  const label = ownLabel(editor);
  const captions = captionsOf(editor).join(' · ');
  const further = Math.max(0, fieldsSentWith(editor, sending) - FEW_FIELDS);
  return (
    worth(label, LABEL) +
    worth(captions, CAPTION) +
    CONTROL[sending.strength] +
    (isLine(editor) ? INPUT : 0) +
    Math.min(further, MOST_FURTHER_FIELDS) * FURTHER_FIELD
  );
}

/** Whether the page says that what is written here is no reply to a buyer: a note, an address, a report. */
export function isForSomethingElse(editor: Element): boolean {
  const label = ownLabel(editor);
  if (isLine(editor) && addressWords.has(label)) return true;
  const captions = captionsOf(editor);
  const titles = captions.filter(isTitle).join(' · ');
  if (notReplyWords.has(label) && !isForBuyer(label)) return true;
  if (notReplyWords.has(titles) && !isForBuyer(`${label} ${captions.join(' · ')}`)) return true;
  return asksForContact(editor) || asksTheShop(editor, label);
}

function isLine(editor: Element): boolean {
  return editor.localName === 'input' && !isWide(editor);
}

/** Room for so many characters is made for sentences. */
const WIDE = 60;

function isWide(editor: Element): boolean {
  return Number(editor.getAttribute('size')) >= WIDE;
}

/** False for what somebody wrote, and when: a message above the editor says nothing of what it is for. */
function isTitle(caption: string): boolean {
  return !/\d|[.!?…]$/.test(caption) && caption.split(/\s+/).length <= LONGEST_TITLE;
}

/** 'Reply', 'Message to the customer'; not 'Report the customer'. */
function isForBuyer(text: string): boolean {
  return replyWords.has(text) || (addresseeWords.has(text) && messageWords.has(text));
}

function worth(text: string, [reply, message, buyer]: typeof LABEL | typeof CAPTION): number {
  const isReply = replyWords.has(text) || writeAMessage.every((words) => words.has(text));
  return (
    (isReply ? reply : 0) +
    (messageWords.has(text) ? message : 0) +
    (addresseeWords.has(text) ? buyer : 0)
  );
}

/** 'What could we do better?' */
function asksTheShop(editor: Element, label: string): boolean {
  return labelOf(editor).endsWith('?') && !isForBuyer(label);
}

/** A form that asks for an address or a phone number speaks with a stranger, not with a buyer. */
function asksForContact(editor: Element): boolean {
  const form = formOf(editor);
  return form && form.getElementsByTagName('*').length <= LARGEST_FORM
    ? queryAllDeep(form, 'input[type=email], input[type=tel], input[type=password]').length > 0
    : false;
}

const WRITTEN_INPUT =
  'input:not([type=hidden], [type=checkbox], [type=radio], [type=button], [type=submit], [type=image], [type=file], [type=search])';

/** How many fields of one line stand around the editor and its control; 0 where that is the page. */
function fieldsSentWith(editor: Element, { controls }: SendControls): number {
  const [control] = controls;
  const around = control ? commonAncestor(editor, control) : null;
  if (!around || around.getElementsByTagName('*').length > LARGEST_FORM) return 0;
  const fields = queryAllDeep(around, WRITTEN_INPUT);
  return fields.filter((field) => field !== editor && !isInvisible(field)).length;
}
