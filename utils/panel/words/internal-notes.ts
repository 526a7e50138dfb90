import { lexicon } from './lexicon';

// Lines are languages, in this order: en sk cs sl hr pl pt es de hu ro it fr.

/** What is said of a note that only the shop's own people see. */
export const internalNoteWords = lexicon([
  'internal note | internal comment | internal message | internal | private note | private comment | staff note | team note | only visible to your team | not visible to the customer | not visible to the buyer',
  'interna poznamka | interny komentar | interna sprava | interne | poznamka pre tim | sukromna poznamka',
  'interni poznamka | interni komentar | interni zprava | interni | poznamka pro tym | soukroma poznamka',
  'interni zapisek | interna opomba | interni komentar | interno | interna | zasebni zapisek | opomba za ekipo',
  'interna biljeska | interni komentar | interna napomena | interno | privatna biljeska',
  'notatka wewnetrzna | wewnetrzna notatka | komentarz wewnetrzny | wewnetrzny komentarz | wewnetrzn* | notatka prywatna',
  'nota interna | comentario interno | interno | interna | nota privada',
  'nota interna | comentario interno | interno | interna | nota privada',
  'interne notiz | interner kommentar | interne nachricht | intern | private notiz | teamnotiz',
  'belso megjegyzes | belso jegyzet | belso | privat megjegyzes',
  'nota interna | comentariu intern | intern | interna | nota privata',
  'nota interna | commento interno | interno | interna | nota privata',
  'note interne | commentaire interne | interne | note privee',
]);
