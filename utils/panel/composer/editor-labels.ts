import { flatChildren, flatParent } from '../dom/flat-tree';
import { labelOf } from '../dom/label';
import { textOf } from '../dom/text';
import { internalNoteWords } from '../words/internal-notes';
import { captionText } from './nearness';

const NAMING = [
  'placeholder',
  'aria-placeholder',
  'data-placeholder',
  'title',
  'name',
  'id',
  'aria-label',
] as const;

/** Where rich editors draw the hint that an empty one shows: on its first line, or in an element beside it. */
const DRAWN_HINT = '[data-placeholder], [data-slate-placeholder], [class*="placeholder" i]';
const REACH_OF_HINT = 2;

/** How far above an editor its captions may stand, in levels of the tree. */
const REACH = 5;

/** Longest text beside an editor that can be its caption. */
const CAPTION_LENGTH = 60;

/** What an editor is called by its attributes and label, its names in the markup, its chosen tab. */
export function ownLabel(editor: Element): string {
  const frame = editor.localName === 'body' ? editor.ownerDocument.defaultView?.frameElement : null;
  const attributes = [editor, ...(frame ? [frame] : [])].flatMap((element) =>
    NAMING.map((name) => words(element.getAttribute(name) ?? '')),
  );
  return [labelOf(editor), chosenTab(editor), drawnHint(editor), ...attributes].join(' ');
}

/** The hint that a rich editor draws as an element; empty for a field, which has an attribute for it. */
function drawnHint(editor: Element): string {
  if (/^(?:input|textarea)$/.test(editor.localName)) return '';
  const inside = editor.querySelector(DRAWN_HINT);
  const hint = inside ?? hintBeside(editor);
  return hint === null
    ? ''
    : (hint.getAttribute('data-placeholder') ?? captionText(hint, CAPTION_LENGTH));
}

function hintBeside(editor: Element): Element | null {
  let below = editor;
  for (let level = 0; level < REACH_OF_HINT; level++) {
    const around = flatParent(below);
    if (!around) return null;
    const inner = below;
    const hint = flatChildren(around).find((each) => each !== inner && each.matches(DRAWN_HINT));
    if (hint) return hint;
    below = around;
  }
  return null;
}

/** 'reply[body]' and 'replyBody' as words. */
function words(name: string): string {
  return name.replaceAll(/(\p{Lower})(?=\p{Upper})/gu, '$1 ').replaceAll(/[_.[\]-]/g, ' ');
}

const CHOSEN = '[role=tab][aria-selected=true], [aria-pressed=true], .active, .selected';

/** The tab that says what is written now: a reply or a note. */
function chosenTab(editor: Element): string {
  for (const { beside } of surroundingsOf(editor)) {
    const chosen = [beside, ...beside.querySelectorAll(CHOSEN)].find(isChosenTab);
    if (chosen) return textOf(chosen);
  }
  return '';
}

/** What is no tab by its role is one in a row with a note to be chosen. */
function isChosenTab(element: Element): boolean {
  const row = [...(element.parentElement?.children ?? [])];
  return (
    element.matches(CHOSEN) &&
    (element.matches('[role=tab]') || row.some((tab) => internalNoteWords.has(textOf(tab))))
  );
}

/** Short texts that stand before an editor on its way up: labels, headings, legends. */
export function captionsOf(editor: Element): string[] {
  const captions: string[] = [];
  for (const { beside, isBefore } of surroundingsOf(editor)) {
    if (!isBefore || beside.matches('[role=tab], [role=tablist], select')) continue;
    const text = wordsBesideControls(beside);
    if (text !== '') captions.push(text);
  }
  return captions;
}

const CONTROL = 'a, button, [role="button"]';

/** Of a bar what stands in it besides its controls, which say what they do: 'Back', 'Report'. */
function wordsBesideControls(part: Element): string {
  const text = captionText(part, CAPTION_LENGTH);
  if (text === '') return '';
  let left = text;
  for (const control of part.querySelectorAll(CONTROL)) left = left.replace(textOf(control), '');
  return left.trim() || text;
}

/** What stands beside an editor and what is around it, up to its form. */
function* surroundingsOf(editor: Element): Generator<{ beside: Element; isBefore: boolean }> {
  let below = editor;
  for (let level = 0; level < REACH; level++) {
    const around = flatParent(below);
    if (!around) return;
    let isBefore = true;
    for (const beside of flatChildren(around)) {
      if (beside === below) isBefore = false;
      else yield { beside, isBefore };
    }
    if (around.localName === 'form') return;
    below = around;
  }
}
