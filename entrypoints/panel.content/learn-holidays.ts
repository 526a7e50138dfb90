import { sendMessage } from '@/utils/messaging/protocol';
import type { Clock } from '@/utils/sla/clock';
import { knowLaws, unknownCountries } from '@/utils/sla/holidays/known-laws';

/**
 * Gets to know the holidays that these clocks leave out: a page needs those of one country, and no page is to
 * read the laws of all.
 */
export async function learnHolidays(clocks: readonly (Clock | null)[]): Promise<void> {
  for (const country of new Set(clocks.flatMap(unknownCountries))) {
    const law = await sendMessage('getHolidays', { country });
    if (law) knowLaws({ [country]: law });
  }
}
