import type { PanelContext } from '@/utils/discussions/panel-context';
import { checkSteps } from '@/utils/guard/check-draft';
import { type CheckedDraft, subjectOf } from '@/utils/guard/checked-draft';
import { type Exception, isExcepted } from '@/utils/guard/exceptions';
import type { Finding } from '@/utils/guard/finding';
import { isSerious } from '@/utils/guard/gate-policy';
import { isQuoted } from '@/utils/mail/quoted';
import { draftText, hearText, type HeardText } from '@/utils/panel/editors';
import type { MailDesk } from '@/utils/panel/mail/lent-desk';
import { inOneGo, type Steps } from '@/utils/panel/steps';

import type { KnownDiscussion } from './draft-context';
import { joinFindings } from './join-findings';
import type { OutsideFindings } from './outside-findings';
import { unseenFindings } from './unseen-findings';

/** What a check of drafts goes by. */
export interface DraftCheckOptions {
  readonly context: PanelContext;
  /** What the page tells about the discussion; the same object for as long as it tells the same. */
  readonly known: () => KnownDiscussion;
  /** Replies to others than the discussion with this key. */
  readonly repliesToOthers: (key: string | null) => readonly string[];
  readonly exceptions: () => readonly Exception[];
  readonly desk: MailDesk | null;
  readonly outside: OutsideFindings | undefined;
}

/** Subjects of findings that are no problem in a draft. */
type Dismissed = ReadonlySet<string>;

/** What is wrong in the drafts of a page. */
export interface DraftCheck {
  /** Follows what is typed in an editor. */
  hear(editor: Element, signal: AbortSignal): void;
  /** The draft as it reads. */
  shown(editor: Element, dismissed: Dismissed): Steps<CheckedDraft>;
  /** The draft as it would leave now: the page may not have drawn all of it yet. */
  leaving(editor: Element, dismissed: Dismissed): CheckedDraft;
  /** The draft leaves. */
  left(editor: Element): void;
  /** Checks what the page shows anyway, so that the first word of a draft does not wait for tables to be made. */
  warmUp(): Steps<void>;
  /** Whether the administrator allows no way around a finding. */
  isFirm(finding: Finding): boolean;
  /** The words by which drafts are checked are other ones. */
  outdate(): void;
}

/** Checks drafts; one that has not changed since is not read anew. */
export function createDraftCheck(options: DraftCheckOptions): DraftCheck {
  const { context, desk, outside } = options;
  const heard = new WeakMap<Element, HeardText>();
  let last: { readonly text: string; readonly by: Knowledge; readonly found: Finding[] } | null =
    null;

  const knowledge = (): Knowledge => {
    const known = options.known();
    return { known, previousReplies: options.repliesToOthers(known.key) };
  };

  function* findingsIn(text: string, by: Knowledge): Steps<readonly Finding[]> {
    if (text.trim() === '') return [];
    if (last?.text === text && isSame(last.by, by)) return last.found;
    const found = yield* checkSteps(text, inContext(by));
    last = { text, by, found };
    return found;
  }

  const isFirm = (finding: Finding): boolean =>
    isSerious(finding) && context.noOverride?.includes(finding.rule) === true;

  const isHeldFast = (finding: Finding): boolean =>
    isFirm(finding) || context.noExceptions?.includes(finding.rule) === true;

  const isNoProblem = (finding: Finding, text: string, dismissed: Dismissed): boolean =>
    (desk !== null && isQuoted(finding, text)) ||
    (!isFirm(finding) &&
      (dismissed.has(subjectOf(finding, text)) ||
        isExcepted(finding, text, context.platform, options.exceptions())));

  function* check(editor: Element, dismissed: Dismissed, isLeaving: boolean): Steps<CheckedDraft> {
    const text = draftText(editor);
    const by = knowledge();
    const typed = isLeaving ? heard.get(editor)?.missingIn(text, performance.now()) : undefined;
    const inside = yield* findingsIn(text, by);
    const findings = [
      ...(outside?.(editor) ?? []),
      ...(desk?.findings(editor) ?? []),
      ...(typed === undefined ? [] : unseenFindings(typed, text, inContext(by))),
      ...inside,
    ];
    // First joined: what the seller does about one of them is meant for all that is found in those words.
    const joined = joinFindings(findings, text, isHeldFast);
    return { text, findings: joined.filter((one) => !isNoProblem(one, text, dismissed)) };
  }

  return {
    hear: (editor, signal) => heard.set(editor, hearText(editor, signal)),
    shown: (editor, dismissed) => check(editor, dismissed, false),
    leaving: (editor, dismissed) => inOneGo(check(editor, dismissed, true)),
    left: (editor) => heard.get(editor)?.forget(),
    *warmUp() {
      const by = knowledge();
      yield* checkSteps(by.known.buyerMessages.join('\n'), inContext(by));
    },
    isFirm,
    outdate() {
      last = null;
    },
  };
}

interface Knowledge {
  readonly known: KnownDiscussion;
  readonly previousReplies: readonly string[];
}

function isSame(one: Knowledge, other: Knowledge): boolean {
  return one.known === other.known && one.previousReplies === other.previousReplies;
}

function inContext({ known, previousReplies }: Knowledge): KnownDiscussion {
  return { ...known, previousReplies };
}
