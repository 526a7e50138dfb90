import type { PanelContext } from '@/utils/discussions/panel-context';
import type { Words } from '@/utils/i18n/words';
import { logError } from '@/utils/log';
import type { PageTools } from '@/utils/panel/lent-page';
import type { MailDesk } from '@/utils/panel/mail/lent-desk';
import type { PanelProfile } from '@/utils/panel/profile';
import type { ReadComposer } from '@/utils/panel/reading';

import { checkAtInput, createCheckTimes } from './check-times';
import { createDraftActions } from './draft-actions';
import { marketLanguage } from './draft-context';
import { createDrafts } from './drafts';
import { followComposers } from './followed-composers';
import { createGuardView } from './guard-view';
import { knownExceptions } from './known-exceptions';
import { marketLearner } from './market-learner';
import type { OutsideFindings } from './outside-findings';
import { createSending } from './sending';
import { createShownDraft } from './shown-draft';

interface GuardOptions {
  readonly context: PanelContext;
  /** Where the user showed the composer; asked anew at every look. */
  readonly profile: () => PanelProfile | null;
  readonly words: Words;
  readonly page: PageTools;
  readonly signal: AbortSignal;
  /** Whether the extension is still there behind this page. */
  readonly isAlive: () => boolean;
  /** What is wrong outside of the draft: shown and held like what is wrong in it. */
  readonly extraFindings?: OutsideFindings;
  /** In a mailbox: its answers to contacts alone are checked. */
  readonly desk?: MailDesk | null;
}

/**
 * Checks what is written in the page's composers and stands between them and sending. Any error of
 * ours lets the message go and says that the check did not run.
 */
export function guardComposers(options: GuardOptions): void {
  const { context, profile, words, page, signal, isAlive, extraFindings, desk = null } = options;
  const { interceptor } = page;
  const failed = (error: unknown): void => {
    logError('check the draft')(error);
    view.showFailure();
  };
  const exceptions = knownExceptions(() => shown.update(), signal);
  const drafts = createDrafts({
    context,
    exceptions: () => exceptions.all(),
    desk,
    outside: extraFindings,
  });
  const shown = createShownDraft({
    words,
    drafts,
    desk,
    show: (beside) => view.showBeside(beside),
    failed,
  });
  const actions = createDraftActions({
    shown,
    drafts,
    noExceptions: context.noExceptions ?? [],
    except: (exception) => exceptions.add(exception),
    failed,
  });
  const view = createGuardView(context.platform, words, page, actions, signal);
  const learnMarket = marketLearner({
    learnt() {
      drafts.check.outdate();
      shown.update();
      createCheckTimes(() => drafts.check.warmUp()).changed(true);
    },
    failed,
  });
  const find = (): readonly ReadComposer[] => {
    const taught = profile();
    if (desk) return desk.composers(document);
    return page.allComposers(document, taught === null ? {} : { profile: taught });
  };
  const composers = followComposers({ find, drafts, shown, interceptor, signal });
  const look = (): void => {
    try {
      learnMarket(marketLanguage(document, context));
      view.pageChanged();
      composers.look();
    } catch (error) {
      failed(error);
    }
  };
  const sending = createSending({ context, drafts, view, interceptor });

  interceptor.setHandler({
    composers() {
      if (composers.isOutdated()) look();
      return composers.all();
    },
    decide: (attempt) => (isAlive() ? sending.decide(attempt) : 'pass'),
    held: (attempt) => sending.held(attempt),
    failed,
  });
  // Whom a mail goes to is written in fields of its own, which are no draft.
  if (desk) checkAtInput(() => shown.updating(), signal);
  signal.addEventListener('abort', () => interceptor.setHandler(null));
  page.observePanel(document, look, signal, () => composers.outdate());
  look();
}
