import { lexicon } from './lexicon';

/** Labels of notes that only the shop's own people see, of all languages together. */
export const internalNoteWords = lexicon([
  'internal|intern|interna|interne|interner|interni|interny|interno|wewnetrzn*|belso|staff note|team note|privat*|sukromn*|soukrom*|zasebn*|not visible to|only visible to',
]);
