import type { Lexicon } from './lexicon';

/** What mailboxes of shops are called before the at sign. */
export const MAILBOX_NAMES: Lexicon = {
  all: `info, office, kontakt, contact, mail, sales, service, support, shop, hello, hi`,
  sk: `obchod, predaj, objednávky, reklamácie`,
  cs: `obchod, prodej, objednávky, reklamace`,
  sl: `prodaja, naročila, trgovina`,
  hr: `prodaja, narudžbe, trgovina`,
  pl: `sklep, biuro, zamówienia`,
  pt: `geral, encomendas, clientes, loja`,
  es: `administración, pedidos, ventas, clientes, tienda, hola`,
  de: `bestellungen, bestellung, hallo`,
  hu: `rendelés, bolt`,
  ro: `comenzi, clienți`,
  it: `ordini, vendite, clienti, negozio, ciao`,
  fr: `commandes, clients, boutique, bonjour`,
};

/** How "as" is said: "you find me at Seznam as jnovak". */
export const AS: Lexicon = {
  sk: `ako, pod`,
  cs: `jako, pod`,
  sl: `kot`,
  hr: `kao`,
  pl: `jako`,
  pt: `como, sou`,
  es: `como`,
  de: `als`,
  en: `as`,
  hu: `néven`,
  ro: `ca`,
  it: `come`,
  fr: `comme, sous`,
};

/** "I am", "we have": who speaks of himself tells where he is to be written to. */
export const WE: Lexicon = {
  sk: `som, sme, mám, máme`,
  cs: `jsem, jsme, mám, máme`,
  sl: `sem, smo, imam, imamo`,
  hr: `sam, smo, imam, imamo`,
  pl: `jestem, jesteśmy, mam, mamy`,
  pt: `estou, estamos, sou, somos`,
  es: `soy, estoy, estamos, somos`,
  de: `bin, sind`,
  en: `am, m, we`,
  hu: `vagyok, vagyunk`,
  ro: `sunt, suntem`,
  it: `sono, siamo`,
  fr: `suis, sommes`,
};

/**
 * Domains that are also words: there, a missing space after a full stop looks like an address, and "punto es" is no
 * ".es".
 */
export const WORDLIKE_DOMAINS: Lexicon = {
  sk: `si, to, je, by, do, so, co, pro, sa`,
  cs: `si, to, je, by, do, se, co, pro, no`,
  sl: `si, me, to, je, in, se, do, so, ga, ad`,
  hr: `si, me, to, je, se, do, ga, ad`,
  pl: `to, by, do, co, im, no`,
  pt: `de, me, se, do, as, com, si, ai, es, eu`,
  es: `de, es, me, no, la, se, al, si, va, nu, as`,
  de: `es, in, im, am, so, name, page, bahn, art, design, studio`,
  en: `it, me, to, no, is, be, in, at, by, do, so, us, as, am, one, live, page, link, sale, click, name, pro, app, shop, store, web, site, space, life, world, group, market, club, win, top, host, bike, art, design, studio`,
  hu: `de, es, is, be, ad, pl`,
  ro: `de, in, la, se, al, si, va, nu, am, ai, cu, eu, pt`,
  it: `si, in, me, no, la, se, al, ad, il, ai, va, pro, es`,
  fr: `de, es, me, la, se, je, va, si, ai, il, pro, top, art, design, studio`,
};
