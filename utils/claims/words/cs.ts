import type { RiskWords } from './risk-words';

export const cs: RiskWords = {
  device:
    'telefon*|mobil*|smartphon*|iphone*|iphonu|zarizeni|tablet*|ipad*|notebook*|hodink*|imei|pristroj*|galaxy|samsung*|displej*|bateri*|zbozi|vyrobek',
  locked: 'zablokovan*|uzamcen*|zamcen*|blokovan*|zamknut*|blacklist*',
  key: 'hesl*|pin|pin kod|kod|apple id|icloud*|google ucet*|google uctu|ucet google|uctu google|ucet apple|gmail*|predchoziho majitele|puvodniho majitele',
  asks: 'pta|chce|vyzaduje|zada|pozaduje|prihlaseny|prihlasene|propojeny|navazany|vazany',
  lock: 'aktivacni zamek|zamek icloud|icloud zamek|aktivacnim zamkem|simlock|sim lock|blokovany na operatora|nahlaseny jako kradeny|nahlasen jako kradeny|nahlasen jako odcizeny|veden jako kradeny|na cerne listine|nelze aktivovat|nejde aktivovat|nemohu aktivovat|nejde odemknout|nelze odemknout|nelze odblokovat|nejde odblokovat',
  foreign:
    'predchoziho majitele|puvodniho majitele|minuleho majitele|byvaleho majitele|cizi|cizim|nekoho jineho|predchozi majitel|puvodni majitel|predchoziho vlastnika|puvodniho vlastnika|predesleho majitele',
  fake: 'padelek|padelk*|padelany|falzifikat*|falesny|falesne|fejk*|fake|napodobenin*|kopie|replika|neni original*|neni to original*|neoriginal*|nepravy',
  danger:
    'shorel*|zacal horet|zacala horet|hori|horel*|vzplanul*|kouri se z|kouri se z nej|zacal kourit|sel z nej kour|jde z nej kour|vybuchl*|explodoval*|kopla me elektrina|koplo me|dostal jsem ranu|dostala jsem ranu|popalil*|jiskri*|roztavil*|roztekl*|nebezpecn*',
  battery: 'bateri*|akumulator*|baterk*',
  swollen: 'nafoukl*|vyboulen*|vyduta|nafoukly|nafukuje|vytekl*|opuchl*|nateklou|natekla',
  refuses:
    'odmit*|zamit*|neuznal*|neuznavate|neakcept*|nechcete prijmout|nechcete|neprij*|ignoruj*|nereagujete na|nechce',
  right: 'vracen*|vratit|reklamac*|odstoupen*|refundac*|penize|zaruk*|zarucn*|opravu|vymenu|vratku',
  refused:
    'stale jsem nedostal* penize|stale nemam penize|dosud nemam penize|nevratili jste mi penize|penize jste mi nevratili|penize mi neprisly|penize stale neprisly|penize jeste neprisly|nechcete mi vratit penize|dodnes jsem nedostal*',
  dispute:
    'neodpovida|nesouhlasi s popisem|neshoduje|v rozporu s popisem|jiny nez v popisu|jiny nez byl popsan|horsim stavu|horsi stav|jinem stavu|zavadejici*|nekvalitn*|spatna kvalita|spatne kvality|neni to co jsem objednal*|neni takovy jak|neobjednal*|jiny model|spatny model|spor|nesoulad',
  broken:
    'rozbit*|nefunkcn*|nefunguje|nejde zapnout|nelze zapnout|nezapne|nezapina|nenabiji|poskozen*|praskl*|poskraban*|vadn*|prestal fungovat|prestala fungovat|pokazen*',
  deny: 'neni|ne|bez|nebyl|nebyla|nebylo|nikdy|zadn*|ani|nema|nejsou',
  maybe:
    'pokud|jestli|zda|kdyby|doufam|pripade|by|mohl|jistotu|jisty|jista|zarucit|aby|bojim|predtim|ujistit|jestlize|az',
  asking:
    'je|jsou|ma|mate|maji|muze|muzete|muzu|bude|co|jaky|jaka|jake|jak|kdy|kde|kdo|da|byl|byla|prijimate|kolik|neni|dostanu',
  why: 'proc|jak je mozne|jak to',
  solved:
    'vyresen*|vyresilo|uz funguje|uz to funguje|funguje bez problemu|funguje perfektne|funguje skvele|vse v poradku|vsechno v poradku|uz je odblokovan*|uz je odemcen*|uz v poradku|penize prisly|penize dorazily|penize jsem dostal*|podarilo',
  other:
    'muj stary|stary telefon|stareho telefon*|stary mobil|moje karta|kartu|karta|banka|platb*|stranka|stranky|web|aplikac*|sledovani|muj ucet|obal|krabic*|odkaz|link|kupon|faktur*|ochranne sklo|sklo|folie|slev*|zasilkovna|box*',
};
