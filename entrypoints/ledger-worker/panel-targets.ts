import type { PanelTarget } from '@/components/dashboard/Targets';
import {
  type DiscussionRecord,
  standing,
  type Target,
  type TargetStanding,
  windowAt,
} from '@/utils/discussions/metrics';
import { casesIn } from '@/utils/discussions/metrics/cases';
import { countOutcomes } from '@/utils/discussions/metrics/figures';
import type { PanelSummary } from '@/utils/discussions/view';
import { packById } from '@/utils/platforms/registry';
import type { Settings } from '@/utils/storage';

/**
 * Each watched panel with its target, the team lead's before the platform's, and how far it is from it.
 *
 * @param asOf - epoch ms of the reading of the ledger
 */
export function panelTargets(
  panels: readonly PanelSummary[],
  targets: Settings['targets'],
  records: readonly DiscussionRecord[],
  asOf: number,
  timeZone: string,
): PanelTarget[] {
  const hosts = new Map(panels.map((panel) => [panel.host, panel]));
  return [...hosts.values()].map(({ host, name, platform }) => {
    const target: Target | null = targets[host] ?? packById(platform)?.target ?? null;
    return { host, name, target, standing: target && standingOn(host, target) };
  });

  function standingOn(host: string, target: Target): TargetStanding {
    const own = records.filter(({ view }) => view.host === host);
    const window = windowAt(asOf, target.days, timeZone);
    const counts = countOutcomes(casesIn(own, window, asOf, timeZone));
    return standing(counts['on-time'], counts.late + counts.never, target);
  }
}
