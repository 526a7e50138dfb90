/** More notices of one kind than this are shown as one. */
const SHOWN_ONE_BY_ONE = 3;

/** Notices as they are shown: one by one while they are few, else all of a kind together. */
export function groupedNotices<N extends { readonly kind: string }>(
  notices: readonly N[],
): (readonly [N, ...N[]])[] {
  const kinds = [...new Set(notices.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const [first, ...rest] = notices.filter((notice) => notice.kind === kind);
    if (!first) return [];
    const together: readonly [N, ...N[]] = [first, ...rest];
    return together.length > SHOWN_ONE_BY_ONE ? [together] : together.map((one) => [one] as const);
  });
}

/**
 * Whether notifications are held back.
 *
 * @param quiet - wall-clock times 'HH:MM'; past midnight where `from` is the later one
 * @param minutes - since midnight on the user's clock
 */
export function isQuiet(
  quiet: { readonly from: string; readonly to: string } | null,
  minutes: number,
): boolean {
  if (!quiet) return false;
  const from = minutesOf(quiet.from);
  const to = minutesOf(quiet.to);
  return from <= to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
