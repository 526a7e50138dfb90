import { statusRule } from '@/utils/claims';
import { stageToldIn } from '@/utils/claims/stage';
import type { ClaimMarked } from '@/utils/discussions/claim-marked';
import type { Finding } from '@/utils/guard/finding';

/** What a reply that goes out tells of a claim; null for nothing. */
export function toldIn(reply: string): Pick<ClaimMarked, 'mark' | 'told'> | null {
  const found = stageToldIn(reply);
  if (!found) return null;
  return { mark: found.stage, told: lacks(found) ? 'part' : 'whole' };
}

/** A draft that says "dispatched" and leaves out the tracking number or the day; none where nobody asks for them. */
export function lackingIn(draft: string, platform: string): Finding[] {
  const source = statusRule(platform);
  const found = source === null ? null : stageToldIn(draft);
  if (source === null || !found || !lacks(found)) return [];
  return [{ rule: 'reply.status', severity: 'hint', start: 0, end: 0, source, excerpt: '' }];
}

function lacks({ stage, hasNumber, hasDay }: NonNullable<ReturnType<typeof stageToldIn>>): boolean {
  return stage === 'dispatched' && !(hasNumber && hasDay);
}
