import { type Root, rootsIn } from '../dom/flat-tree';
import { isInvisible } from '../dom/hidden';
import { findAllDeep } from '../dom/selector';
import type { PanelProfile } from '../profile';
import type { ReadComposer } from '../reading';
import { editorsAmong, fieldsOn } from './editors-on-page';
import { statedEnter } from './enter-key';
import { withMenuItems } from './menu-items';
import { isForSomethingElse, scoreOf } from './score';
import { type SendControls, sendControlsOf } from './send-controls';
import { withoutSharers } from './shared-controls';

/**
 * The composer of the reply to the buyer, with every control that sends it; null where the page has
 * none. Search boxes, notes and comments to the marketplace are none.
 *
 * @param context - a profile in it is tried first
 * @param roots - those of the document, for a caller that has them
 * @param fields - finds the fields on the page, see `fieldsOn`
 */
export function findComposer(
  document: Document,
  context: { readonly profile?: PanelProfile } = {},
  roots: readonly Root[] = rootsIn(document),
  fields: () => readonly Element[] = () => fieldsOn(roots),
): ReadComposer | null {
  return profiled(document, context.profile) ?? composersAmong(fields(), roots)[0] ?? null;
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
  const roots = rootsIn(document);
  const found = composersAmong(fieldsOn(roots), roots);
  return known === null ? found : [known, ...found.filter(({ editor }) => editor !== known.editor)];
}

function composersAmong(fields: readonly Element[], roots: readonly Root[]): ReadComposer[] {
  const editors = editorsAmong(fields);
  const candidates = editors.flatMap((editor) => {
    const others = editors.filter((other) => other !== editor);
    const sending = sendControlsOf(editor, others) ?? enterAlone(editor);
    return sending ? [{ editor, sending, score: scoreOf(editor, sending) }] : [];
  });
  const found = withoutSharers(candidates)
    .sort((one, other) => other.score - one.score)
    .map(({ editor, sending }) => ({ editor, send: sending.controls }));
  return withMenuItems(found, roots);
}

/** A chat without a button, where the page says that Enter sends; as sure as a button without a name. */
function enterAlone(editor: Element): SendControls | null {
  const sends = statedEnter({ editor, send: [] }) === 'yes';
  return sends ? { controls: [], strength: 'guess' } : null;
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
    [editor, ...send].every((element) => !isInvisible(element)) &&
    // Some panels take notes in the field of replies.
    !isForSomethingElse(editor);
  return profile.origin === 'taught' || isAsItWas ? { editor, send } : null;
}
