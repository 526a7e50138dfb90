import type { PickerBarProps } from '@/components/PickerBar';
import type { PickerStepState } from '@/components/PickerSteps';
import { PICK_STEPS, type PickSession, type PickStep, tellsTurn } from '@/utils/panel/pick';

/** How many rows are shown as they would be read. */
const SHOWN_ROWS = 3;

type BarState = Pick<
  PickerBarProps,
  'stage' | 'steps' | 'count' | 'turns' | 'rows' | 'times' | 'problem' | 'skip' | 'canGoBack'
>;

/** What came of keeping what was shown. */
export type Outcome = 'saved' | 'failed';

/** What the bar shows of a session. */
export function barState(session: PickSession, outcome: Outcome | null): BarState {
  const { stage, proposal, picks } = session;
  const asked = stage === 'complete' ? null : stage;
  return {
    stage: outcome ?? asked ?? 'saved',
    steps: PICK_STEPS.map((step) => stateOf(step, session, outcome === null)),
    ...countsOf(session),
    ...(isAboutList(asked) ? rowsOf(session) : { rows: [], times: null }),
    problem: proposal?.problem ?? null,
    skip: asked !== null && isKnown(asked, picks) ? 'keep' : 'absent',
    canGoBack: session.canGoBack,
  };
}

/** How many rows are meant by what is pointed at, where rows are. */
function countsOf(session: PickSession): Pick<BarState, 'count' | 'turns'> {
  const { stage, proposal } = session;
  const found = proposal?.picks ? proposal.found.length : null;
  return {
    count: stage === 'row' ? found : null,
    turns:
      isTurn(stage) && found !== null
        ? { step: stage, rows: found, of: session.rows().length }
        : null,
  };
}

/** Rows with a time come first: by them it is seen whether times are read right. */
function rowsOf(session: PickSession): Pick<BarState, 'rows' | 'times'> {
  const read = session.preview();
  const timed = read.filter(({ lastMessageAt }) => lastMessageAt !== null);
  const shown = [...timed, ...read.filter(({ lastMessageAt }) => lastMessageAt === null)];
  return {
    rows: shown
      .slice(0, SHOWN_ROWS)
      .map(({ key, buyer, subject, lastMessageAt, awaitingReply, lastFrom }) => ({
        key,
        buyer,
        subject,
        at: lastMessageAt,
        waits: awaitingReply,
        from: lastFrom,
      })),
    times: read.length === 0 ? null : { read: timed.length, of: read.length },
  };
}

function isTurn(step: PickSession['stage']): step is 'waits' | 'author' {
  return step === 'waits' || step === 'author';
}

function isAboutList(step: PickStep | null): boolean {
  return step !== 'reply' && step !== 'send';
}

function stateOf(step: PickStep, session: PickSession, isAsking: boolean): PickerStepState {
  const { picks, stage, hasEditor } = session;
  const isPossible =
    step === 'row' ||
    (isAboutList(step)
      ? picks.list !== null
      : step === 'reply'
        ? hasEditor
        : picks.editor !== null);
  const isCurrent = isAsking && stage === step;
  return { step, isKnown: isKnown(step, picks), isCurrent, isPossible };
}

function isKnown(step: PickStep, { list, editor, send }: PickSession['picks']): boolean {
  if (step === 'row') return list !== null;
  if (step === 'reply') return editor !== null;
  if (step === 'send') return send.length > 0;
  if (step === 'waits') return list !== null && tellsTurn(list);
  if (step === 'author') return list?.author !== undefined;
  return list !== null && step in list.fields;
}
