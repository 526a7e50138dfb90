/** Frequent words of languages that no market speaks but that lie next to one that does. */
export const NEIGHBOURS: Readonly<Record<string, string>> = {
  sr: `šta gde uvek posle takođe deo cena vreme mesto levo desno gore dole lepo belo crno mleko reka veća manja
    nedelja nedelje ponedeljak sreda četvrtak subota jul avgust januar februar mart hiljada sajt sajtu sajta
    poslaćemo dostaviće javićemo vratićemo biće proverićemo odgovorićemo stići platićete dobićete moraćete
    ekran ekranu uglu ugao pakovanje pakovanju isporuka isporuke isporučimo porudžbina porudžbinu porudžbine
    kupac kupca uputstvo poreza porezom sa časova časa sati garancija garancije važi preduzeće fabrički
    sveska hteli primetili obaveštenje obavestili zameniti zamena zamenu zamene lepak staklo slušalice
    pogrešan pogrešna primili primljen dinara evra originalan kvalitet svetlo svet cela celi ceo celo telo beleži
    videti videli želeti želite razumete razumeli sledeće sledeći sledeća pre prethodni posebno trebalo treba
    vam vas nas smo ste su je nije da li kod kuće kabl punjač baterija telefon mobilni novac kartica`,
  gl: `xa moi moito unha unhas uns o a os as do da dos das no na nos nas ao á aos ás polo pola polos polas co coa cos
    coas dun dunha nun nunha e ou pero mais se non nin tamén sempre nunca onde cando como porque xente dende ata
    desde despois antes hoxe mañá onte aquí aí alí este esta estes estas ese esa iso isto aquilo meu miña teu túa seu
    súa noso nosa voso vosa lle lles vos nos me te ten teñen teño temos tes ter foi foron era eran é son está están
    estamos hai haberá pode poden podemos poder fai fan facemos facer vai van imos ir di din dicir quere queren queremos
    mensaxe mensaxeiro caixa aparello prezo páxina tarxeta cartos paquete enviamos recibimos entregamos garantía
    pantalla cargador batería teléfono móbil cor negra branca modelo outro outra outros outras mellor peor bo boa
    devolución devolvemos devólvelle reclamación técnico pedido factura conta enderezo cambio vidro pegamento
    graciñas grazas por favor desculpe sentimos sentimolo pezas peza funciona funcionan chegou chega chegan queda
    só tan tanto máis menos ben mal cousa cousas vez veces día días semana mes ano anos hora horas proba probar
    dixo deu fixo puxo quixo soubo tivo veu houbo deixar deixe mande mandámoslle véxase vese inclúe incluído vén`,
  'uk-latin': `shcho yak tse vin vona my vy tsei bude buty duzhe dlia vid pro pislia zavtra siohodni vzhe tilky
    nemaie dobryi dobre diakuiemo diakuiu bud laska zamovlennia tovar koshty dostavka posylka povernennia
    chto kak eto on ona my vy budet byt ochen dlya ot posle zavtra segodnya uzhe tolko net est dobryy den
    spasibo pozhaluysta zakaz tovar dengi dostavka posylka vozvrat my vam vas nash nashi otpravim poluchili
    mozhno nuzhno novyy novyi staryi staryy bolshe menshe vse ili no esli kogda gde pochemu nichego vremya
    k sozhaleniyu khorosho rabotaet telefon ekran zaryad batareya garantiya mesyatsev dney rabochikh techenie
    otvetim napishite pozvonite tsena tsveta chernyi belyi cvet pyati vozvrashchat vernutsya kartu utrom`,
};

