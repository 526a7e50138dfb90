import { queryAllDeep } from '../dom/flat-tree';
import { isInvisible } from '../dom/hidden';
import {
  addressWords,
  addresseeWords,
  messageWords,
  notReplyWords,
  replyWords,
} from '../words/send';
import { captionsOf, ownLabel } from './editor-labels';
import { commonAncestor } from './nearness';
import { formOf, type SendControls, type SendStrength } from './send-controls';

/** What each sign is worth; `ENOUGH` together make a composer. */
export const WEIGHTS = {
  /** What the editor itself is called. */
  label: { reply: 4, message: 2, buyer: 1 },
  /** What stands above it. */
  caption: { reply: 2, message: 1, buyer: 1 },
  /** What tells that its control sends. */
  control: { named: 3, drawn: 3, submit: 0, guess: 1 } satisfies Record<SendStrength, number>,
  field: { area: 0, input: -2 },
  /** Each field that is filled in and sent with it, beyond `FEW_FIELDS`: an application, an order. */
  furtherField: -1,
  /** At most so many of them count. */
  mostFurtherFields: 3,
  /** What would send it stands above it, below another editor. */
  taken: -2,
} as const;
export const ENOUGH = 3;

/** A reply may be sent with an address, a subject, and a sum. */
const FEW_FIELDS = 3;

/** Elements beyond which a form is the whole page, as some servers make it. */
const LARGEST_FORM = 300;

/** Words of a title. */
const LONGEST_TITLE = 6;

/** How much speaks for the buyer being replied to in `editor`; 0 where it is for something else. */
export function scoreOf(editor: Element, sending: SendControls): number {
  const label = ownLabel(editor);
  if (editor.localName === 'input' && addressWords.has(label)) return 0;
  const all = captionsOf(editor);
  const captions = all.join(' · ');
  const titles = all.filter(isTitle).join(' · ');
  if (notReplyWords.has(label) && !isForBuyer(label)) return 0;
  if (notReplyWords.has(titles) && !isForBuyer(`${label} ${captions}`)) return 0;
  if (asksForContact(editor)) return 0;
  const further = Math.max(0, fieldsSentWith(editor, sending) - FEW_FIELDS);
  return (
    worth(label, WEIGHTS.label) +
    worth(captions, WEIGHTS.caption) +
    WEIGHTS.control[sending.strength] +
    WEIGHTS.field[editor.localName === 'input' ? 'input' : 'area'] +
    Math.min(further, WEIGHTS.mostFurtherFields) * WEIGHTS.furtherField
  );
}

/** False for what somebody wrote, and when: a message above the editor says nothing of what it is for. */
function isTitle(caption: string): boolean {
  return !/\d|[.!?…]$/.test(caption) && caption.split(/\s+/).length <= LONGEST_TITLE;
}

/** 'Reply', 'Message to the customer'; not 'Report the customer'. */
function isForBuyer(text: string): boolean {
  return replyWords.has(text) || (addresseeWords.has(text) && messageWords.has(text));
}

function worth(
  text: string,
  weights: { readonly reply: number; readonly message: number; readonly buyer: number },
): number {
  return (
    (replyWords.has(text) ? weights.reply : 0) +
    (messageWords.has(text) ? weights.message : 0) +
    (addresseeWords.has(text) ? weights.buyer : 0)
  );
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
