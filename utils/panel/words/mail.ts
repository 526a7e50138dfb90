import { lexicon } from './lexicon';

/**
 * Participles of answering in the marks of mail programs; a button that answers is called by the
 * infinitive.
 */
export const answeredMarks = lexicon([
  'replied|answered|respondido|respondida|respondidos|respondidas|respondeu|respondio|contestado|contestada|beantwortet|geantwortet|odpovedana|odpovedane|odpovedany|odpovedano',
  'zodpovedana|zodpovedane|zodpovedany|zodpovedano|zodpovezena|zodpovezene|zodpovezeny|zodpovezeno|odgovorjen|odgovorjena|odgovorjeno|odgovorjeni|odgovoreno|odpowiedziano|repondu|risposto|megvalaszolva|megvalaszolt|raspuns',
]);

/** The same denied: 'not replied', 'não respondida', 'unanswered'. */
export const notAnsweredMarks = lexicon([
  'not/non replied*/answered*/respondid*/beantwortet*|nao replied*/answered*/respondid*/beantwortet*|ni/nicht replied*/answered*/respondid*/beantwortet*|un replied*/answered*/respondid*/beantwortet*',
  'unreplied*|unanswered*|unbeantwortet*|notreplied*|notanswered*|naorespondid*|nichtbeantwortet*',
]);

/** Marks of a mail that has not been read yet. */
export const unreadMarks = lexicon([
  'unread|nao lido|nao lida|nao lidos|nao lidas|ungelesen|neprecitana|neprecitane|neprecitany|neprecitano|neprectena|neprebran|neprebrana|neprebrano|neprebrane',
  'nieprzeczytana|nieprzeczytane|nieprzeczytany|non lu|non lue|non lus|no leido|no leida|no leidos|no leidas|non letto|non letta|non letti|non lette',
]);

/** What mail programs call the reader of a mailbox among those who wrote, folded. */
export const SELF = 'eu|me|mim|yo|ich|moi|io|ja|jaz|en|eu mesmo';

/** How heads of mails call their fields, folded, as the names begin. */
export const HEAD_FIELDS = {
  bcc: '_?bcc|cco|cci|udw|skryta|slepa|skp|bk',
  cc: '_?cc|dw|kopie|kopia|kp',
  to: String.raw`_?to|para|an|komu|prejemnik\w*|za|destinatari\w*|do|pre`,
} as const;

/** What the field of a mail's subject is called. */
export const SUBJECT_FIELDS = ['assunto', 'subject', 'betreff', 'predmet'] as const;

/** What stands before a subject that is read out; as parts of other names these mean too much. */
export const SUBJECT_HEADS = [...SUBJECT_FIELDS, 'temat', 'zadeva'] as const;

/** Folders, in addresses, of what was written here and of what nobody reads. */
export const OTHER_FOLDERS = String.raw`sent|sentitems|sent%20items|enviad[oa]s?|drafts?|rascunhos|outbox|scheduled|spam|junk\w*|trash|deleteditems`;
