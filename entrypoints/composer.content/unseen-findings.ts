import { checkDraft } from '@/utils/guard/check-draft';
import type { DraftContext, Finding } from '@/utils/guard/finding';

/**
 * What blocks in a text that was typed and does not show yet. Only that: the rest of the draft is not there
 * to judge a language or a tone by.
 *
 * @param shown - the draft as it reads; what stands in it is found there
 */
export function unseenFindings(typed: string, shown: string, context: DraftContext): Finding[] {
  if (typed.trim() === '') return [];
  return checkDraft(typed, context)
    .filter(({ severity }) => severity === 'block')
    .map((finding) => ({
      ...finding,
      start: 0,
      end: 0,
      excerpt: typed.slice(finding.start, finding.end),
    }))
    .filter(({ excerpt }) => !shown.includes(excerpt));
}
