import type { Mark } from './mark';

/**
 * Where marks stand after the text has changed in one place; without those that the change is in. Until the text
 * is checked again they stay with their words.
 */
export function moved(marks: readonly Mark[], before: string, after: string): Mark[] {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same++;
  let sameBehind = 0;
  while (sameBehind < shorter - same && before.at(-1 - sameBehind) === after.at(-1 - sameBehind)) {
    sameBehind++;
  }
  const by = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= same) return [mark];
    if (mark.start < before.length - sameBehind) return [];
    return [{ ...mark, start: mark.start + by, end: mark.end + by }];
  });
}
