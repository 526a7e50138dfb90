import type { DiscussionView } from '@/utils/discussions/view';
import { packById } from '@/utils/platforms/registry';
import { explain } from '@/utils/sla';

import { Explanation } from './Explanation';
import { useWords } from './words';

export interface DeadlineExplanationProps {
  view: DiscussionView;
  /** Epoch ms. */
  now: number;
}

/** Why a discussion is due when it is, or why nobody can tell. */
export function DeadlineExplanation({ view, now }: DeadlineExplanationProps) {
  const { t } = useWords();
  if (view.state === 'answered') return <p>{t('deadline_answered')}</p>;
  if (view.receivedAt === null || view.dueAt === null || view.clock === null) {
    return <p>{t('deadline_unknown')}</p>;
  }
  const rule = packById(view.platform)?.rules.find(({ id }) => id === view.rule);
  return (
    <Explanation
      explanation={explain(view.receivedAt, view.clock)}
      now={now}
      atTheLatest={view.atTheLatest}
      {...(rule && { rule })}
    />
  );
}
