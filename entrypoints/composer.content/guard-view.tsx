import { render } from 'preact';

import composerCss from '@/assets/composer.css?inline';
import { ruleCardCss, tokensCss } from '@/assets/page-styles';
import {
  type FindingActions,
  GuardLayer,
  hasToShow,
  type HeldDraft,
  type LookedAtDraft,
} from '@/components/GuardLayer';
import { WordsContext } from '@/components/words';
import { marksPlace } from '@/utils/guard/marks-place';
import type { Words } from '@/utils/i18n/words';
import type { PageTools } from '@/utils/panel/lent-page';
import { onMoved } from '@/utils/panel/editors';
import { createDraftMarks } from '@/utils/panel/marks';
import type { ReadComposer } from '@/utils/panel/reading';

import { createListPlace } from './list-place';

/** What there is to look at beside a composer. */
export interface BesideComposer extends LookedAtDraft {
  readonly composer: ReadComposer;
}

/** What is drawn of the check over the page. */
export interface GuardView {
  /** Shows what there is to look at; null takes it away. */
  showBeside(next: BesideComposer | null): void;
  /** Opens the gate over the page. */
  openGate(held: HeldDraft): void;
  closeGate(): void;
  /** Says that the check did not run. */
  showFailure(): void;
  /** The page around it has changed. */
  pageChanged(): void;
}

const NOTICE_MS = 8000;

/** Draws findings and gate in a layer of our own over the page. */
export function createGuardView(
  platform: string,
  words: Words,
  page: PageTools,
  actions: FindingActions,
  signal: AbortSignal,
): GuardView {
  const host = page.createShadowHost(
    document,
    'composer',
    [tokensCss, composerCss, ruleCardCss].join('\n'),
    signal,
  );
  // The page may speak another language than the interface, and be read from right to left.
  host.root.lang = words.locale;
  host.root.dir = 'ltr';
  const drawn = host.root.appendChild(document.createElement('div'));
  const marks = createDraftMarks(host.root, page.windowBox);
  const listPlace = createListPlace(page, host);
  let beside: BesideComposer | null = null;
  let gate: HeldDraft | null = null;
  let hasFailed = false;
  /** Null until the seller opens or folds the list: then as much as fits. */
  let chosenOpen: boolean | null = null;
  let isOpen = true;
  let frame = 0;
  let attended = new AbortController();

  const toggle = (): void => {
    chosenOpen = !isOpen;
    isOpen = chosenOpen;
    draw();
  };

  const draw = (): void => {
    render(
      <WordsContext.Provider value={words}>
        <GuardLayer
          platform={platform}
          beside={beside}
          gate={gate}
          hasFailed={hasFailed}
          isOpen={isOpen}
          onToggle={toggle}
          actions={actions}
        />
      </WordsContext.Provider>,
      drawn,
    );
    schedule();
  };

  /** A list that was folded for want of room may have it now. */
  const resized = (): void => {
    isOpen = chosenOpen ?? true;
    draw();
  };

  const schedule = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      marks.place(host.element.getBoundingClientRect());
      place();
    });
  };

  /** Puts the list where it hides least of the page; folds it up where it would hide much. */
  const place = (): void => {
    const list = drawn.querySelector<HTMLElement>('.guard');
    if (!list || !beside) return;
    // Behind the open gate the page shows no more what a list would hide.
    if (gate) return listPlace.hide(list);
    const isRoomy = listPlace.place(list, beside.composer);
    if (chosenOpen !== null || !isOpen || isRoomy) return;
    isOpen = false;
    draw();
  };

  /** Goes with an editor, as light or dark as the page is around it. */
  const attend = (editor: Element | undefined): void => {
    attended.abort();
    attended = new AbortController();
    if (!editor) return;
    host.root.style.colorScheme = page.pageSchemeAt(page.frameOf(editor));
    onMoved(editor, schedule, AbortSignal.any([signal, attended.signal]));
  };

  const mark = (next: BesideComposer | null): void => {
    const { findings = [], text = '' } = next?.draft ?? {};
    const marked = findings.filter((finding) => marksPlace(finding, text));
    marks.show(next?.composer.editor ?? null, marked);
  };

  addEventListener('scroll', schedule, { capture: true, passive: true, signal });
  addEventListener('resize', resized, { signal });
  signal.addEventListener('abort', () => {
    marks.show(null, []);
    render(null, drawn);
  });
  draw();

  return {
    showBeside(next) {
      if (!next || next.draft.findings.length === 0) {
        // The next list starts as it fits.
        chosenOpen = null;
        isOpen = true;
      }
      if (next?.composer.editor !== beside?.composer.editor) attend(next?.composer.editor);
      const isEmpty = !(beside && hasToShow(beside)) && !(next && hasToShow(next));
      beside = next;
      // While there is nothing to show, most keys change nothing.
      if (isEmpty) return;
      mark(next);
      draw();
    },
    openGate(held) {
      gate = held;
      draw();
    },
    closeGate() {
      gate = null;
      draw();
    },
    pageChanged: () => listPlace.outdate(),
    showFailure() {
      hasFailed = true;
      draw();
      setTimeout(() => {
        hasFailed = false;
        draw();
      }, NOTICE_MS);
    },
  };
}
