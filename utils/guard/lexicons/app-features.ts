import type { Lexicon } from './lexicon';

/** Messengers by what nothing else does, and by their look where the word for an app is left out. */
export const MESSENGER_FEATURES: Lexicon = {
  sk: `hlasov* ~ dvojnásob*, to fialové s, tom fialovom s`,
  cs: `hlasov* ~ dvojnásob*, to fialové s, tom zeleném s`,
  sl: `glasovn* ~ dvakrat, glasovn* ~ dvojn*, tisto vijoličn* s, tistem vijoličn* s, tisto zelen* s slušalk*, kljukic* ~ modre ko`,
  hr: `glasovn* ~ dvostruk*, glasovn* ~ duplo, ono ljubičasto s*, onom ljubičastom s*, ono zeleno sa, kvačic* ~ plave kad`,
  pl: `głos* ~ dwa razy, głos* ~ podwójn*, to fioletowe z*, tym fioletowym z*, to zielone z*`,
  pt: `áudios ~ dobro, mensagens de voz ~ dobro, roxa com o auscult*, roxa do telef*, verde com o auscult*, vistos ~ azuis quando`,
  es: `audios ~ doble, la morada del tel*, la morada con el`,
  de: `sprachnachricht* ~ doppelt*, dem lilanen mit`,
  en: `voice ~ double speed, the purple one with the, the green one with the, ticks ~ blue when`,
  hu: `hangüzenet* ~ kétszer*, hangüzenet* ~ dupla, azon a lilán, azon az alkalmazáson, azon az appon, a lilán amin, pipák ~ kékek amikor`,
  ro: `vocale ~ viteză dublă, vocale ~ dublă, vocale ~ dublu, vocale ~ două ori, aia mov cu, cea mov cu, aia verde cu, bife* ~ albastre când`,
  it: `vocali ~ velocità doppia, vocali ~ doppia, vocali ~ doppio, quella viola con, quella verde con la`,
  fr: `vocaux ~ vitesse double, vocaux ~ double, vocaux ~ deux fois, la violette au combiné, la violette avec, la verte au combiné, coches ~ bleues quand`,
};

/** Networks by their look, and with their names turned round. */
export const NETWORK_FEATURES: Lexicon = {
  sk: `vide* ~ platform* ~ červen*`,
  cs: `vide* ~ platform* ~ červen*, vide* ~ s červeným tlač*`,
  sl: `posnet* ~ platform* ~ rdeč*, vide* ~ platform* ~ rdeč*, platform* ~ vide* ~ rdeč*, tub* od ti, na tvoji tubi`,
  hr: `snim* ~ platform* ~ crven*, vide* ~ platform* ~ crven*, platform* ~ vide* ~ crven*, tub* od ti, na tvojoj tubi`,
  pl: `film* ~ platform* ~ czerwon*, na twojej tubie`,
  pt: `vídeos ~ plataforma ~ vermelho, plataforma ~ vídeos ~ vermelho, tubo de ti, teu tubo`,
  es: `vídeos ~ plataforma ~ rojo, tubo de tú, tubo de ti, el tu tubo, del tu tubo`,
  de: `film* ~ plattform ~ roten, du röhre, deine röhre`,
  en: `videos ~ platform ~ red, video platform ~ red, tube of you, gram of insta, tok of tik, tube you`,
  hu: `vide* ~ piros gombos, piros gombos vide*, vide* ~ oldal* ~ piros, tecső, tecsöv*, te csöv*`,
  ro: `film* ~ platform* ~ roșu, clip* ~ platform* ~ roșu, platform* ~ video* ~ roșu, tubul tău`,
  it: `filmati ~ piattaforma ~ rosso, tubo tuo`,
  fr: `films ~ plateforme ~ rouge, plateforme ~ vidéos ~ rouge, tube de toi, toi tube`,
};

/** Networks by what their sign shows, as goods have on them too. */
export const NETWORK_LOOKS: Lexicon = {
  sk: `appk* ~ tan*, aplik* ~ tan*, červen* trojuholn*, červen* tlačidl* play, notičk*, notou, modr* vtáč*, farebn* fot*, dúhov* fot*`,
  cs: `appc* ~ tan*, aplik* ~ tan*, červen* trojúheln*, červen* tlačítk* play, notičk*, notou, modr* ptáč*, modr* pták*, barevn* fot*, duhov* fot*`,
  sl: `aplik* ~ ples*, rdeč* trikotn*, rdeč* gumb* play, z noto, notico, modr* ptič*, pisan* fotoap*, mavričn* fotoap*, pisan* kamer*`,
  hr: `aplik* ~ ples*, crven* trokut*, crven* gumb* play, notom, notic*, plav* ptic*, šaren* fotoap*, šaren* kamer*`,
  pl: `apce ~ tań*, aplik* ~ tań*, duszk*, czerwon* trójkąt*, czerwon* przycisk* play, nutką, nutce, nutą, niebiesk* pta*, kolorow* apara*, tęczow* apara*`,
  pt: `app ~ danç*, fantasminha, triângulo vermelho, triangulozinho vermelho, botão vermelho, nota de música, notinha de música, nota musical, notinha, pássaro azul, passarinho azul, câmara colorida, câmara às cores`,
  es: `app ~ bail*, aplicación ~ bail*, fantasmita, triángulo rojo, triangulito rojo, botón rojo, nota musical, notita, nota de música, pájaro azul, pajarito azul, cámara de colores, cámara arcoíris`,
  de: `app ~ tanz*, gespenst, roten dreieck, roten play*, roten abspiel*, musiknote, mit der note, notenzeichen, blau* vog*, bunt* kamera*`,
  en: `app ~ danc*, little ghost, yellow ghost, red triangle, play button, music note, musical note, blue bird, bluebird, rainbow camera, colourful camera, colorful camera`,
  hu: `tánc* ~ app*, tánc* ~ alkalm*, piros háromsz*, piros lejátszó*, hangjegy*, kottás*, kék madár*, színes kamer*, színes fényk*`,
  ro: `aplic* ~ dans*, triunghi* roșu, buton* roșu, nota muzicală, nota de muzică, păsăric* albastr*, păsăre* albastr*, camer* colorat*, aparat* colorat*`,
  it: `app ~ ballett*, fantasmino, triangol* rosso, tasto rosso, pulsante rosso, nota musicale, notina, uccellin* azzurr*, uccellin* blu, uccello blu, macchinetta colorata, fotocamera colorata`,
  fr: `appli ~ danse*, fantôme, triangle rouge, bouton rouge, note de musique, oiseau bleu, petit oiseau, appareil coloré, appareil photo coloré, caméra colorée`,
};
