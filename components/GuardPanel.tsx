import type { ComponentChildren } from 'preact';

import { type AskedQuestion, QuestionList } from './QuestionList';
import { useWords } from './words';

interface GuardPanelProps {
  /** How many findings there are. */
  count: number;
  /** The findings, as list items. */
  children: ComponentChildren;
  questions: readonly AskedQuestion[];
  isOpen: boolean;
  onToggle: () => void;
  onTick: (text: string, isAnswered: boolean) => void;
}

/** What there is to look at beside a composer; announced politely when it changes. */
export function GuardPanel(props: GuardPanelProps) {
  const { count, children, questions, isOpen, onToggle, onTick } = props;
  const { t, plural } = useWords();
  const answered = questions.filter(({ isAnswered }) => isAnswered).length;
  return (
    <section
      class="guard"
      data-panelwatch-guard={count > 0 ? '' : undefined}
      data-collapsed={isOpen ? undefined : ''}
      aria-live="polite"
      aria-label={t('extension_name')}
    >
      <div class="head">
        <h2>
          {count > 0
            ? plural('guard_title', count)
            : t('questions_answered', answered, questions.length)}
        </h2>
        <button type="button" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? t('guard_hide_list') : t('guard_show_list')}
        </button>
      </div>
      <div hidden={!isOpen}>
        {count > 0 && <ul class="findings">{children}</ul>}
        {questions.length > 0 && <QuestionList questions={questions} onTick={onTick} />}
      </div>
    </section>
  );
}
