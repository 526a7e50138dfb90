import { browser, type Browser } from '#imports';
import { GateDecision } from '@/utils/discussions';
import { logError } from '@/utils/log';
import { onMessage } from '@/utils/messaging/protocol';
import { PanelProfile } from '@/utils/panel/profile';
import { knownLaw } from '@/utils/sla/holidays/known-laws';
import {
  accountKey,
  addEvents,
  database,
  keepNote,
  profileFor,
  readSettings,
  rememberReply,
  removeProfile,
  repliesToOthers,
  saveProfile,
} from '@/utils/storage';
import { summaryAt } from '@/utils/storage/desk';
import { noting } from '@/utils/storage/health';

import {
  Country,
  Discussion,
  Mark,
  MarkedClaim,
  MarketLanguage,
  Noted,
  Page,
  PanelHost,
  PanelHosts,
  PanelPage,
  PickedPanel,
  Reply,
  Target,
} from './arguments';
import { answerExceptions } from './answer-exceptions';
import { answerPopup } from './answer-popup';
import { bringCase } from './bring-case';
import { forgetAll } from './forget';
import { marketWords } from './market-words';
import { openDiscussion, openList } from './open-discussion';
import { contextOf } from './panel-context';
import { bringPicker, renewTabs } from './picking';
import { takeReading } from './report-reading';
import { assertOwnPage, assertOwnPlatform, panelOf } from './sender';
import { openWatchTab } from './watch-tab';
import { showState, watchOnce } from './watcher';
import { startWatching, stopWatching } from './watching';

/** Answers every message of the extension. What arrives is input like any other: parsed first. */
export function answerMessages(): void {
  answerPanels();
  answerOwnPages();
  answerExceptions();
  answerPopup();
}

function answerPanels(): void {
  onMessage('getPanelContext', async ({ data, sender }) => {
    const { url, language, platform } = Page.parse(data);
    const address = new URL(url);
    if (address.hostname !== panelOf(sender)) throw new Error('Not the address of the sender');
    if (platform !== undefined) assertOwnPlatform(sender, platform);
    const [profile, { settings }] = await Promise.all([knownProfile(address), readSettings()]);
    return contextOf(settings, address, language, profile, platform);
  });

  onMessage('getHolidays', ({ data }) => knownLaw(Country.parse(data).country) ?? null);

  onMessage('reportReading', async ({ data, sender }) => {
    const views = await takeReading(data, sender);
    // The page waits for its badges, not for the toolbar.
    showState().catch(logError('show the state'));
    if (data.thread !== null) bringCase(sender).catch(logError('bring the case'));
    return views;
  });

  onMessage('saveProfile', async ({ data, sender }) => {
    const profile = PanelProfile.parse(data);
    if (profile.host !== panelOf(sender)) throw new Error('Not the host of the sender');
    await saveProfile(await database(), { ...profile, savedAt: Date.now() });
    // It is kept: a tab that is slow to answer does not hold up who says so.
    if (profile.origin === 'taught') renewTabs(profile.host).catch(logError('renew the tabs'));
  });

  onMessage('resetProfile', async ({ data, sender }) => {
    const page = PanelPage.parse(data);
    if (page.host !== panelOf(sender)) throw new Error('Not the host of the sender');
    await removeProfile(await database(), page);
    await renewTabs(page.host);
  });

  onMessage('startPicking', async ({ data, sender }) => {
    await bringPicker(sender, PickedPanel.parse(data).host);
  });

  onMessage('loadComposer', async ({ sender }) => {
    await bring('composer', sender);
    await bringCase(sender);
  });

  onMessage('loadDraftReader', async ({ sender }) => {
    panelOf(sender);
    const { tab } = sender;
    if (tab?.id === undefined) return;
    await browser.scripting.executeScript({
      // Editors stand in frames of the same site as well.
      target: { tabId: tab.id, allFrames: true },
      files: ['/content-scripts/draft-reader.js'],
      world: 'MAIN',
    });
  });

  onMessage('loadMail', ({ sender }) => bring('mail', sender));

  onMessage('loadClaims', ({ sender }) => bring('claims', sender));

  onMessage('markClaim', async ({ data, sender }) => {
    const { platform, account, key, ...marked } = MarkedClaim.parse(data);
    assertOwnPlatform(sender, platform);
    const at = Date.now();
    await noting(async () =>
      addEvents(await database(), { platform, account, key }, [{ kind: 'claim', ...marked, at }]),
    );
    showState().catch(logError('show the state'));
  });

  onMessage('getPreviousReplies', async ({ data, sender }) =>
    repliesToOthers(panelOf(sender), Discussion.parse(data).key),
  );

  onMessage('rememberReply', async ({ data, sender }) => {
    const { key, text } = Reply.parse(data);
    // A private window leaves nothing behind.
    if (!sender.tab?.incognito) await rememberReply(panelOf(sender), key, text);
  });

  onMessage('getMarketWords', async ({ data, sender }) => {
    panelOf(sender);
    return marketWords(MarketLanguage.parse(data).language);
  });

  onMessage('recordDecision', async ({ data, sender }) => {
    const decision = GateDecision.parse(data);
    if (decision.host !== panelOf(sender)) throw new Error('Not the host of the sender');
    const { platform, account } = decision;
    assertOwnPlatform(sender, platform);
    // A page that does not tell its discussion still has its decision kept.
    const id = { platform, account, key: decision.key ?? '' };
    await noting(async () => addEvents(await database(), id, [{ kind: 'decided', decision }]));
  });
}

