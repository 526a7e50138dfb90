import type { RiskWords } from './risk-words';

export const hr: RiskWords = {
  device:
    'telefon*|mobitel*|pametni|iphone*|uredaj*|tablet*|ipad*|laptop*|sat|imei|aparat*|galaxy|samsung*|zaslon*|ekran*|baterij*|proizvod*|artikl*',
  locked: 'zakljucan*|blokiran*|zablokiran*|crnoj listi',
  key: 'lozink*|sifr*|pin|pin kod|kod|apple id|icloud*|google racun*|racun google|apple racun*|gmail*|prethodnog vlasnika|prosli vlasnik|bivseg vlasnika',
  asks: 'trazi|traze|zahtijeva|pita|hoce|prijavljen*|povezan*|vezan*|treba',
  lock: 'aktivacijska brava|activation lock|zakljucavanje aktivacije|icloud zakljucan|icloud lock|sim lock|simlock|zakljucan na operatera|prijavljen kao ukraden|prijavljen kao izgubljen|na crnoj listi|ne mogu aktivirati|ne moze se aktivirati|ne mogu otkljucati|ne moze se otkljucati|ne mogu ga otkljucati|ne mogu ga aktivirati',
  foreign:
    'prethodnog vlasnika|bivseg vlasnika|proslog vlasnika|prethodni vlasnik|tudi|tudeg|tudim|nekog drugog|druge osobe',
  fake: 'krivotvorin*|krivotvoren*|lazan|lazni|lazna|fejk*|fake|imitacij*|kopija|replika|nije original*|neoriginal*|nije autentic*|nije pravi',
  danger:
    'zapalio se|zapalila se|se zapali*|gori|gorio|goril*|dimi se|dimio|izlazi dim|dim iz|eksplodira*|pukla baterija|udarila me struja|udario me strujom|strujni udar|opekao|opekla|iskri*|rastopi*|otopi*|opasan|opasno|opasna',
  battery: 'baterij*|akumulator*',
  swollen: 'napuhan*|napuhnut*|nabrekl*|napuhala|curi|procurila|otecen*|napuhuje|ispupcen*',
  refuses:
    'odbija*|odbili|odbij*|odbacu*|ne prihvac*|ne priznaj*|necete|nece|ignorira*|niste prihvatili|ne zelite|odbijen*',
  right:
    'povrat*|vratiti|vracanj*|reklamacij*|prigovor|raskid*|novac|novca|jamstv*|garancij*|popravak|zamjen*',
  refused:
    'jos nisam dobio novac|jos nisam dobila novac|jos uvijek nisam dobio novac|jos uvijek nisam primio povrat|niste mi vratili novac|niste vratili novac|novac mi niste vratili|nisam dobio povrat|nisam dobila povrat|jos uvijek nemam novac|ne zelite mi vratiti novac|jos uvijek nisam dobila novac',
  dispute:
    'ne odgovara opisu|ne odgovara|nije u skladu s opisom|ne podudara|drugaciji nego u opisu|drukciji od opisa|losijem stanju|gorem stanju|losije stanje|drugacijem stanju|obmanjujuc*|zavaravajuc*|losa kvaliteta|lose kvalitete|nije ono sto sam narucio|nije ono sto sam narucila|nisam narucio|nije kao u opisu|krivi model|pogresan model|spor|neskladn*',
  broken:
    'pokvaren*|ostecen*|neispravan|neispravna|ne radi|razbijen*|napuknut*|puknut*|izgreban*|ogreban*|ne pali se|ne moze se upaliti|ne puni se|ne puni|prestao raditi|prestala raditi|ne ukljucuje se',
  deny: 'nije|ne|bez|nikad|nikada|nema|niti|ni|nisu|nikakv*',
  maybe:
    'ako|da li|je li|jel|u slucaju|nadam|bi|mogao|siguran|sigurna|sigurni|jamcite|bojim|ukoliko|osigurajte',
  asking:
    'je|su|ima|imate|moze|mozete|mogu|hoce|sto|sta|kakav|kakva|kako|kada|kad|gdje|tko|da|koliko|jel|primate|koji|dolazi',
  why: 'zasto|kako je moguce|kako to',
  solved:
    'rijesen*|rijesilo|sada radi|sad radi|vec radi|radi savrseno|radi odlicno|radi super|sve u redu|sve je u redu|sada je otkljucan|vec otkljucan|novac sam dobio|primio sam novac|primio sam povrat|dobio sam povrat|dobila sam povrat|uspio sam|uspjela sam|uspjelo',
  other:
    'moj stari|stari telefon|stari mobitel|starog mobitel*|moja kartica|kartic*|banka|placanj*|uplat*|stranic*|aplikacij*|pracenj*|moj racun|ambalaz*|pakiranj*|kutij*|poveznic*|link|kupon|racun za|zastitno staklo|staklo|folij*|popust*|paketomat*',
};
