import type { Lexicon } from './lexicon';

/** Words right before an address that say that it is one. */
export const WEB_WORDS: Lexicon = {
  all: `web, website, www, eshop*, e shop*, shop, link, url, site, blog, online`,
  sk: `na, stránk*, webe, webu, webstránk*, adres*, obchod*, odkaz*, cez, pozrite, mrknite, portál*`,
  cs: `na, stránk*, webu, adres*, obchod*, odkaz*, přes, podívejte, mrkněte, portál*`,
  sl: `na, stran, strani, splet*, naslov*, trgovin*, povezav*, pri`,
  hr: `na, stranic*, webu, adres*, trgovin*, poveznic*, preko, webshop*`,
  pl: `na, stron*, adres*, sklep*, pod, poprzez, przez, linku`,
  pt: `em, no, na, página, loja, sítio, endereço, ver, visite, nosso`,
  es: `en, página, tienda, sitio, dirección, visita, visite, enlace, nuestra, por`,
  de: `auf, bei, unter, seite, webseite, laden, adresse, über, besuchen, webshop, onlineshop`,
  en: `at, on, page, store, visit, see, via, through, our, check, from, address`,
  hu: `oldal*, honlap*, bolt*, címen, webshop*, weboldal*, a, az, itt`,
  ro: `pe, la, pagin*, magazin*, adres*, site*, linkul, intrați`,
  it: `su, sul, sito, pagina, negozio, indirizzo, visiti, visita, nostro, presso`,
  fr: `sur, boutique, adresse, visitez, chez, notre, lien`,
};

