import type { RiskWords } from './risk-words';

export const ro: RiskWords = {
  device:
    'telefon*|mobil*|smartphone*|iphone*|dispozitiv*|aparat*|tableta*|ipad*|laptop*|ceas*|imei*|produs*|galaxy|samsung|ecran*|bateri*|display*',
  locked: 'blocat|blocata|blocate|lista neagra|incuiat*',
  key: 'parola|parole|pin|pin ul|cod|codul|apple id|apple id ul|cont apple|contul apple|icloud|cont google|contul google|contul de google|contul icloud|fostului proprietar|vechiului proprietar',
  asks: 'cere|cer|solicita|necesita|legat de|asociat cu|conectat la|inregistrat pe|logat',
  lock: 'activation lock|blocare activare|blocarea activarii|blocare icloud|blocat icloud|blocat in retea|blocat pe retea|raportat ca furat|declarat furat|figureaza ca furat|raportat ca pierdut|nu il pot activa|nu se poate activa|nu pot sa l activez|nu pot activa|nu il pot debloca',
  foreign:
    'fostului proprietar|vechiului proprietar|proprietarului anterior|altei persoane|altcuiva|proprietarul anterior|fostul proprietar|vechiul proprietar',
  fake: 'fals|falsa|falsificat|falsificata|contrafacut|contrafacuta|fake|imitatie|replica|copie chinezeasca|nu este original*|nu e original*|neoriginal*|nu este autentic*|nu e autentic*',
  danger:
    'a luat foc|ia foc|scoate fum|iese fum|a iesit fum|fumega|a explodat|explodat|electrocutat|m a curentat|soc electric|m am ars|m a ars|scantei|s a topit|topit|periculos|periculoasa',
  battery: 'bateri*|acumulator*',
  swollen: 'umflat*|s a umflat|se umfla|curge|scurs*|bombat*',
  refuses:
    'refuz*|respins*|respingeti|ati respins|nu acceptati|nu accepta|nu accepta*|ignorati|ignora|nu vreti|nu vrea|neaga',
  right:
    'retur*|rambursare*|rambursa*|reclamati*|garanti*|banii|returnare*|reparati*|inlocuire*|retragere*',
  refused:
    'inca nu am primit banii|nu am primit inca banii|nu am primit banii inapoi|tot nu am primit rambursarea|inca nu am primit rambursarea|nu mi ati returnat banii|nu mi ati dat banii|nu mi returnati banii',
  dispute:
    'nu corespunde|nu este conform|nu e conform|neconform*|nu este cum a fost descris|nu este ca in descriere|diferit de descriere|difera de descriere|stare mai proasta|mai rau decat|descriere inselatoare|anunt inselator|calitate slaba|calitate proasta|nu este ce am comandat|nu e ce am comandat|model gresit|disputa|litigiu|contest',
  broken:
    'stricat|stricata|defect|defecta|spart|sparta|crapat|crapata|zgariat|zgariata|deteriorat|deteriorata|nu functioneaza|nu merge|nu porneste|nu se aprinde|nu se incarca|nu incarca|a incetat sa functioneze',
  deny: 'nu|fara|niciodata|nici|niciun|nicio|nimic|n',
  maybe: 'daca|in caz|sper|ar fi|ar putea|inainte|sigur*|asigur*|ma tem|garant*|cazul',
  asking:
    'este|e|sunt|are|au|poate|pot|puteti|aveti|ce|care|cum|cand|unde|cine|vine|exista|cat|acceptati|mai',
  why: 'de ce|cum se poate|cum este posibil',
  solved:
    'rezolvat|s a rezolvat|acum functioneaza|functioneaza acum|functioneaza perfect|merge perfect|totul e bine|totul este bine|totul e in regula|totul este in regula|acum este deblocat|am primit banii|am primit rambursarea|am reusit|merge acum',
  other:
    'vechiul meu|telefonul vechi|telefonul meu vechi|cardul meu|cardul|banca|plata|transfer*|site*|aplicati*|urmarire*|contul meu|ambalaj*|cutia|link*|cupon*|factura|folie|sticla|reducere*',
};
