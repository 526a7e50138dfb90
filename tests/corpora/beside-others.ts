import { checkDraft } from '@/utils/guard';
import type { Finding, RuleId } from '@/utils/guard';

import { draftsIn, RULES_OF_LABEL } from './labelled-draft';
import type { LabelledDraft } from './labelled-draft';

/**
 * Reports how much of what is found in a draft alone is lost beside a harmless one of the same market, and
 * how often two harmless drafts alarm together that do not alone: what has nothing to do with a passage must
 * change nothing.
 */
export function reportBesideOthers(folder: string): void {
  const drafts = draftsIn(folder);
  const quiet = Map.groupBy(
    drafts.filter((item) => item.labels.length === 0 && rulesIn(item).size === 0),
    ({ market }) => market,
  );
  const lost: Record<string, { found: number; before: number; behind: number }> = {};
  let [pairs, alarms] = [0, 0];
  for (const [index, item] of drafts.entries()) {
    const others = quiet.get(item.market) ?? [];
    const other = others[(index * STRIDE) % others.length];
    if (other === undefined) continue;
    const before = rulesIn({ ...item, draft: `${other.draft}\n${item.draft}` });
    const behind = rulesIn({ ...item, draft: `${item.draft}\n${other.draft}` });
    if (item.labels.length === 0) {
      if (rulesIn(item).size > 0) continue;
      pairs += 2;
      alarms += Number(before.size > 0) + Number(behind.size > 0);
    }
    for (const rule of foundRightly(item)) {
      const counts = (lost[rule] ??= { found: 0, before: 0, behind: 0 });
      counts.found += 1;
      counts.before += Number(!before.has(rule));
      counts.behind += Number(!behind.has(rule));
    }
  }
  console.log(`\n${folder}: lost with a harmless draft before, and behind`);
  console.table(lost);
  console.log(`two harmless drafts together: ${alarms} of ${pairs} alarm`);
}

/** Far enough that a draft does not stand beside the next of its trade. */
const STRIDE = 37;

function rulesIn({ market, draft }: LabelledDraft): Set<RuleId> {
  const findings = checkDraft(draft, {
    platform: 'swopify',
    market,
    buyerMessages: [],
    previousReplies: [],
  });
  return new Set(findings.filter(isShown).map(({ rule }) => rule));
}

function isShown({ severity }: Finding): boolean {
  return severity !== 'hint';
}

/** The language of a draft is that of all of it. */
function foundRightly(item: LabelledDraft): RuleId[] {
  const meant = new Set(
    item.labels
      .filter(({ label }) => label !== 'language')
      .flatMap(({ label }) => RULES_OF_LABEL[label] ?? []),
  );
  return [...rulesIn(item)].filter((rule) => meant.has(rule));
}
