import { expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import type { RuleId } from '@/utils/guard';

/** Rule and marked text of all that is more than a hint. */
function found(market: string, draft: string): string[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, start, end }) => `${rule}: ${draft.slice(start, end)}`);
}

test.each<[string, RuleId, string, string, string]>([
  [
    'sk',
    'contact.email',
    'Píšte na jan.k /at/ telka /dot/ sk dnes.',
    'jan.k /at/ telka /dot/ sk',
    'slashes around the marks',
  ],
  ['cs', 'contact.email', 'Pište na jank@@telka.cz.', 'jank@@telka.cz', 'the sign twice'],
  [
    'pl',
    'contact.email',
    'Piszcie marekmalpagmailkropkacom.',
    'marekmalpagmailkropkacom',
    'all in one word',
  ],
  [
    'en',
    'contact.email',
    'Write to tombakerATgmailDOTcom.',
    'tombakerATgmailDOTcom',
    'capitals for the marks',
  ],
  [
    'de',
    'contact.email',
    'Mail: max.bauer – gmail',
    'max.bauer – gmail',
    'a dash before the provider',
  ],
  [
    'it',
    'contact.email',
    'Scriva a luca.rossi (gmail).',
    'luca.rossi (gmail',
    'the provider in brackets',
  ],
  [
    'es',
    'contact.email',
    'Es ana.ruiz g mail, siempre.',
    'ana.ruiz g mail',
    'a provider in two halves',
  ],
  [
    'sk',
    'contact.email',
    'Je to fero77 a za tým gmail.',
    'fero77 a za tým gmail',
    'three words between',
  ],
  [
    'fr',
    'contact.email',
    'Le mien : paul.m # mobileo.fr',
    'mobileo.fr',
    'another sign for the at sign',
  ],
  [
    'de',
    'contact.email',
    'Meine: max.bauer bei handyhaus.de',
    'handyhaus.de',
    'a little word for the at sign',
  ],
  [
    'cs',
    'contact.email',
    'Pište jan se zavináčem, tedy jan šnek telka tečka cz.',
    'jan šnek telka tečka cz',
    'a nickname of the sign',
  ],
  [
    'hr',
    'contact.url',
    'Imamo i stranicu wwwtočkamobitkotočkahr',
    'wwwtočkamobitkotočkahr',
    'dots that are said in one word',
  ],
  ['cs', 'contact.url', 'Naše stránky: zc.voklebak', 'zc.voklebak', 'a host read from its end'],
  ['sk', 'contact.url', 'Náš web: ʞs˙oʞlᴉqoɯ', 'ʞs˙oʞlᴉqoɯ', 'a host upside down'],
  [
    'de',
    'contact.url',
    'Mehr auf handyhaus com, dort günstiger.',
    'handyhaus com',
    'a space for the dot',
  ],
  [
    'fr',
    'contact.email',
    'Un mot sur rucher_du_lac chez orange, point fr.',
    'orange, point fr',
    'a comma before the dot that is said',
  ],
])('%s, %s in "%s": %s, %s', (market, rule, draft, text) => {
  expect(found(market, draft)).toContain(`${rule}: ${text}`);
});

test.each([
  ['sk', 'To je j3b@ny zips, vymeníme ho.', 'a rude word with an at sign'],
  ['it', 'F@cciamo subito il cambio.', 'a word with an at sign'],
  ['pt', 'A capa vem na caixa com o carregador.', 'a little word that is a domain elsewhere'],
  ['en', 'The scheme covers parts and/or labour.', 'a slash between words'],
  ['de', 'Modell TX77 bei Temperaturen unter null laden.', 'a model before a little word'],
])('%s: no contact in "%s", %s', (market, draft) => {
  expect(found(market, draft).filter((finding) => finding.startsWith('contact.'))).toEqual([]);
});
