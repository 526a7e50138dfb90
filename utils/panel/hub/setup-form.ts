import { folded } from '@/utils/mail/folded';
import type { HubSetup } from '@/utils/mail/hub-setup';

import { queryAllDeep } from '../dom/flat-tree';
import { isInvisible } from '../dom/hidden';
import { labelOf } from '../dom/label';
import { textOf } from '../dom/text';
import { HOST_ATTRIBUTE } from '../overlay/shadow-host';
import { EMAIL, NAME, SAVE, TITLE } from '../words/hub-setup';

/**
 * The form in which the contact tool is set up. The page's address and markup are not public; the
 * article about it names the labels of the fields, and by these it is known.
 */
export interface SetupForm {
  readonly email: HTMLInputElement;
  readonly name: HTMLInputElement;
  readonly setup: HubSetup;
  /** Controls that save. */
  readonly save: readonly Element[];
}

/** How far above a field the words of its label may stand, in levels of the tree. */
const REACH = 4;
const LONGEST_LABEL = 60;

/** Null on every other page. */
export function setupForm(document: Document): SetupForm | null {
  const fields = queryAllDeep(document, 'input').filter(isField);
  const email = fields.find((field) => EMAIL.test(nameOf(field)));
  const name = fields.find((field) => NAME.test(nameOf(field)));
  if (!email || !name) return null;
  const title = fields.find((field) => field !== name && TITLE.test(nameOf(field)));
  const controls = queryAllDeep(document, 'button, [role="button"], input[type="submit"]');
  return {
    email,
    name,
    setup: { email: email.value, name: name.value, title: title?.value ?? null },
    save: controls.filter((control) => SAVE.test(folded(labelOf(control))) && !isOwn(control)),
  };
}

/** Whether the page is the hub's section of messages, in which these contacts are not. */
export function isMessagesPage(document: Document, path: string): boolean {
  if (/\/(?:mensagens|messages)(?:\/|$)/i.test(path)) return true;
  return queryAllDeep(document, 'h1, h2, [role="heading"], [aria-current="page"]').some(
    (heading) => folded(textOf(heading)) === 'mensagens' && !isInvisible(heading),
  );
}

/** Our own question has a button that saves as well. */
function isOwn(control: Element): boolean {
  const root = control.getRootNode();
  return 'host' in root && root.host instanceof Element && root.host.hasAttribute(HOST_ATTRIBUTE);
}

function isField(element: Element): element is HTMLInputElement {
  const type = element.getAttribute('type') ?? 'text';
  return /^(?:text|email|)$/.test(type) && !isInvisible(element);
}

/** The label of a field, or the words beside it where nothing ties them to it. */
function nameOf(field: Element): string {
  const label = folded(labelOf(field));
  if (EMAIL.test(label) || NAME.test(label) || TITLE.test(label)) return label;
  let around = field.parentElement;
  for (let level = 0; around && level < REACH; level++, around = around.parentElement) {
    if (around.querySelectorAll('input').length > 1) return label;
    const text = folded(textOf(around));
    if (text !== '' && text.length < LONGEST_LABEL) return text;
  }
  return label;
}
