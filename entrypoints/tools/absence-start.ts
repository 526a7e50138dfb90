import type { AbsenceAnswers } from '@/components/tools/AbsenceForm';
import { LETTER_LANGUAGES } from '@/utils/absence/letter';
import type { DiscussionView } from '@/utils/discussions/view';
import { packs } from '@/utils/platforms/registry';
import type { PlatformPack } from '@/utils/platforms/types';

import type { Desk } from './read-desk';
import { isoDay } from './use-reminders';

/** A pack whose platform wants to hear of absences. */
export type AbsencePack = PlatformPack & { readonly absence: NonNullable<PlatformPack['absence']> };

/** All of them. */
export const ABSENCE_PACKS: readonly AbsencePack[] = packs.filter(
  (pack: PlatformPack): pack is AbsencePack => pack.absence !== undefined,
);

/** The reminder comes so long before the last day, so that there is time to act. */
const EARLIER_DAYS = 3;
const DAY_MS = 24 * 3_600_000;

/** What can be known before the user answers: the watched panel's market and shop. */
export function startingAnswers({ summary, settings }: Desk, locale: string): AbsenceAnswers {
  const ids = new Set(ABSENCE_PACKS.map(({ id }) => id));
  const panel = summary.panels.find(({ platform }) => ids.has(platform));
  const pack = ABSENCE_PACKS.find(({ id }) => id === panel?.platform) ?? ABSENCE_PACKS[0];
  const chosen = settings.panels[panel?.host ?? '']?.market?.country;
  const own = summary.discussions.filter(({ platform }) => platform === pack?.id);
  const read = own.map((view) => countryOf(view)).find((country) => country !== null);
  return {
    platform: pack?.id ?? '',
    ...startingMarket(pack, chosen ?? read ?? undefined, locale.slice(0, 2)),
    from: '',
    to: '',
    shop: panel?.account ?? '',
    replacement: '',
  };
}

/** The country whose holidays a discussion's deadline leaves out: that of its market. */
function countryOf({ clock }: DiscussionView): string | null {
  return clock && 'calendar' in clock ? clock.calendar.holidays : null;
}

/** The market that was set for the panel or is that of its discussions, else that of the interface's language, else the first. */
function startingMarket(
  pack: AbsencePack | undefined,
  chosen: string | undefined,
  own: string,
): Pick<AbsenceAnswers, 'market' | 'language'> {
  const markets = Object.entries(pack?.markets ?? {});
  const [code, market] =
    markets.find(([, { country }]) => country === chosen) ??
    markets.find(([, { language }]) => language === own) ??
    markets[0] ??
    [];
  const isWritten = market !== undefined && LETTER_LANGUAGES.includes(market.language);
  return { market: code ?? '', language: isWritten ? market.language : 'en' };
}

/** A few days before the last day of the notice, but not in the past; null once that has passed. */
export function proposedReminder(noticeBy: string, today: string): string | null {
  if (noticeBy < today) return null;
  const early = isoDay(Date.parse(`${noticeBy}T12:00`) - EARLIER_DAYS * DAY_MS);
  return early < today ? today : early;
}
