import type { Corpus } from './corpus.ts';

const corpus: Corpus = {
  lang: 'sl',
  m: ['Aleš', 'Peter', 'Jure', 'Klemen', 'David', 'Simon', 'Igor', 'Robert', 'Anže', 'Damjan'],
  f: ['Irena', 'Nataša', 'Sara', 'Vesna', 'Marija', 'Lidija', 'Tanja', 'Polona', 'Monika', 'Darja'],
  last: [
    ['Kos', 'Kos'],
    ['Pirc', 'Pirc'],
    ['Hočevar', 'Hočevar'],
    ['Jerman', 'Jerman'],
    ['Majcen', 'Majcen'],
    ['Petek', 'Petek'],
    ['Lah', 'Lah'],
    ['Kastelic', 'Kastelic'],
    ['Medved', 'Medved'],
    ['Perko', 'Perko'],
    ['Rupnik', 'Rupnik'],
    ['Erjavec', 'Erjavec'],
    ['Bevk', 'Bevk'],
    ['Tomažič', 'Tomažič'],
    ['Lesjak', 'Lesjak'],
    ['Žnidaršič', 'Žnidaršič'],
  ],
  greet: ['Pozdravljeni,', 'Lep dan,', 'Dober večer,', ''],
  close: ['Hvala lepa.', 'Prosim za odgovor.', 'Lep pozdrav', ''],
  sellerGreet: ['Pozdravljeni,', 'Dober dan, {n},'],
  sellerClose: ['Vaša ekipa {store}', 'LP, {store}', ''],
  topics: [
    {
      s: ['Osebni prevzem', 'Ali lahko pridem iskat?'],
      b: [
        'ali lahko {p} prevzamem osebno v Kopru? Mudi se mi.',
        'ne najdem možnosti osebnega prevzema. Jo imate?',
        'kdaj bo naročilo {o} pripravljeno za prevzem?',
      ],
      r: [
        'prevzem je možen od 9. do 17. ure, prinesite številko naročila.',
        'pripravljeno bo jutri po 12. uri.',
      ],
      f: ['zadošča številka naročila?', 'pridem v četrtek, je v redu?'],
    },
    {
      s: ['Koda za popust ni delovala', 'Napačna cena pri {o}'],
      b: [
        'pri naročilu {o} se ni upošteval popust 10 %. Lahko vrnete razliko?',
        'cena {p} na strani je bila nižja od zaračunane.',
        'ali akcija 1+1 velja tudi za {p}?',
      ],
      r: [
        'koda velja nad 50 €, izjemoma vam razliko vrnemo.',
        'cena se je spremenila ponoči, razliko nakažemo.',
      ],
      f: ['kdaj bo denar na računu?', 'v pogojih tega ne najdem, pošljete povezavo?'],
    },
    {
      s: ['Menjava za večjo velikost', 'Mere se ne ujemajo'],
      b: [
        '{p} bi {zamenjal|zamenjala} za večjo različico, odprto, a nerabljeno.',
        'mere v opisu niso prave. Je menjava možna?',
        'ali sprejmete menjavo brez originalne škatle?',
      ],
      r: [
        'menjava je možna v 30 dneh, izdelek dobro zaščitite.',
        'večja različica je 15 € dražja, doplačilo ob prevzemu.',
      ],
      f: ['v redu, doplačam. Kam pošljem?', 'škatle nimam več, je dobra druga?'],
    },
    {
      s: ['Servis traja predolgo', 'Stanje popravila'],
      b: [
        'reklamacijo ste prevzeli {d}, pa še vedno ne vem nič. Prosim za informacijo.',
        'servis je {p} vrnil kot brezhiben, napaka pa ostaja.',
        'minilo je 30 dni, zahtevam vračilo {m}.',
      ],
      r: [
        'čakamo na del od proizvajalca, predvidoma konec tedna.',
        'pošljite kratek posnetek napake, servis ga pregleda še enkrat.',
      ],
      f: ['posnetek sem {poslal|poslala} včeraj, je prispel?', 'res že predolgo traja.'],
    },
    {
      s: ['Rezervni deli', 'Filtri za {p}'],
      b: [
        'ali imate filtre za {p}? V ponudbi jih ne vidim.',
        '{izgubil|izgubila} sem pokrovček, se ga da dokupiti?',
        'katere vrečke so za {p}?',
      ],
      r: [
        'dele naročimo v 5–7 dneh, ceno sporočimo tukaj.',
        'ustrezajo vrečke tip 201, so na zalogi.',
      ],
      f: ['vzamem dva kosa.', 'koliko pa je poštnina?'],
    },
    {
      s: ['Plačilo zavrnjeno', 'Naročilo ni plačano'],
      b: [
        'kartica je bila dvakrat zavrnjena, banka pa je rezervirala {m}. Kaj zdaj?',
        '{nakazal|nakazala} sem {d}, naročilo je še vedno neplačano.',
        'lahko spremenim v plačilo po povzetju?',
      ],
      r: [
        'rezervacija izgine v 48 urah, naročilo držimo.',
        'plačilo smo povezali ročno, paket gre danes.',
      ],
      f: ['rezervacija je še vedno tam, je to običajno?', 'super, pošljete številko paketa?'],
    },
    {
      s: ['Odprt paket', 'Prazna škatla'],
      b: [
        'trak na paketu je bil strgan in {p} manjka. Kurir se ne zmeni.',
        'prišla je prazna škatla! Imam zapisnik.',
        'v paketu je samo račun.',
      ],
      r: [
        'prosimo za zapisnik, reklamacijo pri prevozniku uredimo mi.',
        'prevoznik je škodo priznal, pošiljamo nov kos.',
      ],
      f: ['zapisnik je v priponki.', 'kdaj pride nov?'],
    },
    {
      s: ['Baterija slabo drži', 'Garancija za baterijo'],
      b: [
        '{p} zdrži komaj dve uri, v opisu pa piše osem. Je to napaka?',
        'baterija je napihnjena, bojim se polniti.',
        'ali zamenjate baterijo proti plačilu?',
      ],
      r: [
        'izdelka ne uporabljajte, prevzamemo ga na naše stroške.',
        'menjava stane 29 €, v garanciji je brezplačna.',
      ],
      f: ['za prevzem mi ustreza četrtek.', 'garancija velja še pol leta, torej brezplačno?'],
    },
  ],
  nudge: [
    'še vedno brez odgovora…',
    'prosim, oglasite se.',
    'pišem ponovno, ker je nujno.',
    'je to še aktualno?',
  ],
  thanks: ['Odlično, hvala, vse je v redu.', 'Urejeno, hvala.', 'Hvala za pomoč.'],
  ok: ['Z veseljem.', 'Zabeleženo, hvala.', 'Javimo se, ko bo urejeno.'],
  platform: {
    opened: 'Kupec je začel pogovor (nar. {o}).',
    reminder: 'Na to sporočilo še niste odgovorili. Rok: 24 ur v delovnih dneh.',
    resolved: 'Pogovor zaključen.',
    refund: 'Vrnjen znesek: {m}.',
    takeover: 'Pogovor spremlja podpora tržnice.',
  },
};

export default corpus;
