import { keyPart, type Words } from '@/utils/i18n/words';
import { labelOf } from '@/utils/panel/dom/label';
import type { PickSession } from '@/utils/panel/pick';

/** Longest part of a page's text that is spoken. */
const LONGEST = 80;

/** What is asked now, for those who do not see the bar. */
export function askedInWords({ stage }: PickSession, { t }: Words): string {
  return stage === 'complete'
    ? t('picker_saved')
    : `${t(`picker_step_${stage}`)}. ${t('picker_keys')}`;
}

/** What is pointed at, for those who do not see the outline. */
export function pointedInWords(session: PickSession, words: Words): string {
  const { proposal, position } = session;
  if (proposal === null) return '';
  const text = described(session, words);
  return position === null ? text : words.t('picker_candidate', position.at, position.of, text);
}

function described(session: PickSession, { t, plural }: Words): string {
  const { proposal, stage } = session;
  if (proposal === null) return '';
  const name = labelOf(proposal.element).slice(0, LONGEST);
  if (proposal.problem !== null)
    return `${name}. ${t(`picker_problem_${keyPart(proposal.problem)}`)}`;
  const { length } = proposal.found;
  if (stage === 'row') return `${plural('picker_rows', length)}. ${name}`;
  if (stage === 'waits') return `${t('picker_waiting', length, session.rows().length)}. ${name}`;
  return stage === 'author'
    ? `${t('picker_answered', length, session.rows().length)}. ${name}`
    : name;
}
