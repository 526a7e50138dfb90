import type { RiskWords } from './risk-words';

export const sk: RiskWords = {
  device:
    'telefon*|mobil*|smartfon*|iphone*|zariadeni*|tablet*|ipad*|notebook*|hodink*|imei|pristroj*|galaxy|samsung*|displej*|bateri*|tovar|vyrobok|vec',
  locked: 'zablokovan*|uzamknut*|zamknut*|blokovan*|zamcen*|blacklist*',
  key: 'hesl*|pin|pin kod|kod|apple id|icloud*|google ucet*|ucet google|ucet apple|google kont*|google uctu|gmail*|ucet gmail|predchadzajuceho majitela|povodneho majitela',
  asks: 'pyta|pytaju|ziada|vyzaduje|chce|prihlaseny|prihlasene|naviazany|prepojeny|viazany',
  lock: 'aktivacny zamok|zamok icloud|icloud zamok|aktivacnym zamkom|simlock|sim lock|blokovany na operatora|nahlaseny ako ukradnuty|nahlaseny ako kradeny|vedeny ako kradeny|na ciernej listine|neda sa aktivovat|nejde aktivovat|nemozem aktivovat|neviem aktivovat|neda sa odblokovat|nejde odblokovat|neviem ho odblokovat',
  foreign:
    'predchadzajuceho majitela|povodneho majitela|predosleho majitela|byvaleho majitela|cudzi|cudzie|cudzim|niekoho ineho|predchadzajuci majitel|povodny majitel|predchadzajuceho vlastnika|povodneho vlastnika',
  fake: 'falzifikat*|falosny|falosne|falosna|fejk*|fake|padelok|napodobenin*|kopia|replika|nie je original*|nie je to original*|neoriginal*|nepravy',
  danger:
    'zhorel*|zacal horiet|zacala horiet|hori|horel*|vzplanul*|dymi|dymil*|zacal dymit|ide z neho dym|isiel dym|vybuchol|vybuchla|vybuchlo|explodoval*|kopla ma elektrina|koplo ma|zasiahol ma prud|popalil*|iskri*|roztavil*|roztopil*|nebezpecn*',
  battery: 'bateri*|akumulator*|baterk*',
  swollen: 'nafuknut*|vyduta|vyduty|opuchnut*|nafukla|nafukuje|vyteka|vytiekla|napuchnut*',
  refuses:
    'odmiet*|zamiet*|neuzna*|neakcept*|nechcete prijat|nechcete|neprij*|ignoruj*|nereagujete na|nechce',
  right:
    'vraten*|vratit|reklamaci*|odstupeni*|refundaci*|peniaze|zaruk*|zarucn*|opravu|vymenu|vratku',
  refused:
    'stale som nedostal* peniaze|stale nemam peniaze|doteraz nemam peniaze|nevratili ste mi peniaze|peniaze ste mi nevratili|peniaze mi neprisli|peniaze este neprisli|stale mi neboli vratene peniaze|nechcete mi vratit peniaze|dodnes som nedostal*',
  dispute:
    'nezodpoveda|nesuhlasi s popisom|nezhoduje|v rozpore s popisom|iny ako v popise|iny ako bol popisany|horsom stave|horsi stav|inom stave|zavadzajuci*|nekvalitn*|zla kvalita|zlej kvality|nie je to co som objednal*|nie je taky ako|neobjednal*|iny model|zly model|spor|nesulad',
  broken:
    'pokazen*|nefunkcn*|nefunguje|nejde zapnut|neda sa zapnut|nezapne|nezapina|nenabija|poskoden*|rozbit*|prasknut*|poskriaban*|chybn*|vadn*|prestal fungovat|prestala fungovat',
  deny: 'nie|bez|nebol|nebola|nebolo|nikdy|ziadn*|ani|neni|nema',
  maybe:
    'ak|ci|keby|pokial|dufam|pripade|by|mohol|istotu|isty|ista|zarucit|aby|bojim|predtym|uistit',
  asking:
    'je|su|ma|mate|maju|moze|mozete|mozem|bude|co|aky|aka|ake|ako|kedy|kde|kto|ci|da|bol|bola|akceptujete|prijimate|kolko|dostanem',
  why: 'preco|ako je mozne|ako to',
  solved:
    'vyriesen*|vyriesilo|uz funguje|uz to funguje|funguje bez problemov|funguje perfektne|funguje super|vsetko v poriadku|uz je odblokovan*|uz v poriadku|peniaze prisli|peniaze dorazili|peniaze som dostal*|podarilo|odblokoval som',
  other:
    'moj stary|stary telefon|stareho telefon*|stary mobil|moja karta|kartu|karta|banka|platb*|stranka|stranke|web|aplikaci*|sledovani*|moj ucet|konto|obal|krabic*|odkaz|link|kupon|faktur*|ochranne sklo|sklo|folia|zlav*|balikobox*',
};
