import { isReply, subjectKey } from '@/utils/mail/subject';
import { contactIn, type MailContact } from '@/utils/mail/recognise';
import { ownPart } from '@/utils/mail/quoted';
import type { MailContacts } from '@/utils/platforms/mail-contacts';

import { editorsAmong, fieldsOn } from '../composer/editors-on-page';
import { flatContains, flatParent, type Root, rootsIn } from '../dom/flat-tree';
import { isInvisible } from '../dom/hidden';
import { labelOf } from '../dom/label';
import type { ReadComposer } from '../reading';
import { SUBJECT_FIELDS } from '../words/mail';
import { notSendingWords, sendWords } from '../words/send';
import { type HeadFields, headFields } from './recipients';

/** A mail that is being written. */
export interface MailComposer extends ReadComposer {
  readonly subject: string;
  readonly fields: readonly HeadFields[];
}

const SUBJECT = [
  'input[name="_subject"]',
  'input[name="subjectbox"]',
  'input[name="subject"]',
  ...SUBJECT_FIELDS.map((name) => `[aria-label*="${name}" i]`),
].join(', ');
const CONTROLS = 'button, [role="button"], input[type="submit"], a.send, [class~="send"]';
const LONGEST_NAME = 60;
/** How far above its head a mail's window reaches, in levels of the tree. */
const REACH = 20;

/** All mails that are being written on the page. */
export function mailComposers(roots: readonly Root[]): MailComposer[] {
  const found = new Map<Element, MailComposer>();
  for (const fields of roots.map((root) => headFields(root))) {
    for (const { element } of fields.filter(({ field }) => field === 'to')) {
      const composer = composerAround(element, fields);
      if (composer && !found.has(composer.editor)) found.set(composer.editor, composer);
    }
  }
  return [...found.values()];
}

function composerAround(to: Element, fields: readonly HeadFields[]): MailComposer | null {
  let scope = flatParent(to);
  for (let level = 0; scope && level < REACH; level++, scope = flatParent(scope)) {
    const around = scope;
    const editor = editorsAmong(fieldsOn(rootsIn(around))).find(
      (one) =>
        one.localName !== 'input' && !fields.some(({ element }) => flatContains(element, one)),
    );
    if (!editor) continue;
    const send = sendControls(around);
    if (send.length === 0) continue;
    const own = fields.filter(({ element }) => around.contains(element));
    return { editor, send, subject: subjectIn(around), fields: own };
  }
  return null;
}

function sendControls(scope: Element): Element[] {
  return [...scope.querySelectorAll(CONTROLS)].filter((control) => {
    const name = labelOf(control);
    if (name.length > LONGEST_NAME || notSendingWords.has(name)) return false;
    return sendWords.has(name) && !isInvisible(control);
  });
}

function subjectIn(scope: Element): string {
  const field = scope.querySelector<HTMLInputElement>(SUBJECT);
  return field?.value ?? '';
}

/** What is written, and what is quoted in it. */
export function writtenIn(editor: Element): string {
  if (editor.localName === 'textarea' && 'value' in editor) return String(editor.value);
  return textIn(editor);
}

const LINES: ReadonlySet<string> = new Set(['br', 'div', 'p', 'blockquote', 'li', 'hr']);

function textIn(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const inner = [...node.childNodes].map(textIn).join('');
  return LINES.has(node.nodeName.toLowerCase()) ? `\n${inner}` : inner;
}

/** The contact that a mail answers; null for any other mail. */
export function answeredContact(
  { subject, editor }: MailComposer,
  recipients: string,
  contacts: MailContacts,
): MailContact | null {
  if (!isReply(subject) || subjectKey(subject) === '') return null;
  const text = writtenIn(editor);
  const quoted = text.slice(ownPart(text).length);
  // The line above what is quoted names who wrote it.
  const sender = `${recipients} ${quoted.trimStart().split('\n', 1)[0] ?? ''}`;
  return contactIn({ sender, subject, excerpt: quoted }, contacts);
}
