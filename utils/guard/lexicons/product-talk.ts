import type { Lexicon } from './lexicon';

/** Words of support talk: next to an app's name they say that it is spoken of as an app on the buyer's device. */
export const PRODUCT_TALK: Lexicon = {
  all: `netflix*, televiz*, telewiz*, fernseher*, telly, tévé*, télé, esim, android, ios, backup, app store, google play, play store, widget, apk, wear os, alt, altgr, ctrl, klávesnic*, tipkovnic*, klawiatur*, teclad*, tastatur*, keyboard*, billenty*, tastier*, clavier*, terminal*, bluetooth, carplay, wifi, wi fi, chats, version, tablet, install*, browser, sim, settings, download, notification*, password*, passwort*`,
  sk: `zahrieva*, klepnite, dotknite, stlačte, funguj*, bežia, beža, otestov*, skúša*, pamät*, taška*, popruh*, nastaveni*, záloh*, aktualiz*, inštal*, nainštal*, odinštal*, preinštal*, predinštal*, upozorneni*, notifik*, podporuj*, kompatibil*, prenos*, prenes*, verzi*, hodin*, ikon*, presunie*, presunúť, históri*, spadn*, padá, reštart*, ťuknite, otvorte, tlačidl*, zvoneni*, odhlás*, prihlás*, povoľte, konverzáci*, obnov*, mikrofón*, stiahn*, tablet*, správy z, hovory, beží, aplikácie ako, operátor*, centrum správ, presta*, povolen*, vypnite, zapnite, prepínač*, prehliadač*, hesl*`,
  cs: `zahřívá, hřeje, dotkněte, stiskněte, funguj*, zkouš*, otestov*, procesor*, taška*, brašn*, popruh*, nastaven*, záloh*, aktualiz*, instal*, nainstal*, odinstal*, přeinstal*, předinstal*, upozorněn*, oznámen*, notifik*, podporuj*, kompatibil*, přenos*, přenes*, verz*, hodin*, paměť, ikon*, histori*, padá, restart*, klepněte, ťukněte, otevřete, tlačítk*, vyzváněn*, odhlas*, přihlas*, povolte, konverzac*, obnov*, mikrofon*, stáhn*, tablet*, zprávy z, hovory, běží, aplikace jako, operátor*, přesta*, povolen*, vypněte, zapněte, přepínač*, prohlížeč*, hesl*`,
  sl: `greje, segreva*, dotaknite, pritisnite, deluje*, teče, tečejo, pomnilnik*, preizkus*, torb*, nastavit*, varnostn*, kopij*, posodob*, namest*, odstran*, obvestil*, podpira, združljiv*, prenos*, prenes*, različic*, ura, uri, ikon*, zgodovin*, ponovno zažen*, tapnite, odprite, gumb*, odjavi*, prijavi*, dovoli*, klepet*, pogovor*, mikrofon*, operater*, tablic*, izklop*, vklop*, stikal*, brskalnik*, omogočen*, gesl*`,
  hr: `grije, zagrijava*, pritisnite, kliknite, sličicu, funkcionira*, isproba*, torb*, postavk*, sigurnosn*, kopij*, ažurir*, instal*, deinstal*, obavijest*, podržava, kompatibil*, prijenos*, prenes*, verzij*, sat, satu, memorij*, ikon*, povijest*, ponovno pokren*, dodirnite, otvorite, gumb*, odjavi*, prijavite se, dopusti*, razgovor*, mikrofon*, radi, rade, operater*, tablet*, isključite, uključite, prekidač*, preglednik*, omogućen*, lozink*`,
  pl: `grzeje, nagrzewa*, dotknąć, stuknąć, naciśnij, nacisnąć, działa*, chodzi na, torb*, ustawieni*, kopi*, zapasow*, aktualiz*, zainstal*, instal*, odinstal*, powiadomi*, obsługuje, kompatybil*, przenoszen*, wersj*, zegar*, pamię*, ikon*, histori*, zrestart*, stuknij, dotknij, przycisk*, dzwonek, wyloguj*, zaloguj*, zezwól, czat*, mikrofon*, operator*, tablet*, pobra*, aplikacje, wyłącz*, włącz*, przełącznik*, przeglądark*, hasł*, rejestr*`,
  pt: `aquece, toque, carregue em, prima, corre bem, correm, testá*, bolsa, mala, 
    definiç*, configuraç*, cópia*, segurança, atualiz*, instal*, desinstal*, notificaç*,
    suporta, compatív*, versão, relógio,
    memória, ícone*, histórico, reinici*, abra, botão, sessão, permit*, conversas,
    microfone, funciona*, operadora*, tablet*, descarreg*, vem com, desative, ative, interruptor*, navegador, não leva, palavra passe, senha`,
  es: `calienta, toque, presione, va perfecto, van perfectos, probad*, bolso, bandolera, ajustes, configuraci*, copia, seguridad, actualiz*, instal*, desinstal*, notificaci*, admite, soporta, compatib*, reloj, memoria, icono*, historial, reinici*, pulse, abra, botón, sesión, permi*, micrófono, funciona*, operador*, tablet*, descarg*, viene con, desactive, active, interruptor*, navegador, contraseña`,
  de: `erwärmt, ruckelt, tippe, antippen, drücken sie, getestet, tasche*, einstellung*, sicherung*, sichern, aktualisier*, update*, deinstall*, vorinstall*, benachrichtig*, unterstütz*, kompatib*, übertrag*, uhr, smartwatch, speicher, symbol*, verlauf, neustart*, neu starten, tippen, öffnen, taste*, abmeld*, anmeld*, erlauben, mikrofon, läuft, laufen, funktioniert, funktionieren, netzbetreiber, herunterladen, wiederherstell*, schalten sie, schalter, aktivier*, deaktivier*, einricht*, registrier*`,
  en: `heats, warm, lags, screw*, bolt, bolts, nut, nuts, needle, sewing, grease, metric, key in, press the, run fine, tested, bag, strap, tune, flashes, blocks, displays, back up, restore, update, updates, reinstall, uninstall, preinstalled, supports, support it, compatible, transfer your chats, chat history, watch, storage, icon, restart, reboot, tap, open, button, log out, log in, sign in, permission*, microphone, works, work, working, runs, carrier, verification code, turn off, turn on, switch off, switch on, toggle, enabled, scanner, sign up`,
  hu: `melegszik, nyomja meg, érintse, teszteltük, táska*, beállítás*, mentés*, biztonsági, frissít*, telepít*, értesítés*, támogatja, kompatibilis, átvitel*, átviheti, verzió*, óra, órán, memóri*, ikon*, előzmény*, újraindít*, koppints*, nyissa, gomb*, jelentkez*, engedély*, csevegés*, mikrofon*, működik, működnek, fut, szolgáltató*, tablet*, letölt*, kapcsolja, kapcsoló*, böngésző*, jelsz*, szkenner*`,
  ro: `încălzește, apăsați, tastați, testat*, geant*, setări*, rezervă, actualiz*, instal*, dezinstal*, preinstal*, notificăr*, suportă, compatibil*, transferul, versiun*, ceas*, memori*, pictogram*, istoric*, reporni*, atingeți, deschideți, buton*, autentific*, permite*, conversații*, microfon*, funcțion*, merge, merg, operator*, tablet*, descărc*, dezactivați, activați, comutator*, browser*, parol*`,
  it: `scalda, prema, digiti, gira, girano, testat*, borsa, blocca, impostazion*, imposti, salvatagg*, aggiorn*, disinstall*, preinstall*, notific*, supporta, compatibil*, trasferimento, versione, orologio, memoria, icona, cronologia, riavvi*, tocchi, apra, pulsante, acced*, consent*, chat, microfono, funziona*, operatore, scaric*, centro messaggi, disattiv*, attivi, interruttore`,
  fr: `chauffe, tapez, tourne, tournent, testé*, sac, puce, réglages, paramètres, sauvegard*, mise à jour, mises à jour, désinstall*, préinstall*, prend en charge, compatib*, transférer les discussions, transfert, montre connectée, mémoire, icône, historique, redémarr*, touchez, appuyez, ouvrez, bouton, déconnect*, connectez vous, autoris*, conversations, micro, fonctionne*, opérateur, tablette, télécharg*, désactiv*, activez, interrupteur, navigateur, mot de passe, scanner`,
};

