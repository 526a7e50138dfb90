import type { Lexicon } from './lexicon';

/** What pleas for the buyer's card are put together from: "a photo … of your card", "the number … and the three digits". */
export type CardPart = 'photo' | 'bank card' | 'security code';

export const CARD_PARTS: Readonly<Record<CardPart, Lexicon>> = {
  photo: {
    all: `foto*, fotk*, fotograf*`,
    sk: `odfoť*, vyfoť*, nafoť*, snímk*, snímok`,
    cs: `vyfoť*, vyfoc*, odfoť*, nafoť*, snímek, snímk*`,
    sl: `slik*, poslik*, posnet*`,
    hr: `slik*, uslik*, poslik*`,
    pl: `zdjęci*, sfotograf*`,
    pt: `imagem`,
    es: `imagen`,
    de: `bild, bilder, abfotograf*`,
    en: `photo*, picture*, snap, pic, pics`,
    hu: `fénykép*, képet`,
    ro: `poză, poze, poza, imaginea`,
    it: `immagine, scatto`,
    fr: `photo*, cliché, image`,
  },
  'bank card': {
    sk: `karty z oboch, vašej karty, vašu kartu, platobn* kart*, bankov* kart*, kreditn* kart*, karty ktorou, kartu ktorou`,
    cs: `karty z obou, vaší karty, vaši kartu, svou kartu, platební* kart*, bankovní* kart*, kreditní* kart*, karty kterou, kartu kterou, vaší platební, vaší bankovní`,
    sl: `kartice z obeh, vaše kartice, vašo kartico, svoje kartice, svojo kartico, bančn* kartic*, plačiln* kartic*, kreditn* kartic*, kartice s katero, kartico s katero`,
    hr: `kartice s, vaše kartice, vašu karticu, svoje kartice, svoju karticu, bankovn* kartic*, kreditn* kartic*, kartice kojom, karticu kojom`,
    pl: `karty z obu, pana karty, pani karty, pańskiej karty, swojej karty, swoją kartę, kart* płatnicz*, kart* bankow*, kart* kredytow*, karty którą, kartę którą`,
    pt: `cartão frente, cartão dos dois, seu cartão, teu cartão, cartão multibanco, cartão bancário, cartão de crédito, cartão de débito, cartão com que, cartão com o qual`,
    es: `tarjeta por, su tarjeta, tu tarjeta, tarjeta bancaria, tarjeta de crédito, tarjeta con la que`,
    de: `karte vorne, ihrer karte, deiner karte, ihre karte, deine karte, girocard*, bankkarte*, kreditkarte*, ec karte*, karte mit der`,
    en: `card front, your card, your bank card, your credit card, your debit card, bank card, credit card, debit card, card you paid, card you used, payment card`,
    hu: `kártya mindkét, bankkárty*, kártyájá*, kártyád*, hitelkárty*, kártyáról amellyel, kártyáról amivel`,
    ro: `cardului, cardul dvs, cardul dumneavoastră, cardul tău, card bancar, cardul bancar, cardul cu care`,
    it: `carta fronte, sua carta, tua carta, carta di credito, carta di debito, carta bancaria, suo bancomat, tuo bancomat, carta con cui`,
    fr: `carte recto, votre carte, ta carte, carte bleue, carte bancaire, carte de crédit, carte avec laquelle`,
  },
  'security code': {
    all: `cvc*, cvv*`,
    sk: `tri čísl* zozadu, tri čísl* na zadn*, tri číslic*, trojčíslie, platnosť karty, dátum platnosti, dokedy platí, do kedy platí, bezpečnostn* kód*`,
    cs: `tři čísl* ze*, tři číslíčk*, tři číslic*, trojčíslí, platnost karty, datum platnosti, do kdy platí, bezpečnostní* kód*`,
    sl: `tri številke zadaj, tri številke na hrbt*, tri cifre, datum veljavnosti, veljavnost*, do kdaj velja, varnostn* kod*`,
    hr: `tri broj* straga, tri broj* na pole*, tri brojk*, tri znamenk*, datum isteka, rok valjanosti, do kad vrijedi, kontroln* broj*`,
    pl: `trzech cyfr, trzy cyfry, trzy cyferki, dat* ważności, termin* ważności, do kiedy ważna, kod* zabezpiecz*, kod* bezpiecz*`,
    pt: `três números, três algarismos, três dígitos, validade, código de segurança`,
    es: `tres números, tres cifras, tres dígitos, caducidad, vencimiento, código de seguridad`,
    de: `prüfziffer*, prüfnummer*, sicherheitscode*, gültigkeit*, gültig bis, ablaufdatum, drei ziffern, dreistellig*`,
    en: `security code, three digits, three numbers, expiry, expiration`,
    hu: `biztonsági kód*, lejárat*, érvényesség*, három számjegy*, három szám*`,
    ro: `data expirării, expirare*, trei cifre, codul de securitate, codul de siguranță, valabilitate*`,
    it: `scadenza, tre cifre, tre numeri, codice di sicurezza`,
    fr: `cryptogramme, expiration, trois chiffres, code de sécurité, validité`,
  },
};
