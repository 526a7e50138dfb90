import type { ContentScriptContext } from '#imports';
import type { PanelContext } from '@/utils/discussions/panel-context';
import { sendMessage } from '@/utils/messaging/protocol';
import type { MailDesk } from '@/utils/panel/mail/lent-desk';

import { insist } from './insist';
import { learnHolidays } from './learn-holidays';

/** What was asked before the page was there. */
interface Asked {
  readonly url: string;
  readonly language: string | null;
  readonly answer: Promise<PanelContext>;
}

let ahead: Asked | null = null;

/** Asks what `askContext` will: a background that sleeps wakes while the page is still coming. */
export function askAhead(ctx: ContentScriptContext): void {
  const answer = ask(ctx, null);
  answer.catch(() => undefined); // whoever waits for it is told
  ahead = { url: location.href, language: pageLanguage(), answer };
}

/**
 * What the background knows of this page. A background that is being stopped or started answers nobody: a
 * moment later it does.
 *
 * @param desk - what reads a mailbox; null on a panel
 */
export function askContext(
  ctx: ContentScriptContext,
  desk: MailDesk | null,
): Promise<PanelContext> {
  const asked = ahead;
  ahead = null;
  const isOfThis =
    desk === null && asked?.url === location.href && asked.language === pageLanguage();
  return isOfThis ? asked.answer : ask(ctx, desk);
}

function ask(ctx: ContentScriptContext, desk: MailDesk | null): Promise<PanelContext> {
  const asked = async (): Promise<PanelContext> => {
    const context = await sendMessage('getPanelContext', {
      url: location.href,
      language: pageLanguage(),
      ...(desk && { platform: desk.platform }),
    });
    await learnHolidays([context.clock]);
    return context;
  };
  return insist('get to know this panel', asked, ctx);
}

/** The language that the page says it is in; null for none. */
export function pageLanguage(): string | null {
  return document.documentElement.lang || null;
}
