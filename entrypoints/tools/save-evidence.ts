import { saveFile } from '@/entrypoints/own-pages/save-file';
import type { ArchivedDiscussion } from '@/utils/archive/archived';
import { evidenceHtml, evidenceJson } from '@/utils/archive/evidence';
import type { Words } from '@/utils/i18n/words';
import { runtimeZone } from '@/utils/time/runtime-zones';

/** Offers one discussion of the archive as a file to save. */
export function saveEvidence(
  discussion: ArchivedDiscussion,
  kind: 'html' | 'json',
  { t, locale }: Words,
): void {
  const exportedAt = Date.now();
  const origin = {
    exportedAt,
    viewerZone: runtimeZone(),
  };
  const day = new Date(exportedAt).toISOString().slice(0, 10);
  const name = `panelwatch-${discussion.key.replaceAll(/[^\w-]+/g, '_').slice(0, 60)}-${day}`;
  if (kind === 'json') {
    saveFile(`${name}.json`, 'application/json', evidenceJson(discussion, origin));
    return;
  }
  const who = discussion.buyer ?? t('discussion_unnamed', discussion.key);
  const html = evidenceHtml(discussion, origin, {
    locale,
    title: t('evidence_title', who),
    panel: t('dashboard_by_panel'),
    buyer: t('archive_by_buyer'),
    subject: t('evidence_subject'),
    exportedAt: t('evidence_exported'),
    timeUnknown: t('archive_no_time'),
    panelTime: t('evidence_panel_time'),
    viewerTime: t('evidence_viewer_time'),
    author: (from) => t(`archive_by_${from ?? 'unknown'}`),
  });
  saveFile(`${name}.html`, 'text/html', html);
}