/** "Search for us": how a buyer is led to a shop without its address; and the shop's site, named without one. */
export const SEARCH_FOR_US: Lexicon = {
  all: `goo gl, bit ly, tinyurl com, linktr ee, linktree, cutt ly, wa me, taplink, carrd co, our website, our webshop, our online shop, just google`,
  sk: `stránku našu, koncovka sk, koncovka com, koncovka eu, vlastn* stránk*, vlastný web, vlastný e shop, vlastný eshop, máme stránku, máme web, pod rovnakým menom, prvý link, vygoogl*, vygúgl*, googlite, zagoogl*, zagúgl*, do googlu, do google, cez google, vyhľadaj* ~ náš, zadajte ~ vyhľadávač*, do vyhľadávača, vo vyhľadávači, prvý výsledok, prvý odkaz, na našom webe, na našej stránke, našu webstránku, našu stránku, náš web, v našom e shope, na našom e shope, v našom eshope, náš eshop, nášho eshopu, nášho webu, vlastnom e shope, vlastnom webe, hľadajte nás, hľadaj nás, naša doména, našu doménu, u nás na webe`,
  cs: `koncovka cz, koncovka com, koncovka eu, vlastní stránk*, vlastní web, vlastní e shop, vlastní eshop, máme stránky, máme web, pod stejným jménem, první link, vygoogl*, googlete, zagoogl*, do googlu, do google, přes google, vyhled* ~ náš, zadejte ~ vyhledávač*, do vyhledávače, ve vyhledávači, první výsledek, první odkaz, na našem webu, na našich stránkách, na naší stránce, naše stránky, náš web, v našem e shopu, na našem e shopu, náš e shop, náš eshop, našeho e shopu, našeho eshopu, našeho webu, vlastním e shopu, vlastním webu, hledejte nás, naše doména, naši doménu, u nás na webu, u nás v e shopu`,
  sl: `lastno stran, lastno spletno, svojo stran, svojo spletno, imamo stran, imamo spletno, s com na koncu, prvi rezultat, 
    poguglaj*, pogooglaj*, zguglaj*, v google, vpišite ~ google, na googlu ~ najdete, poiščite
    nas, poiščite ~ spletu, poiščite ~ trgovino, poiščite ~ našo, najdete nas na spletu, najdete
    nas pod, najdete našo, v iskalnik, v iskalniku, prvi zadetek, na naši spletni strani, na
    našem spletnem mestu, našo spletno stran, naša spletna stran, našo
    spletno trgovino, naši spletni trgovini, naša spletna trgovina, našo stran, so na naši strani, je na naši strani, najdete na naši strani, dobite na naši strani, poglejte na naši strani,
    lastni spletni, naša domena, pri nas na spletu, pri nas v spletni`,
  hr: `svoju web stranicu, svoju web trgovinu, vlastitu web, vlastitu stranicu, vlastiti web, svoju stranicu, svoj web, imamo stranicu, imamo web, s com na kraju, na istom imenu, prvi link, 
    guglaj*, proguglaj*, izguglaj*, googlaj*, u google, upišite ~ google, upišite ~ tražilic*,
    na googleu, u tražilicu, u tražilici, prvi rezultat, potražite nas, potražite ~ internetu,
    potražite ~ trgovinu, nađete nas, naći ćete nas, pronaći ćete nas, pronađite nas, na našoj
    stranici, na našoj web stranici, našu web stranicu, naša web stranica, na našem webu, u
    našem webshopu, na našem webshopu, naš webshop, našem web shopu, naš web shop, našoj
    internetskoj trgovini, našu internetsku trgovinu, našu stranicu, naša domena, kod nas na webu, kod nas na stranici`,
  pl: `swoją stronę, własną stronę, mamy stronę, mamy sklep internetowy, swój sklep internetowy, pierwszy link, wygoogl*, wygugl*, googluj, zagooglaj, w google, w googlach, wpis* ~ google*, wpis* ~ wyszukiwark*, w wyszukiwarce, w wyszukiwarkę, pierwszy wynik, wyszuka* nas, znajdzie nas, znajdziesz nas, znajdzie pan nas, znajdzie pani nas, znajdą nas, szukaj nas, szukać nas, na naszej stronie, naszą stronę, nasza strona, do naszej strony, naszej strony internetowej, w naszym sklepie internetowym, nasz sklep internetowy, naszego sklepu internetowego, na naszym sklepie, w naszym e sklepie, nasz e sklep, własny sklep, własnej stronie, nasza domena, u nas w sklepie, u nas na stronie, w sklepie internetowym jest taniej`,
  pt: `página nossa, site da casa, uma página com tudo, site nosso, página própria, temos site, temos página, temos loja online, com no fim, primeiro link, pesquis* ~ google, procur* ~ google, ao google, googlar, googleie,
    pesquise por, pesquise ~ e encontra, procure por nós, procure nos, procure ~ internet,
    encontra nos, encontra a nossa, encontra o nosso, encontre a nossa,
    primeiro resultado, motor de busca, nosso site, nossa
    loja online, nossa página, nosso website, no nosso sítio, site próprio, loja própria, nosso domínio, no nosso online, ponha ~ no google, põe ~ no google, escreva ~ no google`,
  es: `web nuestra, página nuestra, sitio propio, página propia, tenemos web, tenemos página, tenemos tienda online, com al final, primer enlace, busc* ~ google, googlea*, googlee*, busc* ~ internet, busque ~ encontrará, busca ~ encontrarás, nos encontrarás, nos encontrará, nos encuentra, nos encuentras, primer resultado, en el buscador, nuestra web, nuestra página, nuestro sitio, nuestra tienda online, tienda propia, web propia, nuestro dominio, en nuestro online, ponga ~ en google, pon ~ en google, búsquenos, búscanos`,
  de: `eigene seite, eigene webseite, eigene homepage, oberste treffer, erste treffer, treffer sind wir, einfach ~ suchen, unter demselben namen, oberstes ergebnis, ersten treffer, erster link, googlen, googel*, google mal, bei google, in google, auf google, über google, suchen sie nach, such nach, suche nach uns*, such* ~ internet, im netz finden, finden sie uns, erstes ergebnis, erster treffer, suchmaschine*, auf unserer webseite, auf unserer homepage, unsere website, unsere webseite, unsere homepage, in unserem webshop, unseren onlineshop, unserem onlineshop, unser onlineshop, unser webshop, unseren webshop, eigenen shop, eigene website, eigenen onlineshop, unsere domain, bei uns im onlineshop, bei uns im webshop`,
  en: `own website, own web page, we have a website, we have a site, we run a site, comes up first, dot com on the end, the real shop, the full range, top result, first link is, first link on, first link that, first link you, first link and, click ~ first link, top hit, google ~ and, google ~ click, google us, google our, google me, google the, search ~ google, into google, search for us, look us up, look up our, look for our shop, look for our store, search for our, you will find our, you'll find our, find our shop, find our store, find us online, first result, first hit, search engine, our web site, our site, our own site, our web shop, our online store, our own shop, our own store, our homepage, our web page, our webpage, our domain, on our own page`,
  hu: `saját honlap*, saját weboldal*, elsőnek jön, com a végén, ugyanezen a néven, első link, guglizz*, guglizd*, googlizz*, google ban, googleben, google be, írja be ~ google*, írd be ~ google*, írja be ~ kereső*, írd be ~ kereső*, keresőbe, keresőben, első találat, keressen ránk, keress ránk, keressen rá, keress rá, rákeres*, megtalál a neten, megtalál minket, megtalálsz minket, megtalálja a boltunkat, megtalálja az üzletünket, megtalálja webshopunkat, weboldalunk*, honlapunk*, webshopunk*, webáruházunk*, oldalunkon, oldalunkat, saját webshop*, saját oldal*, webboltunk*, a domainünk, nálunk a webshopban, nálunk a boltban, gugliz* ~ nevünk*, gugliz* ki`,
  ro: `avem site, avem pagină, avem un site, site-ul propriu, magazin online propriu, com la final, sub același nume, primul link, în google, google ați, căutați ~ google, caută ~ google, căutați ne, caută ne,
    căutați ~ internet, ne găsiți, ne găsești, găsiți magazinul, găsiți
    site, primul rezultat, motorul de căutare, site ul nostru, siteul nostru,
    site ului nostru, magazinul nostru online, pagina noastră, magazin
    propriu, site propriu, dați search, dați un search, da search, domeniul nostru, la noi pe site, la noi în magazin`,
  it: `sito nostro, sito tutto nostro, abbiamo un sito, abbiamo il sito, nostra vetrina online, primo della lista, com alla fine, primo link, cerc* ~ google, googla*, googli, cerchi ~ internet, cerca ~ internet, cercateci, cercaci, ci cerchi, ci trova, ci trovi, ci trovate, trova il nostro, trovi il nostro, trova la nostra, primo risultato, motore di ricerca, nostro sito, nostro negozio online, nostro e commerce, nostro shop online, nostro ecommerce, nostra pagina, sito personale, sito proprio, nostro dominio, metta ~ su google, scriva ~ su google`,
  fr: `site perso, notre petit site, lien du haut, moteur préféré, notre propre site, avons un site, on a un site, site à nous, premier résultat, com à la fin, premier lien, googlez, googler, cherch* ~ google, tapez ~ google, tape ~ google, tapez ~ moteur, tapez ~ recherche, cherchez nous, cherchez ~ internet, recherchez ~ internet, recherchez nous, nous trouverez, nous trouver, nous retrouverez, retrouvez nous, trouverez notre, moteur de recherche, notre site, notre boutique en ligne, notre page, notre e shop, notre domaine, mettez ~ dans google, mets ~ dans google`,
};

/** Hosts that shorten addresses or gather profiles: never anything but a way out. */
export const SHORTENERS: ReadonlySet<string> = new Set(
  'bit.ly tinyurl.com goo.gl t.co is.gd cutt.ly ow.ly rb.gy shorturl.at buff.ly lnkd.in linktr.ee t.me wa.me m.me t.ly tiny.cc rebrand.ly bl.ink v.gd s.id beacons.ai qr.ae fb.me x.com g.co ig.me discord.gg forms.gle maps.app.goo.gl photos.app.goo.gl wa.link api.whatsapp.com chat.whatsapp.com'.split(
    ' ',
  ),
);

/** What stands behind "Google" where nobody is to search for anything. */
export const PRODUCTS_OF_GOOGLE =
  'pay|play|wallet|home|nest|cast|tv|assistant|maps|chrome|drive|fit|pixel';