/** A panel is read without its profile rather than not at all. */
async function knownProfile({ hostname, pathname }: URL): Promise<PanelProfile | null> {
  try {
    return await profileFor(await database(), { host: hostname, path: pathname });
  } catch (error) {
    logError('look up a profile')(error);
    return null;
  }
}

function answerOwnPages(): void {
  onMessage('getSummary', async ({ sender }) => {
    assertOwnPage(sender);
    const [db, { settings }] = await Promise.all([database(), readSettings()]);
    return summaryAt(db, settings, Date.now());
  });

  onMessage('refresh', async ({ sender }) => {
    assertOwnPage(sender);
    await watchOnce(true);
  });

  onMessage('watchPanel', async ({ data, sender }) => {
    assertOwnPage(sender);
    const { host } = PanelHost.parse(data);
    await noting(async () => startWatching(await database(), host));
    await showState();
  });

  onMessage('stopWatching', async ({ data, sender }) => {
    assertOwnPage(sender);
    const { host } = PanelHost.parse(data);
    await noting(async () => stopWatching(await database(), host));
    await showState();
  });

  onMessage('renewPanels', async ({ data, sender }) => {
    assertOwnPage(sender);
    const { hosts } = PanelHosts.parse(data);
    await Promise.all(hosts.map((host) => renewTabs(host)));
  });

  onMessage('openWatchTab', async ({ data, sender }) => {
    assertOwnPage(sender);
    await openWatchTab(await database(), PanelHost.parse(data).host);
  });

  onMessage('forgetEverything', async ({ sender }) => {
    assertOwnPage(sender);
    await forgetAll();
    await showState();
  });

  onMessage('openDiscussion', async ({ data, sender }) => {
    assertOwnPage(sender);
    const { host, url } = Target.parse(data);
    await (url === null ? openList(host) : openDiscussion(host, url));
  });

  onMessage('keepNote', async ({ data, sender }) => {
    assertOwnPage(sender);
    const { account, ...noted } = Noted.parse(data);
    const changes = { ...noted, account: accountKey(account), changedAt: Date.now() };
    await noting(async () => keepNote(await database(), changes));
  });

  onMessage('markNoReplyNeeded', async ({ data, sender }) => {
    const { undone, ...id } = Mark.parse(data);
    assertOwnPlatform(sender, id.platform);
    const event = { kind: 'set-aside', undone, at: Date.now() } as const;
    await noting(async () => addEvents(await database(), id, [event]));
    await showState();
  });
}

/** Runs one of our scripts in the frame of a panel that asks for it. */
async function bring(
  script: 'composer' | 'mail' | 'claims',
  sender: Browser.runtime.MessageSender,
): Promise<void> {
  panelOf(sender);
  const { tab, frameId = 0 } = sender;
  if (tab?.id === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [`/content-scripts/${script}.js`],
  });
}
