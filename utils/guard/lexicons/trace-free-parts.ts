import type { Lexicon } from './lexicon';

/** What pleas to pay with no trace are put together from: "give me … 40 euros … without a receipt". */
export type TraceFreePart = 'no receipt' | 'net price' | 'to pay';

export const TRACE_FREE_PARTS: Readonly<Record<TraceFreePart, Lexicon>> = {
  'no receipt': {
    sk: `bez bločku, bez faktúry, bez dokladu, bez účtenky, netrváte na doklade, nepotrebujete faktúru, nepotrebujete doklad, nepotrebujete bloček, doklad ~ netreba`,
    cs: `bez účtenky, bez faktury, bez dokladu, nepotřebujete fakturu, nepotřebujete doklad, doklad ~ netřeba, papír ~ nepíše`,
    sl: `brez računa, ne rabite računa, računa ne rabite, brez papirjev`,
    hr: `bez računa, ne treba vam račun, račun vam ne treba`,
    pl: `bez paragonu, bez faktury, bez rachunku, bez papieru, bez kwitu, papieru, paragonów nie, paragonu nie, faktury nie`,
    pt: `sem fatura, sem factura, sem recibo, sem papel, questão de papel, questão de fatura, precisa de fatura, precisar de fatura`,
    es: `sin factura, sin tique, sin recibo, necesita factura, falta tique, falta factura`,
    de: `ohne rechnung, ohne beleg, ohne quittung, keine rechnung, rechnung verzicht*`,
    en: `no receipt, without a receipt, without receipt, no invoice, without an invoice, no paperwork, see a receipt, needs a receipt, need a receipt, need an invoice, off the books`,
    hu: `számla nélkül, számlát nem, nyugta nélkül, papír nélkül, nem kell számla, nem kér számlát, nem kell nyugta`,
    ro: `fără bon, fără factură, fără chitanță, fără acte, nu se mai emite bon, nevoie de factură, trebuie factură, trebuie bon`,
    it: `senza fattura, senza scontrino, senza ricevuta, niente scontrino, niente fattura, niente ricevuta, serve la fattura, serve fattura, serve lo scontrino`,
    fr: `sans ticket, sans facture, sans reçu, pas de facture, pas de reçu, besoin de facture, besoin de ticket, sans papiers`,
  },
  'net price': {
    sk: `bez dane, bez dph, netto`,
    cs: `bez dph, bez daně, netto`,
    sl: `brez davka, brez ddv, neto`,
    hr: `bez poreza, bez pdv*, neto`,
    pl: `netto, bez vat*`,
    pt: `sem iva, sem o iva`,
    es: `sin iva, sin el iva, neto`,
    de: `netto*, ohne mwst, ohne mehrwertsteuer`,
    en: `without the vat, without vat, less the vat, minus the vat, vat free, net price, ex vat`,
    hu: `nettó*, áfa nélkül*`,
    ro: `fără tva`,
    it: `imponibile, senza iva, netto`,
    fr: `hors taxe*, hors tva, sans tva, sans la tva`,
  },
  'to pay': {
    sk: `zaplatíte, zaplaťte, platíte, dáte, dajte, uhraďte, uhradíte, doplatíte, doplaťte, vyrovnáte, vyplatíte, doplatok, doplatku`,
    cs: `zaplatíte, zaplaťte, platíte, dáte, dejte, uhraďte, uhradíte, doplatíte, doplaťte, vyrovnáte, doplatek`,
    sl: `plačate, plačajte, daste, dajte, poravnate, poravnajte, doplačate, doplačajte, doplačilo`,
    hr: `platite, plaćate, date, dajte, podmirite, doplatite, uplatite, nadoplat*`,
    pl: `zapłaci, zapłacisz, płaci, dopłaci, rozliczy, rozliczymy, uiści, dopłatę, zapłacić, zapłata`,
    pt: `paga, pague, pagas, acerta, acerte, pagar, dá me, dê me`,
    es: `paga, pague, pagas, pagar, abona, abone, abonar, da, das, dele, dale`,
    de: `zahlen, bezahlen, geben, begleichen, gib, zahlst, zahl`,
    en: `pay, give, hand, settle`,
    hu: `fizet, fizeti, fizesse, fizess, megfizetni, kifizeti, adja, adjon, rendezi, rendezze`,
    ro: `plătiți, plătești, dați, achitați, achiți`,
    it: `paga, paghi, pagare, dia, salda, saldi, versi, corrisposto, dà a lui, dà a me`,
    fr: `payez, payer, payerez, réglez, régler, donnez, versez, remettez`,
  },
};
