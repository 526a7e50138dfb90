import { CasePanel } from '@/components/case/CasePanel';
import { CaseTimeline } from '@/components/case/CaseTimeline';
import { Consequences } from '@/components/case/Consequences';
import { caseFindings, customerDueAt, shareOf, timelineOf } from '@/utils/cases';
import type { PanelContext } from '@/utils/discussions/panel-context';
import type { Words } from '@/utils/i18n/words';
import { logError } from '@/utils/log';
import { isMessageOf } from '@/utils/panel/case';
import { observePanel } from '@/utils/panel/observe';
import { lentThreadReader } from '@/utils/panel/thread/lent-reader';
import { contactsOf } from '@/utils/platforms/contacts';
import { formatDay } from '@/utils/time/day';
import { formatDue } from '@/utils/time/due';

import { lendOutsideFindings } from '../composer.content/outside-findings';
import { answerOf, type CasePage, readCasePage } from './case-page';
import { createCaseView } from './case-view';

const READ_AGAIN_MS = 60_000;

/**
 * Shows beside an opened case its days, and beside its answer form what follows from the answer that is
 * chosen; lends the form's findings to the draft check, which holds what is sent.
 */
export function watchCase(
  { platform, market }: PanelContext,
  words: Words,
  signal: AbortSignal,
): void {
  const readThread = lentThreadReader();
  const view = createCaseView(words, signal);
  const contacts = contactsOf(platform);
  const timeZone = market?.timeZone;
  /** The value that the field for the amount held first, by the address: it is prefilled with the order's. */
  let prefilled: { readonly url: string; readonly value: number | null } | null = null;
  let isOpen = true;

  const read = (): CasePage | null => {
    const now = Date.now();
    const context = { now, locale: document.documentElement.lang, ...(timeZone && { timeZone }) };
    const page = readCasePage(
      document,
      context,
      readThread(document, { url: location.href, ...context }),
    );
    if (!page) return null;
    if (page.form?.amountField && prefilled?.url !== location.href) {
      prefilled = { url: location.href, value: page.form.amount };
    }
    const known = prefilled?.url === location.href ? prefilled.value : null;
    return { ...page, orderValue: page.orderValue ?? known };
  };

  const print = (at: number, isDayOnly = false): string => {
    const zone = timeZone ?? 'Europe/Berlin';
    const setting = { locale: words.locale, timeZone: zone, now: Date.now(), viewerTimeZone: zone };
    return isDayOnly ? formatDay(at, setting) : formatDue(at, setting).panel;
  };

  const contentOf = ({ form, dates, orderValue, state }: CasePage, now: number) => (
    <CasePanel
      contacts={contacts}
      isOpen={isOpen}
      onToggle={() => {
        isOpen = !isOpen;
        draw();
      }}
    >
      {form && (
        <Consequences
          decision={form.decision}
          share={shareOf(answerOf(form, orderValue))}
          until={print(customerDueAt(now))}
        />
      )}
      <CaseTimeline steps={timelineOf(dates)} state={state} now={now} print={print} />
    </CasePanel>
  );

  const draw = (): void => {
    try {
      const page = read();
      view.show(
        page && { content: contentOf(page, Date.now()), beside: page.form?.element ?? null },
      );
    } catch (error) {
      logError('show this case')(error);
    }
  };

  let frame = 0;
  const schedule = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };

  lendOutsideFindings((editor) => {
    const page = read();
    if (!page?.form || !isMessageOf(page.form, editor)) return [];
    return caseFindings(answerOf(page.form, page.orderValue));
  });
  // What is chosen changes no element of the page.
  for (const type of ['input', 'change', 'click']) {
    addEventListener(type, schedule, { capture: true, passive: true, signal });
  }
  observePanel(document, schedule, signal);
  const ticking = setInterval(schedule, READ_AGAIN_MS);
  signal.addEventListener('abort', () => {
    clearInterval(ticking);
    cancelAnimationFrame(frame);
    lendOutsideFindings(() => []);
  });
  draw();
}
