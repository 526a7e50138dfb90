/** Words in which a seller tells of the stages of a claim, in the form of `RiskWords`. */
export interface StageWords {
  /** What came back, and that it came. */
  readonly back: readonly [string, string];
  readonly begun: readonly [string, string];
  readonly finished: readonly [string, string];
  /** That dispatch is being prepared. */
  readonly preparing: string;
  readonly dispatched: string;
  /** Words that make it a thing of the future, a condition or a denial. */
  readonly later: string;
}

/** By language, ISO 639-1. */
export const STAGE_WORDS: Readonly<Record<string, StageWords>> = {
  en: {
    back: [
      'return*|parcel|package|device|phone|goods|shipment|tablet',
      'received|arrived|reached us|got your',
    ],
    begun: [
      'repair*|replacement|exchange',
      'begun|started|in progress|under way|underway|being carried out|working on',
    ],
    finished: ['repair*', 'finished|completed|done|complete|repaired'],
    preparing:
      'being prepared for dispatch|preparing your|being packed|preparing it for|preparing the shipment|prepared for shipping|preparing for dispatch|ready to ship',
    dispatched:
      'dispatched|shipped|we have sent|was sent|has been sent|handed over to the courier|on its way to you|is on its way',
    later: 'when|once|as soon as|if|will|after|would|not|until|before|should|please|can|could|may',
  },
  de: {
    back: [
      'rucksendung|paket|gerat|handy|telefon|retoure|ware|tablet|sendung',
      'eingetroffen|angekommen|erhalten|eingegangen',
    ],
    begun: ['reparatur|austausch', 'begonnen|gestartet|in arbeit|lauft|angefangen'],
    finished: ['reparatur|gerat|handy', 'abgeschlossen|fertig|beendet|repariert'],
    preparing:
      'fur den versand vorbereitet|versand vorbereitet|wird verpackt|bereiten den versand|versandfertig|bereiten die sendung',
    dispatched:
      'versandt|versendet|verschickt|abgeschickt|losgeschickt|an den paketdienst ubergeben|unterwegs zu ihnen',
    later:
      'sobald|wenn|falls|werden|wird dann|nachdem|nach|nicht|bevor|wurden|bitte|konnen|noch kein*|sollte',
  },
  fr: {
    back: ['retour|colis|appareil|telephone|produit|tablette', 'recu|arrive|parvenu|receptionne'],
    begun: ['reparation|remplacement|echange', 'commence|en cours|demarre|debute|lancee|commencee'],
    finished: ['reparation|telephone|appareil', 'terminee|achevee|finie|repare|reparee|termine'],
    preparing:
      'en cours de preparation|prepare pour l expedition|preparons l envoi|en preparation|preparons votre colis|preparons l expedition',
    dispatched:
      'expedie|expediee|envoye aujourd hui|a ete envoye|avons envoye|remis au transporteur|est en route',
    later:
      'des que|quand|lorsque|si|sera|serons|apres|une fois|pas|avant|veuillez|pouvez|merci de|seriez',
  },
  es: {
    back: [
      'devolucion|paquete|telefono|movil|dispositivo|producto|aparato',
      'recibido|llegado|recibimos|recibida',
    ],
    begun: [
      'reparacion|sustitucion|cambio',
      'comenzado|empezado|en curso|iniciado|iniciada|en marcha',
    ],
    finished: [
      'reparacion|telefono|movil',
      'terminada|terminado|finalizada|finalizado|completada|reparado',
    ],
    preparing:
      'preparando el envio|se esta preparando|preparando su|preparando para el envio|en preparacion',
    dispatched:
      'enviado|enviamos hoy|hemos enviado|despachado|entregado al transportista|esta en camino|expedido',
    later: 'cuando|en cuanto|si|sera|despues|una vez|no|antes|enviaremos|recibamos|puede|por favor',
  },
  it: {
    back: [
      'reso|pacco|telefono|cellulare|dispositivo|prodotto',
      'ricevuto|arrivato|giunto|pervenuto',
    ],
    begun: ['riparazione|sostituzione', 'iniziata|cominciata|in corso|avviata|iniziato|avviato'],
    finished: ['riparazione|telefono|dispositivo', 'terminata|completata|conclusa|finita|riparato'],
    preparing:
      'in preparazione|preparando la spedizione|preparando il pacco|preparato per la spedizione|preparando per la spedizione',
    dispatched:
      'spedito|spedita|inviato oggi|abbiamo inviato|consegnato al corriere|e in viaggio|affidato al corriere',
    later: 'quando|appena|se|sara|dopo|una volta|non|prima|spediremo|puo|la preghiamo|riceveremo',
  },
  pt: {
    back: [
      'devolucao|encomenda|telemovel|telefone|aparelho|produto|artigo',
      'recebemos|recebida|recebido|chegou',
    ],
    begun: ['reparacao|troca|substituicao', 'iniciada|comecou|em curso|iniciamos|comecada|iniciou'],
    finished: ['reparacao|telemovel|aparelho', 'concluida|terminada|finalizada|terminou|reparado'],
    preparing:
      'em preparacao|a preparar o envio|a ser preparad*|preparar para envio|a preparar a encomenda',
    dispatched:
      'enviado|enviada|enviamos hoje|expedido|expedida|foi despachad*|entregue a transportadora|esta a caminho|enviamos o seu|enviamos a sua',
    later: 'quando|assim que|se|sera|depois|logo que|nao|antes|enviaremos|pode|por favor|iremos',
  },
  ro: {
    back: ['retur*|colet*|telefon*|dispozitiv*|produs*', 'primit|ajuns|sosit|receptionat'],
    begun: ['reparati*|inlocuire*', 'inceput|in curs|demarat|in lucru'],
    finished: ['reparati*|telefon*', 'finalizata|terminata|incheiata|reparat|gata'],
    preparing:
      'in pregatire|se pregateste|pregatim expedierea|pregatit pentru expediere|pregatim coletul',
    dispatched:
      'expediat|expediata|trimis astazi|a fost trimis|am trimis|predat curierului|este pe drum',
    later: 'cand|imediat ce|daca|va fi|dupa|odata|nu|inainte|vom|puteti|rugam',
  },
  sk: {
    back: [
      'vraten*|balik|zasielk*|telefon|mobil|zariadenie|tovar|tablet|vratku',
      'prijali|dorazil*|prisiel|prisla|obdrzali|dostali|prevzali|prijaty|prijate',
    ],
    begun: ['oprav*|vymen*', 'zacali|zacata|prebieha|zahajen*|pracujeme na|zacala'],
    finished: ['oprav*|telefon|zariadenie', 'dokoncen*|hotov*|ukoncen*|opraveny|opravene|skoncen*'],
    preparing:
      'pripravujeme na odoslanie|pripravuje na odoslanie|pripravujeme zasielku|balime|pripraveny na odoslanie|pripravujeme na expediciu',
    dispatched:
      'odoslali|odoslany|odoslana|odoslane|odosielame dnes|expedovali|expedovany|odovzdali kurierovi|je na ceste|poslali sme|bol odoslany',
    later: 'ked|akonahle|hned ako|ak|bude|budeme|po|nie|este|pred|prosim|mozete|odosleme|zatial',
  },
  cs: {
    back: [
      'vracen*|balik|zasilk*|telefon|mobil|zarizeni|zbozi|tablet',
      'prijali|dorazil*|prisel|prisla|obdrzeli|dostali|prevzali|prijato|prijat',
    ],
    begun: ['oprav*|vymen*', 'zacali|zahajen*|probiha|zacala|pracujeme na|zahajili'],
    finished: ['oprav*|telefon|zarizeni', 'dokoncen*|hotov*|ukoncen*|opraveny|opraveno|dokoncili'],
    preparing:
      'pripravujeme k odeslani|pripravuje k odeslani|pripravujeme zasilku|balime|pripraven k odeslani|pripravujeme k expedici',
    dispatched:
      'odeslali|odeslan|odeslana|odeslano|expedovali|expedovan*|predali kuryrovi|predali dopravci|je na ceste|poslali jsme',
    later: 'az|jakmile|hned jak|pokud|bude|budeme|po|neni|jeste|pred|prosim|muzete|odesleme|zatim',
  },
  pl: {
    back: [
      'zwrot|paczka|paczke|telefon|urzadzenie|towar|przesylk*|tablet',
      'otrzymalismy|dotarl*|przyszl*|odebralismy|przyjelismy|wplynal',
    ],
    begun: ['napraw*|wymian*', 'rozpoczel*|trwa|w toku|rozpoczet*|zaczelismy|w trakcie'],
    finished: [
      'napraw*|telefon|urzadzenie',
      'zakonczon*|zakonczyl*|gotow*|naprawiony|naprawione|ukonczon*',
    ],
    preparing:
      'przygotowujemy do wysylki|przygotowywan* do wysylki|pakujemy|przygotowujemy przesylke|gotowy do wysylki|w przygotowaniu do wysylki',
    dispatched:
      'wyslalismy|wyslany|wyslana|wyslane|wyslano|nadalismy|nadana|nadano|przekazana kurierowi|przekazalismy kurierowi|jest w drodze',
    later:
      'gdy|kiedy|jak tylko|jesli|bedzie|bedziemy|po|nie|jeszcze|przed|prosze|prosimy|moze|wyslemy|zanim',
  },
  sl: {
    back: [
      'vracil*|paket|telefon|naprav*|blago|izdelek|posiljk*',
      'prejeli|prispel*|dobili|prispelo',
    ],
    begun: ['popravil*|zamenjav*', 'zaceli|zacelo|poteka|v teku|zaceta'],
    finished: [
      'popravil*|telefon|naprava',
      'koncano|zakljuceno|dokoncano|popravljen*|koncali|zakljucili',
    ],
    preparing:
      'pripravljamo za odposiljanje|pripravljamo posiljko|pripravlja za odposiljanje|pakiramo|pripravljen za odpremo|pripravljamo za odpremo|pripravljamo na posiljanje',
    dispatched:
      'odposlali|odposlan|odposlana|odposlano|poslali smo|smo poslali|predali kurirju|je na poti|predali dostavni',
    later: 'ko|takoj ko|kakor hitro|ce|bo|bomo|po|ni|se ne|pred|prosimo|lahko|preden',
  },
  hr: {
    back: [
      'povrat|paket|telefon|mobitel|uredaj|robu|roba|proizvod|posiljk*',
      'primili|stigao|stigla|zaprimili|zaprimljen*|dobili',
    ],
    begun: ['poprav*|zamjen*', 'zapoceli|zapocet*|u tijeku|poceli|zapocela|zapoceo'],
    finished: ['poprav*|mobitel|uredaj', 'zavrsen*|gotov*|dovrsen*|popravljen*|zavrsili'],
    preparing:
      'pripremamo za slanje|priprema za slanje|pripremamo posiljku|pakiramo|spreman za slanje|pripremamo paket',
    dispatched:
      'poslali smo|smo poslali|poslan|poslana|poslano|otpremljen*|otpremili|predali kuriru|predali dostavi|je na putu',
    later: 'kad|kada|cim|ako|bit ce|cemo|nakon|nije|jos ne|prije|molimo|mozete',
  },
  hu: {
    back: [
      'visszakuldott|csomag*|telefon*|keszulek*|termek*',
      'megerkezett|megkaptuk|atvettuk|beerkezett',
    ],
    begun: ['javitas*|csere*|cserej*', 'megkezdtuk|elkezdtuk|elkezdodott|folyamatban|megkezdodott'],
    finished: [
      'javitas*|keszulek*|telefon*',
      'elkeszult|befejeztuk|befejezodott|kesz|megjavitottuk|befejezodott',
    ],
    preparing:
      'elokeszitjuk a szallitas*|elokeszites alatt|csomagoljuk|szallitasra elokeszit*|keszitjuk elo|elokeszitjuk a csomag*',
    dispatched:
      'feladtuk|elkuldtuk|feladasra kerult|atadtuk a futarnak|uton van|kiszallitasra atadtuk|elpostaztuk',
    later: 'ha|amint|mihelyt|majd|fogjuk|utan|nem|meg nem|elott|kerjuk|amikor',
  },
};
