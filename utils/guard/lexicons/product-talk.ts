import type { Lexicon } from '../text/phrases';

/** Words of support talk: next to an app's name they say that it is spoken of as an app on the buyer's device. */
export const PRODUCT_TALK: Lexicon = {
  all: `
    sim, esim, android, ios, backup, app store, google play, play store, dual sim, widget, apk,
    wear os, bluetooth, carplay, android auto, wifi, wi fi`,
  sk: `
    nastaveni*, zálohu*, zálohov*, záloh*, aktualiz*, inštal*, nainštal*, odinštal*, preinštal*,
    predinštal*, upozorneni*, notifik*, podporuj*, kompatibil*, prenos*, prenes*, verzi*,
    hodin*, pamäť, ikon*, presunie*, presunúť, históri*, spadn*, padá, reštart*, ťuknite,
    otvorte, tlačidl*, zvoneni*, odhlás*, prihlás*, povoľte, konverzáci*, konverzácie, obnov*,
    mikrofón*, stiahn*, tablet*, správy z, hovory, beží, aplikácie ako, operátor*, centrum
    správ, presta*`,
  cs: `
    nastaven*, záloh*, aktualiz*, instal*, nainstal*, odinstal*, přeinstal*, předinstal*,
    upozorněn*, oznámen*, notifik*, podporuj*, kompatibil*, přenos*, přenes*, verz*, hodin*,
    paměť, ikon*, histori*, padá, restart*, klepněte, ťukněte, otevřete, tlačítk*, vyzváněn*,
    odhlas*, přihlas*, povolte, konverzac*, obnov*, mikrofon*, stáhn*, tablet*, zprávy z,
    hovory, běží, aplikace jako, operátor*, přesta*`,
  sl: `
    nastavit*, varnostn*, kopij*, posodob*, namest*, odstran*, obvestil*, podpira, združljiv*,
    prenos*, prenes*, različic*, ura, uri, pomnilnik, ikon*, zgodovin*, ponovno zažen*, tapnite,
    odprite, gumb*, odjavi*, prijavi*, dovoli*, klepet*, pogovor*, mikrofon*, deluje, delujejo,
    operater*, tablic*`,
  hr: `
    postavk*, sigurnosn*, kopij*, ažurir*, instal*, deinstal*, obavijest*, podržava,
    kompatibil*, prijenos*, prenes*, verzij*, sat, satu, memorij*, ikon*, povijest*, ponovno
    pokren*, dodirnite, otvorite, gumb*, odjavi*, prijavite se, dopusti*, razgovor*, mikrofon*,
    radi, rade, operater*, tablet*`,
  pl: `
    ustawieni*, kopi*, zapasow*, aktualiz*, zainstal*, instal*, odinstal*, powiadomi*,
    obsługuje, kompatybil*, przenies* czat*, przenoszen*, wersj*, zegar*, pamię*, ikon*,
    histori*, zrestart*, stuknij, dotknij, przycisk*, dzwonek, wyloguj*, zaloguj*, zezwól,
    czat*, mikrofon*, działa, działają, operator*, tablet*, pobra*, aplikacje`,
  pt: `
    definiç*, configuraç*, cópia*, segurança, atualiz*, instal*, desinstal*, notificaç*,
    suporta, compatív*, transfer* conversas, transferênci* de conversas, versão, relógio,
    memória, ícone*, histórico, reinici*, toque em, abra, botão, sessão, permit*, conversas,
    microfone, funciona*, operadora*, tablet*, descarreg*, vem com`,
  es: `
    ajustes, configuraci*, copia, seguridad, actualiz*, instal*, desinstal*, notificaci*,
    admite, soporta, compatib*, transferir chats, transferencia de chats, versión, reloj,
    memoria, icono*, historial, reinici*, pulse, abra, botón, sesión, permi*, chats, micrófono,
    funciona*, operador*, tablet*, descarg*, viene con`,
  de: `
    einstellung*, sicherung*, sichern, aktualisier*, update*, install*, deinstall*, vorinstall*,
    benachrichtig*, unterstütz*, kompatib*, übertrag*, version, uhr, smartwatch, speicher,
    symbol*, verlauf, neustart*, neu starten, tippen, öffnen, taste*, abmeld*, anmeld*,
    erlauben, chats, mikrofon, läuft, laufen, funktioniert, funktionieren, netzbetreiber,
    tablet, herunterladen, wiederherstell*`,
  en: `
    settings, back up, restore, update, updates, install, installed, reinstall, uninstall,
    preinstalled, notification*, supports, support it, compatible, transfer chats, transfer your
    chats, chat history, version, watch, storage, icon, restart, reboot, tap, open the, open,
    button, log out, log in, sign in, permission*, chats, microphone, works, work, working,
    runs, carrier, tablet, download, verification code`,
  hu: `
    beállítás*, mentés*, biztonsági, frissít*, telepít*, értesítés*, támogatja, kompatibilis,
    átvitel*, átviheti, verzió*, óra, órán, memóri*, ikon*, előzmény*, újraindít*, koppints*,
    nyissa, gomb*, jelentkez*, engedély*, csevegés*, mikrofon*, működik, működnek, fut,
    szolgáltató*, tablet*, letölt*`,
  ro: `
    setări*, rezervă, actualiz*, instal*, dezinstal*, preinstal*, notificăr*, notificări,
    suportă, compatibil*, transferul, versiun*, ceas*, memori*, pictogram*, istoric*, reporni*,
    atingeți, deschideți, buton*, autentific*, permite*, conversații*, conversațiile, microfon*,
    funcțion*, merge, merg, operator*, tablet*, descărc*`,
  it: `
    impostazion*, imposti, salvatagg*, aggiorn*, install*, disinstall*, preinstall*, notific*,
    supporta, compatibil*, trasferire le chat, trasferimento, versione, orologio, memoria,
    icona, cronologia, riavvi*, tocchi, apra, pulsante, acced*, consent*, chat, microfono,
    funziona*, operatore, tablet, scaric*, centro messaggi`,
  fr: `
    réglages, paramètres, sauvegard*, mise à jour, mises à jour, install*, désinstall*,
    préinstall*, notification*, prend en charge, compatib*, transférer les discussions,
    transfert, version, montre connectée, mémoire, icône, historique, redémarr*, touchez,
    appuyez, ouvrez, bouton, déconnect*, connectez vous, autoris*, conversations, micro,
    fonctionne*, opérateur, tablette, télécharg*`,
};
