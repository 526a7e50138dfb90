import { findComposer } from '../composer/find';
import { flatChildren, flatContains, flatParent, rootsIn } from '../dom/flat-tree';
import { findDeep } from '../dom/selector';
import { pathShape } from '../list/address';
import { readList } from '../list/read-list';
import type { PanelProfile } from '../profile';
import { inferenceContext } from '../read-panel';
import type { ReadDiscussion, ReadingContext } from '../reading';
import { inOneGo } from '../steps';
import type { Surroundings } from '../surroundings';
import { editorsIn } from './composer-pick';
import { isTaught, nextStep, type Picks, type PickStep, settle } from './picks';
import { type Proposal, propose } from './propose';
import { rowsOf } from './row-parts';
import { targetsOf } from './targets';

/** Where a session stands: at a step, or `complete`: all is known or was answered. */
export type Stage = PickStep | 'complete';

/**
 * One user teaching one page: what has been pointed at, what is pointed at now, and what would come
 * of it. Looks at the page and changes nothing on it.
 */
export class PickSession {
  stage: Stage = 'row';
  picks: Picks;
  /** What is pointed at now; null for nothing. */
  proposal: Proposal | null = null;
  readonly #document: Document;
  readonly #context: ReadingContext;
  readonly #surroundings: Surroundings;
  readonly #asksReply: boolean;
  readonly #past: { readonly stage: Stage; readonly picks: Picks }[] = [];
  #targets: readonly Element[] | null = null;
  #target = -1;

  constructor(document: Document, context: ReadingContext) {
    this.#document = document;
    this.#context = context;
    this.#surroundings = inferenceContext(document, context, rootsIn(document));
    const composer = context.profile?.composer ?? null;
    this.picks = {
      list: context.profile?.list ?? null,
      editor: composer?.editor ?? null,
      send: composer?.send ?? [],
      settled: [],
    };
    this.#asksReply =
      findComposer(document, context) === null &&
      editorsIn(document).some((editor) => editor.localName !== 'input');
  }

  get canGoBack(): boolean {
    return this.#past.length > 0;
  }

  /** Whether the page has a place where something is written. */
  get hasEditor(): boolean {
    return editorsIn(this.#document).length > 0;
  }

  /** Points at what stands at a place of the page. */
  point(element: Element): void {
    const { stage, proposal } = this;
    if (stage === 'complete') return;
    const row =
      stage === 'row' && proposal?.picks
        ? proposal.found.find((each) => flatContains(each, element))
        : undefined;
    // Moving from row to row of one list changes nothing but the row.
    if (row !== undefined && proposal) this.proposal = { ...proposal, element: row };
    else this.#propose(element, false);
  }

  /** Points at the next of what may be meant, or at the one before; false behind the last one. */
  step(by: 1 | -1): boolean {
    if (this.stage === 'complete') return false;
    this.#targets ??= targetsOf(this.#document, this.stage, this.picks, this.#surroundings);
    const next = this.#target + by;
    const element = this.#targets[next < -1 ? this.#targets.length - 1 : next];
    this.#target = element === undefined ? -1 : this.#targets.indexOf(element);
    if (element === undefined) return false;
    this.#propose(element, false);
    return true;
  }

  /** The number of what is pointed at by `step`, from 1, and of how many. */
  get position(): { readonly at: number; readonly of: number } | null {
    return this.#target === -1 ? null : { at: this.#target + 1, of: this.#targets?.length ?? 0 };
  }

  /** Points at what stands around what is pointed at, or at the first thing in it. */
  resize(to: 'wider' | 'narrower'): void {
    const element = this.proposal?.element;
    if (!element) return;
    const next = to === 'wider' ? flatParent(element) : flatChildren(element)[0];
    if (next && !/^(?:html|body)$/.test(next.localName)) this.#propose(next, true);
  }

  /** Takes what is pointed at; false where it cannot be taken. */
  take(): boolean {
    if (!this.proposal?.picks) return false;
    this.#goOn(this.proposal.picks);
    return true;
  }

  /** Leaves the step as it is, and goes on. */
  skip(): void {
    if (this.stage !== 'complete') this.#goOn(settle(this.picks, this.stage));
  }

  /** To the step before; false where there is none. */
  back(): boolean {
    const before = this.#past.pop();
    if (before === undefined) return false;
    this.#enter(before.stage, before.picks);
    return true;
  }

  /** To a step that is to be answered anew. */
  goTo(step: PickStep): void {
    this.#past.push({ stage: this.stage, picks: this.picks });
    this.#enter(step, this.picks);
  }

  /** The list's rows as the page has them now. */
  rows(): Element[] {
    const { list } = this.picks;
    return list === null ? [] : rowsOf(this.#document, list, this.#surroundings);
  }

  /** What would be read in the list with what is pointed at. */
  preview(): readonly ReadDiscussion[] {
    const { list } = this.proposal?.picks ?? this.picks;
    return list === null
      ? []
      : inOneGo(readList(this.#document, list, this.#surroundings)).discussions;
  }

  /** The profile to keep; null where nothing was shown. */
  profile(): PanelProfile | null {
    const { list, editor, send } = this.picks;
    if (!isTaught(this.picks)) return null;
    const { url, timeZone } = this.#context;
    const isBeside = editor !== null && this.rows().length > 0 && this.#finds(editor);
    return {
      version: 1,
      origin: 'taught',
      host: new URL(url).hostname,
      path: pathShape(url),
      locale: this.#surroundings.locale ?? null,
      timeZone: timeZone ?? null,
      list,
      ...(isBeside && { beside: true }),
      composer: editor !== null && send.length > 0 ? { editor, send: [...send] } : null,
    };
  }

  #finds(selector: string): boolean {
    return findDeep(this.#document, selector) !== null;
  }

  #goOn(picks: Picks): void {
    this.#past.push({ stage: this.stage, picks: this.picks });
    this.#enter(nextStep(picks, { asksReply: this.#asksReply }) ?? 'complete', picks);
  }

  #enter(stage: Stage, picks: Picks): void {
    this.stage = stage;
    this.picks = picks;
    this.proposal = null;
    this.#targets = null;
    this.#target = -1;
  }

  #propose(element: Element, isExact: boolean): void {
    const { stage, picks } = this;
    if (stage === 'complete') return;
    const pointing = { step: stage, picks, isExact };
    this.proposal = propose(this.#document, element, pointing, this.#surroundings);
  }
}
