import type { Lexicon } from './lexicon';

/** Words that turn a sentence into a refusal. */
export const DENIALS: Lexicon = {
  sk: `odmietnite, odmietame, niesme, nenájdete, neponúk*, nie, ani, nemôž*, nesmie*, nesmú, nemá*, nepouží*, nekomunik*, neposkyt*, neposiel*, nepošl*, nepíš*, nevol*, nezavol*, nevybav*, nerieš*, nepovol*, neprijím*, nechc*, nevyužív*, nezdieľ*, nedáva*, nedám*, nebude*, neakcept*, nejde, nedá sa, nefunguj*, nevystav*, nežiad*, nepýta*, nikdy, zakáz*, netreba, nemusíte, nepotrebuj*, neprevádz*, nevrac*, neber*, nekontakt*, neotvár*, neklik*, žiadny, žiadne, žiaden, žiadnu, nesúvisí, nejedná, nepatr*, neprebieh*, nepodpor*, neodpoved*, nepridáva*, namiesto, pravidl*, nedovoľ*, neumožň*, nepreber*, neobchád*, nezverej*, nezapĺ*, neplať*, neuvád*, neriadi*, neoslov*, nespraco*, je to podvod, to je podvod`,
  cs: `odmítněte, odmítáme, nejsme, nejsou, nejsem, nenajdete, ne, není, ani, nemůž*, nesm*, nemá*, nepouží*, nekomunik*, neposkyt*, neposíl*, nepošl*, nepíš*, nevol*, nezavol*, nevyřiz*, neřeš*, nepovol*, nepřijím*, nechc*, nevyužív*, nesdíl*, nedáv*, nebud*, neakcept*, nejde, nelze, nedá se, nefung*, nevystav*, nežád*, neptá*, nikdy, zakáz*, netřeba, nemusíte, nepotřeb*, nenabíz*, neprovád*, nevrac*, neber*, nekontakt*, neotev*, neklik*, žádný, žádné, žádnou, nesouvis*, nejedná, neprobíh*, nepodpor*, neodpov*, nepřid*, místo, pravidl*, nedovol*, neumožň*, neprobír*, neobch*, nezveř*, neplať*, neuvád*, nezprac*, nevyb*, je to podvod, to je podvod`,
  sl: `zavrnite, 
    ne, ni, niso, nimamo, nimam, nima, nismo, nisem, nikoli, nikakor, nikdar, niti, žal ne,
    ne smemo, prepoved*, namesto, nobene*, ni treba, pravil*, neprimern*, nedovoljen*, je prevara, gre za prevaro`,
  hr: `odbijte, 
    ne, nije, nisu, nemamo, nemam, nema, nismo, nisam, nikad*, nikako, niti, ni, zabran*,
    nemojte, nemoj, nećemo, neću, umjesto, nijedan, nikakv*, pravil*, nedopušt*, to je prijevara, je prijevara`,
  pl: `proszę odmówić, 
    nie, ani, nigdy, zabron*, zabrania*, zamiast, żadn*, brak, regulamin*,
    niedozwol*, to oszustwo, jest oszustwem`,
  pt: `não nos é permitido, não é permitido, recuse, recusamos, não, nao, nunca, nem, proibid*, proíbe*, em vez, nenhum*, impossível, regras, evit*, é burla, é uma burla, é fraude`,
  es: `no se nos permite, no se permite, no tenemos permitido, rechace, rechazamos, 
    no, nunca, ni, prohibid*, prohíbe*, en vez, en lugar, ningun*, ningún, imposible,
    tampoco, normas, jamás, evit*, es una estafa, es estafa, es fraude`,
  de: `lehnen sie, nirgendwo, 
    nicht, nichts, kein, keine, keinen, keinem, keiner, niemand, nie, niemals, weder, verboten,
    untersagt, statt, anstatt, leider nicht, dürfen wir nicht, unzulässig, nirgends, verzichten, ist das betrug, das ist betrug, ist betrug`,
  en: `refuse, decline, 
    not, no, don't, dont, don t, do not, can't, can t, cannot, won't, won t, isn't, isn t,
    aren't, aren t, doesn't, doesn t, never, nothing, nobody, neither, nor, forbidden, prohibited,
    mustn't, mustn t, shouldn't, shouldn t, unable, instead of, against the rules, rather than,
    not allowed, is a scam, it's a scam, is fraud`,
  hu: `utasítsa, nincsenek, nincsenek, 
    nem, ne, nincs, nincsen, nincsenek, soha, tilos, tilt*, se, semmilyen,
    szabály*, sajnos nem, mellőz*, az csalás, csalás`,
  ro: `nu avem voie, nu avem dreptul, n avem voie, nu e permis, refuzați, nu, nici, niciodată, interzis*, interzic*, în loc, niciun, nicio, regul*, evitați, e înșelătorie, este înșelătorie, e țeapă`,
  it: `non ci è permesso, non è permesso, non abbiamo il permesso, non ci è consentito, non è consentito, rifiuti, 
    non, né, mai, vietat*, vieta, invece, nessun*, impossibile, purtroppo non, neanche,
    nemmeno, regole, evit*, anziché, è una truffa, è truffa`,
  fr: `pas le droit de, pas autorisé*, refusez, 
    ne, pas, jamais, ni, interdit*, au lieu, aucun*, impossible, plutôt que, n, non,
    évit*, proscri*, c'est une arnaque, est une arnaque`,
};

