import type { Evidence } from '../evidence';
import type { Stance } from '../text/stance';

/** What a sentence says against a plea or a hint in it: that it is declined, or an app spoken of and not called for. */
export function objections({ refused, asProduct, closely }: Stance): Evidence[] {
  const evidence: Evidence[] = refused ? ['refused'] : [];
  if (asProduct && !closely) evidence.push('named otherwise');
  return evidence;
}
