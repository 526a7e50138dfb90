/** Labels of the address for buyers' mails. */
export const EMAIL = /e-?mail (?:de |do )?suporte|suporte e-?mail|support e-?mail/;

/** Labels of the name that stands beside it. */
export const NAME = /nome (?:de |do )?suporte|support name/;

/** Labels of the title of a form. */
export const TITLE = /^titulo\b|^title\b/;

/** What controls that save say. */
export const SAVE = /^(?:guardar|gravar|salvar|save)\b/;
