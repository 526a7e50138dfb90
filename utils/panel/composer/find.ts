import { queryAllDeep, type Root, rootsIn } from '../dom/flat-tree';
import { isInvisible } from '../dom/hidden';
import { findAllDeep } from '../dom/selector';
import type { PanelProfile } from '../profile';
import type { ReadComposer } from '../reading';
import {
  addressWords,
  addresseeWords,
  messageWords,
  notReplyWords,
  replyWords,
} from '../words/send';
import { captionsOf, ownLabel } from './editor-labels';
import { editorsOn } from './editors-on-page';
import { withMenuItems } from './menu-items';
import { formOf, sendControlsOf, type SendControls, type SendStrength } from './send-controls';

/** What each sign is worth; `ENOUGH` together make a composer. */
const WEIGHTS = {
  label: { reply: 4, message: 2, buyer: 1 },
  caption: { reply: 2, message: 1, buyer: 1 },
  control: { named: 3, drawn: 3, submit: 0, guess: 1 } satisfies Record<SendStrength, number>,
  field: { area: 0, input: -2 },
} as const;
const ENOUGH = 3;

/**
 * The composer of the reply to the buyer, with every control that sends it; null where the page has
 * none. Search boxes, notes and comments to the marketplace are none.
 *
 * @param context - a profile in it is tried first
 * @param roots - those of the document, for a caller that has them
 */
export function findComposer(
  document: Document,
  context: { readonly profile?: PanelProfile } = {},
  roots: readonly Root[] = rootsIn(document),
): ReadComposer | null {
  return profiled(document, context.profile) ?? composersIn(roots)[0] ?? null;
}

/**
 * All composers of replies on the page, the most likely one first.
 *
 * @param context - the composer of a profile in it goes before the others
 */
export function allComposers(
  document: Document,
  context: { readonly profile?: PanelProfile } = {},
): ReadComposer[] {
  const known = profiled(document, context.profile);
  const found = composersIn(rootsIn(document));
  return known === null ? found : [known, ...found.filter(({ editor }) => editor !== known.editor)];
}

function composersIn(roots: readonly Root[]): ReadComposer[] {
  const editors = editorsOn(roots);
  const found = editors
    .flatMap((editor) => {
      const others = editors.filter((other) => other !== editor);
      const sending = sendControlsOf(editor, others);
      if (!sending) return [];
      const score = scoreOf(editor, sending);
      return score >= ENOUGH ? [{ composer: { editor, send: sending.controls }, score }] : [];
    })
    .sort((one, other) => other.score - one.score)
    .map(({ composer }) => composer);
  return withMenuItems(found, roots);
}

function profiled(document: Document, profile: PanelProfile | undefined): ReadComposer | null {
  if (!profile?.composer) return null;
  const editors = findAllDeep(document, profile.composer.editor);
  const [editor] = editors;
  const sends = profile.composer.send.map((selector) => findAllDeep(document, selector));
  const send = [...new Set(sends.flat())];
  if (!editor || send.length === 0) return null;
  // What was worked out is worked out anew as soon as anything about it is not as it was.
  const isAsItWas =
    editors.length === 1 &&
    sends.every((found) => found.length === 1) &&
    [editor, ...send].every((element) => !isInvisible(element));
  return profile.origin === 'taught' || isAsItWas ? { editor, send } : null;
}

function scoreOf(editor: Element, sending: SendControls): number {
  const label = ownLabel(editor);
  if (editor.localName === 'input' && addressWords.has(label)) return 0;
  const all = captionsOf(editor);
  const captions = all.join(' · ');
  const titles = all.filter(isTitle).join(' · ');
  if (notReplyWords.has(label) && !isForBuyer(label)) return 0;
  if (notReplyWords.has(titles) && !isForBuyer(`${label} ${captions}`)) return 0;
  if (asksForContact(editor)) return 0;
  return (
    worth(label, WEIGHTS.label) +
    worth(captions, WEIGHTS.caption) +
    WEIGHTS.control[sending.strength] +
    WEIGHTS.field[editor.localName === 'input' ? 'input' : 'area']
  );
}

/** False for what somebody wrote, and when: a message above the editor says nothing of what it is for. */
function isTitle(caption: string): boolean {
  return !/\d|[.!?…]$/.test(caption) && caption.split(/\s+/).length <= LONGEST_TITLE;
}

/** Words of a title. */
const LONGEST_TITLE = 6;

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

/** Elements beyond which a form is the whole page, as some servers make it. */
const LARGEST_FORM = 300;

/** A form that asks for an address or a phone number speaks with a stranger, not with a buyer. */
function asksForContact(editor: Element): boolean {
  const form = formOf(editor);
  return form && form.getElementsByTagName('*').length <= LARGEST_FORM
    ? queryAllDeep(form, 'input[type=email], input[type=tel], input[type=password]').length > 0
    : false;
}
