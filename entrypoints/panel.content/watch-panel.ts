import type { ContentScriptContext } from '#imports';
import { localViews } from '@/utils/discussions/local-views';
import type { PanelContext } from '@/utils/discussions/panel-context';
import type { SentReading } from '@/utils/discussions/schema';
import { sentReading } from '@/utils/discussions/sent-reading';
import type { Words } from '@/utils/i18n/words';
import { takeoverRule } from '@/utils/claims';
import { logError } from '@/utils/log';
import { onMessage, sendMessage } from '@/utils/messaging/protocol';
import type { MailDesk } from '@/utils/panel/mail/lent-desk';
import { observePanel, type PanelChange } from '@/utils/panel/observe';
import type { PanelProfile } from '@/utils/panel/profile';
import type { PanelReading, ReadComposer, ReadThread } from '@/utils/panel/reading';

import { archive } from './archive';
import { insist } from './insist';
import { lentClaimDesk } from './lent-claims';
import { createOverlay } from './overlay';
import { createPageReader, type PageReader } from './page-reader';
import type { ChangedKeys, PageView } from './page-view';
import { inMessages, Reports } from './reports';
import { ShownList } from './shown-list';

/** Also without any change on the page it is read again: relative times move on, ms. */
const READ_AGAIN_MS = 60_000;

/**
 * Follows the page: reads it whenever it has changed, draws what the reading alone tells at once, and
 * what the ledger knows as soon as the background has answered. Without the background the page
 * keeps its badges.
 *
 * @param desk - what reads a mailbox; null on a panel
 */
export async function watchPanel(
  words: Words,
  ctx: ContentScriptContext,
  desk: MailDesk | null = null,
): Promise<void> {
  let contextUrl = location.href;
  let context = await panelContext(ctx, desk);
  const reports = new Reports();
  const shown = new ShownList();
  /** Where things stood at the last look: found again faster than worked out anew. */
  let profile = context.profile;
  let hasComposer = false;
  const reader = desk ? mailReader(desk) : createPageReader(document);

  const rereport = (): void => {
    reports.forget();
    look();
  };

  const overlay = createOverlay(
    words,
    {
      reread: rereport,
      teach() {
        sendMessage('startPicking', { host: null }).catch(logError('bring the picker'));
      },
      markClaim({ platform, account, key }, mark) {
        sendMessage('markClaim', { platform, account, key, ...mark })
          .then(rereport)
          .catch(logError('keep how a claim stands'));
      },
      setAside({ platform, account, key }, undone) {
        sendMessage('markNoReplyNeeded', { platform, account, key, undone })
          .then(rereport)
          .catch(logError('mark that no reply is needed'));
      },
    },
    ctx.signal,
  );

  const look = (change?: PanelChange): void => {
    lookAtPage(change).catch(logError('read this page'));
  };

  const lookAtPage = async (change?: PanelChange): Promise<void> => {
    const [url, now] = [location.href, Date.now()];
    const read = await reader.read(
      {
        url,
        now,
        ...(context.market && { timeZone: context.market.timeZone }),
        ...(profile && { profile }),
      },
      change,
    );
    // Of a page that has changed meanwhile, which is looked at again in a moment.
    if (!read || location.href !== url) return;
    const { reading, changes } = read;
    keepProfile(reading.profile);
    const changed = shown.take(reading, changes);
    const sentOf = (part: PanelReading): SentReading =>
      sentReading(
        part,
        { ...context, url, language: pageLanguage(), readAt: now },
        lentClaimDesk()?.risks(part),
      );
    const part = sentOf(changes ? { ...reading, discussions: changes.rows } : reading);
    const found = reports.news(part, changes);
    const news = found === 'whole' ? reports.whole(sentOf(reading)) : found;
    if (news) shown.know(keysOf(news), localViews(news, context));
    const show = (keys: ChangedKeys, isAsItWas: boolean): void =>
      overlay.show(pageView(reading, shown, context, desk), keys, isAsItWas);
    show(changed, false);
    if (news) void report(reading, news, (keys) => show(keys, true));
    if (reading.composer && !hasComposer) {
      hasComposer = true;
      sendMessage('loadComposer').catch((error: unknown) => {
        hasComposer = false; // the next reading tries again
        logError('load the draft check')(error);
      });
    }
  };

  /** What was worked out here is stored: the next visit, and polls, find things again by it. */
  const keepProfile = (next: PanelProfile | null): void => {
    // What the user taught is tried first again, also after a look at which it did not fit.
    if (profile?.origin === 'taught' && next?.origin !== 'taught') return;
    if (next === profile) return;
    const isNew = next !== null && JSON.stringify(next) !== JSON.stringify(profile);
    profile = next ?? context.profile;
    if (isNew) sendMessage('saveProfile', next).catch(logError('keep where things stand here'));
  };

  const report = async (
    reading: PanelReading,
    news: SentReading,
    show: (keys: ChangedKeys) => void,
  ): Promise<void> => {
    if (context.archives) archive(reading, news, context);
    try {
      for (const sent of inMessages(news)) {
        const stillAsked = reports.awaitAnswer(sent);
        const known = await sendMessage('reportReading', sent);
        const keys = new Set(stillAsked());
        if (keys.size === 0) continue;
        show(
          shown.know(
            keys,
            known.filter(({ key }) => keys.has(key)),
          ),
        );
      }
    } catch (error) {
      reports.forget(); // the next reading tries again
      logError('report what the page shows')(error);
    }
  };

  const follow = async (change?: PanelChange): Promise<void> => {
    if (location.href !== contextUrl) {
      contextUrl = location.href;
      context = await panelContext(ctx, desk);
      profile = context.profile;
    }
    look(change);
  };

  observePanel(
    document,
    (change) => {
      follow(change).catch(logError('read this page'));
    },
    ctx.signal,
    () => reader.outdate(),
  );
  ctx.setInterval(() => look(), READ_AGAIN_MS);
  ctx.onInvalidated(
    onMessage('renewContext', () => {
      contextUrl = '';
      follow().catch(logError('read this page'));
    }),
  );
  // The background wants an answer when it asks, not only news.
  ctx.onInvalidated(onMessage('rereadPanel', rereport));
  // Style sheets can arrive after the document, and what they hide or show is part of the reading.
  if (document.readyState !== 'complete') {
    addEventListener('load', () => look(), { once: true, signal: ctx.signal });
  }
  look();
  if (takeoverRule(context.platform)) {
    await insist('bring what recognises claims', () => sendMessage('loadClaims'), ctx);
    look();
  }
}

