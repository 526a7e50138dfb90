import type { PanelTarget } from '@/components/dashboard/Targets';
import type { Choices } from '@/components/dashboard/ScopeBar';
import type { DashboardFilter, ListPage, Report } from '@/utils/discussions/metrics';
import type { PanelSummary } from '@/utils/discussions/view';
import type { Settings } from '@/utils/storage';

/** What the page wants to show. */
export interface Question {
  readonly filter: DashboardFilter;
  readonly settings: Settings;
  /** The watched panels, whose targets are wanted. */
  readonly panels: readonly PanelSummary[];
  /** IANA zone on whose calendar days, weekdays and hours are told. */
  readonly timeZone: string;
}

/** What the ledger answers by now. */
export interface Answer {
  /** Null before all of the period is read. */
  readonly report: Report | null;
  readonly list: ListPage;
  readonly choices: Choices;
  readonly targets: readonly PanelTarget[];
  /** Share of the period that is read, 0–1. */
  readonly done: number;
  /** Epoch ms of the reading of the ledger. */
  readonly asOf: number;
}

/** What a file of discussions is made as. */
export type FileKind = 'csv' | 'json';

/** Asks for the whole list as a file, as it stands at `at` (epoch ms), for a reader of a language (BCP 47). */
export interface Export {
  readonly kind: 'export';
  readonly as: FileKind;
  readonly at: number;
  readonly locale: string;
}

/** Page → worker. */
export type Asked =
  | { readonly kind: 'show'; readonly question: Question }
  /** Look for what is new; the answer comes only where there is anything. */
  | { readonly kind: 'look' }
  | Export;

/** Worker → page. */
export type Told =
  | { readonly kind: 'shown'; readonly answer: Answer }
  /** Only the share of the period that is read has changed. */
  | { readonly kind: 'reading'; readonly done: number }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'exported';
      readonly as: FileKind;
      readonly at: number;
      readonly text: string;
    };
