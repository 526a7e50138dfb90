/** How a channel may be written. `stem*` stands for all its endings; letters are lower case, plain, never doubled. */
export interface ChannelName {
  readonly name: string;
  /** As its maker writes it. */
  readonly proper: string;
  /** As people write it to be quick, or to hide it. */
  readonly variants: string;
  /** Short or ordinary words that mean the channel only right behind an invitation. */
  readonly loose: string;
}

/** A channel a line, with semicolons between what is known of it; what is missing is empty. */
function channelsOf(table: string): readonly ChannelName[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', proper = '', variants = '', loose = ''] = line.split(/; ?/);
      return { name, proper, variants, loose };
    });
}

export const MESSENGERS = channelsOf(`
whatsapp; whatsap*; wtsp whtsp whtsap locap* lacap* lotsap* whatsp whastap* zapzap* watsp whatsa uats ouats whap*; wa wsp wpp wts zap zapa zapu whats wazzup vacko vacka vacku vackom whatsi wasa wap wapp wapon wapra wats vats
viber; viber*; vybr wiber* vibera vlber* vibr vibru vibien vibin; vbr
telegram; telegram*; tlgrm*; tg tgm teleg
signal;;; sgnl slgnal signal signalu signale signalem signali signala signalom signalra signalon signalapp zignal zignalu zignalo signel sajgnal singal signl
messenger; mesenger*; mesindz* mesendz* meszindzser* meszendzser* misinger* msngr mesngr* mesndz*; msg msgr mesku meska mesk mesik mesiku fbm meszi meszin meszire mesziben meszi meszin mess messu mesu
skype; skype*; skipe skipeon skipeu skipeom skipea skyp*
discord; discord; dscrd diskord* dizkord* dlscord* dlskord* disord discordu discordem discordom discorde discordon discordra discordie discordzie discordul; disc
wechat; wechat*; vicet* weixin
imessage; imesage*; ajmesidz* imesidz*
facetime; facetime*; fejstajm*
threema; threema*
snapchat; snapchat*; snapcet*; snap snapa snapie
hangouts; hangouts* googlemet* googlechat* gchat* whereby* jitsi*;; zoom zoome zoomu zoomie zoomon teams teamsoch teamse teamsach icq kik slack slacku
sms; sms*; mms* esemes* smsk* esemesk* smska; texto textos textovka textovku
direct;;; dm dms pm pms pw mp md mds dmko dmka
`);

export const NETWORKS = channelsOf(`
facebook; facebok*; fcbk fejs* fejz* faceb fejsbu* facebk feisb*; fb fbk efbecku facen fejsen face fejzik fbcko
instagram; instagram*; inszta* instank* instam* instac* instic* instas insztag* insta insty inste instu instan instacko instagr* lnst* lnstagram* lnsc*; ig iga igju igecku inst
tiktok; tiktok* tictoc* tictok*; tiktak*
twitter; twiter*; tviter* tvitr*
youtube; youtub*; youtbe* yotub*; yt
linkedin; linkedin* linktre*; linkdin*
strava;;; strava strave stravi stravu stravie
pinterest; pinterest*
threads; threads threds*; bluesky* mastodon* tumblr* twitch* onlyfans* patreon* nextdor* nasaklas* odnoklasniki*; reddit redditu redditen
vk; vkontakte
`);

export const PAYMENT_SERVICES = channelsOf(`
paypal; paypal* pejpal* pajpal*; pypl pejpel* pajpel* peypal* payapl* paypl payp paipal* pajpl* pypal peipal* peipel* paypel*
revolut; revolut*; rvlt revo revon revora revoval revom revoluta revolucik* revollut* revik* rewolut*; revka revko revku
wise;; transferwise*; wise wisu wiseom wisea wisa
blik;; blikiem blkiem blikem blikier* bliczk*; blk blik bliku blika blikom
mb way; mbway* mbuei* mbuai* mbwei* emebeuei* embeuei* embiuei*; embiway mbwai; mbw
bizum; bizum* bisum* bizun*; vizum bzm blzum bizvm
twint; twint*
skrill; skril*
western union; westernunion* westernyunion* weasternyunion* vesternjunion*
moneygram; moneygram*
satispay; satispay*
postepay; postepay*
paysafe; paysafe*; paysafecard*
lydia;;; lydia paylib wero
keks; kekspay* kekspej*; aircash*; keks keksa keksu keksom
flik;; flikom flikaj*; flik flika fliku valu
mbills; mbils*; monzo* viamo* vipps*; n26
venmo; venmo*; cashap*
crypto; bitcoin* satoshi*; bitkoin* satosi* stablecoin* krypto* kripto* cripto* crypto* krypta kryptu krypte kryptem kryptom kryptie usdt ethereum* litecoin* monero* dogecoin* solana; sats ether etheru btc eth tether tetheru tetherom tetherem tethery
others; payoner* neteler* sumup* zetle* barion* simplepay* skycash* paylib* sumeria* giropay* paydirekt* moneybeam* bancomatpay* tinaba* payshop* btpay* qvik* cashap* pingit* przelewy24* przelewyna* payconiq* georgepay* buddybank* lyfpay* twyp* moey* neosurf* transcash*; pejser* payser* payme pejsera pejsery pejseru peisera paysera payseru payserou paycek payceka paycekom; stripe
`);
