import type { ComponentChildren } from 'preact';

import { type AskedQuestion, QuestionList } from './QuestionList';
import { useWords } from './words';

interface GuardPanelProps {
  /** How many findings there are. */
  count: number;
  /** The findings, as list items. */
  children: ComponentChildren;
  questions: readonly AskedQuestion[];
  /** What a complete answer holds, to tick off. */
  checklist?: readonly AskedQuestion[];
  isOpen: boolean;
  onToggle: () => void;
  onTick: (text: string, isAnswered: boolean) => void;
}

/** What there is to look at beside a composer. */
export function GuardPanel(props: GuardPanelProps) {
  const { count, children, questions, checklist = [], isOpen, onToggle, onTick } = props;
  const { t, plural } = useWords();
  const asked = questions.length > 0 ? questions : checklist;
  const answered = asked.filter(({ isAnswered }) => isAnswered).length;
  return (
    <section
      class="guard"
      data-panelwatch-guard={count > 0 ? '' : undefined}
      data-collapsed={isOpen ? undefined : ''}
      aria-label={t('extension_name')}
    >
      <div class="head">
        <h2>
          {count > 0
            ? plural('guard_title', count)
            : t(
                questions.length > 0 ? 'questions_answered' : 'checklist_done',
                answered,
                asked.length,
              )}
        </h2>
        <button type="button" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? t('guard_hide_list') : t('guard_show_list')}
        </button>
      </div>
      <div hidden={!isOpen}>
        {count > 0 && <ul class="findings">{children}</ul>}
        {questions.length > 0 && <QuestionList questions={questions} onTick={onTick} />}
        {checklist.length > 0 && (
          <QuestionList questions={checklist} title={t('checklist_title')} onTick={onTick} />
        )}
      </div>
    </section>
  );
}
