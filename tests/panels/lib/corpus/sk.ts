import type { Corpus } from './corpus.ts';

const corpus: Corpus = {
  lang: 'sk',
  m: [
    'Roman',
    'Ľubomír',
    'Igor',
    'Matúš',
    'Pavol',
    'Stanislav',
    'Juraj',
    'Filip',
    'Adrián',
    'Viliam',
  ],
  f: [
    'Eva',
    'Silvia',
    'Martina',
    'Oľga',
    'Natália',
    'Barbora',
    'Tatiana',
    'Miroslava',
    'Gabriela',
    'Soňa',
  ],
  last: [
    ['Bartoš', 'Bartošová'],
    ['Chovan', 'Chovanová'],
    ['Gajdoš', 'Gajdošová'],
    ['Jurčo', 'Jurčová'],
    ['Kmeť', 'Kmeťová'],
    ['Líška', 'Líšková'],
    ['Mráz', 'Mrázová'],
    ['Onderka', 'Onderková'],
    ['Pavlík', 'Pavlíková'],
    ['Rusnák', 'Rusnáková'],
    ['Sedlák', 'Sedláková'],
    ['Trnka', 'Trnková'],
    ['Urban', 'Urbanová'],
    ['Vlček', 'Vlčková'],
    ['Zeman', 'Zemanová'],
    ['Ďurčo', 'Ďurčová'],
  ],
  greet: ['Dobrý deň,', 'Zdravím vás,', 'Dobrý podvečer,', ''],
  close: ['Vďaka.', 'Ďakujem za skorú odpoveď.', 'S úctou', 'Pekný zvyšok dňa.', ''],
  sellerGreet: ['Dobrý deň,', 'Dobrý deň p. {n},'],
  sellerClose: ['S pozdravom {store}', 'Váš tím {store}', ''],
  topics: [
    {
      s: ['Dá sa tovar vyzdvihnúť osobne?', 'Osobný odber'],
      b: [
        'dá sa {p} prevziať osobne na predajni v Nitre? Poštou to nestihne prísť.',
        'v košíku som nenašiel osobný odber. Máte kamennú predajňu?',
        'kedy môžem prísť po objednávku {o}? Nechcem čakať na kuriéra.',
      ],
      r: [
        'osobný odber ponúkame na sklade v Nitre, Po – Pi 9:00 až 16:30. Dáme vedieť SMS správou.',
        'objednávka bude pripravená zajtra od desiatej.',
      ],
      f: ['stačí mi občiansky preukaz?', 'prídem v stredu okolo obeda, dobre?'],
    },
    {
      s: ['Cena po zľave nesedí', 'Neuplatnený kupón'],
      b: [
        'pri objednávke {o} sa mi neodpočítal kupón na 10 %. Dá sa to vrátiť dodatočne?',
        'na stránke bolo {p} za nižšiu cenu, než mi stiahlo z karty. Rozdiel je pár eur, ale rád by som ho späť.',
        'akcia 1+1 sa na {p} nevzťahuje? V letáku je uvedená.',
      ],
      r: [
        'kupón platí až od 50 €, výnimočne Vám ho však uznáme a rozdiel vrátime.',
        'cena sa zmenila v noci na pondelok, rozdiel Vám pošleme na účet.',
      ],
      f: ['a kedy to príde na účet?', 'v obchodných podmienkach som to nenašla, pošlete mi odkaz?'],
    },
    {
      s: ['Výmena za väčšiu veľkosť', 'Iný rozmer'],
      b: [
        'potrebujem vymeniť {p} za väčší variant. Mám ho rozbalený, ale nepoužitý.',
        'rozmery v popise nesedia, výrobok sa mi nezmestí na linku. Možná výmena?',
        'ide {p} vymeniť aj bez pôvodnej krabice?',
      ],
      r: [
        'výmena je možná do 30 dní, prosíme zabaliť tak, aby sa tovar nepoškodil.',
        'väčší variant je drahší o 15 €, doplatok uhradíte pri prevzatí.',
      ],
      f: ['dobre, doplatím. Kam to pošlem?', 'krabicu už nemám, stačí náhradná?'],
    },
    {
      s: ['Servis trvá dlho', 'Reklamácia č. {o}', 'Stav opravy'],
      b: [
        'reklamáciu ste prijali {d} a dodnes neviem, v akom je stave. Prosím o informáciu.',
        'servis mi vrátil {p} s tým, že závada sa neprejavila. Robí to však stále.',
        'ubehlo 30 dní od prijatia reklamácie. Žiadam vrátenie {m}.',
      ],
      r: [
        'čakáme na náhradný diel od výrobcu, termín dodania je koncom týždňa.',
        'pošlite nám prosím krátke video poruchy, servis ho posúdi ešte raz.',
      ],
      f: ['video som poslal včera, prišlo vám?', 'už to trvá naozaj dlho.'],
    },
    {
      s: ['Náhradné diely', 'Spotrebný materiál k {p}'],
      b: [
        'dodávate k {p} aj náhradné filtre? V ponuke ich nevidím.',
        'stratil som krytku, dá sa dokúpiť samostatne?',
        'aké vrecká pasujú do {p}?',
      ],
      r: [
        'diely vieme objednať, dodanie je 5 až 7 dní. Cenu pošleme v správe.',
        'pasujú vrecká typu 201, máme ich skladom.',
      ],
      f: ['objednajte mi dva kusy, prosím.', 'a koľko bude poštovné?'],
    },
    {
      s: ['Platba neprešla', 'Objednávka čaká na platbu'],
      b: [
        'platba kartou mi dvakrát zlyhala, ale {m} mi banka zablokovala. Čo teraz?',
        'platil som prevodom {d}, objednávka je stále nezaplatená.',
        'môžem zmeniť spôsob platby na dobierku?',
      ],
      r: [
        'blokácia sa uvoľní do 48 hodín, objednávku sme Vám zatiaľ podržali.',
        'platbu sme spárovali ručne, tovar dnes odchádza.',
      ],
      f: ['blokácia stále visí, je to normálne?', 'super, číslo zásielky pošlete?'],
    },
    {
      s: ['Zásielka je otvorená', 'Vykradnutý balík'],
      b: [
        'balík mal rozlepenú pásku a chýba v ňom {p}. Kuriér s tým nechce nič mať.',
        'prišla prázdna krabica! Spísal som zápis s kuriérom.',
        'v zásielke je len faktúra, tovar nikde.',
      ],
      r: [
        'prosíme o kópiu zápisu, reklamáciu u dopravcu podáme za Vás.',
        'dopravca škodu uznal, posielame nový kus.',
      ],
      f: ['zápis posielam v prílohe.', 'kedy príde nový kus?'],
    },
    {
      s: ['Záruka na batériu', 'Slabá výdrž'],
      b: [
        'výdrž {p} je sotva dve hodiny, v popise je osem. Je to vada?',
        'batéria sa nafúkla, bojím sa to nabíjať.',
        'dá sa batéria vymeniť u vás za poplatok?',
      ],
      r: [
        'výrobok prosím nepoužívajte, zabezpečíme zvoz na naše náklady.',
        'výmena batérie stojí 29 €, v záruke je bezplatná.',
      ],
      f: ['zvoz mi vyhovuje vo štvrtok.', 'záruku mám ešte pol roka, takže zadarmo?'],
    },
  ],
  nudge: [
    'stále bez odpovede…',
    'prosím ozvite sa.',
    'píšem znova, lebo to súri.',
    'platí to ešte?',
  ],
  thanks: ['Paráda, ďakujem, všetko sedí.', 'Vybavené, ďakujem.', 'Ďakujem za ústretovosť.'],
  ok: ['Rado sa stalo.', 'Zaznamenali sme, ďakujeme.', 'Ozveme sa, hneď ako bude vybavené.'],
  platform: {
    opened: 'Konverzácia bola založená kupujúcim (obj. {o}).',
    reminder: 'Na túto správu ste zatiaľ neodpovedali. Limit je 24 hodín v pracovné dni.',
    resolved: 'Konverzácia uzavretá.',
    refund: 'Vrátená suma: {m}.',
    takeover: 'Konverzáciu sleduje podpora tržnice.',
  },
};

export default corpus;
