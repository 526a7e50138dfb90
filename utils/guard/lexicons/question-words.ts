import type { Language } from '../languages';

/** How a language asks and answers; entries are written as in the sense lexicons. */
export interface QuestionWords {
  readonly when: string;
  readonly amount: string;
  /** Question words that any informative answer may satisfy. */
  readonly open: string;
  /** Words that begin a question to be answered with yes or no. */
  readonly polar: string;
  /** Words that join two questions. */
  readonly and: string;
  /** Yes, no, can, cannot: what settles a yes-or-no question. */
  readonly verdict: string;
  readonly time: string;
}

export const QUESTION_WORDS: Readonly<Record<Language, QuestionWords>> = {
  sk: {
    when: `kedy, dokedy, odkedy, ako dlho, kolko trva, o kolkej`,
    amount: `kolko, aka cena, za kolko`,
    open: `kde, kam, odkial, kto, komu, ktory, ktora, ktore, ktoru, aky, aka, ake, aku, akym, ako, co, cim, preco, naco`,
    polar: `ci, mozem, mozete, da sa, dal*o by sa, je, su, ma, mate, viete, bude, budete, ide, funguje, dostanem, posielate`,
    and: `a, aj, ale, alebo, plus`,
    verdict: `ano, hej, jasne, samozrejme, iste, nie, ne*, moze*, mozno, da sa, stac*, treba, bohuzial, zial, ziad*, urcite, pravda, spravne, presne, zatial, dobre, ide, takmer, skoro, dvakrat, obe, obidva, vacsin*, sotva, stredne`,
    time: `dnes, zajtra, pozajtra, vcera, pondel*, utor*, stred*, stvrt*, piat*, sobot*, nedel*, rano, vecer, poobede, dopoludn*, odpoludn*, den, dni, dna, dnoch, hodin*, minut*, tyzd*, mesiac*, rok*, ihned, hned, uz, januar*, februar*, marc*, april*, maj*, jun*, jul*, august*, septemb*, oktob*, novemb*, decemb*, konca, noc*, okamzit*`,
  },
  cs: {
    when: `kdy, dokdy, odkdy, jak dlouho, kolik trva, v kolik`,
    amount: `kolik, jaka cena, za kolik`,
    open: `kde, kam, odkud, kdo, komu, ktery, ktera, ktere, kterou, jaky, jaka, jake, jakou, jakym, jak, co, cim, proc, nac`,
    polar: `zda, jestli, mohu, muzu, muzete, lze, je, jsou, ma, mate, vite, bude, budete, jde, funguje, dostanu, posilate`,
    and: `a, i, ale, nebo, plus`,
    verdict: `ano, jo, jasne, samozrejme, jiste, ne, ne*, muze*, mozn*, lze, jde, stac*, treba, bohuzel, zadn*, urcite, pravda, spravne, presne, zatim, dobre, temer, skoro, dvakrat, obe, oba, vetsin*, sotva, stredne`,
    time: `dnes, zitra, pozitri, vcera, pondel*, uter*, stred*, ctvrt*, pat*, sobot*, nedel*, rano, vecer, odpoledne, dopoledne, den, dni, dnu, dne, hodin*, minut*, tyd*, mesic*, rok*, ihned, hned, uz, led*, unor*, brez*, dub*, kvet*, cerv*, srp*, zari, rij*, listop*, prosin*, konce, noc*, okamzit*`,
  },
  sl: {
    when: `kdaj, do kdaj, od kdaj, koliko casa, kako dolgo, ob kateri`,
    amount: `koliko, kaksna cena`,
    open: `kje, kam, od kod, kdo, komu, kateri, katera, katero, katere, kaksen, kaksna, kaksno, kako, kaj, zakaj, s cim`,
    polar: `ali, lahko, je, so, ima, imate, veste, bo, boste, gre, deluje, dobim, posiljate, a`,
    and: `in, pa, ali, ter`,
    verdict: `da, ja, seveda, gotovo, ne, ni, nima*, niso, nismo, nisem, lahko, mogoc*, zadosca, dovolj, zal, noben*, brez, prav, tocno, drzi, morate, treba, gre, velja, skoraj, dvakrat, obe, oba, vecin*, komaj, srednje`,
    time: `danes, jutri, pojutrisnjem, vceraj, ponedel*, tor*, sred*, cetrt*, pet*, sobot*, nedel*, zjutraj, zvecer, popoldne, dopoldne, dan, dni, dneh, dnevu, ur, ure, uri, minut*, tedn*, teden, mesec*, let*, takoj, kmalu, ze, januar*, februar*, marc*, april*, maj*, juni*, juli*, avgust*, septemb*, oktob*, novemb*, decemb*, konca, noc*`,
  },
  hr: {
    when: `kad, kada, do kada, od kada, koliko dugo, koliko traje, u koliko`,
    amount: `koliko, koja cijena, posto`,
    open: `gdje, kamo, odakle, tko, kome, koji, koja, koje, koju, kakav, kakva, kakvo, kako, sto, sta, zasto, cime`,
    polar: `li, da li, mogu, mozete, moze, je, jesu, jel, ima, imate, imaju, znate, hoce, hocete, radi, saljete, smijem`,
    and: `i, a, te, ili, pa`,
    verdict: `da, naravno, svakako, jest, je, jesu, ne, ni*, nema*, moze*, moguce, dovoljno, nazalost, bez, tocno, morate, treba, vrijedi, ide, gotovo, skoro, dvaput, obje, oba, vecin*, jedva, srednje`,
    time: `danas, sutra, prekosutra, jucer, ponedjel*, utor*, srijed*, cetvrt*, pet*, subot*, nedjelj*, ujutro, jutros, navecer, popodne, prijepodne, dan, dana, dani, sat, sati, sata, minut*, tjed*, mjesec*, godin*, odmah, uskoro, vec, sijec*, veljac*, ozuj*, trav*, svib*, lip*, srp*, kolovoz*, ruj*, listop*, studen*, prosin*, kraja, noc*`,
  },
  pl: {
    when: `kiedy, do kiedy, od kiedy, jak dlugo, ile trwa, o ktorej`,
    amount: `ile, jaka cena, za ile`,
    open: `gdzie, dokad, skad, kto, komu, ktory, ktora, ktore, jaki, jaka, jakie, jakim, jak, co, czym, dlaczego, czemu`,
    polar: `czy, moge, mozna, mozecie, da sie, jest, sa, ma, macie, wiecie, bedzie, dziala, dostane, wysylacie`,
    and: `i, a, oraz, albo, lub`,
    verdict: `tak, oczywiscie, jasne, pewnie, nie, nie*, brak*, mozna, moze*, mozliw*, wystarcz*, trzeba, zadn*, bez, zgadza, dokladnie, da sie, owszem, zaden, prawie, dwa razy, dwukrotnie, obie, oba, wiekszosc, ledwo, srednio`,
    time: `dzis*, jutro, pojutrze, wczoraj, poniedzial*, wtor*, srod*, czwart*, piat*, sobot*, niedziel*, rano, wieczor*, poludni*, dzien, dni, dnia, godzin*, minut*, tydz*, tygod*, miesiac*, rok*, lat, natychmiast, zaraz, juz, stycz*, lut*, marc*, kwiet*, maj*, czerw*, lip*, sierp*, wrze*, pazdz*, listop*, grud*, konca, noc*`,
  },
  pt: {
    when: `quando, ate quando, desde quando, quanto tempo, a que horas`,
    amount: `quanto, quantos, quantas, quanta, que preco`,
    open: `onde, aonde, donde, quem, qual, quais, que, como, porque, porque razao, o que`,
    polar: `posso, podem, pode, e possivel, tem, traz, vem, serve, funciona, sera, da, ha, consegue, enviam, esta, e`,
    and: `e, ou, mas, tambem`,
    verdict: `sim, claro, certo, exato, com certeza, nao, nem, pode, podem, possivel, basta, precisa, infelizmente, nenhum*, sem, ja, correto, serve, tem, da, vem, traz, quase, duas vezes, ambos, ambas, maior parte, medio`,
    time: `hoje, amanha, ontem, segunda, terca, quarta, quinta, sexta, sabado, domingo, manha, tarde, noite, dia, dias, hora, horas, minuto*, semana*, mes, meses, ano, anos, ja, logo, janeiro, fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, fim, imediat*`,
  },
  es: {
    when: `cuando, hasta cuando, desde cuando, cuanto tarda, cuanto tiempo, a que hora`,
    amount: `cuanto, cuantos, cuantas, cuanta, que precio`,
    open: `donde, adonde, quien, cual, cuales, que, como, por que`,
    polar: `puedo, pueden, puede, puedes, es posible, tiene, lleva, viene, trae, sirve, funciona, hay, se puede, enviais, envian, esta, es`,
    and: `y, e, o, pero, tambien`,
    verdict: `si, claro, exacto, por supuesto, no, ni, puede*, posible, basta, hace falta, desgraciadamente, lamentablemente, ningun*, sin, ya, correcto, sirve, lleva, tiene, viene, incluye, trae, tampoco, casi, dos veces, ambos, ambas, la mayoria, medio`,
    time: `hoy, manana, ayer, lunes, martes, miercoles, jueves, viernes, sabado, domingo, tarde, noche, dia, dias, hora, horas, minuto*, semana*, mes, meses, ano, anos, ya, pronto, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, final, enseguida, inmediat*`,
  },
  de: {
    when: `wann, bis wann, seit wann, ab wann, wie lange, um wie viel uhr`,
    amount: `wie viel, wieviel, wie viele, wieviele, wie teuer, was kostet, was kosten`,
    open: `wo, wohin, woher, wer, wem, wen, welche, welcher, welches, welchen, was, wie, warum, wieso, weshalb, womit, wofur`,
    polar: `kann, konnen, ist, sind, hat, haben, gibt, ob, darf, geht, funktioniert, passt, bekomme, liefern, muss, wird, werden, lasst`,
    and: `und, oder, sowie, aber`,
    verdict: `ja, jawohl, klar, naturlich, selbstverstandlich, gern, nein, nicht, kein*, kann, konnen, moglich, genugt, reicht, mussen, leider, ohne, richtig, stimmt, genau, doch, geht, darf, durfen, fast, beinahe, zweimal, beide, die meisten, kaum`,
    time: `heute, morgen, ubermorgen, gestern, montag*, dienstag*, mittwoch*, donnerstag*, freitag*, samstag*, sonnabend*, sonntag*, fruh, abend*, nachmittag*, vormittag*, tag, tage, tagen, stunde*, minute*, woche*, monat*, jahr*, sofort, bald, schon, januar, februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember, ende, nacht, uhr`,
  },
  en: {
    when: `when, until when, since when, how long, what time, how soon, by when`,
    amount: `how much, how many, what price, what s the price`,
    open: `where, who, whom, whose, which, what, how, why`,
    polar: `can, could, is, are, does, do, did, has, have, will, would, may, should, was`,
    and: `and, or, also, but`,
    verdict: `yes, sure, certainly, of course, indeed, correct, right, no, not, t, can, could, possible, enough, need, unfortunately, none, without, never, exactly, it is, it does, they are, will, does, almost, nearly, pretty much, twice, both, most of, mostly, hardly, just about`,
    time: `today, tomorrow, yesterday, monday*, tuesday*, wednesday*, thursday*, friday*, saturday*, sunday*, morning, evening, afternoon, tonight, day, days, hour, hours, minute*, week*, month*, year*, immediately, now, already, soon, january, february, march, april, may, june, july, august, september, october, november, december, end, noon, pm, am, overnight, straight away`,
  },
  hu: {
    when: `mikor, mikorra, meddig, mennyi ideig, mennyi ido, hany orakor, mikortol`,
    amount: `mennyi, mennyibe, mennyiert, hany, mekkora`,
    open: `hol, hova, hova, honnan, ki, kinek, melyik, milyen, hogyan, hogy, mi, mit, mivel, miert, miben, mire`,
    polar: `lehet, lehetseges, van, vannak, tud, tudok, tudna, tudnak, kell, kapok, kaphat*, mukodik, jo, -e, kuldhet*, benne`,
    and: `es, meg, vagy, illetve, s`,
    verdict: `igen, persze, termeszetesen, igy, nem, ne, nincs*, sem, lehet, lehetseges, eleg, kell, sajnos, nelkul, pontosan, van, vannak, tud*, mar, szinte, majdnem, ketszer, mindketto, tobbseg*, alig, kozepes*`,
    time: `ma, holnap*, tegnap*, hetfo*, kedd*, szerd*, csutortok*, pentek*, szombat*, vasarnap*, reggel*, este*, delutan*, delelott*, nap*, ora*, oran*, perc*, het*, honap*, ev*, azonnal, rogton, mar, januar*, februar*, marcius*, april*, majus*, junius*, julius*, augusztus*, szeptember*, oktober*, november*, december*, vege*, munkanap*`,
  },
  ro: {
    when: `cand, pana cand, de cand, cat timp, cat dureaza, la ce ora, in cat timp`,
    amount: `cat, cati, cate, cata, ce pret`,
    open: `unde, cine, cui, care, ce, cum, de ce, pe unde`,
    polar: `pot, puteti, poate, se poate, este, e, sunt, are, aveti, merge, functioneaza, va fi, livrati, primesc, oare, exista`,
    and: `si, sau, dar, iar`,
    verdict: `da, sigur, desigur, bineinteles, exact, corect, nu, n, nici, niciun*, poate, puteti, posibil, ajunge, trebuie, din pacate, fara, merge, are, este, sunt, inclus*, aproape, de doua ori, ambele, amandoi, majoritatea, abia, mediu`,
    time: `azi, astazi, maine, poimaine, ieri, luni, marti, miercuri, joi, vineri, sambata, duminica, dimineata, seara, dupa amiaza, zi, zile, zilei, ora, ore, minut*, saptaman*, luna, ani, an, imediat, deja, curand, ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie, noiembrie, decembrie, sfarsit*, noaptea`,
  },
  it: {
    when: `quando, fino a quando, da quando, quanto tempo, quanto dura, quanto ci, a che ora, entro quando`,
    amount: `quanto, quanti, quante, quanta, che prezzo`,
    open: `dove, da dove, chi, quale, quali, qual, che, cosa, come, perche, che cosa`,
    polar: `posso, puo, potete, si puo, e possibile, ha, avete, e, ci sono, c, funziona, serve, va, include, spedite, sono`,
    and: `e, ed, o, oppure, ma, anche`,
    verdict: `si, certo, certamente, esatto, corretto, no, non, ne, puo, possibile, basta, serve, purtroppo, nessun*, senza, gia, va, funziona, c, ha, include, incluso, inclusa, quasi, due volte, entramb*, la maggior parte, medio, appena`,
    time: `oggi, domani, dopodomani, ieri, lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica, mattina, stamattina, sera, pomeriggio, giorno, giorni, ora, ore, minut*, settiman*, mese, mesi, anno, anni, subito, gia, presto, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, fine, notte, immediat*`,
  },
  fr: {
    when: `quand, jusqu a quand, depuis quand, combien de temps, a quelle heure, dans combien`,
    amount: `combien, quel prix, a combien`,
    open: `ou, d ou, qui, quel, quelle, quels, quelles, lequel, laquelle, que, quoi, comment, pourquoi, qu`,
    polar: `est ce, peut, puis, pouvez, peux, est, sont, a, avez, faut, y a, fonctionne, va, livrez, sera, serez, contient`,
    and: `et, ou, mais, aussi`,
    verdict: `oui, si, bien sur, certainement, exact, correct, effectivement, non, pas, ne, n, aucun*, peut, pouvez, possible, suffit, faut, malheureusement, sans, deja, comprend, inclus*, est, sont, presque, deux fois, les deux, la plupart, a peine, moyen*`,
    time: `aujourd, demain, hier, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, matin, soir, midi, jour, jours, heure, heures, minute*, semaine*, mois, an, ans, annee*, deja, bientot, tout de suite, janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, fin, nuit, immediat*`,
  },
};
