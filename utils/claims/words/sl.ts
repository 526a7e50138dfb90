import type { RiskWords } from './risk-words';

export const sl: RiskWords = {
  device:
    'telefon*|mobi*|pametni|iphone*|naprav*|tablic*|ipad*|prenosnik*|ura|imei|aparat*|galaxy|samsung*|zaslon*|ekran*|baterij*|izdel*',
  locked: 'zaklenjen*|blokiran*|zablokiran*|crni listi',
  key: 'gesl*|pin|pin koda|kod*|apple id|icloud*|google racun*|racun google|google racunom|apple racun*|gmail*|prejsnjega lastnika',
  asks: 'zahteva|sprasuje|hoce|zeli|prijavljen*|povezan*|vezan*|potrebuje',
  lock: 'aktivacijska kljucavnica|aktivacijsko kljucavnico|zaklep aktivacije|zaklep icloud|icloud zaklep|sim lock|simlock|zaklenjen na operaterja|prijavljen kot ukraden|prijavljen kot izgubljen|na crni listi|ne morem aktivirati|ni mogoce aktivirati|ne morem odkleniti|ni mogoce odkleniti|se ne da aktivirati|se ne da odkleniti',
  foreign:
    'prejsnjega lastnika|nekdanjega lastnika|prejsnji lastnik|tuj|tuje|tujega|tujim|nekoga drugega|druge osebe|bivsega lastnika',
  fake: 'ponaredek|ponaredk*|ponarejen*|lazen|lazna|lazni|fake|imitacij*|kopija|replika|ni original*|neoriginal*|ni pristen|ni pristn*|ni pravi',
  danger:
    'zagorel*|se je vzgal*|vnel*|gori|gorel*|se kadi|kadi se|zacelo se je kaditi|kadilo|dim iz|eksplodiral*|raznesl*|stresla me je elektrika|streslo me je|elektricni udar|opekel*|opekla*|iskri*|stopil*|nevaren|nevarn*',
  battery: 'baterij*|akumulator*',
  swollen: 'napihnjen*|nabrekl*|napihnila|izboc*|pusca|puscala|otekl*|napihuje',
  refuses:
    'zavrac*|zavrn*|ne sprejm*|ne priznat*|ne priznavate|nocete|noce|ignorira*|niste sprejeli|ne zelite|odkl*|odklanjate',
  right: 'vracil*|vrniti|vrnem|reklamacij*|odstop*|denar*|garancij*|popravil*|zamenjav*|povracil*',
  refused:
    'se vedno nisem prejel* denarja|se vedno nisem dobil* denarja|denarja se vedno nisem|niste mi vrnili denarja|niste vrnili denarja|denarja mi niste vrnili|se nisem prejel* vracila|se vedno nimam denarja|nisem prejel* vracila|nocete vrniti denarja',
  dispute:
    'ne ustreza opisu|ne ustreza|ni v skladu z opisom|ne ujema|drugacen kot v opisu|drugacen od opisa|slabsem stanju|slabse stanje|drugacnem stanju|zavajajoc*|slaba kakovost|slabe kakovosti|ni to kar sem narocil*|nisem narocil*|ni tak kot|napacen model|drug model|spor|neskladn*',
  broken:
    'pokvarjen*|poskodovan*|ne deluje|ne dela|razbit*|pocen*|opraskan*|okvarjen*|se ne prizge|ne prizge|se ne polni|ne polni|se ne vklopi|defekt*|nehal delovati|prenehal delovati',
  deny: 'ni|ne|brez|nikoli|nobene*|noben|niti|niso|nima',
  maybe:
    'ce|ali|v primeru|upam|bi|lahko|preprican*|zagotov*|da bi|bojim|preden|morebiti|garantirate',
  asking:
    'je|so|ima|imate|lahko|bo|kaj|kaksen|kaksna|kaksno|kako|kdaj|kje|kdo|ali|koliko|sprejemate|kateri|a',
  why: 'zakaj|kako je mogoce|kako to',
  solved:
    'reseno|resen*|zdaj deluje|ze deluje|deluje brezhibno|deluje odlicno|deluje super|vse v redu|vse je v redu|je zdaj odklenjen|ze odklenjen|denar sem prejel*|prejel sem denar|prejel sem vracilo|prejela sem vracilo|uspelo mi je|uspelo',
  other:
    'moj stari|stari telefon|starega telefon*|moja kartica|kartic*|banka|placil*|stran|spletna|aplikacij*|sledenj*|moj racun|embalaz*|skatl*|povezav*|link|kupon|racun za|zascitno steklo|steklo|folij*|popust*|paketnik*',
};
