import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import { ruleInput } from '@/utils/guard/rule-input';
import { taggerFor } from '@/utils/guard/senses/lexicons';
import { passageOf } from '@/utils/guard/senses/passage';

function context(market: string): Parameters<typeof checkDraft>[1] {
  return { platform: 'swopify', market, buyerMessages: [], previousReplies: [] };
}

/** The words of a draft that are written otherwise than they are meant, as written and as meant. */
function meantIn(draft: string, market: string): string[] {
  const input = ruleInput(draft, context(market));
  const tagger = taggerFor(market);
  if (tagger === undefined) return [];
  return passageOf(input, tagger)
    .words.filter(({ disguised }) => disguised !== undefined)
    .map(({ folded, ...place }) => {
      const { start, end } = input.text.original(place);
      return `${draft.slice(start, end)} = ${folded}`;
    });
}

const DISGUISED: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'figures stand for letters',
    'sk',
    'Dáme vám gr4tis kup0n.',
    ['gr4tis = gratis', 'kup0n = kupon'],
  ],
  ['signs stand for letters', 'hr', 'Otk@žite pa izv@n.', ['Otk@žite = otkazite', 'izv@n = izvan']],
  ['a sign begins a word', 'fr', 'quelle €spèce', ['€spèce = espece']],
  ['a sign ends a word', 'fr', 'une remis€ !', ['remis€ = remise']],
  ['spaces stand between letters', 'hr', 'Evo g r a t i s.', ['g r a t i s = gratis']],
  [
    'two spaces stand between words',
    'hr',
    'A K C I J A  G R A T I S',
    ['A K C I J A = akcija', 'G R A T I S = gratis'],
  ],
  ['a little word follows the letters', 'sl', 'p i z d a in tat', ['p i z d a = pizda']],
  [
    'dots stand between letters',
    'en',
    'F.L.A.S.H S.A.L.E today',
    ['F.L.A.S.H = flash', 'S.A.L.E = sale'],
  ],
  ['dots part a word', 'ro', 'vă pup în gu.r.ă', ['gu.r.ă = gura']],
  ['an underscore parts a word', 'it', 'Ann_ulli pure', ['Ann_ulli = annulli']],
  ['stars hide an insult', 'sk', 'Ste k*k*t', ['k*k*t = kokot']],
  ['letters are full-width besides', 'sk', 'Ｇr4ｔis obal', ['Ｇr4ｔis = gratis']],
];

describe('a word in disguise is read as it is meant, where it stands', () => {
  test.each(DISGUISED)('%s (%s): %s', (_, market, draft, meant) => {
    expect(meantIn(draft, market)).toEqual(meant);
  });
});

const PLAIN: readonly (readonly [string, string, string])[] = [
  [
    'sizes and part numbers',
    'sk',
    'Skrutka M8x20, kábel USB-C, displej 4K, model A1B0-C3, SM-G990B.',
  ],
  ['lists and ranges', 'sk', 'Varianty A/B/C, a-z, 1-2-3, 10*20*30 a m2.'],
  ['chemical formulas', 'de', 'H2O, CO2, NaCl und C6H12O6.'],
  ['abbreviations', 'sk', 'T. j. napr. s.r.o., a.s., p. Novák, J. K. R.'],
  ['abbreviations of other markets', 'pl', 'M. in. tzn. p.o., S.A. i sp. z o.o.'],
  ['abbreviations with no space', 'de', 'z.B. d.h. u.a. i.d.R.'],
  ['a hyphen in a word', 'hu', 'E-mailben vagy e-mailt, 13-as nap-án.'],
  ['a clitic', 'ro', 'V-ar ajuta, mi-a spus.'],
  ['a full stop with no space', 'sk', 'Máme zľavu.Ďakujeme za objednávku.Pekný deň.'],
  ['prices', 'sk', 'Stojí 50€, 20€/ks alebo $30.'],
  ['addresses and hosts', 'sk', 'www.obchod.sk/a-b_c?x=1'],
  ['footnotes and figures', 'sk', '*platí do 3. 4., iPhone 14, IMEI 356938035643809'],
  ['a code letter by letter', 'fr', 'Tapez M.E.R.C.I.1.0 au panier.'],
  ['code names', 'es', 'El proyecto usa D3.js y com.alma.'],
];

describe('what only looks odd stays what it is', () => {
  test.each(PLAIN)('%s (%s): %s', (_, market, draft) => {
    expect(meantIn(draft, market)).toEqual([]);
  });
});

const BREACHES: readonly (readonly [string, string, string, string])[] = [
  ['sk', 'Gr4tis obal k tomu.', 'marketing.promotion', 'Gr4tis'],
  ['sk', 'Ste d*bil.', 'reply.discourteous', 'd*bil'],
  ['pl', 'Naprawdę, j3b@ny wymysł.', 'reply.discourteous', 'j3b@ny'],
  ['fr', 'Quel c r é t i n !', 'reply.discourteous', 'c r é t i n'],
];

test.each(BREACHES)('%s: %s breaks %s', (market, draft, rule, written) => {
  const found = checkDraft(draft, context(market)).filter((finding) => finding.rule === rule);
  expect(found.map(({ start, end }) => draft.slice(start, end))).toContain(written);
  expect(found.map(({ severity }) => severity)).not.toContain('hint');
});

test('with a word that speaks of anything else nothing is wrong in it', () => {
  expect(checkDraft('Posielame v 0bálke, st4čí?', context('sk'))).toEqual([]);
});
