import { useWords } from '../words';
import { CopyButton } from './CopyButton';

interface LetterProps {
  subject: string;
  text: string;
  /** Of the letter, BCP 47. */
  language: string;
  onCopy: (text: string) => Promise<void>;
}

/** A letter to copy; nothing is sent. */
export function Letter({ subject, text, language, onCopy }: LetterProps) {
  const { t } = useWords();
  return (
    <section class="card" aria-labelledby="letter-title">
      <h3 id="letter-title">{t('absence_letter')}</h3>
      <p class="hint">{t('absence_nothing_sent')}</p>
      <div class="letter" lang={language}>
        <p class="subject">
          <strong>{subject}</strong>
          <CopyButton what={subject} onCopy={() => onCopy(subject)} />
        </p>
        <pre data-letter="">{text}</pre>
      </div>
      <CopyButton isNamed what={t('absence_letter')} onCopy={() => onCopy(text)} />
    </section>
  );
}
