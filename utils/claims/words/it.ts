import type { RiskWords } from './risk-words';

export const it: RiskWords = {
  device:
    'telefono*|cellulare*|smartphone*|iphone*|dispositivo*|apparecchio*|tablet*|ipad*|portatile*|orologio|imei|prodotto|galaxy|samsung|schermo*|display|batteria',
  locked: 'bloccato|bloccata|bloccati|lista nera|blacklist',
  key: 'password|pin|codice|codice pin|apple id|id apple|account apple|icloud|account google|account icloud|profilo google|precedente proprietario|proprietario precedente|vecchio proprietario',
  asks: 'chiede|chiedono|richiede|vuole|pretende|collegato a|collegato all|associato a|associato all|legato a|legato all|registrato a|connesso a',
  lock: 'blocco attivazione|blocco di attivazione|blocco icloud|blocco google|blocco operatore|sim lock|simlock|denunciato come rubato|segnalato come rubato|risulta rubato|risulta smarrito|impossibile attivarlo|non riesco ad attivarlo|non riesco a sbloccarlo|non si puo attivare|impossibile sbloccarlo',
  foreign:
    'precedente proprietario|proprietario precedente|vecchio proprietario|altra persona|sconosciuto|qualcun altro|ex proprietario',
  fake: 'falso|falsa|contraffatto|contraffatta|contraffazione|tarocco|taroccato|imitazione|replica|copia cinese|non e originale|non originale|non e autentico|non autentico|non e un originale',
  danger:
    'preso fuoco|prende fuoco|fuma|fumava|esce fumo|uscito fumo|del fumo|esploso|esplosa|scossa elettrica|preso la scossa|mi ha dato la scossa|mi sono bruciato|mi sono bruciata|bruciato la mano|scintille|sciolto|fuso|pericoloso|pericolosa|ustion*',
  battery: 'batteria*|pila',
  swollen: 'gonfia|gonfio|gonfiata|gonfiato|rigonfia|si gonfia|perde liquido|si e gonfiata',
  refuses:
    'rifiut*|respint*|negat*|negate|non accettate|non accetta|non accettano|ignorate|ignora|non volete|non vuole',
  right:
    'reso|resi|restituzione|rimborso|rimborsare|rimborsarmi|reclamo|garanzia|recesso|soldi|riparazione|sostituzione|denaro',
  refused:
    'ancora nessun rimborso|non ho ancora ricevuto il rimborso|ancora non ho ricevuto il rimborso|non mi avete rimborsato|non mi hanno rimborsato|non ho mai ricevuto il rimborso|non mi restituite i soldi|non mi avete restituito i soldi|sto ancora aspettando il rimborso',
  dispute:
    'non conforme|non corrisponde|non e come descritto|non e come da descrizione|diverso dalla descrizione|diversa dalla descrizione|peggio di quanto descritto|condizioni peggiori|stato peggiore|descrizione ingannevole|annuncio ingannevole|scarsa qualita|pessima qualita|non e quello che ho ordinato|contesto|contestazione|controversia|modello sbagliato',
  broken:
    'rotto|rotta|difettoso|difettosa|guasto|danneggiato|danneggiata|graffiato|graffiata|crepato|crepata|non funziona|non si accende|non carica|non si carica|smesso di funzionare',
  deny: 'non|senza|mai|nessun|nessuna|ne|niente|nessuno',
  maybe: 'se|nel caso|spero|sarebbe|potrebbe|dovrebbe|prima|sicur*|temo|qualora|garanti*',
  asking:
    'e|sono|ha|hanno|puo|posso|potete|c|che|quale|come|quando|dove|chi|viene|avete|accettate|quanto',
  why: 'perche|come mai|com e possibile|come e possibile',
  solved:
    'risolto|risolta|sistemato|ora funziona|adesso funziona|funziona perfettamente|funziona benissimo|tutto bene|tutto a posto|tutto ok|ora e sbloccato|ho ricevuto il rimborso|rimborso ricevuto|ricevuto i soldi|sono riuscito|sono riuscita',
  other:
    'il mio vecchio|vecchio telefono|vecchio cellulare|la mia carta|la mia banca|pagamento|bonifico|sito|app|applicazione|tracking|il mio account|imballo|imballaggio|scatola|link|coupon|fattura|vetro temperato|pellicola|sconto',
};
