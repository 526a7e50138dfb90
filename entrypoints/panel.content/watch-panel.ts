import type { ContentScriptContext } from '#imports';
import { localViews } from '@/utils/discussions/local-views';
import type { SentReading } from '@/utils/discussions/schema';
import { sentReading } from '@/utils/discussions/sent-reading';
import type { Words } from '@/utils/i18n/words';
import { takeoverRule } from '@/utils/claims';
import { logError } from '@/utils/log';
import { onMessage, sendMessage } from '@/utils/messaging/protocol';
import type { MailDesk } from '@/utils/panel/mail/lent-desk';
import type { FollowedRows } from '@/utils/panel/list/record-changes';
import { observePanel, type PanelChange } from '@/utils/panel/observe';
import type { PanelProfile } from '@/utils/panel/profile';
import type { PanelReading } from '@/utils/panel/reading';

import { archive } from './archive';
import { askContext, pageLanguage } from './ask-context';
import { DrawingPage } from './drawing-page';
import { insist } from './insist';
import { learnHolidays } from './learn-holidays';
import { lentClaimDesk } from './lent-claims';
import { createOverlay, type Extent } from './overlay';
import { overlayActions } from './overlay-actions';
import { createMailReader, createPageReader } from './page-reader';
import { pageView } from './page-view';
import { ReadingPace } from './reading-pace';
import { inMessages, Reports } from './reports';
import { type ChangedKeys, ShownList } from './shown-list';

/** Also without any change on the page it is read again, at most this often: relative times move on, ms. */
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
  let context = await askContext(ctx, desk);
  const reports = new Reports();
  const shown = new ShownList();
  const drawing = new DrawingPage();
  const pace = new ReadingPace();
  let lookingAgain: number | undefined;
  /** Where things stood at the last look: found again faster than worked out anew. */
  let profile = context.profile;
  let hasComposer = false;
  const reader = desk ? createMailReader(desk) : createPageReader(document);

  const rereport = (): void => {
    reports.forget();
    look();
  };

  const overlay = createOverlay(words, overlayActions(rereport), ctx.signal);

  const look = (change?: PanelChange): void => {
    lookAtPage(change).catch(logError('read this page'));
  };

  const lookAtPage = async (change?: PanelChange): Promise<void> => {
    const [url, now, began] = [location.href, Date.now(), performance.now()];
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
    if (!changes) pace.took(began, performance.now());
    keepProfile(reading.profile);
    checkDrafts(reading);
    const changed = shown.take(reading, changes);
    clearTimeout(lookingAgain);
    const patience = drawing.patienceFor(reading, url, now);
    if (patience > 0) {
      lookingAgain = ctx.setTimeout(() => look(), patience);
      reports.forget(); // what comes back is news
      const view = pageView(reading, shown, context, desk);
      overlay.show({ ...view, hasList: false }, changed, 'around');
      return;
    }
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
    const show = (keys: ChangedKeys, extent: Extent): void =>
      overlay.show(pageView(reading, shown, context, desk), keys, extent);
    show(changed, extentOf(changes));
    if (news) void report(reading, news, (keys) => show(keys, 'nothing'));
  };

  const checkDrafts = ({ composer }: PanelReading): void => {
    if (!composer || hasComposer) return;
    hasComposer = true;
    sendMessage('loadComposer').catch((error: unknown) => {
      hasComposer = false; // the next reading tries again
      logError('load the draft check')(error);
    });
  };

  /** What was worked out here is stored: the next visit, and polls, find things again by it. */
  const keepProfile = (next: PanelProfile | null): void => {
    // What the user taught is tried first again, also after a look at which it did not fit.
    if (profile?.origin === 'taught' && next?.origin !== 'taught') return;
    // A list that is gone for now is missed at the next look too.
    if (next === null || next === profile) return;
    const isNew = JSON.stringify(next) !== JSON.stringify(profile);
    profile = next;
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
        await learnHolidays(known.map(({ clock }) => clock));
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
      context = await askContext(ctx, desk);
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
  ctx.setInterval(() => {
    if (pace.isDue(performance.now())) look();
  }, READ_AGAIN_MS);
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

/** How far a change of the page reaches: a reading of the whole page was asked for by something around its rows. */
function extentOf(changes: FollowedRows | null): Extent {
  return changes?.isElsewhere === false ? 'rows' : 'around';
}

/** Keys of all discussions that a reading tells of. */
function keysOf({ discussions, thread }: SentReading): string[] {
  return [...discussions.map(({ key }) => key), ...(thread?.key == null ? [] : [thread.key])];
}
