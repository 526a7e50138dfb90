import { type Asked, askedQuestions } from '@/utils/guard/asked';
import type { CheckedDraft } from '@/utils/guard/checked-draft';
import { keyPart, type Words } from '@/utils/i18n/words';
import type { MailDesk } from '@/utils/panel/mail/lent-desk';

import type { KnownDiscussion } from './draft-context';
import type { DraftMemory } from './draft-memory';

/** What is ticked off beside a composer. */
interface ToTickOff {
  /** The buyer's questions, once a reply is begun. */
  questions(draft: CheckedDraft, memory: DraftMemory): Asked[];
  /** What a complete answer holds: no rule tells whether it does, so the seller ticks it off. */
  checklist(editor: Element, memory: DraftMemory): Asked[];
}

/** What there is to tick off, and what of it is done. */
export function createToTickOff(
  words: Words,
  desk: MailDesk | null | undefined,
  known: () => KnownDiscussion,
): ToTickOff {
  return {
    questions(draft, { ticks }) {
      if (draft.text.trim() === '') return [];
      const { openMessages, market } = known();
      return askedQuestions(openMessages, market, withoutContacts(draft), ticks);
    },
    checklist(editor, { ticks }) {
      const things = (desk?.checklist(editor) ?? []).map((id) =>
        words.find(`checklist_${keyPart(id)}`),
      );
      return things.map((text) => ({ text, isAnswered: ticks.get(text) ?? false }));
    },
  };
}

/** Figures take a question up, but not those of a telephone number. */
function withoutContacts({ text, findings }: CheckedDraft): string {
  return findings
    .filter(({ rule }) => rule.startsWith('contact.'))
    .reduce(
      (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
      text,
    );
}
