import { defineExtensionMessaging } from '@webext-core/messaging';

import type { ArchivedThread } from '@/utils/archive/archived';
import type { ClaimMarked } from '@/utils/discussions/claim-marked';
import type { GateDecision } from '@/utils/discussions/decision';
import type { SentReading } from '@/utils/discussions/schema';
import type {
  DiscussionView,
  Overview,
  OverviewRequest,
  Paused,
  Summary,
} from '@/utils/discussions/view';
import type { FetchedPage, PageRead } from '@/utils/discussions/fetched-page';
import type { PanelContext } from '@/utils/discussions/panel-context';
import type { Exception } from '@/utils/guard/exceptions';
import type { Language } from '@/utils/guard/languages';
import type { Vocabularies } from '@/utils/guard/vocabulary';
import type { PanelProfile } from '@/utils/panel/profile';
import type { HolidayLaw } from '@/utils/sla/holidays/law';

/**
 * Every message of the extension. One argument, one return type, both JSON: browsers serialise
 * messages, so a Date, a Map or undefined does not survive the trip. Handlers parse what arrives.
 */
interface Protocol {
  /** Panel → background: what has to be known to read and show the panel of `url`. */
  getPanelContext(page: {
    url: string;
    language: string | null;
    /** Id of the pack whose contacts a mailbox shows; absent on a panel. */
    platform?: string;
  }): PanelContext;
  /** Panel → background: the public holidays of a country, ISO 3166-1 alpha-2; null for one not known. */
  getHolidays(of: { country: string }): HolidayLaw | null;
  /** Panel → background: what the page shows. Returns what the ledger knows of these discussions. */
  reportReading(reading: SentReading): DiscussionView[];
  /** Panel → background: the texts that a page shows, where the user wants them kept. */
  archiveThread(thread: ArchivedThread): void;
  /** Panel → background: the page has a composer, bring its script in. */
  loadComposer(): void;
  /** Composer → background: an editor draws only a part of its draft, bring the reader of the rest in. */
  loadDraftReader(): void;
  /** Panel → background: the platform may take contacts over, bring the script in that recognises why. */
  loadClaims(): void;
  /** Any view → background: how a discussion's claim stands. */
  markClaim(marked: {
    platform: string;
    account: string | null;
    key: string;
    mark: ClaimMarked['mark'];
    told?: 'part' | 'whole';
  }): void;
  /** Panel → background: the page is a mailbox, bring the script in that reads it. */
  loadMail(): void;
  /** Composer → background: what a check of drafts in a market has to know. */
  getMarketWords(market: { language: Language }): Vocabularies;
  /** Composer → background: what the seller never wants to be warned of. */
  getExceptions(): Exception[];
  /** Composer → background: one thing more that the seller never wants to be warned of. */
  addException(exception: Exception): void;
  /** Composer → background: what the seller decided at the gate. */
  recordDecision(decision: GateDecision): void;
  /** Composer → background: what was sent to other buyers since the browser was started. */
  getPreviousReplies(discussion: { key: string | null }): string[];
  /** Composer → background: a reply goes out; remembered until the browser closes, never stored. */
  rememberReply(reply: { key: string | null; text: string }): void;
  /** Panel → background: where things stand on this panel's pages, to find them again. */
  saveProfile(profile: PanelProfile): void;
  /** Picker → background: what was taught for these pages is taken back. */
  resetProfile(page: { host: string; path: string }): void;
  /** Popup or panel → background: let the user point at what stands where, in the panel's tab. */
  startPicking(panel: { host: string | null }): void;
  /** Options → background: profiles of these hosts were imported or reset. */
  renewPanels(panels: { hosts: string[] }): void;
  /** Background → panel tab: what is known of this panel has changed, ask for it again. */
  renewContext(): void;
  /** Any view → background: a human's mark that a discussion needs no reply, or its taking back. */
  markNoReplyNeeded(mark: {
    platform: string;
    account: string | null;
    key: string;
    undone: boolean;
  }): void;
  /** Settings → background: every watched panel and all that waits. */
  getSummary(): Summary;
  /** Dashboard → background: the same, with as many discussions as are asked for. */
  getOverview(request: OverviewRequest): Overview;
  /** Tools → background: what was noted of a discussion; the page may be closed while it is kept. */
  keepNote(noted: {
    platform: string;
    account: string | null;
    key: string;
    note?: string;
    assignee?: string;
  }): void;
  /** Popup → background: hold notifications back, or show them again. */
  pauseNotifications(pause: { until: Paused }): void;
  /** Popup → background: poll every watched panel now; resolves when all have been tried. */
  refresh(): void;
  /** Popup → background: the permission for `host` was granted, watch it from now on. */
  watchPanel(panel: { host: string }): void;
  /** Popup → background: unregister, forget the permission; the ledger is kept. */
  stopWatching(panel: { host: string }): void;
  /** Any view → background: open a discussion in its panel; the panel's list where it has no address. */
  openDiscussion(target: { host: string; url: string | null }): void;
  /** Popup → background: keep the panel's list open in a pinned tab, to be read there. */
  openWatchTab(panel: { host: string }): void;
  /** Options → background: end all watching and delete all that was ever kept. */
  forgetEverything(): void;
  /** Background → panel tab: read again, now. */
  rereadPanel(): void;
  /** Background → offscreen document, where the worker has no DOM: read a fetched page. */
  readFetchedPage(page: FetchedPage): PageRead;
}

/** The only way to send or receive a message; types follow from `Protocol`. */
export const { onMessage, removeAllListeners, sendMessage } = defineExtensionMessaging<Protocol>();
