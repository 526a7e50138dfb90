import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import type { RuleId } from '@/utils/guard';

/** The rules of all that is found, and of what is more than a hint. */
function rulesIn(market: string, draft: string, hints: boolean): RuleId[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => hints || severity !== 'hint')
    .map(({ rule }) => rule);
}

describe('a name behind signs between all its letters, or behind two signs in a row', () => {
  test.each([
    ['sk', 'Pošlem fotky, ale iba cez W h @ t s A p p, tu to nejde.'],
    ['cs', 'Tohle vyřešíme přes Wh4t$4pp, jmenuju se tam Karel kolo.'],
    ['sl', 'Dobite me na W🔹h🔹a🔹t🔹s🔹A🔹p🔹p, ime je Tone.'],
    ['hr', 'Javite se na Vh4t$@pp, ime je Ante mreže.'],
    ['pl', 'Jestem na S🔵k🔵y🔵p🔵e jako wojtek.meble.'],
    ['es', 'Escríbeme por W🔹h🔹a🔹t🔹s🔹a🔹p🔹p, que aquí no deja.'],
    ['ro', 'Vorbim pe W🔹h🔹a🔹t🔹s🔹A🔹p🔹p, aici nu merge.'],
    ['it', 'Meglio su W h @ t s A p p, sono Legno Gino.'],
  ])('%s: "%s"', (market, draft) => {
    expect(rulesIn(market, draft, false)).toContain('contact.messenger');
  });
});

describe('a dot with letters written more than once, or glued to an ending by its letters', () => {
  test.each([
    ['cs', 'Celý sortiment najdete na kolakarel tečkačézet, tady dávám jen zlomek.'],
    ['hr', 'Upišite antemreze točkahaer u preglednik.'],
    ['pl', 'Wszystko jest na meblewojtek kropkapeel, tu tylko część.'],
    ['es', 'Lo tienes en tallerpaco puntoes, todo junto.'],
    ['it', 'È tutto su legno gino tutto attaccato, puntocom.'],
    ['cs', 'Web je karelkola, tečččka cz.'],
    ['fr', 'Tapez boisgaston et au bout poinnnt fr.'],
    ['sk', 'Katalóg: stolarjano . 5k (päťka je s).'],
  ])('%s: "%s"', (market, draft) => {
    expect(rulesIn(market, draft, false)).toContain('contact.url');
  });
});

describe('a host whose hyphen is to be a dot', () => {
  test.each([
    ['cs', 'Zadejte do prohlížeče kola-karel (pomlčky nahraďte tečkami) cz.'],
    ['sl', 'Vse imamo na brusac-tone, vezaj zamenjajte s piko, na koncu si.'],
    [
      'sl',
      'Pri nas doma: w w w – brusac – s i (vezaje zamenjajte s pikami), tukaj jih ne objavljamo.',
    ],
    ['pl', 'Wpisz meble-wojtek, myślnik zamień na kropkę, na końcu pl.'],
    ['de', 'Geben Sie holz-horst ein, statt dem Strich einen Punkt, hinten de.'],
    ['sl', 'Vpišite cebelar-miha-si, namesto vezajev dajte pike.'],
    ['es', 'Teclee miel-paca-es cambiando los guiones por puntos.'],
    ['en', 'Type oak-terry com, swap the hyphen for a dot.'],
    ['hu', 'Írja be: asztalos-bela (a kötőjel helyett pont) hu.'],
    ['ro', 'Scrieți mobila-nelu (cratima o înlocuiți cu punct) ro.'],
    ['it', 'Digiti legno-gino (al posto del trattino un punto) it.'],
    ['fr', 'Tapez bois-gaston (remplacez le tiret par un point) fr.'],
  ])('%s: "%s"', (market, draft) => {
    expect(rulesIn(market, draft, false)).toContain('contact.url');
  });
});

describe('a network by what it shows', () => {
  test.each([
    ['sk', 'Hľadajte našu kaviareň v appke s krátkymi tancami.'],
    ['de', 'Bei der App mit den kurzen Tanzvideos nach unserer Strickstube suchen.'],
    ['fr', 'Par contre tapez notre nom sur le réseau au petit fantôme jaune.'],
    ['sl', 'Na omrežju z rumenim duhcem smo Brusač Tone.'],
    ['hu', 'A sárga kis szellemes oldalon Asztalos Béla a nevünk.'],
    ['es', 'Mira las historias de la tienda, esas que se borran a las 24 horas.'],
    ['de', 'Schauen Sie in unsere Geschichten, die nach 24 Stunden weg sind.'],
    ['ro', 'Vedeți poveștile magazinului, cele care dispar după o zi.'],
    ['it', 'Segua le storie della bottega, quelle che spariscono dopo un giorno.'],
  ])('%s: "%s"', (market, draft) => {
    expect(rulesIn(market, draft, false)).toContain('contact.social');
  });
});

describe('an at sign by its look', () => {
  test.each([
    ['ro', 'mobilanelu, a ăla rotund, yahoo, puuunct com.'],
    ['it', 'legnogino, la a con la coda, libero, puuunto it.'],
    ['es', 'tallerpaco, arrobita, gmail puuunto com.'],
    ['hr', 'Pišite na ante majmun mreze točččka hr.'],
  ])('%s: "%s"', (market, draft) => {
    expect(rulesIn(market, draft, false)).toContain('contact.email');
  });
});

test.each([
  ['sk', 'Súbor sa volá stolik_v2.f3d, otvoríte ho vo Fusion.'],
  ['sl', 'Uglašena je septembra, C-F-B-Es, tremolo 3.'],
  ['it', 'Il segnale di libero si sente ancora.'],
  ['ro', 'Am verificat totul. Eu nu văd nicio zgârietură.'],
  ['pt', 'Está tudo certo. Eu confirmo amanhã o envio.'],
  ['hr', 'Aplikacija ima i plesni mod, nađete ga pod glazbom.'],
  ['pt', 'As histórias do livro são curtas e no fim o lobo desaparece.'],
  ['de', 'Die Flecken verschwinden nach einem Tag, das ist bei Leinöl so.'],
  ['de', 'Den Bindestrich in der Nummer bitte mitschreiben, den Punkt nicht: 45-778.'],
  ['en', 'Keep the hyphen in the part number and drop the dot: AB-12.'],
  ['de', 'Die Nummer lautet SKU-12-DE, Bindestrich ja, Punkt nein.'],
  ['es', 'Dos arrobas de aceite son unos 25 litros.'],
])('%s: "%s" leads nobody away', (market, draft) => {
  expect(rulesIn(market, draft, true)).toEqual([]);
});
