import type { Lexicon } from './lexicon';

/** Messengers by colour and sign. */
export const MESSENGER_HINTS: Lexicon = {
  all: `w a, whats up, face time, zoom link, meet link, green app, the green one, video call, chat app`,
  sk: `pozvánk* ~ meet*, tú zelenú so slúchad*, cez video, na kameru, biel* duch*, hlasovk*, hlasovú správu, súkromnú správu, súkromnej správ*, do súkromn*, chatovac* appk*, chatovac* aplikác*, textovú správu, textovku, videohovor*, zelen* appk*, zelen* aplikác*, zelen* apk*, zelen* chat*, zelen* messeng*, zelen* komunik*, zelen* bublin*, zelen* slúchad*, fialov* appk*, fialov* aplikác*, fialov* apk*, fialov* slúchad*, fialov* chat*, papierov* lietadi*, lietadielk*, modr* lietad*, appk* ~ slúchad*, aplikác* ~ slúchad*, appk* ~ lietad*, appke ~ telefón*, modr* bublin*, modrej appke`,
  cs: `odkaz* ~ zoom*, mám tu fialovou, tu zelenou se sluchát*, přes video, na kameru, přes kameru, bíl* duch*, hlasovk*, hlasovou zprávu, soukromou zprávu, do soukrom*, chatovac* appk*, chatovac* aplikac*, textovku, esemesku, videohovor*, zelen* appk*, zelen* aplikac*, zelen* apk*, zelen* chat*, zelen* komunik*, zelen* bublin*, zelen* sluchát*, fialov* appk*, fialov* aplikac*, fialov* apk*, fialov* sluchát*, fialov* chat*, papírov* vlaštov*, papírov* letad*, modr* letad*, vlaštovk*, letadýlk*, appk* ~ sluchát*, aplikac* ~ sluchát*, modr* bublin*, modrou appku`,
  sl: `rumenim duhcem, otroci pouk, otroci imajo pouk, vabilo ~ zoom*, vabilo ~ teams*, vabilo ~ meet*, povezav* ~ zoom*, povezav* ~ meet*, video klic*, vabilo za, belim letal*, letalom na modrem, po videu, prek kamere, po kameri, 
    glasovno sporočilo, zasebno sporočilo, v zasebno, klepetaln* aplikac*, sms sporočil*,
    videoklic*, zeleni s slušalko, zelen* aplikac*, zelen* app*, zelen* klepet*, zelen* oblačk*,
    zelen* slušalk*, vijoličn* aplikac*, vijoličn* app*, vijoličn* slušalk*, vijoličast*
    aplikac*, papirnat* letal*, papirnat* avion*, modr* letal*,
    aplikac* ~ slušalk*, aplikac* ~ letal*, aplikac* ~ oblačk*, aplikac* na w, aplikac* na v`,
  hr: `žutim duhom, djeca imaju nastavu, djeca nastavu, link ~ zoom*, link ~ meet*, link ~ teams*, poveznic* ~ zoom*, video poziv*, poziv na meet*, imam onu zelenu, imam onu ljubičastu, na onoj zelenoj, na onoj ljubičastoj, preko videa, preko kamere, na kameru, 
    glasovnu poruku, privatnu poruku, u privatno, u inbox, chat aplikac*, sms poruk*,
    videopoziv*, zelenoj sa slušalicom, zelena sa slušalicom, zelen* aplikacij*, zelen* app*,
    zelen* chat*, zelen* oblačić*, zelen* slušalic*, ljubičast* aplikacij*, ljubičast* app*,
    ljubičast* slušalic*, papirnat* avion*, plav* avion*, aplikacij*
    ~ slušalic*, aplikacij* ~ avion*, aplikacij* ~ oblačić*, aplikacij* na w, aplikacij* na v`,
  pl: `zaproszeni* ~ zoom*, zaproszeni* ~ teams*, zaproszeni* ~ meet*, link ~ zoom*, link ~ teams*, link ~ meet*, wideo rozmow*, na tym zielonym, na tym fioletowym, zielonym z chmurk*, przez kamerkę, na kamerce, przez wideo, wiadomość głosow*, głosówk*, wiadomość prywatn*, na priv, na priw, prywatnie napis*, napisz prywatnie, inn* komunikator*, esemesa, zielon* ze słuchawk*, fioletow* ze słuchawk*, wideorozmow*, zielon* aplikac*, zielon* apk*, zielon* komunikator*, zielon* czat*, zielon* dymk*, zielon* słuchawk*, fioletow* aplikac*, fioletow* apk*, fioletow* komunikator*, fioletow* słuchawk*, niebiesk* komunikator*, papierow* samolo*, niebiesk* samolo*, samolocik*, aplikac* ~ słuchawk*, aplikac* ~ samolo*, aplikac* ~ dymk*`,
  pt: `fantasma amarelo, fantasminha amarelo, reuniões da escola, aulas dos miúdos, convite ~ zoom, convite ~ teams, convite ~ meet, link ~ zoom, link ~ meet, o verdinho do telefone, por vídeo, por câmara, 
    mensagem de voz, áudio no, mensagem privada, em privado, no privado, app de mensagens,
    aplicação de mensagens, videochamada*, verde do telefone, app verde, aplicação verde,
    aplicativo verde, aplicaçãozinha verde, balão verde, app roxa, app roxo, aplicação roxa,
    aplicativo roxo, aviãozinho, avião de papel, app azul, aplicação azul,
    balãozinho verde, auscultador verde, aplicação do telefone, app do telefone, app ~
    auscultador, aplicação ~ balão, aplicação ~ avião, app ~ avião, app ~ balão`,
  es: `fantasma amarillo, fantasmita amarillo, dan clase los, invitación ~ zoom, invitación ~ meet, enlace ~ zoom, enlace ~ meet, link ~ zoom, un zoom, logo verde, chat del logo, por vídeo, por cámara, 
    mensaje de voz, audio por, mensaje privado, por privado, al privado, app de mensajería,
    aplicación de mensajería, la del teléfono verde, videollamada*, videoconferencia, app verde,
    aplicación verde, el verde del teléfono, bocadillo verde, globo verde, telefonillo verde,
    app morada, aplicación morada, app lila, aplicación lila, avión de papel, avioncito, app
    azul, aplicación azul, app ~ avión, aplicación ~ avión, aplicación ~ teléfono, app ~
    teléfono, app ~ telefonillo, aplicación ~ bocadillo, app ~ bocadillo, mensajería verde`,
  de: `gelben geist, zoom link*, meet link*, teams link*, der grünen mit dem hörer, per video, über video, per kamera, sprachnachricht*, privatnachricht*, private nachricht*, privat schreiben, anderen messenger, über den messenger, messenger app, lila app*, videoanruf*, videochat, videocall, grün* app, grün* messenger, grün* chat*, grün* sprechblase*, grün* hörer*, lila messenger, lilafarben* app, violett* app, lila hörer*, violett* hörer*, papierflieger*, blau* messenger, app ~ hörer*, app ~ sprechblase*, mir privat`,
  en: `yellow ghost, kids have lessons, kids have their lessons, teams link, zoom call, zoom invite, a zoom, on the purple one, green one everybody, green one everyone, by video, over video, on video, on camera, voice note*, voice message*, private message*, messaging app, texting app, ghost app, little ghost, video chat, green app, green messenger, green bubble*, purple app, purple phone, purple messenger, violet app, paper plane, blue app ~ plane, app ~ handset, app ~ phone logo, app ~ phone icon, app ~ speech bubble, app ~ green phone, app ~ starts with, app ~ begins with, app starting with`,
  hu: `sárga szellem*, gyerekek órái*, zoom link*, meet link*, teams link*, zoom hív*, meghívó* ~ zoom*, azon a lila, azon a zöld, lila kagyl*, videón, kamerán, 
    hangüzenet*, privát üzenet*, privátban, privire, csevegőapp*, csevegő alkalmazás*,
    üzenetküldő*, videóhívás*, zöld app*, zöld alkalmazás*, zöld csevegő*, zöld
    buborék*, zöld kagyló*, lila app*, lila alkalmazás*, lila csevegő*,
    papírrepülő*, kék repülő*, kék app*, kék alkalmazás*, telefonkagyló*, w betűs, v betűs`,
  ro: `fantomița galbenă, fantoma galbenă, copiii fac ore, link ~ zoom, link ~ meet, invitație ~ zoom, un zoom, verde cu telefon*, mov cu receptor*, prin video, pe cameră, pe video, 
    mesaj vocal, mesaj privat, în privat, pe privat, aplicație de mesagerie, aplicația de
    mesaje, apel video, aplicați* verde, aplicația cea verde, bula verde,
    receptor* verde, aplicați* mov, receptor* mov, aplicația violet, avion* de
    hârtie, avionaș*, aplicația albastră, aplicați* ~ receptor*, aplicați* ~ avion*, aplicați* ~
    telefon* verde, chat ul verde, aplicați* ~ litera`,
  it: `fantasmino giallo, fantasma giallo, fanno lezione i, link ~ zoom, link ~ meet, invito ~ zoom, invito ~ teams, quella verde con la cornetta, quella viola con, in video, via video, messaggio vocale, vocale su, messaggio privato, in privato, app di messaggistica, app di messaggi, videochiamat*, app verde, applicazione verde, app viola, applicazione viola, fumetto verde, nuvoletta verde, cornetta verde, cornetta viola, aeroplanino, aereo di carta, aeroplano di carta, app blu, app azzurra, app ~ cornetta, app ~ aeroplanino, app ~ aereo, app ~ fumetto, app ~ nuvoletta, chat verde, messaggistica verde`,
  fr: `fantôme jaune, enfants ont cours, lien zoom, lien ~ zoom, lien meet, lien ~ meet, invitation ~ zoom, un zoom, celle au combiné, en vidéo, par vidéo, 
    message vocal, vocal sur, message privé, en privé, en mp, appli de messagerie, messagerie
    instantanée, appel vidéo, visio, appli verte, application verte, app verte, messagerie
    verte, bulle verte, combiné vert, appli violette, application violette, appli mauve, combiné
    violet, avion en papier, petit avion, appli bleue, application bleue, messagerie violette,
    appli ~ téléphone, appli ~ combiné, appli ~ avion, appli ~ bulle, application ~ avion,
    application ~ combiné, application ~ bulle`,
};

