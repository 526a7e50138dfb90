import type { Lexicon } from '../text/phrases';

/** Words of paying and sending money, by a means that is named. */
export const PAY_WORDS: Lexicon = {
  sk: `zaplat*, plat*, uhrad*, preved*, prevod*, pošl*, vrát*, doplat*, záloh*, preplat*, peniaze, sumu, rozdiel, €, cez, na účet, prij*, beriem, berieme, krypt*, priateľ*, kamarát*`,
  cs: `zaplat*, plať*, uhrad*, převed*, převod*, pošl*, vrát*, doplat*, záloh*, přeplat*, peníze, částku, rozdíl, přes, na účet, přij*, beru, bereme, přátel*, kamarád*`,
  sl: `plač*, poravna*, nakaž*, pošlj*, pošlem, vrne*, doplač*, predplač*, denar, znesek, razlik*, prek, preko, na račun, sprejm*, sprejem*, prijatelj*`,
  hr: `plati*, uplat*, uplać*, plaćanj*, doplat*, pošalj*, vrać*, vrat*, novac, iznos, razlik*, preko, na račun, predujam, prima*, prihvać*, može, prijatelj*, kod mene`,
  pl: `brakujące, brakującą, proszę blik*, zł proszę, zapłac*, płac*, płatno*, przele*, przelać, wpłac*, dopłac*, dopłat*, wyśl*, prześl*, zwróc*, zwrot*, oddam, pieniądz*, kwot*, różnic*, zalicz*, przez, na konto, przyjm*, biorę, można, wystarczy, proszę tam, znajom*, mój numer, na numer`,
  pt: `pag*, transfer*, transfira, envi*, mand*, devolv*, reembols*, dinheiro, valor, diferença, sinal, por, via, para a conta, aceit*, pode ser, mande para lá, amigos`,
  es: `pag*, abon*, transfer*, ingres*, enví*, mand*, devuelv*, devolv*, reembols*, dinero, importe, diferencia, señal, por, vía, hazme un, haz un, hacer un, acept*, hágame un, hacerme un, mándelo ahí, vale con, amigos, va bien`,
  de: `zahl*, bezahl*, überweis*, send*, schick*, erstatt*, rückerstatt*, geld, betrag, differenz, anzahlung, per, via, über, auf das konto, lass*, nehme*, akzeptier*, geht auch, freund*`,
  en: `pay, paid, paying, payment, transfer*, send, wire, refund, money, amount, difference, deposit, via, by, through, with, take, accept, works too, would do, friend*`,
  hu: `fizet*, fizess*, utal*, átutal*, küld*, visszaküld*, visszafizet*, visszatérít*, térít*, pénz*, összeg*, különbözet*, előleg*, foglaló*, elfogad*, jöhet, átküldheti, barát*`,
  ro: `plăt*, achit*, transfer*, virați, trimit*, return*, ramburs*, banii, sum*, diferenț*, avans*, prin, pe, accept*, merge și, e în regulă, prieten*, la mine`,
  it: `pag*, ricaric*, versa*, versi, bonific*, trasfer*, mand*, invi*, rimbors*, restitui*, soldi, denaro, import*, differenz*, acconto, caparra, con, tramite, via, su, accett*, va bene, basta, amici`,
  fr: `pay*, règl*, verse*, vir*, envoy*, envoi*, rembours*, argent, montant, somme, différence, acompte, par, via, sur, accept*, suffit, ça marche, proches, amis`,
};