/** Frequent words that tell near languages apart, for pairs that short texts leave in doubt. */
export const TELLING: Readonly<Record<string, string>> = {
  sk: `som sme ste sú nie je aj ako ale alebo až čo keď ktorý ktorá ktoré ktorú ktorým tiež už ešte iba len veľmi všetko
    môžete môžeme môže musíte treba bude budete budeme prosím ďakujem ďakujeme dobrý deň zajtra dnes včera pondelok utorok
    streda stredu štvrtok piatok sobota nedeľa cez pri pred medzi podľa kvôli preto pretože lebo však tu tam sem hneď teraz
    neskôr skôr viac menej farba farbu čierna biela červená veľkosť hlasitosť pamäť batéria telefón displej obrazovka tlačidlo
    kábel nabíjačka slúchadlá púzdro obal škatuľa balík zásielka zásielku doprava doručenie vrátenie reklamácia záruka faktúra
    objednávka objednávky objednávku cena cenu peniaze platba výrobok tovar kúpiť poslať posielame pošleme odoslať odoslali
    dostanete dostali vrátiť vrátime vráťte skontrolujte skúste otvorte stlačte podržte vypnite zapnite nastavenie nastavenia
    zmeniť vymeniť výmena oprava opravíme nový nová nové novú jeden jedna dva dve dvoch tri
    prišiel prišla prišlo bol bola bolo boli má máme máte majú vie viete vedieť chcete chceme ide nejde dá nedá mať byť robiť
    škrabanec zľava použitý používaný týždeň týždne mesiac mesiacov rokov dní hodín kus kusov`,
  cs: `jsem jsme jste jsou není je i jak ale nebo až co když který která které kterou kterým také už ještě jen jenom velmi vše všechno
    můžete můžeme může musíte třeba bude budete budeme prosím děkuji děkujeme dobrý den zítra dnes včera pondělí úterý
    středa středu čtvrtek pátek sobota neděle přes při před mezi podle kvůli proto protože však tady tam sem hned teď nyní
    později dříve více méně barva barvu černá bílá červená velikost hlasitost paměť baterie telefon displej obrazovka tlačítko
    kabel nabíječka sluchátka pouzdro obal krabice balík zásilka zásilku doprava doručení vrácení reklamace záruka faktura
    objednávka objednávky objednávku cena cenu peníze platba výrobek zboží koupit poslat posíláme pošleme odeslat odeslali
    dostanete dostali vrátit vrátíme vraťte zkontrolujte zkuste otevřete stiskněte podržte vypněte zapněte nastavení nabídka
    změnit vyměnit výměna oprava opravíme nový nová nové novou jeden jedna dva dvě dvou tři
    přišel přišla přišlo byl byla bylo byli má máme máte mají ví víte vědět chcete chceme jde nejde lze nelze dá nedá mít být dělat
    škrábanec sleva použitý používaný týden týdny měsíc měsíců let dnů dní hodin kus kusů`,
  sl: `sem smo ste so ni je tudi kako ampak ali pa če kaj ko ki katerega kateri katera že še samo le zelo vse
    lahko morate treba bo boste bomo prosim prosimo hvala dober dan jutri danes včeraj ponedeljek torek sreda četrtek petek
    sobota nedelja preko prek pri pred med glede zaradi zato ker vendar tukaj tam sem takoj zdaj pozneje prej več manj
    barva barvo črna bela rdeča velikost glasnost pomnilnik baterija telefon zaslon gumb kabel polnilec slušalke ovitek
    škatla paket pošiljka pošiljko dostava vračilo reklamacija garancija račun naročilo naročila cena ceno denar plačilo
    izdelek kupiti poslati pošiljamo pošljemo poslali prejmete prejeli vrniti vrnemo vrnite preverite poskusite odprite
    pritisnite držite izklopite vklopite nastavitev nastavitve spremeniti zamenjati menjava popravilo
    popravimo nov nova novo novi en ena dva dve dveh tri prispel prispela bil bila bilo bili ima imamo imate imajo ve veste
    želite želimo gre ne more biti imeti praska popust rabljen teden tedna mesec mesecev
    let dni ur kos kosov deluje`,
  hr: `sam smo ste su nije je i kako ali ili pa ako što kad kada koji koja koje kojeg već još samo vrlo jako sve
    možete možemo može morate treba bit će bude molim molimo hvala dobar dan sutra danas jučer ponedjeljak utorak srijeda
    srijedu četvrtak petak subota nedjelja preko putem pri prije između zbog zato jer međutim ovdje tamo odmah sada kasnije
    više manje boja boju crna bijela crvena veličina glasnoća memorija baterija telefon mobitel zaslon ekran tipka gumb
    kabel punjač slušalice futrola maskica kutija paket pošiljka pošiljku dostava povrat reklamacija jamstvo račun narudžba
    narudžbe narudžbu cijena cijenu novac plaćanje proizvod kupiti poslati šaljemo poslat ćemo poslali dobit ćete dobili
    vratiti vratimo vratite provjerite pokušajte otvorite pritisnite držite isključite uključite postavka postavke
    promijeniti zamijeniti zamjena popravak popravljamo nov nova novo novi jedan jedna dva dvije tri
    stigao stigla bio bila bilo bili ima imamo imate imaju zna znate želite želimo ide ne može biti imati obavijest
    preuzimanje mjesto ogrebotina popust korišten tjedan tjedna mjesec mjeseci godina dana sati komad komada
    ovaj ova ovo uređaj uvijek poslije lijevo desno gdje`,
  es: `el la los las un una y o pero con sin por para que como donde cuando porque si no es son esta estan hay hemos ha han
    puede pueden tiene tenemos su sus este esta estos estas ese esa lo le les se al del muy mas menos ya hoy mañana
    modelo pedido envío batería pantalla móvil funda cargador caja precio página dinero tarjeta llega`,
  pt: `o a os as um uma e ou mas com sem por para que como onde quando porque se não é são está estão há temos tem
    pode podem seu sua este esta estes estas esse essa lhe lhes ao à do da no na pelo pela muito mais menos já hoje amanhã
    modelo encomenda envio bateria ecrã telemóvel capa carregador caixa preço página dinheiro cartão chega`,
};