/** Social networks by sign, by their kind, and pleas to follow. */
export const SOCIAL_HINTS: Lexicon = {
  all: `f b, i g, zuckerberg*, caralibro, gesichtsbuch, facciabuco, faccialibro, gesichterbuch, face book, social media, follow us, our stories, fanpage`,
  sk: `žlt* duch*, tanečn* vide*, zdvihnutým palcom, do sledovaných, naše stories, v stories, našich príbeh*, na modrom f, modré f, íčko géčko, efko béčko, knihe tvárí, knihu tvárí, modrom éfku, sociálkac*, soc* sieť*, sledujte nás, sledujte našu, dajte nám like, dajte nám lajk, lajknite, náš profil, našom profile, náš kanál, našej fan*, foťáčik*, ikonou fotoaparátu, modrá sieť, modrej sieti, písmenom f, našu skupinu, našej skupin*, do priateľov`,
  cs: `žlut* duch*, zdviženým palcem, zvednutým palcem, do sledovaných, naše stories, v stories, našich příbě*, na modrém f, modré f, íčko géčko, efko béčko, éfbéčk*, taneční appc*, taneční videu, ksichtoknih*, knize obličejů, xichtoknih*, modrém éfku, sockách, soc* sít*, sledujte nás, sledujte naši, dejte nám lajk, lajkněte, náš profil, našem profilu, náš kanál, logem foťák*, s foťákem, foťáčkem, ikonou fotoaparátu, modrá síť, modré síti, písmenem f, naší skupin*, do přátel, na ef bé, ef béčku, na tt`,
  sl: `rumen* duh*, plesn* posnetk*, dvignjenim palcem, vide* ~ trikotnik*, naše zgodbe, naših zgodbah, najine zgodbe, modri f, na modrem f, omrežju s kratkimi, knjigi obrazov, obrazokn*, družben* omrežj*, sledite nam, sledite naš*, všečkajte nas, naš profil, našem profilu, naš kanal, logotipom fotoaparat*, logotip s fotoaparat*, fotoaparatom v logotipu, ikono fotoaparat*, modrem omrežju, črko f, naši skupini, našo skupino, kamerico`,
  hr: `žut* duh*, plesn* vide*, podignutim palcem, vide* ~ trokut*, naše storyje, u storyju, naše priče, plavo f, na plavom f, mreži s kratkim, knjizi lica, licoknjig*, društven* mrež*, zapratite nas, pratite naš*, lajkajte nas, lajkajte našu, naš profil, našem profilu, naš kanal, logotipom fotoaparat*, logom kamere, logom fotoaparat*, kamericom, ikonom fotoaparat*, plavoj mreži, slovom f, našoj grupi, našu grupu`,
  pl: `żółt* duszk*, filmik* z tańc*, kciukiem w górę, film* ~ trójkąt*, naszych relacjach, nasze relacje, w storisach, niebieskie f, na niebieskim f, apce z tańcami, appce z tańcami, księdze twarzy, pejsbuk*, media* społecznościow*, social mediach, socialach, soszialach, portal* społecznościow*, obserwuj nas, obserwować nas, śledź nas, śledzić nas, polub nas, polubić nasz*, lajk*, nasz profil, naszym profilu, fanpage*, nasz kanał, z aparacikiem, aparatem w logo, logo z aparatem, ikoną aparatu, ikonką aparatu, niebieskim portalu, literą f, naszej grupie, naszą grupę, do znajomych`,
  pt: `fantasma amarelo, vídeos de dança, polegar para cima, vídeos ~ triângulo, nossas stories, nossas histórias, f azul, livro das caras, livro de caras, livro dos rostos, redes sociais, rede social, siga nos, segue nos, siga me, siga a nossa, siga o nosso, nosso perfil, nossa página nas redes, nosso canal, logótipo da câmara, logotipo da câmera, símbolo da câmara, ícone da câmara, rede da máquina fotográfica, máquina fotográfica no logótipo, rede azul, letra f, nosso grupo, deixe um gosto, ponha gosto`,
  es: `fantasma amarillo, pulgar arriba, vídeos ~ triángulo, vídeos ~ triangulito, fotos cuadraditas, nuestras stories, nuestras historias, la efe azul, libro de caras, feis, feisbuc, redes sociales, red social, síguenos, síganos, seguidnos, sígueme, nuestro perfil, nuestro canal, camarita, red de las fotos, red azul, letra f, nuestro grupo, danos un like, dale a me gusta`,
  de: `gelbe* geist, daumen nach oben, vide* ~ dreieck, unseren storys, unsere storys, unseren stories, app mit der musiknote, zwitscher*, soziale* netzwerk*, sozialen medien, folgen sie uns, folge uns, folgt uns, liken sie, like uns, unser profil, unserem profil, unser kanal, unserem kanal, kameralogo, kamerasymbol, kamera logo, kamera symbol, blauen netzwerk, blauen netz, buchstaben f, unserer gruppe, unsere gruppe, fanseite, fratzenbuch`,
  en: `on the gram, yellow ghost, little ghost, dance videos, site with the thumb, videos ~ red triangle, short clips at, our story, the clock app, blue f, blue place where, book of faces, facey, the book of face, meta s blue, social network*, our socials, on socials, follow me, follow our, like our page, like us on, our profile, our channel, camera logo, camera icon, logo of a camera, little camera, camera one, blue network, blue ~ letter f, letter f ~ blue, network ~ letter f, site ~ letter f, app ~ letter f, page ~ letter f, white letter f, our group, our fan page, our dms, slide into, our handle, our username, on insta`,
  hu: `sárga szellem*, táncos vide*, hüvelykujjas, vide* ~ háromszög*, sztorijai*, sztorinkban, a sztorikban, kék f, arckönyv*, arcok könyv*, fészen, fészre, képmegosztó*, fényképezős, hangjegyes, közösségi média*, közösségi oldal*, közösségi háló*, kövess minket, kövessen minket, kövessenek minket, kövess be, kövessen be, lájkolj*, profilunk*, csatornánk*, fényképezőgépes, kamerás logó*, kamera logó*, kamera ikon*, fényképezőgép ikon*, kék közösségi, f betűs, csoportunk*, fb n, fb on, ig n, instán`,
  ro: `fantoma galben*, clipuri de dans, degetul mare ridicat, clipuri* ~ triunghi*, poveștile noastre, stories, f ul albastru, aplicația cu nota, cartea fețelor, cartea ~ de fețe, rețele* sociale, rețelele de socializare, urmăriți ne, urmărește ne, urmăriți pagina, dați ne un like, dați like, profilul nostru, canalul nostru, sigla cu aparat*, logo ul cu aparat*, logo cu camera, aparatul foto, iconița cu aparat*, rețeaua albastră, litera f, grupul nostru`,
  it: `fantasma giallo, pollice in su, pollice alzato, filmati ~ triangolino, video ~ triangolo, nostre storie, nelle storie, la effe blu, f blu, sul tubo canale, libro delle facce, faccia libro, nostri social, sui social, pagine social, canali social, seguici, ci segua, seguiteci, mi segua, nostro profilo, nostro canale, macchinetta fotografica, icona della fotocamera, logo della fotocamera, simbolo della fotocamera, social blu, social delle foto, lettera f, nostro gruppo, metta mi piace, mettici like`,
  fr: `fantôme jaune, petit fantôme, vidéos de danse, pouce levé, pouce bleu, chaîne de vidéos, vidéos ~ triangle, nos stories, les stories, f bleu, livre des visages, visagelivre, fessebouc, réseaux sociaux, réseau social, suivez nous, suis nous, suivez moi, notre profil, notre chaîne, notre compte insta, logo appareil photo, logo de l'appareil photo, petit appareil photo, icône appareil photo, logo de caméra, réseau bleu, réseau aux photos, lettre f, notre groupe, likez, abonnez vous`,
};

