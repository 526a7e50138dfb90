import type { Lexicon } from './lexicon';

/** Words right before digits that make them an account. */
export const ACCOUNT_WORDS: Lexicon = {
  all: `iban*, swift, bic, blz, bban, rib, trr, nib, ccc, nrb, sort code, qr platba`,
  sk: `účet*, účt*, č ú`,
  cs: `účet*, účt*, č ú`,
  sl: `račun na, tekoč* račun*, na račun, številk* računa`,
  hr: `žiro*, tekuć* račun*, na račun, broj računa`,
  pl: `kont*, rachun*`,
  pt: `conta`,
  es: `cuenta*`,
  de: `konto*, bankverbindung`,
  en: `account*`,
  hu: `számlaszám*, bankszámla*, számlára, számlánkra, számlámra`,
  ro: `cont, contul, contului`,
  it: `conto, conto corrente`,
  fr: `compte*`,
};

/** What a register or the tax office calls the number of a firm: invoices bear it. */
export const COMPANY_NUMBERS: Lexicon = {
  sk: `ičo, dič`,
  cs: `ičo, dič`,
  hr: `oib`,
  pl: `nip, regon`,
  pt: `nif`,
  es: `nif, cif`,
  de: `ust-id, ust-idnr, ust-id-nr, ustid, ustidnr, ustid-nr`,
  en: `vat, vat no`,
  hu: `adószám`,
  ro: `cui, cif`,
  it: `p.iva, p. iva`,
  fr: `siren, siret`,
};

/** What the number of a device or of goods is called right before it. */
export const DEVICE_NUMBERS = 'imei|iccid|eid|ean|gtin|s\\/?n';

/** Words of payment cards. */
export const CARD_WORDS: Lexicon = {
  all: `visa, mastercard, maestro, amex, postepay`,
  sk: `kart*`,
  cs: `kart*`,
  sl: `kartic*`,
  hr: `kartic*`,
  pl: `kart*`,
  pt: `cartão`,
  es: `tarjeta`,
  de: `karte*, kreditkarte*`,
  en: `card*`,
  hu: `kárty*`,
  ro: ``,
  it: `carta`,
  fr: `carte*`,
};

/** Codes of Czech and Slovak banks, from the lists of the two national banks. */
export const BANK_CODES: ReadonlySet<string> = new Set(
  (
    '0100 0300 0600 0710 0800 2010 2060 2070 2100 2200 2220 2250 2260 2275 2600 2700 3030 3050 3060 3500 4000 4300 5500 5800 6000 6100 6200 6210 6300 6363 6700 6800 ' +
    '7910 7940 7950 7960 7970 7990 8030 8040 8060 8090 8150 8190 8200 8215 8220 8230 8240 8250 8255 8265 8270 8280 8291 8293 8299 8500 ' +
    '0200 0720 0900 1100 1111 3000 3100 5200 5600 5900 6500 7300 7500 8020 8050 8100 8120 8130 8160 8170 8180 8320 8330 8360 8370 8410 8420 8430'
  ).split(' '),
);

/** Length of an IBAN by country, from the SWIFT registry. */
export const IBAN_LENGTHS =
  'AD24 AL28 AT20 BA20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 IE22 IS26 IT27 ' +
  'LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 TR26 UA29 VA22 XK20';
