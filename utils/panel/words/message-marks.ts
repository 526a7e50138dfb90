import { lexicon } from './lexicon';

// Lines are languages, in this order: en sk cs sl hr pl pt es de hu ro it fr.

/** What stands beside a message without being part of it: its state, its kind, what can be done. */
export const messageMarks = lexicon([
  'read|unread|seen|viewed|delivered|sent|edited|new|pending|failed|more|reply|quote|copy|report|today|yesterday|' +
    'precit*|neprecit*|viden*|doruc*|odoslan*|upraven*|nove|odpoved*|dnes|vcera|' +
    'precten*|neprecten*|zobrazen*|odeslan*|' +
    'prebran*|neprebran*|dostavljen*|poslano|urejen*|novo|odgovori|danes|vceraj|' +
    'procitan*|neprocitan*|uredeno|danas|jucer|' +
    'przeczytan*|nieprzeczytan*|wyswietlon*|dostarczon*|wyslan*|edytowan*|nowe|odpowiedz|dzis|wczoraj|' +
    'lida|lido|nao lida|visto|vista|entreg*|enviad*|editad*|nova|responder|hoje|ontem|' +
    'leido|no leido|nuevo|hoy|ayer|' +
    'gelesen|ungelesen|gesehen|zugestellt|gesendet|bearbeitet|neu|antworten|heute|gestern|' +
    'olvas*|latta|megneztek|kezbesitve|elkuldve|szerkesztve|uj|valasz|ma|tegnap|' +
    'citit|necitit|vazut|livrat|trimis|nou|raspunde|azi|ieri|' +
    'letto|non letto|consegnat*|inviat*|modificat*|nuovo|rispondi|oggi|' +
    'lu|non lu|vu|distribue|envoye|modifie|nouveau|repondre|aujourd hui|hier',
]);

/** What announces the time of a message: 'Sent:', 'Datum:'; of all languages together. */
export const timeLabels = lexicon([
  'sent|sent on/at|received|date|time|on|odoslan*|prijat*|datum|cas|odeslan*|poslan*|prejeto|primljeno|vrijeme|wyslan*|otrzyman*|data|czas|enviad*|recebid*|recibid*|hora|fecha|gesendet|gesendet am|empfangen|zeit|am|elkuldve|kuldve|ido|trimis|primit|ora|inviat*|ricevut*|envoye|recu|heure|le',
]);

/** What stands before whom a message was written to: 'To: Ada', 'Komu: Ada'; of all languages together. */
export const recipientLabels = lexicon([
  'to|for|fur|an|au|al|ao|komu|pre|pro|za|do|dla|para|cimzett|catre|a|pour|prejemnik|primatelj|adresat|destinat*|empfanger|recipient',
]);

/** Before the beginning of a reply that was begun and not sent. */
export const draftWords = lexicon([
  'draft|koncept|osnutek|nacrt|szkic|rascunho|borrador|entwurf|piszkozat|ciorna|bozza|brouillon',
]);