/** Verbs whose object is a profile. */
export const FOLLOWS: Lexicon = {
  all: `follow`,
  sk: `sleduj*, pridaj*, lajkni*, sme ako, tag, nick, profil`,
  cs: `sleduj*, přidej*, lajkni*, jsme jako, tag, nick, profil`,
  sl: `sledi*, dodaj*, všečkaj*, najdete nas kot, smo kot`,
  hr: `prati*, zaprati*, dodaj*, lajkaj*, nađete nas kao, smo kao`,
  pl: `obserwuj*, zaobserwuj*, śledź, polub*, znajdziesz nas jako, jesteśmy jako`,
  pt: `siga a, segue a, conta, siga, segue, sigam, adicione, somos, encontra nos como`,
  es: `siga a, sigue a, cuenta, sigue, siga, síguenos, seguid, añade, somos, nos encuentras como`,
  de: `folge*, folgt, folgen sie, abonnier*, finden sie uns als, heißen`,
  en: `add, find us as, we are, search for`,
  hu: `kövess*, kövesd, jelöl*, megtalálsz mint`,
  ro: `urmări*, urmăre*, adăuga*, găsiți ca, suntem`,
  it: `account, cerchi, profilo, segui*, segua, aggiung*, ci trovi come, ci trova come, siamo`,
  fr: `abonnez vous, compte, suivez, suis, ajoute*, abonnez vous à, trouvez sous, sommes`,
};

/** The other key of a phone: who speaks of both receivers, the green and the red, means keys and no app. */
export const RED_KEYS: Lexicon = {
  sk: `červen*`,
  cs: `červen*`,
  sl: `rdeč*`,
  hr: `crven*`,
  pl: `czerwon*`,
  pt: `vermelh*`,
  es: `roja, rojo`,
  de: `rote, roten, rotem, roter`,
  en: `red`,
  hu: `piros*`,
  ro: `roșu, roșie`,
  it: `rossa, rosso`,
  fr: `rouge`,
};