/** Turns that hold a negation and deny nothing. */
export const NOT_DENIALS: Lexicon = {
  sk: `nič za to, to nevadí, nič sa nedeje, žiadne poplatky, žiadny poplatok, žiadna provízia, aby ste ne*, nech nečak*, 
    neváhaj*, nebojte, neboj, nezabudn*, nie je problém, bez problém*, bez obáv, nielen, nie
    len, ak nie, ak nemáte, ak nechcete, ak sa nedá, ak nejde, ak nefunguje, keby nie, ak
    nebude*, ak nevyhovuje, keď nie, bez poplatk*, bez provízi*, nemusíte čakať, bez čakania,
    prečo nie, keby niečo nefungovalo, ak vám nevyhovuje, bez registráci*`,
  cs: `to nevadí, nic se neděje, žádné poplatky, žádný poplatek, žádná provize, abyste ne*, ať neček*, 
    neváhej*, nebojte, neboj, nezapome*, není problém, bez problém*, bez obav, nejen, pokud ne,
    pokud nemáte, pokud nechcete, když ne, pokud nejde, jestli ne, pokud nefung*, kdyby ne, bez
    poplatk*, bez provize, nemusíte čekat, bez čekání, proč ne, kdyby něco nefungovalo, bez
    registrace`,
  sl: `nič hudega, ne dela nič, nič zato, ni provizije, nobene provizije, brez stroškov, da ne, da vam ni, 
    ne oklevaj*, ne odlašaj*, brez skrbi, brez težav, ne le, ne samo, če ne, ne pozabi*, ni
    problem*, brez provizij*, zakaj ne, če ni, brez čakanja, ne bojte`,
  hr: `nema veze, nije problem, nema problema, nema provizije, nema naknade, bez troškova, da ne, 
    ne oklijevaj*, bez brige, bez problema, ne samo, ako ne, ako nije, ne zaboravi*, bez provizij*, bez naknad*, zašto ne, slobodno, bez čekanja, nemojte
    čekati, ne morate čekati, ako nema*`,
  pl: `nie szkodzi, nic się nie stało, nie ma prowizji, żadnych prowizji, żadnych opłat, nie ma opłat, żeby nie, aby nie, by nie, nie czeka*, 
    nie wahaj*, nie ma problemu, bez problemu, nie tylko, jeśli nie, jak nie, jeżeli nie, gdyby
    nie, nie zapomnij, bez prowizji, czemu nie, dlaczego nie, bez obaw, bez opłat, bez czekania,
    nie musi czekać, nie ma sprawy`,
  pt: `não faz mal, não tem mal, não importa, não há comiss*, não paga comiss*, não há taxas, nenhuma taxa, para não, não ter de esperar, 
    não hesite*, sem problema*, não só, não apenas, se não, não se esqueça, não te
    esqueças, sem comiss*, sem taxas, por que não, porque não, sem compromisso, sem esperar, sem
    demora*, não há problema, sem custos`,
  es: `no pasa nada, no importa, no hay problema, no hay comis*, ninguna comis*, no cobran comis*, para no, así no, no pago comis*, no esperar, 
    no dude*, sin problema*, no solo, si no, no olvide*, no te olvides, sin comis*,
    sin compromiso, por qué no, sin esperar, sin coste*`,
  de: `macht nichts, kein problem, kein thema, nicht schlimm, keine gebühr*, keine kosten, keine provision*, fallen keine, damit sie nicht, müssen nicht auf, nicht warten, nicht auf das portal, nicht zögern, zögern sie nicht, nicht nur, falls nicht, wenn nicht, nicht vergessen, ohne provision*, ohne gebühr*, keine sorge, warum nicht, ohne probleme, sonst noch, noch fragen, noch schneller, immer noch, noch heute, ob noch, noch etwas, noch was, noch besser, noch mehr, auch noch, nur noch, nochmal, noch mal, noch ein*, noch offen*, ohne wartezeit, ohne umweg*, keine antwort, wenn noch, falls noch, dann noch, noch bilder, noch unklar*, noch bis, noch immer, noch nicht`,
  en: `never mind, no worries, no problem, not a problem, no commission, no charge*, no extra cost, not charged, so you don t, don t have to wait, not have to wait, no need to wait, 
    don't hesitate, do not hesitate, not only, if not, don't forget, no fee*, why not, no waiting, without waiting,
    without fees, without the fee*, no rush, if it doesn't, if that doesn t, if
    you don't`,
  hu: `nem baj, semmi gond, nem gond, nincs jutalék, nincs díj, nincs költség, hogy ne, ne kelljen, 
    ne habozz*, nem probléma, nem csak, nemcsak, ha nem, ha nincs, ha mégsem, ne
    felejts*, jutalék nélkül, díj nélkül, miért ne, gond nélkül, várakozás nélkül, nyugodtan, ha
    mégse`,
  ro: `nu-i nimic, nu face nimic, nicio problema, nu sunt comisioane, nu e comision, nu se percepe comision, ca să nu, să nu mai, 
    nu ezita*, nu doar, nu numai, dacă nu, nu uita*, fără comision*,
    fără taxe, de ce nu, fără probleme, fără griji, fără să așteptați, nu e problemă`,
  it: `non fa niente, non importa, nessun problema, non c'è problema, nessuna commissione, niente spese, niente commissioni, per non, così non, 
    non esit*, senza problemi, non solo, se non, non dimentic*, senza commission*, perché non,
    senza impegno, senza attendere, senza costi, caso mai, se mai, casomai`,
  fr: `pas grave, ce n'est rien, ça ne fait rien, aucun souci, pas de frais, pas de commission, aucun frais, pas de taxe, pour ne pas, pour ne plus, 
    n'hésite*, hésitez pas, pas de souci*, pas de problème, non seulement, sinon, pas
    seulement, n'oublie*, sans commission*, sans frais, pourquoi pas, sans souci*, si
    ce n, sans attendre, si vous ne, si cela ne, si ça ne`,
};