/** The platform's own ways of paying and refunding. */
export const PLATFORM_WAYS: Lexicon = {
  all: `swopify*, swapiphone*, dott, trusted shops, checkout`,
  sk: `platform*, pri pokladni, v pokladni, košík*, rovnak* spôsob*, pôvodn*, ktorou ste platili, ktorým ste platili, ktorou ste zaplatili, ktorým ste zaplatili, akým ste platili, automatick*, pri objednávke, pri objednaní, vybrali ste, zvolili ste, rovnakou cestou, tam odkiaľ, kupónom`,
  cs: `platform*, u pokladny, v pokladně, košík*, stejn* způsob*, původn*, kterou jste platil*, kterým jste platil*, kterou jste zaplatil*, kterým jste zaplatil*, jakým jste platil*, automatick*, při objednávce, při objednání, vybral* jste, zvolil* jste, stejnou cestou`,
  sl: `platform*, na blagajni, košaric*, enak* način*, isti način, prvotn*, s katero ste plačali, s katerim ste plačali, kot ste plačali, samodejno, ob naročilu, ob nakupu, izbrali`,
  hr: `platform*, na blagajni, košaric*, isti način, istim putem, izvorn*, kojom ste platili, kojim ste platili, kako ste platili, automatski, pri narudžbi, pri kupnji, odabrali`,
  pl: `portal, platform*, przy kasie, koszyk*, t* sam* metod*, tą samą drogą, pierwotn*, którą pan płacił, którą płacił*, którą zapłacił*, jaką płacił*, automatycznie, przy zamówieniu, przy zakupie, wybrał*`,
  pt: `site, plataforma, carrinho, mesma forma, mesmo método, mesmo meio, como pagou, que usou, com que pagou, original, automaticamente, na compra, escolheu, na caixa com, na caixa por`,
  es: `cesta, plataforma, carrito, misma forma, mismo método, mismo medio, como pagó, como pagaste, que usó, con el que pagó, con la que pagó, con que pagó, original, automáticamente, en la compra, eligió, al comprar, al pagar, en la caja, en caja`,
  de: `portal, plattform, an der kasse, warenkorb, gleichen weg, selben weg, ursprünglich*, mit der sie bezahlt, mit dem sie bezahlt, wie sie bezahlt, verwendet haben, automatisch, bei der bestellung, beim kauf, gewählt`,
  en: `site, platform, basket, cart, same way, same method, same card, original, originally, the way you paid, you paid with, you used, automatically, when you ordered, at purchase, you chose, marketplace`,
  hu: `platform*, pénztár*, kosár*, ugyanarra, ugyanazon, ugyanúgy, ugyanolyan, eredeti*, amivel fizetett, amellyel fizetett, amelyről fizetett, automatikus*, rendeléskor, vásárláskor, választott`,
  ro: `site, platform*, coș, aceeași metodă, același mod, aceeași cale, inițial*, cu care ați plătit, cum ați plătit, prin care ați plătit, automat, la comandă, la cumpărare, ales`,
  it: `alla cassa, sito, piattaforma, carrello, stesso metodo, stesso modo, stesso mezzo, stessa carta, originari*, con cui ha pagato, come ha pagato, usata per, usato per, automaticamente, all'ordine, all'acquisto, ha scelto, in cassa`,
  fr: `site, plateforme, panier, même moyen, même méthode, même mode, même façon, d'origine, initial*, avec lequel vous avez payé, comme vous avez payé, utilisé pour, utilisée pour, automatiquement, à la commande, lors de l'achat, choisi, la caisse`,
};

