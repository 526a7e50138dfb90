import type { AbsenceRule } from '@/utils/sla/absence';
import type { Clock, Weekday } from '@/utils/sla/clock';

/**
 * One rule that a platform imposes on sellers. What it says stands in the catalogues alone, as
 * `platform_<id>_text`, and what follows from breaking it, where the platform says so, as
 * `platform_<id>_consequence`.
 */
export interface PlatformRule {
  /** Id used wherever the rule is enforced, e.g. 'swopify.reply-24h'. */
  readonly id: string;
  /** Page of the platform on which the rule stands. */
  readonly source: string;
}

/** A page of a platform on which rules stand. */
export interface PackPage {
  /** What the page is about, as the platform calls it. */
  readonly title: string;
  /** Day on which the rules were read there, YYYY-MM-DD. */
  readonly readOn: string;
}

/** A country's market on a platform. */
export interface Market {
  /** Language in which buyers are answered, ISO 639-1. */
  readonly language: string;
  /** Whose public holidays count, ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly timeZone: string;
}

/** How a platform counts, as data; `workingDays` gets its calendar from the market. */
export type PackClock =
  | Extract<Clock, { kind: 'running' | 'calendarDays' | 'given' }>
  | { readonly kind: 'workingDays'; readonly hours: number };

/** A deadline besides that of replies. No page tells when it starts: the seller does. */
export interface PackDeadline {
  readonly clock: PackClock;
  /** Id of the rule that sets it; names the deadline as well. */
  readonly rule: string;
}

/** A department of a platform that a seller may turn to; what for is `platform_<id>_purpose` in the catalogues. */
export interface PlatformContact {
  readonly id: string;
  readonly phone?: string;
  readonly email?: string;
  /** Page through which it is reached. */
  readonly url?: string;
  /** When it answers; absent where the platform does not say. */
  readonly office?: OfficeHours;
}

/** Whom to turn to on a platform, by what one needs. */
export interface PlatformContacts {
  /** Address of the page that names them, which is one of the pack's `pages`. */
  readonly page: string;
  readonly contacts: readonly PlatformContact[];
}

/** The same hours on each of `weekdays` that is no public holiday of `country`. */
export interface OfficeHours {
  readonly country: string;
  readonly timeZone: string;
  readonly weekdays: readonly Weekday[];
  /** Wall-clock times `HH:MM`. */
  readonly from: string;
  readonly to: string;
}

/** All that Panelwatch knows about one platform. Data only: no functions, no DOM. */
export interface PlatformPack {
  readonly id: string;
  readonly name: string;
  /** Registrable domains of the panel; every subdomain belongs to it. */
  readonly domains: readonly [string, ...string[]];
  /** Markets by code, as it stands in the platform's addresses. */
  readonly markets: Readonly<Record<string, Market>>;
  /** First group: market code in a path such as /sk-sk/…; absent where addresses carry none. */
  readonly marketInPath?: RegExp;
  readonly reply: { readonly clock: PackClock; readonly rule: string };
  /** What share of answers the platform wants on time, 1–100; absent where it does not say. */
  readonly target?: {
    readonly onTimePercent: number;
    readonly days: 7 | 30 | 90;
    readonly rule: string;
  };
  readonly deadlines?: readonly PackDeadline[];
  /** When an absence has to be announced; absent where the platform does not ask for it. */
  readonly absence?: AbsenceRule & {
    readonly rule: string;
    /** Days before its first day by which the platform would like the listings withdrawn. */
    readonly withdrawDays?: number;
  };
  /** Which platform rule each kind of finding breaks; a finding whose rule is absent is allowed here. */
  readonly draftRules: Readonly<Record<string, string>>;
  /** From where contacts of buyers come by mail, absent where none do; how they look is in `mailContacts`. */
  readonly mail?: { readonly domains: readonly string[] };
  /** The pages that rules name as their source, by address. */
  readonly pages?: Readonly<Record<string, PackPage>>;
  /** The panel shows cases of Buyer Protection, which are answered in a form. */
  readonly cases?: true;
  readonly rules: readonly PlatformRule[];
}