/** Words after which a sentence takes a new course: what was denied before them does not reach behind them. */
export const TURNS: Lexicon = {
  sk: `ale, avšak, lebo, preto, takže, tak, radšej, inak, no, však, potom`,
  cs: `ale, avšak, proto, takže, tak, raději, radši, jinak, však, potom, pak`,
  sl: `ampak, vendar, zato, torej, raje, sicer, drugače, a, potem`,
  hr: `ali, nego, zato, pa, dakle, radije, inače, već, onda`,
  pl: `ale, lecz, więc, dlatego, raczej, inaczej, lepiej, to, natomiast, tylko`,
  pt: `mas, por isso, então, portanto, antes, porém, prefiro, senão, melhor`,
  es: `pero, así que, entonces, por eso, sino, mejor, prefiero, aunque`,
  de: `aber, sondern, also, daher, deshalb, darum, lieber, sonst, besser, dafür, dann, doch`,
  en: `but, so, therefore, rather, otherwise, better, then, just, instead`,
  hu: `de, hanem, ezért, tehát, inkább, úgyhogy, különben, akkor, viszont`,
  ro: `dar, însă, așa că, deci, mai bine, altfel, ci, atunci`,
  it: `ma, però, quindi, perciò, meglio, altrimenti, bensì, allora, piuttosto`,
  fr: `mais, donc, alors, plutôt, sinon, mieux, préfère, cependant`,
};
