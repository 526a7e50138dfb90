/** Drafts that break a rule in the most ordinary words, by language and rule: a buyer sees it at once. */
export const PLAIN_CASES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  sk: {
    'deal.off-platform': [
      'Objednávku zrušte a kúpte si to priamo odo mňa, bude to o 20 € menej.',
      'Tu to nejde, predám Vám to cez iný bazár.',
      'Keď kúpite mimo, cena bude o 15 % nižšia.',
      'Netreba to riešiť cez stránku, vyriešime to spolu.',
    ],
    'marketing.promotion': [
      'Do piatka ho kúpite o 20 % lacnejšie spolu s krémom.',
      'Zoberte si dva a ušetríte 10 €.',
      'Pozreli by ste si aj ostatné naše telefóny?',
      'Máme akciu 1+1 zadarmo.',
    ],
    'marketing.review': ['Kto dá päť hviezdičiek, dostane v ďalšom balíku darček.'],
    'reply.automated': [
      'Momentálne nie sme dostupní, zanechajte správu a ozveme sa.',
      'Túto správu odoslal robot.',
      'Odpoveď vytvoril systém.',
    ],
    'reply.discourteous': [
      'Si normálny?',
      'Je mi to úplne jedno.',
      'Nebuďte smiešny.',
      'Neviete ani používať obyčajný telefón.',
    ],
  },
  cs: {
    'deal.off-platform': [
      'Objednávku zrušte a kupte si to přímo ode mě, bude to o 500 Kč míň.',
      'Mohl bych Vám ho přivézt osobně, zaplatila byste mi na místě.',
      'Nahlášení stáhněte a pošlu Vám 500 Kč.',
      'Sejdeme se u nádraží a zaplatíte na místě.',
    ],
    'marketing.promotion': [
      'Do pátku ho koupíte o 20 % levněji spolu s krémem.',
      'Vezměte si i druhé ze stejné série, do neděle jsou za polovinu.',
      'Máme akci 1+1 zdarma.',
      'Jen do neděle mínus 30 % na všechno.',
    ],
    'marketing.review': ['Kdo dá pět hvězdiček, dostane v dalším balíku dárek.'],
    'reply.automated': [
      'Váš požadavek jsme zaevidovali pod číslem 4521.',
      'Máme zavřeno do pondělí, odpovíme Vám potom.',
      'Tuto zprávu odeslal robot.',
      'Odpověď vytvořil systém.',
    ],
    'reply.discourteous': [
      'Přestaňte mi psát.',
      'Drž hubu.',
      'Vy to nikdy nepochopíte.',
      'Plýtváte mým časem.',
    ],
  },
  pl: {
    'deal.off-platform': [
      'Gdyby Pan anulował zamówienie, sprzedałbym go taniej.',
      'Tutaj się nie da, sprzedam Panu przez inny portal ogłoszeniowy.',
      'Proszę zajrzeć na OLX, mam go tam za mniej.',
      'Zamknij spór, a wyślę ci pieniądze.',
    ],
    'marketing.promotion': [
      'Do piątku kupi go Pani 20% taniej razem z kremem.',
      'Proszę wziąć dwa, oszczędzi Pani 20 zł.',
      'Proszę wpisać kod LATO i zaoszczędzi Pani 20 zł.',
      'Tylko do niedzieli minus 30% na wszystko.',
    ],
    'marketing.review': ['Kto da pięć gwiazdek, dostanie prezent w następnej paczce.'],
    'reply.automated': [
      'Mamy zamknięte do poniedziałku, odpowiemy potem.',
      'Tę wiadomość wysłał robot.',
      'Odpowiedź stworzył system.',
      'Mam wolne, odpowiem po 10 maja.',
    ],
    'reply.discourteous': [
      'Czy Pan jest normalny?',
      'Niech się Pani nauczy obsługiwać telefon, potem pisze.',
      'Pożałuje Pan tego.',
      'Nie umie Pani używać zwykłego telefonu.',
    ],
  },
  sl: {
    'deal.off-platform': [
      'Če naročilo prekličete in vzamete naravnost od mene, je 40 € manj.',
      'Lahko bi vam ga osebno pripeljal, plačali bi na mestu.',
      'Na drugi strani ga prodajam ceneje, naročite tam.',
      'Prevzemite osebno, bo ceneje.',
    ],
    'marketing.promotion': [
      'Do petka ga skupaj s kremo dobite 20 % ceneje.',
      'Vzemite še druge iz iste serije, do nedelje so po polovični ceni.',
      'Pošiljali vam bomo novosti in akcije.',
      'Bi vas zanimale še slušalke? Dam vam jih za 20 €.',
    ],
    'marketing.review': ['Kdor da pet zvezdic, dobi v naslednjem paketu darilo.'],
    'reply.automated': [
      'Hvala, da ste nas kontaktirali. Naša ekipa vam odgovori v dveh dneh.',
      'Zaprto imamo do ponedeljka, odgovorimo potem.',
      'Nismo v pisarni, odgovorimo po vrnitvi.',
      'Ta naslov je namenjen samo pošiljanju.',
    ],
    'reply.discourteous': [
      'Ne nadlegujte me več.',
      'Zaprite usta in čakajte.',
      'Če bi imeli pamet, bi to vedeli.',
      'Ste najslabša stranka.',
    ],
  },
  hr: {
    'deal.off-platform': [
      'Otkažete narudžbu, a ja vam ga prodam sam za 80 €.',
      'Isti komad imam i na drugom portalu, tamo ga kupite jeftinije.',
      'Na drugoj stranici ga prodajem jeftinije, naručite tamo.',
      'Povucite pritužbu i od mene dobijete 30 €.',
    ],
    'marketing.promotion': [
      'Do petka ga uz kremu dobijete 20 % jeftinije.',
      'Uzmite i druge iz iste serije, do nedjelje su upola cijene.',
      'Biste li pogledali i naše ostale telefone?',
      'Ovaj tjedan snižavamo cijeli asortiman.',
    ],
    'marketing.review': ['Vaša ocjena puno će nam pomoći.'],
    'reply.automated': [
      'Zatvoreni smo do ponedjeljka, odgovorit ćemo poslije.',
      'Nismo u uredu, odgovorit ćemo po povratku.',
      'Ova adresa služi samo za slanje.',
      'Ovaj sandučić se ne prati.',
    ],
    'reply.discourteous': [
      'Jeste li normalni?',
      'Idite k vragu.',
      'Uzalud mi pišete, ništa nećete dobiti.',
      'Trošite mi vrijeme.',
    ],
  },
  hu: {
    'deal.off-platform': [
      'Ha lemondaná a rendelést, olcsóbban eladnám önnek.',
      'Törölje, és mi ketten megegyezünk 30 ezerben.',
      'Itt nem megy, egy másik hirdetési oldalon eladom önnek.',
      'Vonja vissza a panaszt, és kap tőlem 8000 Ft-ot.',
    ],
    'marketing.promotion': [
      'Vigyen kettőt, és megspórol 2000 Ft-ot.',
      'Megnézné a többi telefonunkat is?',
      '1+1 akciónk van.',
      '20 000 Ft feletti vásárlásnál ingyenes a szállítás.',
    ],
    'marketing.review': ['Aki öt csillagot ad, a következő csomagban ajándékot kap.'],
    'reply.automated': ['Kérése rögzítve lett, az ügyszám 1234.', 'Ezt az üzenetet robot küldte.'],
    'reply.discourteous': [
      'Ön normális?',
      'Hazudik és csal.',
      'Hiába ír, semmit sem kap.',
      'Hazudik!',
    ],
  },
  ro: {
    'deal.off-platform': [
      'Anulați comanda și vi-l vând eu cu 300 de lei.',
      'Mai bine cumpărați de pe OLX, îl am acolo mai ieftin.',
      'Pe alt site îl vând mai ieftin, comandați acolo.',
      'Ridicați-l personal, iese mai ieftin.',
    ],
    'marketing.promotion': [
      'Luați și o husă, acum e redusă.',
      'Înscrie-te în clubul nostru și vei avea prețuri mai bune.',
      'Săptămâna asta reducem toate produsele.',
      'V-ar interesa și niște căști? Vi le dau cu 80 de lei.',
    ],
    'marketing.review': [
      'Dă-ne te rog 5 stele.',
      'Ne-ar face plăcere să ne evaluați.',
      'Dacă sunteți mulțumită, dați-ne toate stelele.',
      'Mulțumit? Scrieți asta în recenzie.',
    ],
    'reply.automated': [
      'Acesta este răspunsul automat al sistemului nostru.',
      'Am înregistrat cererea dvs. sub numărul 4521.',
      'Nu suntem la birou, răspundem la întoarcere.',
      'Căsuța aceasta nu o citește nimeni.',
    ],
    'reply.discourteous': [
      'Nu mă mai deranjați.',
      'Aveți inteligență zero.',
      'Degeaba îmi scrieți, nu primiți nimic.',
      'Nu fiți ridicol.',
    ],
  },
};