/** A background that is being stopped or started answers nobody: a moment later it does. */
function panelContext(ctx: ContentScriptContext, desk: MailDesk | null): Promise<PanelContext> {
  return insist('get to know this panel', () => askForContext(desk), ctx);
}

function askForContext(desk: MailDesk | null): Promise<PanelContext> {
  return sendMessage('getPanelContext', {
    url: location.href,
    language: pageLanguage(),
    ...(desk && { platform: desk.platform }),
  });
}

/** A mailbox is read in one go: of most of it nothing is taken. */
function mailReader(desk: MailDesk): PageReader {
  return {
    read: (context) => Promise.resolve({ reading: desk.read(document, context), changes: null }),
    outdate: () => undefined,
  };
}

function pageLanguage(): string | null {
  return document.documentElement.lang || null;
}

/** Keys of all discussions that a reading tells of. */
function keysOf({ discussions, thread }: SentReading): string[] {
  return [...discussions.map(({ key }) => key), ...(thread?.key == null ? [] : [thread.key])];
}

/** Whether the list was found in another place than the user showed, or not at all where it should be. */
function isOutdatedBy({ health, profile }: PanelReading, known: PanelProfile | null): boolean {
  return (
    known?.origin === 'taught' &&
    known.list !== null &&
    profile?.origin !== 'taught' &&
    (health === 'partial' || health === 'unreadable')
  );
}

/** Whether the page shows a list, or should: it is empty, or one was found here before. */
function hasList({ discussions, health, profile, isDrifted }: PanelReading): boolean {
  return (
    discussions.length > 0 || health === 'empty' || profile?.list != null || isDrifted === true
  );
}

/** What is drawn over the page. */
function pageView(
  reading: PanelReading,
  shown: ShownList,
  { leadMs, profile: known }: PanelContext,
  desk: MailDesk | null,
): PageView {
  const { health, thread, composer } = reading;
  const isOutdated = isOutdatedBy(reading, known);
  const open = thread?.key == null ? undefined : shown.viewOf(thread.key);
  const place = composer ?? (desk && openedMail(thread));
  return {
    list: shown.list,
    rows: shown.rows,
    views: shown.views,
    hasList: hasList(reading) || isOutdated,
    health,
    isOutdated,
    open: open && place ? { view: open, composer: place } : null,
    leadMs,
  };
}

/** A mail is read long before an answer is begun: its deadline stands at the mail itself until then. */
function openedMail(thread: ReadThread | null): ReadComposer | null {
  const [first] = thread?.messages ?? [];
  return first ? { editor: first.element, send: [] } : null;
}
