import { flatChildren, flatParent, queryAllDeep } from '../dom/flat-tree';
import { labelOf } from '../dom/label';
import { findAllDeep, findDeep } from '../dom/selector';
import { textOf } from '../dom/text';
import type { PanelProfile } from '../profile';
import type { ReadComposer } from '../reading';
import { addresseeWords, messageWords, notReplyWords, replyWords } from '../words/send';
import { editorsOn } from './editors-on-page';
import { formOf, sendControlsOf, type SendControls, type SendStrength } from './send-controls';

/** What each sign is worth; `ENOUGH` together make a composer. */
const WEIGHTS = {
  label: { reply: 4, message: 2, buyer: 1 },
  caption: { reply: 2, message: 1, buyer: 1 },
  control: { named: 3, drawn: 2, submit: 0, guess: 0 } satisfies Record<SendStrength, number>,
  field: { area: 0, input: -2 },
} as const;
const ENOUGH = 3;

/** Longest text beside an editor that can be its caption. */
const CAPTION_LENGTH = 60;

/**
 * The composer of the reply to the buyer, with every control that sends it; null where the page has
 * none. Search boxes, notes and comments to the marketplace are none.
 *
 * @param context - a profile in it is tried first
 */
export function findComposer(
  document: Document,
  context: { readonly profile?: PanelProfile } = {},
): ReadComposer | null {
  return profiled(document, context.profile) ?? allComposers(document)[0] ?? null;
}

/** All composers of replies on the page, the most likely one first. */
export function allComposers(document: Document): ReadComposer[] {
  const editors = editorsOn(document);
  return editors
    .flatMap((editor) => {
      const others = editors.filter((other) => other !== editor);
      const sending = sendControlsOf(editor, others);
      if (!sending) return [];
      const score = scoreOf(editor, sending);
      return score >= ENOUGH ? [{ composer: { editor, send: sending.controls }, score }] : [];
    })
    .sort((one, other) => other.score - one.score)
    .map(({ composer }) => composer);
}

function profiled(document: Document, profile: PanelProfile | undefined): ReadComposer | null {
  if (!profile?.composer) return null;
  const editor = findDeep(document, profile.composer.editor);
  const send = profile.composer.send.flatMap((selector) => findAllDeep(document, selector));
  return editor && send.length > 0 ? { editor, send: [...new Set(send)] } : null;
}

function scoreOf(editor: Element, sending: SendControls): number {
  const label = ownLabel(editor);
  const captions = captionsOf(editor).join(' · ');
  const said = `${label} ${captions}`;
  const meantForBuyer = replyWords.has(said) || addresseeWords.has(said);
  if (notReplyWords.has(label) && !replyWords.has(label) && !addresseeWords.has(label)) return 0;
  if (notReplyWords.has(captions) && !meantForBuyer) return 0;
  if (asksForContact(editor)) return 0;
  return (
    worth(label, WEIGHTS.label) +
    worth(captions, WEIGHTS.caption) +
    WEIGHTS.control[sending.strength] +
    WEIGHTS.field[editor.localName === 'input' ? 'input' : 'area']
  );
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

/** What an editor is called by its own attributes and label, and by its names in the markup. */
function ownLabel(editor: Element): string {
  const frame = editor.localName === 'body' ? editor.ownerDocument.defaultView?.frameElement : null;
  const sources = [editor, ...(frame ? [frame] : [])].flatMap((element) => [
    element === frame ? '' : labelOf(element),
    ...['placeholder', 'data-placeholder', 'title', 'name', 'id', 'aria-label'].map((name) =>
      (element.getAttribute(name) ?? '').replaceAll(/(\p{Ll})(\p{Lu})|[_.[\]-]/gu, '$1 $2'),
    ),
  ]);
  return sources.join(' ');
}

/** Short texts that stand before an editor on its way up: labels, headings, legends. */
function captionsOf(editor: Element): string[] {
  const captions: string[] = [];
  let below = editor;
  for (let level = 0; level < 5; level++) {
    const around = flatParent(below);
    if (!around) break;
    for (const beside of flatChildren(around)) {
      if (beside === below) break;
      const text = textOf(beside);
      if (text !== '' && text.length <= CAPTION_LENGTH) captions.push(text);
    }
    if (around.localName === 'form') break;
    below = around;
  }
  return captions;
}

/** A form that asks for an address or a phone number speaks with a stranger, not with a buyer. */
function asksForContact(editor: Element): boolean {
  const form = formOf(editor);
  return form
    ? queryAllDeep(form, 'input[type=email], input[type=tel], input[type=password]').length > 0
    : false;
}
