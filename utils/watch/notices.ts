/** More notices of one kind than this are shown as one. */
const SHOWN_ONE_BY_ONE = 3;

/**
 * Notices as they are shown: one by one while they are few, else all of a kind together. What falls
 * due in a pause is one matter, however few.
 */
export function groupedNotices<N extends { readonly kind: string }>(
  notices: readonly N[],
): (readonly [N, ...N[]])[] {
  const kinds = [...new Set(notices.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const [first, ...rest] = notices.filter((notice) => notice.kind === kind);
    if (!first) return [];
    const together: readonly [N, ...N[]] = [first, ...rest];
    return kind === 'pause' || together.length > SHOWN_ONE_BY_ONE
      ? [together]
      : together.map((one) => [one] as const);
  });
}
