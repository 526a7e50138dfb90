import { render } from 'preact';

import composerCss from '@/assets/composer.css?inline';
import ruleCardCss from '@/assets/rule-card.css?inline';
import tokensCss from '@/assets/tokens.css?inline';
import { FindingItem } from '@/components/FindingItem';
import { Gate, type GateProps } from '@/components/Gate';
import { GuardPanel } from '@/components/GuardPanel';
import { WordsContext } from '@/components/words';
import type { Asked } from '@/utils/guard/asked';
import type { CheckedDraft } from '@/utils/guard/checked-draft';
import { marksPlace } from '@/utils/guard/marks-place';
import { type Exception, exceptionsFor } from '@/utils/guard/exceptions';
import type { Finding } from '@/utils/guard/finding';
import { isSerious } from '@/utils/guard/gate-policy';
import { keyPart, type Words } from '@/utils/i18n/words';
import type { PageTools } from '@/utils/panel/lent-page';
import { onMoved } from '@/utils/panel/editors';
import { createDraftMarks } from '@/utils/panel/marks';
import type { ReadComposer } from '@/utils/panel/reading';
import { packById } from '@/utils/platforms/registry';

import { createListPlace } from './list-place';

/** What the seller can do about a finding beside the composer. */
export interface FindingActions {
  /** Undefined where the finding suggests nothing to click. */
  fix(finding: Finding, text: string): (() => void) | undefined;
  show(finding: Finding): void;
  dismiss(finding: Finding): void;
  /** Whether the administrator allows no way around it. */
  isFirm(finding: Finding): boolean;
  /** Whether an exception may be made from its rule. */
  mayExcept(finding: Finding): boolean;
  /** No finding like this is wanted ever again. */
  never(exception: Exception): void;
  /** The seller says whether a question is answered. */
  tick(question: string, isAnswered: boolean): void;
}

/** A draft that is held, what the buyer wrote meanwhile, and what the seller can do. */
interface HeldDraft extends Pick<GateProps, 'newMessages' | 'onEdit' | 'onSendAnyway'> {
  readonly draft: CheckedDraft;
}

/** What there is to look at beside a composer. */
export interface BesideComposer {
  readonly composer: ReadComposer;
  readonly draft: CheckedDraft;
  readonly questions: readonly Asked[];
  /** What a complete answer holds besides. */
  readonly checklist?: readonly Asked[];
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
  const pack = packById(platform);
  const drawn = host.root.appendChild(document.createElement('div'));
  const marks = createDraftMarks(host.root);
  const listPlace = createListPlace(page, host);
  let beside: BesideComposer | null = null;
  let gate: HeldDraft | null = null;
  let failed = false;
  /** Null until the seller opens or folds the list: then as much as fits. */
  let chosenOpen: boolean | null = null;
  let isOpen = true;
  let frame = 0;
  let attended = new AbortController();

  const items = ({ text, findings }: CheckedDraft, withActions: boolean) =>
    findings.map((finding) => (
      <FindingItem
        key={`${finding.rule} ${finding.start} ${finding.end} ${finding.excerpt ?? ''}`}
        finding={finding}
        excerpt={
          marksPlace(finding, text)
            ? text.slice(finding.start, finding.end)
            : (finding.excerpt ?? '')
        }
        isRuleOpen={!withActions}
        onShow={withActions && marksPlace(finding, text) ? () => actions.show(finding) : undefined}
        onFix={withActions ? actions.fix(finding, text) : undefined}
        {...(withActions && !actions.isFirm(finding) && waysAround(finding, text))}
        platform={pack?.name ?? platform}
      />
    ));

  const waysAround = (finding: Finding, text: string) => ({
    onDismiss: () => actions.dismiss(finding),
    exceptions: actions.mayExcept(finding) ? exceptionsFor(finding, text, platform) : [],
    onExcept: (exception: Exception) => actions.never(exception),
  });

  const gateOf = ({ draft, newMessages, onEdit, onSendAnyway }: HeldDraft) => {
    const findings = draft.findings.filter(isSerious);
    return (
      <Gate
        blocking={findings.filter(({ severity }) => severity === 'block').length}
        count={findings.length}
        newMessages={newMessages}
        onEdit={onEdit}
        onSendAnyway={onSendAnyway}
      >
        {items({ ...draft, findings }, false)}
      </Gate>
    );
  };

  /** Only what changes in a place that was there before is read out; the list itself would be too much. */
  const spoken = (): string => {
    if (failed) return words.t('guard_failed');
    const titles = beside?.draft.findings.map(({ rule }) =>
      words.find(`rule_${keyPart(rule)}_title`),
    );
    if (!titles?.length) return '';
    return `${words.plural('guard_title', titles.length)}: ${[...new Set(titles)].join(', ')}`;
  };

  const draw = (): void => {
    render(
      <WordsContext.Provider value={words}>
        {beside && shownBeside(beside) && (
          <GuardPanel
            count={beside.draft.findings.length}
            questions={beside.questions}
            checklist={beside.checklist ?? []}
            onTick={(text, isAnswered) => actions.tick(text, isAnswered)}
            isOpen={isOpen}
            onToggle={() => {
              chosenOpen = !isOpen;
              isOpen = chosenOpen;
              draw();
            }}
          >
            {items(beside.draft, true)}
          </GuardPanel>
        )}
        {gate && gateOf(gate)}
        {failed && <p class="notice">{words.t('guard_failed')}</p>}
        <p class="spoken" role="status">
          {spoken()}
        </p>
      </WordsContext.Provider>,
      drawn,
    );
    schedule();
  };

  const schedule = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      marks.place(host.element.getBoundingClientRect());
      // Behind the open gate the page shows no more what a list would hide.
      if (!gate) place();
    });
  };

  /** Puts the list where it hides least of the page; folds it up where it would hide much. */
  const place = (): void => {
    const list = drawn.querySelector<HTMLElement>('.guard');
    if (!list || !beside) return;
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
  addEventListener('resize', schedule, { signal });
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
      const isEmpty = !shownBeside(beside) && !shownBeside(next);
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
      failed = true;
      draw();
      setTimeout(() => {
        failed = false;
        draw();
      }, NOTICE_MS);
    },
  };
}

function shownBeside(beside: BesideComposer | null): boolean {
  if (!beside) return false;
  const { draft, questions, checklist = [] } = beside;
  return draft.findings.length + questions.length + checklist.length > 0;
}
