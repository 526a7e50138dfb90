import type { Asked } from '@/utils/guard/asked';
import type { CheckedDraft } from '@/utils/guard/checked-draft';
import { type Exception, exceptionsFor } from '@/utils/guard/exceptions';
import type { Finding } from '@/utils/guard/finding';
import { isSerious } from '@/utils/guard/gate-policy';
import { marksPlace } from '@/utils/guard/marks-place';
import { keyPart } from '@/utils/i18n/words';
import { packById } from '@/utils/platforms/registry';

import { FindingItem } from './FindingItem';
import { Gate, type GateProps } from './Gate';
import { GuardPanel } from './GuardPanel';
import { useWords } from './words';

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

/** What there is to look at in a draft. */
export interface LookedAtDraft {
  readonly draft: CheckedDraft;
  readonly questions: readonly Asked[];
  /** What a complete answer holds besides. */
  readonly checklist?: readonly Asked[];
}

/** A draft that is held, what the buyer wrote meanwhile, and what the seller can do. */
export interface HeldDraft extends Pick<GateProps, 'newMessages' | 'onEdit' | 'onSendAnyway'> {
  readonly draft: CheckedDraft;
}

interface GuardLayerProps {
  /** Id of the platform whose rules are told. */
  platform: string;
  /** The draft that is being written; null for none. */
  beside: LookedAtDraft | null;
  /** The draft that was to be sent; null where none is held. */
  gate: HeldDraft | null;
  /** The check did not run. */
  hasFailed: boolean;
  isOpen: boolean;
  onToggle: () => void;
  actions: FindingActions;
}

/** All that is drawn of the check over a page: the list beside a composer, and the gate. */
export function GuardLayer(props: GuardLayerProps) {
  const { platform, beside, gate, hasFailed, isOpen, onToggle, actions } = props;
  const { t } = useWords();
  const serious = gate?.draft.findings.filter(isSerious) ?? [];
  return (
    <>
      {beside && hasToShow(beside) && (
        <GuardPanel
          count={beside.draft.findings.length}
          questions={beside.questions}
          checklist={beside.checklist ?? []}
          onTick={(text, isAnswered) => actions.tick(text, isAnswered)}
          isOpen={isOpen}
          onToggle={onToggle}
        >
          <FindingItems {...beside.draft} platform={platform} actions={actions} />
        </GuardPanel>
      )}
      {gate && (
        <Gate
          blocking={serious.filter(({ severity }) => severity === 'block').length}
          count={serious.length}
          newMessages={gate.newMessages}
          onEdit={gate.onEdit}
          onSendAnyway={gate.onSendAnyway}
        >
          <FindingItems text={gate.draft.text} findings={serious} platform={platform} />
        </Gate>
      )}
      {hasFailed && <p class="notice">{t('guard_failed')}</p>}
      <Spoken hasFailed={hasFailed} findings={beside?.draft.findings ?? []} />
    </>
  );
}

/** Whether there is anything to look at. */
export function hasToShow({ draft, questions, checklist = [] }: LookedAtDraft): boolean {
  return draft.findings.length + questions.length + checklist.length > 0;
}

interface FindingItemsProps extends Pick<CheckedDraft, 'text' | 'findings'> {
  platform: string;
  /** What can be done about them here; without it their rules are told instead. */
  actions?: FindingActions;
}

/** More cards than this nobody reads, and to draw them at every key takes longer than the key, count. */
const MOST_SHOWN = 12;

function FindingItems({ text, findings, platform, actions }: FindingItemsProps) {
  const { plural } = useWords();
  const platformName = packById(platform)?.name ?? platform;
  const shown = gravest(findings, MOST_SHOWN);
  const items = shown.map((finding) => {
    const isMarked = marksPlace(finding, text);
    const excerpt = isMarked ? text.slice(finding.start, finding.end) : (finding.excerpt ?? '');
    return (
      <FindingItem
        key={`${finding.rule} ${finding.start} ${finding.end} ${finding.excerpt ?? ''}`}
        finding={finding}
        excerpt={excerpt}
        isRuleOpen={!actions}
        onShow={actions && isMarked ? () => actions.show(finding) : undefined}
        onFix={actions?.fix(finding, text)}
        {...(actions && !actions.isFirm(finding) && waysAround(finding, text, platform, actions))}
        platform={platformName}
      />
    );
  });
  const left = findings.length - shown.length;
  return (
    <>
      {items}
      {left > 0 && <li class="left-out">{plural('popup_more', left)}</li>}
    </>
  );
}

const SEVERITIES = ['block', 'warn', 'hint'] as const;

/** As many findings as asked for: all of what is graver before anything that is less so, each in order of place. */
function gravest(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  return SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  ).slice(0, most);
}

function waysAround(finding: Finding, text: string, platform: string, actions: FindingActions) {
  return {
    onDismiss: () => actions.dismiss(finding),
    exceptions: actions.mayExcept(finding) ? exceptionsFor(finding, text, platform) : [],
    onExcept: (exception: Exception) => actions.never(exception),
  };
}

/** Only what changes in a place that was there before is read out; the list itself would be too much. */
function Spoken({ hasFailed, findings }: { hasFailed: boolean } & Pick<CheckedDraft, 'findings'>) {
  const { t, find, plural } = useWords();
  const titles = findings.map(({ rule }) => find(`rule_${keyPart(rule)}_title`));
  const told =
    titles.length === 0
      ? ''
      : `${plural('guard_title', titles.length)}: ${[...new Set(titles)].join(', ')}`;
  return (
    <p class="spoken" role="status">
      {hasFailed ? t('guard_failed') : told}
    </p>
  );
}
