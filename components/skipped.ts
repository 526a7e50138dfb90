import type { Words } from '@/utils/i18n/words';
import type { Reason, Span } from '@/utils/sla';

const HALF_DAY_MS = 43_200_000;

/**
 * What a deadline skipped, in words and in order: days off by their weekday, all others by date and
 * name. Nights and breaks of an office are one thing, however often they come.
 *
 * @param timeZone - IANA zone in whose days the deadline counts
 */
export function skippedWords(spans: readonly Span[], timeZone: string, words: Words): string[] {
  const skipped = spans.flatMap((span) => {
    if (span.reason === null) return [];
    return spanWords(span, span.reason, timeZone, words);
  });
  return [...new Set(skipped)];
}

function spanWords(span: Span, reason: Reason, timeZone: string, words: Words): string[] {
  if (reason.kind === 'weekend') return weekdays(span, timeZone, words.locale);
  if (reason.kind === 'outside-hours') return [words.t('explanation_outside_hours')];
  const days = dates(span, timeZone, words.locale);
  return [words.t('explanation_skipped_day', days, nameOf(reason, words))];
}

function nameOf(
  reason: Exclude<Reason, { kind: 'weekend' | 'outside-hours' }>,
  words: Words,
): string {
  if (reason.kind !== 'holiday') return reason.name ?? words.t(`explanation_${reason.kind}`);
  return words.locale.startsWith('en') ? reason.english : reason.name;
}

function weekdays({ from, to }: Span, timeZone: string, locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long' });
  const names: string[] = [];
  // Steps of half a day meet every day, the short ones of a clock change as well.
  for (let instant = from; instant < to; instant += HALF_DAY_MS) names.push(format.format(instant));
  return [...names, format.format(to - 1)];
}

/** The day, or the first and the last day, of a span: '24 Dec', '24 – 26 Aug'. */
function dates({ from, to }: Span, timeZone: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'short' });
  return format.formatRange(from, to - 1);
}
