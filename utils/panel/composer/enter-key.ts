import { fold } from '@/utils/time/tokens';

import { labelOf } from '../dom/label';
import { textOf } from '../dom/text';
import { draftText } from '../editors/draft-text';
import type { ReadComposer } from '../reading';
import { ENTER_MENTION, newLineWords } from '../words/enter-key';
import { sendWords } from '../words/send';
import { captionText, commonAncestor } from './nearness';

/** What pressing Enter without modifiers does in an editor; `likely` where nothing proves it. */
type EnterSends = 'yes' | 'likely' | 'no';

/** What was seen to happen, by what an editor looks like, as long as the page lives. */
const learned = new Map<string, EnterSends>();

/** When to look whether the draft is gone after Enter, ms; the last one allows for a slow server. */
const LOOKS_MS = [300, 1500] as const;

/** Longest text beside a composer that can be a hint on how to use it. */
const HINT_LENGTH = 160;

/**
 * Whether Enter sends in this composer: by what was seen before and what the page says in hints and
 * attributes, else by what such editors do as a rule.
 */
export function enterSends(composer: ReadComposer): EnterSends {
  const { editor, send } = composer;
  const seen = learned.get(signatureOf(editor));
  if (seen === 'yes' || editor.localName === 'input') return 'yes';
  return statedEnter(composer) ?? seen ?? (isChatLike(editor, send) ? 'likely' : 'no');
}

let pending: ReturnType<typeof setTimeout> | undefined;

/**
 * Watches what an Enter that was let through does: a draft that is gone was sent, one that has
 * another line at once was not. Remembered for the next Enter in an editor like this.
 */
export function learnFromEnter(editor: Element): void {
  const before = draftText(editor);
  if (before.trim() === '') return;
  pending = setTimeout(() => {
    if (lines(draftText(editor)) > lines(before)) learned.set(signatureOf(editor), 'no');
    else lookWhetherSent(editor, 0);
  });
}

/** What becomes of the draft after the seller has done something else says nothing of Enter. */
export function stopLearning(): void {
  clearTimeout(pending);
}

function lookWhetherSent(editor: Element, look: number): void {
  const wait = LOOKS_MS[look];
  if (draftText(editor).trim() === '') learned.set(signatureOf(editor), 'yes');
  else if (wait !== undefined) pending = setTimeout(() => lookWhetherSent(editor, look + 1), wait);
}

/** What attributes and hints say of Enter; null where they say nothing. */
export function statedEnter({ editor, send }: ReadComposer): EnterSends | null {
  if (editor.getAttribute('enterkeyhint') === 'send') return 'yes';
  const shortcuts = [editor, ...send].map((at) => at.getAttribute('aria-keyshortcuts') ?? '');
  const keys = shortcuts.join(' ').toLowerCase().split(/\s+/);
  if (keys.includes('enter')) return 'yes';
  if (keys.some((key) => key.endsWith('+enter') && !key.startsWith('shift'))) return 'no';
  for (const hint of hintsAround(editor, send)) {
    const said = readHint(hint);
    if (said) return said;
  }
  return null;
}

/**
 * What a hint such as 'Enter sends, Shift+Enter breaks the line' means for Enter alone.
 */
export function readHint(hint: string): EnterSends | null {
  for (const clause of fold(hint).split(/[.,;·|•()\n]| [–-] /)) {
    const sends = sendWords.has(clause);
    if (!sends && !newLineWords.has(clause)) continue;
    const [mention] = clause.matchAll(ENTER_MENTION);
    if (!mention) continue;
    const isAlone = mention.groups?.['modifier'] === undefined;
    return sends === isAlone ? 'yes' : 'no';
  }
  return null;
}

function* hintsAround(editor: Element, send: readonly Element[]): Generator<string> {
  for (const at of [editor, ...send]) {
    yield labelOf(at);
    yield at.getAttribute('title') ?? '';
    yield at.getAttribute('placeholder') ?? at.getAttribute('data-placeholder') ?? '';
    yield describedBy(at);
  }
  let around = send[0] ? commonAncestor(editor, send[0]) : editor.parentElement;
  for (let level = 0; around && level < 3; level++, around = around.parentElement) {
    for (const beside of [...around.children, around.nextElementSibling]) {
      if (!beside || beside.contains(editor)) continue;
      yield captionText(beside, HINT_LENGTH);
    }
  }
}

function describedBy(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  return ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
}

/**
 * A chat's input: controls that show nothing but a pictogram, no form to submit, no tools for
 * formatting, a single row as far as that is said.
 */
function isChatLike(editor: Element, send: readonly Element[]): boolean {
  const [control] = send;
  if (!control || editor.localName === 'body' || editor.closest('form')) return false;
  if (editor.localName === 'textarea' && Number(editor.getAttribute('rows') ?? 1) > 1) return false;
  if (send.some((other) => textOf(other) !== '')) return false;
  const around = commonAncestor(editor, control);
  return !around?.querySelector('[role=toolbar], [class*="toolbar" i] button');
}

function lines(text: string): number {
  return text.split('\n').length;
}

/** Pages draw editors anew, so what is learned is kept by what an editor looks like. */
function signatureOf(editor: Element): string {
  return [editor.localName, editor.id, editor.className, labelOf(editor)].join('|');
}
