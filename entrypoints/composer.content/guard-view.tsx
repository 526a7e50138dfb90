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
import type { Words } from '@/utils/i18n/words';
import type { PageTools } from '@/utils/panel/lent-page';
import { createDraftMarks } from '@/utils/panel/marks';
import { HOST_ATTRIBUTE } from '@/utils/panel/overlay/shadow-host';
import type { ReadComposer } from '@/utils/panel/reading';
import { packById } from '@/utils/platforms/registry';

/** What the seller can do about a finding beside the composer. */
interface FindingActions {
  /** Undefined where the finding suggests nothing to click. */
  fix(finding: Finding): (() => void) | undefined;
  show(finding: Finding): void;
  dismiss(finding: Finding): void;
  /** Whether the administrator allows no way around it. */
  isFirm(finding: Finding): boolean;
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
interface BesideComposer {
  readonly composer: ReadComposer;
  readonly draft: CheckedDraft;
  readonly questions: readonly Asked[];
  /** What a complete answer holds besides. */
  readonly checklist?: readonly Asked[];
}

interface GuardView {
  /** Shows what there is to look at; null takes it away. */
  showBeside(next: BesideComposer | null): void;
  /** Opens the gate over the page. */
  openGate(held: HeldDraft): void;
  closeGate(): void;
  /** Says that the check did not run. */
  showFailure(): void;
}

/** Share of blank page under the open list below which it folds itself up. */
const ROOMY = 0.75;
/** Height of an open list where there is no room for a higher one. */
const LOW = '200px';
const NOTICE_MS = 8000;

/** Draws findings and gate in a layer of our own over the page. */
export function createGuardView(
  platform: string,
  words: Words,
  page: PageTools,
  actions: FindingActions,
  signal: AbortSignal,
): GuardView {
  const { frameOf } = page;
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
  let beside: BesideComposer | null = null;
  let gate: HeldDraft | null = null;
  let failed = false;
  /** Null until the seller opens or folds the list: then as much as fits. */
  let chosenOpen: boolean | null = null;
  let isOpen = true;
  let frame = 0;

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
        onFix={withActions ? actions.fix(finding) : undefined}
        {...(withActions && !actions.isFirm(finding) && waysAround(finding, text))}
        platform={pack?.name ?? platform}
      />
    ));

  const waysAround = (finding: Finding, text: string) => ({
    onDismiss: () => actions.dismiss(finding),
    exceptions: exceptionsFor(finding, text, platform),
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

  const draw = (): void => {
    render(
      <WordsContext.Provider value={words}>
        {beside && hasContent(beside) && (
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
        {failed && (
          <p class="notice" role="status">
            {words.t('guard_failed')}
          </p>
        )}
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
    const panel = drawn.querySelector<HTMLElement>('.guard');
    if (!panel || !beside) return;
    const { editor, send } = beside.composer;
    const kept = [frameOf(editor), ...send, ...fieldsOf(page.formOf(editor)), ...drawnDeadlines()];
    const anchor = frameOf(editor);
    const placed = (maxHeight: string) => {
      panel.style.maxHeight = maxHeight;
      return page.placeBeside(anchor, panel.getBoundingClientRect(), 'sides', kept, host.element);
    };
    const { scrollTop } = panel;
    let found = placed('');
    // Rather a low list with a scroll bar than one that hides what is being answered.
    if ((found?.blank ?? 0) < ROOMY) found = placed(LOW);
    panel.scrollTop = scrollTop;
    if (chosenOpen === null && isOpen && (found?.blank ?? 0) < ROOMY) {
      isOpen = false;
      draw();
      return;
    }
    const origin = host.element.getBoundingClientRect();
    const at = found ?? { left: 8, top: 8 };
    panel.style.transform = `translate(${Math.round(at.left - origin.left)}px, ${Math.round(at.top - origin.top)}px)`;
  };

  addEventListener('scroll', schedule, { capture: true, passive: true, signal });
  addEventListener('resize', schedule, { signal });
  signal.addEventListener('abort', () => {
    marks.show(null, []);
    render(null, drawn);
  });

  return {
    showBeside(next) {
      if (!next || next.draft.findings.length === 0) {
        // The next list starts as it fits.
        chosenOpen = null;
        isOpen = true;
      }
      if (next && next.composer.editor !== beside?.composer.editor) {
        host.root.style.colorScheme = page.pageSchemeAt(frameOf(next.composer.editor));
      }
      beside = next;
      const { findings = [], text = '' } = next?.draft ?? {};
      marks.show(
        next?.composer.editor ?? null,
        findings.filter((finding) => marksPlace(finding, text)),
      );
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

function hasContent({ draft, questions, checklist = [] }: BesideComposer): boolean {
  return draft.findings.length + questions.length + checklist.length > 0;
}

/** What else is filled in to send the reply: a list over it would be in the way. */
function fieldsOf(form: Element | null): Element[] {
  return form ? [...form.querySelectorAll('label, legend, input, select')] : [];
}

/** The deadline that the panel script draws beside the same composer. */
function drawnDeadlines(): Element[] {
  const overlay = document.querySelector(`[${HOST_ATTRIBUTE}="overlay"]`)?.shadowRoot;
  return [...(overlay?.querySelectorAll('[data-panelwatch-deadline]') ?? [])];
}