/** Asking for the buyer's account, giving one's own, asking for a transfer, in words alone. */
export const ACCOUNT_PLEAS: Lexicon = {
  all: `i b a n`,
  sk: `kam ~ peniaze, súkromné konto, súkromný účet, kam vám to mám poslať, znakov z výpisu, váš účet, vášho účtu, číslo svojho účtu, prevodom na náš, 
    platobn* appk*, platobn* aplikác*, okamžit* platb*, okamžitým prevodom, cez bankovú
    aplikác*, vložte peniaze, peniaze ~ obálk*, cvv, platnosť karty, údaje z
    karty, údaje karty, trojmiestny kód, modr* p,
    na účet manžel*, dobiť kredit, zotrite, predplaten* kart*, číslo ~ účtu, qr ~ bank*, bankovej
    appke, poštovou poukážkou, poštovú poukážku, šekom,
    pošlite ~ iban, napíšte ~ iban, dajte ~ iban, váš iban, vášho iban*, pošlite ~ číslo účtu, napíšte
    ~ číslo účtu, dajte ~ číslo účtu, potrebujem* ~ číslo účtu, vaše číslo účtu, číslo vašej karty, na náš účet, na môj účet,
    nášho účtu, bankovým prevodom, prevodom priamo, priamo na účet, priamo na
    váš účet, peniaze vám pošlem, peniaze pošlem, pošlem vám peniaze,
    pošlem peniaze, vrátim vám to na účet, vrátime priamo, vrátim
    priamo, náš iban, môj iban, qr kód na platbu, qr platb*, pay by square,
    platobný odkaz, odkaz na platbu, pošlem platobn*, priamym prevodom, vopred na účet, dáš mi ~ účet, je šek, šekom, mi ~ svoj účet`,
  cs: `kam ~ peníze, kam ~ převést, soukromé konto, soukromý účet, rovnou na můj, na který účet, váš účet, číslo svého účtu, napište číslo účtu, rovnou z banky, náš bankovní účet, převodem na náš, převodem na můj, pošlu qr, 
    platební appk*, platební aplikac*, okamžit* platb*, okamžitým převodem, přes bankovní
    aplikac*, hotovost ~ obál*, peníze ~ obál*, peníze do balík*,
    bankovk* ~ balík*, cvv, platnost karty, údaje z karty, údaje karty, třímístný kód, na účet
    manžel*, na účet kolegy, vklad na účet, složte na účet, modr* p, dobít kredit, kupón ~ kód, setřete, předplacen* kart*, číslo ~ účtu, qr ~ bank*, bankovní appky,
    bankovní appce, bankovní aplikaci, složenkou, složenku, pošlete ~ iban, pošli ~ iban,
    napište ~ iban, dejte ~ iban, uveďte ~ iban, zašlete ~ iban, potřebuj* ~ iban, váš iban,
    pošlete ~ číslo účtu, napište ~ číslo účtu, dejte ~ číslo účtu, nadiktujte ~ číslo účtu, potřebuj* ~ číslo účtu, vaše
    číslo účtu, číslo vašeho účtu, číslo vaší karty, na náš účet, na můj
    účet, na můj osobní účet, našeho účtu, převodem na účet, bankovním převodem, převodem přímo,
    přímo na účet, peníze vám pošlu, peníze pošlu, pošlu vám peníze, pošlu
    peníze, vrátím vám to na účet, vrátíme přímo, vrátím přímo, náš
    iban, můj iban, qr platb*, platební odkaz, odkaz na
    platbu, převodem mezi sebou, přímým převodem, předem na účet, dáš mi ~ účet, dáte mi ~ účet, složenka, složenku, mi ~ svůj účet`,
  sl: `kam ~ nakažem, kam ~ denar, poštno nakaznic*, po poštni nakaznici, osebni račun, kar na moj, svoj tekoči račun, vaš tekoči račun, svoj trr, na kateri račun, znesek vrnem, številko svojega računa, mi ~ na račun, 
    plačiln* aplikac*, takojšnj* plačil*, prek mobilne banke, z mobilno banko, povezavo za
    plačilo, gotovino ~ kuvert*, denar ~ kuvert*, denar ~ paket, cvv, podatke kartice, podatke o
    kartici, na račun žene, na račun moža, na račun sodelav*, polog na, qr kodo ~ plač*, slikaj
    in plačaj, darilni bon, darilno kartico, prepišite številke, prepišite ~ številke, javite ~
    račun*, mobilni banki, položnic*, številk* ~ trr, pošljite ~ iban, pošljite ~ trr, pošljite
    ~ številko računa, pošljite ~ številko trr, napišite ~ iban, napišite ~ trr, napišite ~
    številko računa, sporočite ~ iban, sporočite ~ trr, sporočite ~ številko računa, zaupajte ~
    iban, zaupajte ~ številko računa, potrebuj* ~ iban, potrebuj* ~ trr, potrebuj* ~ številko ~
    računa, vaš iban, vaš trr, vašo številko računa, številko vašega računa, številko kartice,
    na naš račun, na moj račun, nakažite na, nakažite mi, nakažite nam,
    z nakazilom na, bančnim nakazilom, nakazilom na račun, neposredno na račun, neposredno na
    vaš račun, direktno na račun, nakažem vam, nakažem neposredno, naš iban, moj iban, naš trr,
    moj trr, upn nalog, direktnim nakazilom, neposredno na trr, nakažite neposredno, rabim samo račun, rabim račun, podatke s kartice, mi daš ~ račun, mi date ~ račun`,
  hr: `kamo ~ prebacim, kamo ~ novac, poštanskom uputnicom, poštansku uputnicu, kockicu iz mbank*, iz mbankinga, meni na račun, direktno meni, osobni račun, broj svog tekućeg, svoj tekući, vaš tekući, na koji račun, na koji tekući, broj tekućeg, na tekući, mi ~ na račun, 
    aplikacij* za plaćanje, instant plaćanj*, mobilnim bankarstvom, poveznicu za plaćanje, link
    za plaćanje, gotovinu ~ kuvert*, novac ~ kuvert*, novac ~ paket, cvv, podatke kartice,
    podatke s kartice, na račun žene, na račun muža, na račun kolege, slikaj i plati, barkod ~
    plać*, 2d kod, bon za ~ iznos, ogrebite, poklon bon, poklon karticu, javite ~
    broj ~ računa, pošaljite ~ broj ~ računa, dajte ~ broj ~ računa, napišite ~ broj ~ računa,
    bankovnoj aplikaciji, mobilnom bankarstvu, pošaljite ~ iban, napišite ~
    iban, dajte ~ iban, dostavite ~ iban, javite ~ iban, treba* ~ iban, trebam ~ iban, vaš iban,
    vašeg iban*, pošaljite ~ broj računa, napišite ~ broj računa, dajte ~ broj računa, dostavite
    ~ broj računa, javite ~ broj računa, treba* ~ broj računa, vaš broj računa, broj vašeg
    računa, broj vaše kartice, pošaljite ~ broj kartice, na naš račun, na moj račun, na naš
    iban, uplatite na, uplatite nam, uplatom na račun, bankovnom uplatom, bankovnim
    prijenosom, direktno na račun, izravno na račun, izravno na vaš račun, direktno na vaš
    račun, uplatit ću vam, uplatit ćemo vam, naš iban, moj iban, uplatnic*, treba mi samo račun, treba mi račun, daš mi račun, daš mi broj računa, mi svoj račun, prebacite mi, prebaci mi, unaprijed na račun`,
  pl: `dokąd ~ przelać, gdzie ~ przelać, dokąd ~ pieniądze, przekaz pocztowy, konto prywatne, prywatne konto, prosto na moje, oddam od ręki, na jakie konto, na które konto, pana konto, pani konto, zrób* przelew, na moje konto, przelać na telefon, przelej na telefon, przelew na numer, blikiem na numer, 
    aplikac* do płatności, przelew natychmiastow*, przelewem ekspresow*, przelew ekspresow*,
    link do zapłaty, gotówk* ~ kopert*, pieniądze ~ kopert*, pieniądze do paczk*, banknot* ~
    paczk*, cvv, dane karty, dane z karty, na konto żony, na konto męża, na konto wspólnik*,
    wpłatomat*, wpłatę na, kod z banku, sześciocyfrow* kod, znajomi i rodzina, rodzina i
    znajomi, zdrap kod*, zdrapać, zdrapie*, zdrapkę z, kod ze zdrapk*, kart* podarunkow*, kod doładow*, numer* ~ konta, numer* ~ rachunku, kod
    blik, aplikacji banku, przekazem pocztowym, puszczę przelew, puścimy
    przelew, podać ~ numer konta, podać ~ numer rachunku, podać ~ iban, podać ~ nr konta, podaj
    ~ numer konta, podaj ~ nr konta, podaj ~ iban, wyślij ~ numer konta, wysłać ~ numer konta,
    przesłać ~ numer konta, przesłać ~ numer rachunku, przesłać ~ iban, proszę o numer konta,
    proszę o nr konta, proszę o iban, proszę o numer rachunku, potrzebuj* ~ numer* konta,
    potrzebuj* ~ iban, pana numer konta, pani numer konta, swój numer konta, swój nr konta,
    swojego konta, numer karty ~ podać, podać ~ numer karty, na nasze konto, na
    nasz rachunek, na mój rachunek, przelewem na konto, przelew na konto, zwykłym przelewem,
    przelewem bankowym, przelewem tradycyjnym, przelewem bezpośrednio, bezpośrednio na konto, prosto na konto, oddam przelewem,
    zwrócę przelewem, zwrócimy przelewem, przeleję, przelejemy,
    nasze konto to, numer naszego konta, przelew na telefon, przelewem na telefon, link do
    płatności, z góry na konto, do paczki w gotówce, gotówkę do paczki, mi przelać, przelać mi, przelewem a ja, druczek, blankiet`,
  pt: `para onde ~ transferir, para onde ~ dinheiro, vale de correio, conta pessoal, diretamente para a minha, para que conta, para qual conta, faça me uma transferência, transferência para mim, 
    app de pagamento*, aplicação de pagamento*, transferência imediata, link para pagar, link
    para pagamento, dinheiro ~ envelope, notas ~ envelope, dinheiro na caixa, cvv, dados do
    cartão, validade do cartão, conta da minha mulher, conta do meu, depósito na conta, deposite
    na conta, depositar na conta, payshop, mbnet, mb net, número associado, amigos e família,
    números da ~ conta, cartão presente, cartão pré-pago, raspe, número da ~ conta, dígitos da ~
    conta, entidade e ~ referência, caixa multibanco, vale postal, app do banco, aplicação do
    banco, envie ~ iban, envie me ~ iban, mande ~ iban, indique ~ iban, diga ~ iban, dê me ~
    iban, dê nos ~ iban, preciso do ~ iban, precisamos do ~ iban, seu iban, teu iban, vosso
    iban, o iban para, envie ~ nib, indique ~ nib, seu nib, envie ~ número da conta, indique ~
    número da conta, número da sua conta, sua conta bancária, número do seu cartão, número do
    cartão, na nossa conta, à nossa conta, para nossa conta, minha conta bancária, para a minha conta, por
    transferência para, transferência bancária, transferência direta, transferimos diretamente,
    transfiro diretamente, diretamente para a sua conta, devolvemos diretamente, devolvo
    diretamente, devolvo lhe por, faça transferência, faça a transferência, faça uma
    transferência, nosso iban, meu iban, nosso nib, referência multibanco, entidade e
    referência, link de pagamento, preciso da conta, só a conta, na minha conta, mandar um cheque, enviar um cheque, mande um cheque, por cheque, transfere nos, faz me um mb, faça me um mb, euros dentro da, dinheiro dentro da, dinheiro num envelope, eme be uei, eme bê uai, eme bê way, eme bê uêi, um cheque, me a sua conta, me a tua conta`,
  es: `dónde ~ transferir, adónde ~ transferir, adónde ~ dinero, saca un giro, haga un giro, haz un giro, ponga un giro, un giro a nombre, cuenta personal, directo a mi, directamente a mi, te lo ingreso yo, se lo ingreso yo, en qué cuenta, a qué cuenta, un número de cuenta, hazme una transferencia, hágame una transferencia, 
    app de pago*, aplicación de pago*, transferencia inmediata, enlace para pagar, link de pago,
    dinero ~ sobre, billetes ~ sobre, cvv, datos de la tarjeta, datos de su tarjeta, datos de tu
    tarjeta, caducidad de la tarjeta, cuenta de mi, ingreso en cuenta,
    ingreso en la cuenta, ingréselo, código de retirada, sacar sin tarjeta, halcash, hal cash,
    amigos y familia, amigos y familiares, números de ~ cuenta, tarjeta regalo, tarjeta prepago,
    rasca, rasque, número de ~ cuenta, dígitos de ~ cuenta, giro postal, app del banco, en el
    cajero, envíe ~ iban, envíeme ~ iban, envíame ~ iban, envíanos ~ iban, envíenos ~ iban,
    mándame ~ iban, mándeme ~ iban, mándanos ~ iban, indique ~ iban, indíqueme ~ iban,
    indíquenos ~ iban, dígame ~ iban, dime ~ iban, dame ~ iban, deme ~ iban, denos ~ iban,
    páseme ~ iban, pásame ~ iban, pásanos ~ iban, necesit* ~ iban, su iban, tu iban, pásame ~ número de cuenta, dame ~ número de cuenta, deme ~ número de cuenta, necesit* ~ número de cuenta, su
    número de cuenta, tu número de cuenta, número de su tarjeta, número de tu tarjeta, a nuestra
    cuenta, a mi cuenta, en nuestra cuenta, en mi cuenta, por transferencia a, transferencia
    bancaria, transferencia directa, directamente a su cuenta,
    directamente a tu cuenta, directamente en su cuenta, directamente en tu cuenta, hágame una
    transferencia, haga una transferencia, haz una transferencia, haga un ingreso, le hago una
    transferencia, te hago una transferencia, le hacemos una transferencia, te hacemos una
    transferencia, nuestro iban, mi iban, enlace de pago, necesito la cuenta, solo la cuenta, nos lo transfiere, nos lo transfieres, transfiéranos, transfiérame, transfiéreme, transfiera ~ a mi, enviarme un cheque, enviarnos un cheque, mándeme un cheque, haces un ingreso, hágame un ingreso, me hace un ingreso, hazme un ingreso, en efectivo a mi, euros en el paquete, dinero en el paquete, por bizum, un cheque, déjame tu cuenta, déjeme su cuenta`,
  de: `wohin ~ überweis*, wohin ~ geld, privatkonto*, direkt auf mein*, überweise ich es ihnen selbst, auf welches konto, überweisen sie mir, überweis mir, bezahl app, bezahlapp, echtzeitüberweisung, sofortüberweisung an, bezahllink, bargeld ~ umschlag, geld ~ umschlag, geld ~ brief, cvv, kartendaten, kreditkartendaten, konto meiner frau, konto meines, auf mein sparkassen*, einzahlung, einzahlen auf, direkt an mich, freunde familie, guthabenkarte*, gutscheinkarte*, geschenkkarte*, freirubbeln, paysafekarte, banking app, bankapp, qr ~ bank*, postanweisung, nennen sie ~ iban, teilen sie ~ iban, brauche* ~ iban, ihre iban, deine iban, ihrer iban, nennen sie ~ kontonummer, ihre kontonummer, deine kontonummer, ihre bankverbindung, deine bankverbindung, ihre kontodaten, deine kontodaten, ihre bankdaten, ihre kartennummer, auf unser konto, auf mein konto, unsere bankverbindung, unsere iban, meine iban, per überweisung, per banküberweisung, per sepa, überweise ich ihnen, überweise ihnen, überweise es ihnen, überweise dir, überweisen sie ~ auf, überweisen sie den, zahlungslink, vorkasse, als freunde, freunde und familie, direktüberweisung, direkt überweis*, amazon gutschein*, daten ihrer karte, versandkosten bar, mir ~ überweist, uns ~ überweisen, überweisungsträger, zahlschein, mir ihr konto`,
  en: `where ~ send the money, where ~ transfer it, scratch off voucher*, read me the numbers, read us the numbers, my own account, my personal account, straight into my, directly into my, put it straight back myself, your account details, which account, transfer it to me, wire me, wire it, send me the money, 
    payment app, paying app, faster payment, instant transfer, link to pay, cash ~ envelope,
    money ~ envelope, notes ~ envelope, cvv, card details, expiry date, my wife s account, my husband s account, my partner s
    account, pay into, standing order, bacs, cheque, check in the post, cash in the parcel,
    friends family, gift card ~ numbers, gift card for the, scratch it, paysafecard, prepaid
    card, banking app, qr ~ bank*, postal order, number of your account, your account and sort,
    send ~ iban, give ~ iban, tell ~ iban, need ~ iban, your iban, share ~ iban, our iban, my
    iban, send ~ account number, send ~ account details, send ~ bank details, send ~ bank
    account, give ~ account number, give ~ bank details, give ~ bank account, give ~ account
    details, tell ~ account number, need ~ account number, need ~ bank details, need ~ account
    details, your account number, your bank details, your bank account, your
    card number, our account, our bank account, my bank account, our bank details, bank
    transfer, by transfer, wire transfer, wire you,
    directly to your account, straight to your account, straight into your account, directly
    into your account, payment link, pay link, friends and family, refund you directly, pay you
    directly, pay us directly, pay me directly, sort code, money order, gift card code, to my account, venmo me, by zelle, via zelle, zelle me, money in the parcel, rest to my wife, rest to my husband, our business account, me your account, us your account, a cheque made, a cheque to`,
  hu: `hová utal*, hová ~ pénzt, bankot ~ számsor*, postautalvány*, az én számlám*, saját számlám*, közvetlenül az én, melyik számlá*, számlája számát, 
    fizetős app*, fizetési app*, azonnali utalás*, fizetési linket, fizetőlink*, készpénz* ~
    boríték*, pénzt ~ boríték*, pénzt a csomag*, cvv, kártyaadat*, kártya adatait, lejárati
    dátum*, feleségem számlá*, férjem számlá*, magánszámlá*, befizetéss*, befizetést*, befizetésre*, fizesse be, csekk, csekket, csekken, csekkel, azonnali átutalás*, ajándékkártyá*, feltöltőkártyá*, kaparja,
    banki alkalmazás*, bankos app*, postai utalvány*, küldje ~ számlaszám*, küldd ~
    számlaszám*, küldje ~ iban*, küldd ~ iban*, írja meg ~ számlaszám*, írd meg ~ számlaszám*,
    írja meg ~ iban*, írd meg ~ iban*, adja meg ~ számlaszám*, add meg ~ számlaszám*, adja meg ~
    iban*, add meg ~ iban*, adja meg ~ bankszámla*, add meg ~ bankszámla*, küldje el ~
    bankszámla*, írja meg ~ bankszámla*, számlaszámát, számlaszámod*, számlaszámára,
    bankszámlaszám*, bankszámlájára, bankszámlánk*, bankszámlám*, számlaszámunk*, számlaszámom*,
    számlánkra, számlámra, kártyaszám*, banki átutalás*, átutalással, utaljon, utalj, utalja, utald, utalom, átutalom, átutaljuk, visszautalom,
    visszautaljuk, elutalom, elutaljuk, közvetlenül utal*, közvetlenül a számlá*, fizetési link,
    előreutalás*, simple ön, közvetlen utalás*, átutalja nekem, megadod a számlád, megadja a számláját, kártyája adatait`,
  ro: `unde ~ trimit ~ banii, unde ~ virez, bancnotele pe codul, codul de client pe care, contul personal, contul dumneavoastră bancar, vi i virez eu, în ce cont, pe ce cont, mi un transfer, un transfer la mine, transfer la noi, direct la mine, 
    aplicație de plată, plată instant, transfer instant, link pentru plată, bani* ~ plic,
    numerar ~ plic, bani* în colet, cvv, datele cardului, data expirării, contul soției, contul
    soțului, depuneți în cont, depunere în cont, depuneți la bancomat, alias pay, aliaspay, pe
    număr de telefon, card cadou, răzuiți, numărul ~ contului, aplicația băncii, aplicația
    bancară, mandat poștal, trimiteți ~ iban*, trimite ~ iban*, dați ~ iban*, dă mi ~ iban*,
    scrieți ~ iban*, lăsați ~ iban*, comunicați ~ iban*, nevoie de iban*, nevoie de ~ iban*,
    iban ul dumneavoastră, ibanul dumneavoastră, ibanul dvs, iban ul dvs, ibanul tău, iban ul
    tău, ibanul nostru, iban ul nostru, ibanul meu, iban ul meu, contul nostru, contul meu, în
    contul nostru, dați ~ contul, numărul de cont, numărul contului, contul
    dumneavoastră bancar, contul bancar, numărul cardului, transfer bancar, prin transfer, prin
    virament, virament bancar, direct în cont, direct în contul, vă virez, vă virăm, vă
    transfer, vă transferăm, virați, faceți un transfer, faceți transfer, link de plată, bt pay, btpay, nevoie doar de cont, nevoie de cont, îmi dai contul, îmi dați contul, dați mi contul, nevoie de contul, datele de pe card, avans în cont, mi contul, ne contul`,
  it: `dove ~ soldi, dove ~ bonific*, intestatario ~ coordinate, vaglia, tessera ~ moglie, postepay di, carichi ~ tessera, conto personale, direttamente sul mio, sue coordinate, tue coordinate, glielo accredito, su quale conto, la sua iban, 
    app di pagamento, link per pagare, contanti ~
    busta, soldi ~ busta, banconote ~ busta, soldi nel pacco, cvv, dati della carta, scadenza
    della carta, conto di mia moglie, conto di mio, versamento sul, versi sul, bancomat pay,
    bollettino postale, mandarmi un assegno, mandarci un assegno, mandi un assegno, con assegno, con un assegno, amici e familiari, numeri del ~ conto, carta regalo, buono regalo,
    gratti, app della banca, numero ~ conto, conto corrente, mi mandi ~ iban, ci
    mandi ~ iban, mandami ~ iban, mandaci ~ iban, mi invii ~ iban, ci invii ~ iban, inviami ~
    iban, inviaci ~ iban, mi dia ~ iban, ci dia ~ iban, dammi ~ iban, mi scriva ~ iban, ci
    scriva ~ iban, mi comunichi ~ iban, ci comunichi ~ iban, ci lasci ~ iban, mi lasci ~ iban,
    mi indichi ~ iban, ci indichi ~ iban, ci serve ~ iban, mi serve ~ iban, abbiamo bisogno ~
    iban, ho bisogno ~ iban, suo iban, tuo iban, nostro iban, mio iban, coordinate bancarie,
    numero di conto, numero del conto, numero della carta, numero della sua carta, sul nostro
    conto, nostro conto, mio conto, bonifico, bonifici, bonificare, bonifichi, ricarica postepay, ricarichi, direttamente sul suo conto, direttamente
    sul tuo conto, link di pagamento, pagamento diretto, anticipo sul conto, coordinate del suo conto, coordinate del tuo conto, ce lo bonifica, ce la bonifica, dati della sua carta, dati della tua carta, numero di carta, mi versi, ci versi, euro nel pacco, soldi in una busta, bollettino ~ paga, bollettino ~ paghi`,
  fr: `où ~ virer, où ~ verser, mandat à la poste, compte personnel, directement sur mon, vire la somme, sur quel compte, 
    appli de paiement, application de paiement, virement instantané, lien pour payer, espèces ~
    enveloppe, billets ~ enveloppe, argent ~ enveloppe, argent dans le colis, cvv, coordonnées
    de votre carte, numéros de votre carte, cryptogramme, compte
    de ma femme, compte de mon, chèque à, par chèque, envoyer un chèque, envoyez un chèque, envoie un chèque, dépôt sur, amis et famille,
    numéros de ~ compte, carte cadeau, carte prépayée, coupon pcs, recharge pcs, grattez, ticket
    neosurf, numéro de ~ compte, appli de votre banque, application bancaire, mandat cash,
    mandat postal, envoyez ~ iban, envoyez ~ rib, envoie ~ iban, envoie ~ rib, donnez ~ iban,
    donnez ~ rib, donne ~ rib, transmettez ~ iban, transmettez ~ rib, communiquez ~ iban,
    communiquez ~ rib, indiquez ~ iban, indiquez ~ rib, besoin de votre
    rib, votre iban, votre rib, ton iban, ton rib, notre iban, notre rib, mon
    iban, mon rib, un rib, coordonnées bancaires, numéro de compte, numéro de votre compte,
    numéro de votre carte, sur notre compte, sur mon compte, notre compte bancaire, mon compte
    bancaire, par virement, un virement, virement bancaire, directement sur
    votre compte, directement sur ton compte, je vous vire, on vous vire, vous
    virons, lien de paiement, entre proches, nous le virez, nous le vires, virez le, virez la, me vires, me virez, nous virez, données de votre carte, données de ta carte, numéro de carte, euros dans le colis, liquide à mon, sur votre compte envoyez, virez ~ à ma, virez ~ à mon, moi votre compte, nous votre compte`,
};
