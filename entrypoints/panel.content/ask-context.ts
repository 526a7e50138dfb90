import type { ContentScriptContext } from '#imports';
import type { PanelContext } from '@/utils/discussions/panel-context';
import { sendMessage } from '@/utils/messaging/protocol';
import type { MailDesk } from '@/utils/panel/mail/lent-desk';

import { insist } from './insist';
import { learnHolidays } from './learn-holidays';

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
