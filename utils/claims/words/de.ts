import type { RiskWords } from './risk-words';

export const de: RiskWords = {
  device:
    'handy*|telefon*|smartphone*|iphone*|gerat*|tablet*|ipad*|laptop*|macbook*|uhr|imei|es|galaxy|samsung|display*|bildschirm*|akku',
  locked: 'gesperrt*|verriegelt*|blockiert*|geblockt*',
  key: 'passwort*|kennwort*|pin|pin code|code|sperrcode|entsperrcode|apple id|apple account|icloud|google konto|google account|google kontos|vorbesitzer*',
  asks: 'verlangt|verlangen|fragt|fordert|will|braucht|erfragt|gefragt|abgefragt|verknupft|gekoppelt|angemeldet|registriert|hangt am',
  lock: 'aktivierungssperre|icloud sperre|google sperre|simlock|sim lock|netlock|netzsperre|geratesperre|als gestohlen gemeldet|als verloren gemeldet|auf der sperrliste|nicht aktivieren|nicht entsperren|lasst sich nicht einrichten',
  foreign:
    'vorbesitzer*|fremde*|vorigen besitzer*|vorherigen besitzer*|fruheren besitzer*|jemand anderem|anderen person',
  fake: 'falschung*|gefalscht*|fake|plagiat*|imitat*|nachbau|nachgemacht*|nicht original|kein original*|nicht echt|replik*|nicht das original',
  danger:
    'hat gebrannt|in brand|feuer gefangen|brannte|brennt|raucht|rauchte|rauch aus|qualmt|qualmte|explodiert*|stromschlag|schlag bekommen|verbrannt|funken|geschmolzen|schmilzt|schmort|verschmort|gefahrlich*|lebensgefahr*',
  battery: 'akku*|batterie*',
  swollen:
    'aufgeblaht*|aufgequollen*|gewolbt*|geschwollen*|ausgelaufen*|auslauft|dehnt sich|blaht sich',
  refuses:
    'verweiger*|ablehn*|abgelehnt*|lehnen|lehnt|weiger*|zuruckgewiesen*|akzeptieren sie nicht|nicht akzeptier*|nicht annehmen|ignorier*|nicht anerkann*|nicht zuruckerstatten',
  right:
    'ruckgabe*|retoure*|rucksendung*|ruckerstattung*|erstattung*|reklamation*|widerruf*|garantie*|gewahrleistung*|geld|rucknahme|umtausch|reparatur',
  refused:
    'geld immer noch nicht|noch immer kein geld|immer noch kein geld|immer noch keine erstattung|bis heute keine erstattung|noch keine ruckerstattung|nicht zurucknehmen|nehmen das gerat nicht zuruck|geld nicht zuruck*|geld nie zuruck*',
  dispute:
    'nicht der beschreibung|nicht wie beschrieben|anders als beschrieben|nicht dem angebot|stimmt nicht mit der beschreibung|weicht von der beschreibung|schlechter als beschrieben|schlechterem zustand|schlechter als angegeben|falsch beschrieben|irrefuhrend*|mangelhaft*|schlechte qualitat|nicht das bestellte|nicht was ich bestellt|falsches gerat|falsche modell',
  broken:
    'defekt*|kaputt*|beschadigt*|gesprungen*|zerkratzt*|gebrochen*|funktioniert nicht|geht nicht|nicht mehr an|startet nicht|schaltet sich nicht|ladt nicht|tot|zersplittert*|lasst sich nicht einschalten',
  deny: 'nicht|kein|keine|keinen|keiner|keinem|ohne|nie|niemals|weder|nichts',
  maybe: 'ob|falls|wenn|sollte|hoffe|hoffentlich|konnte|wurde|ware|sicher|bevor|sofern|befurchte',
  asking:
    'ist|sind|hat|haben|kann|konnen|wird|werden|war|was|welche|welcher|wie|wann|wo|wer|gibt|darf|muss|wurde',
  why: 'warum|wieso|weshalb|wie kann es sein',
  solved:
    'hat sich erledigt|erledigt|gelost|geklart|funktioniert jetzt|geht jetzt|funktioniert wieder|funktioniert einwandfrei|funktioniert perfekt|alles gut|alles in ordnung|alles bestens|inzwischen entsperrt|jetzt entsperrt|geld erhalten|erstattung erhalten|geld ist da|geschafft',
  other:
    'mein altes|mein alter|altes handy|altgerat|meine karte|meine bank|zahlung|uberweisung|webseite|website|app|sendungsverfolgung|mein konto|kundenkonto|packstation|verpackung|karton|link|gutschein*|schutzglas|panzerglas|rechnung',
};
