import type { DiscussionView } from '@/utils/discussions/view';
import { formatDue } from '@/utils/time';

import { useWords } from './words';

export interface DeadlineExplanationProps {
  view: DiscussionView;
  /** Epoch ms. */
  now: number;
}

/** Why a discussion is due when it is, or why nobody can tell. */
export function DeadlineExplanation({ view, now }: DeadlineExplanationProps) {
  const { t, locale } = useWords();
  if (view.state === 'answered') return <p>{t('badge_answered')}</p>;
  if (view.dueAt === null) return <p>{t('deadline_unknown')}</p>;
  const timeZone = 'UTC';
  return <p>{formatDue(view.dueAt, { locale, timeZone, now }).panel}</p>;
}