/** Right behind an app's name: of which kind it is, or what it is set to on the buyer's device. */
export const APP_STATES: Lexicon = {
  all: `web, desktop, lite, beta`,
  sk: `povolen*, nainštalovan*, zakázan*, vo verzii`,
  cs: `povolen*, nainstalovan*, zakázan*, ve verzi`,
  sl: `dovoljen*, omogočen*, nameščen*, v različici`,
  hr: `dopušten*, omogućen*, instaliran*, u verziji`,
  pl: `dozwolon*, zainstalowan*, zablokowan*, w wersji`,
  pt: `permitid*, ativad*, instalad*, na versão`,
  es: `permitid*, activad*, instalad*, en la versión`,
  de: `zugelassen, erlaubt, aktiviert, installiert`,
  en: `allowed, enabled, disabled, installed, notifications`,
  hu: `engedélyez*, telepít*, letilt*`,
  ro: `permis*, activat*, instalat*, în versiunea`,
  it: `consentit*, attivat*, installat*, nella versione`,
  fr: `autorisé*, activé*, installé*, en version`,
};

/** Where one types something into a device. */
export const IN_MENUS: Lexicon = {
  sk: `v menu, v tlačiarni, v nastaven*, na displeji`,
  cs: `v menu, v tiskárně, v nastaven*, na displeji`,
  sl: `v meni*, v tiskalnik*, v nastavit*, na zaslonu`,
  hr: `u izborni*, na pisaču, u pisač*, u postavk*, na zaslonu`,
  pl: `w menu, w drukar*, w ustawien*, na ekranie`,
  pt: `no menu, na impressora, nas definiç*, no ecrã`,
  es: `en el menú, en la impresora, en ajustes, en la pantalla`,
  de: `im menü, am drucker, im drucker, in den einstellungen, am display`,
  en: `in the menu, on the printer, in settings, on the screen, on the ~ screen`,
  hu: `menü*, nyomtatón, nyomtatóba*, beállítások*, kijelzőn`,
  ro: `în meniu*, pe imprimantă, în imprimantă, în setări, pe ecran`,
  it: `nel menu, sulla stampante, nella stampante, nelle impostazioni, sul display`,
  fr: `dans le menu, sur l imprimante, dans l imprimante, dans les réglages, sur l écran`,
};
