import { useWords } from './words';

/** One question of the buyer, and whether the draft answers it. */
export interface AskedQuestion {
  readonly text: string;
  readonly isAnswered: boolean;
}

interface QuestionListProps {
  questions: readonly AskedQuestion[];
  /** By default that these are the buyer's questions. */
  title?: string;
  /** The seller knows better whether a question is answered. */
  onTick: (text: string, isAnswered: boolean) => void;
}

/** What the buyer asked, to tick off; the ticks set themselves when the draft answers. */
export function QuestionList({ questions, title, onTick }: QuestionListProps) {
  const { t } = useWords();
  return (
    <fieldset class="questions" data-panelwatch-questions="">
      <legend>{title ?? t('questions_title')}</legend>
      {questions.map(({ text, isAnswered }) => (
        <label key={text}>
          <input
            type="checkbox"
            checked={isAnswered}
            onChange={(event) => onTick(text, event.currentTarget.checked)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
