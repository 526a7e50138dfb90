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

export const MESSENGERS: readonly ChannelName[] = [
  {
    name: 'whatsapp',
    proper: 'whatsap*',
    variants:
      'wtsp whtsp whtsap locap* lacap* lotsap* whatsp whastap* zapzap* watsp whatsa uats ouats whap*',
    loose:
      'wa wsp wpp wts zap zapa zapu whats wazzup vacko vacka vacku vackom whatsi wasa wap wapp wapon wapra wats vats',
  },
  {
    name: 'viber',
    proper: 'viber*',
    variants: 'vybr wiber* vibera vlber* vibr vibru vibien vibin',
    loose: 'vbr',
  },
  {
    name: 'telegram',
    proper: 'telegram*',
    variants: 'tlgrm*',
    loose: 'tg tgm teleg',
  },
  {
    name: 'signal',
    proper: '',
    variants: '',
    loose:
      'sgnl slgnal signal signalu signale signalem signali signala signalom signalra signalon signalapp zignal zignalu zignalo signel sajgnal singal signl',
  },
  {
    name: 'messenger',
    proper: 'mesenger*',
    variants: 'mesindz* mesendz* meszindzser* meszendzser* misinger* msngr mesngr* mesndz*',
    loose:
      'msg msgr mesku meska mesk mesik mesiku fbm meszi meszin meszire mesziben meszi meszin mess messu mesu',
  },
  {
    name: 'skype',
    proper: 'skype*',
    variants: 'skipe skipeon skipeu skipeom skipea skyp*',
    loose: '',
  },
  {
    name: 'discord',
    proper: 'discord',
    variants:
      'dscrd diskord* dizkord* dlscord* dlskord* disord discordu discordem discordom discorde discordon discordra discordie discordzie discordul',
    loose: 'disc',
  },
  { name: 'wechat', proper: 'wechat*', variants: 'vicet* weixin', loose: '' },
  { name: 'imessage', proper: 'imesage*', variants: 'ajmesidz* imesidz*', loose: '' },
  { name: 'facetime', proper: 'facetime*', variants: 'fejstajm*', loose: '' },
  { name: 'threema', proper: 'threema*', variants: '', loose: '' },
  { name: 'snapchat', proper: 'snapchat*', variants: 'snapcet*', loose: 'snap snapa snapie' },
  {
    name: 'hangouts',
    proper: 'hangouts* googlemet* googlechat* gchat* whereby* jitsi*',
    variants: '',
    loose: 'zoom zoome zoomu zoomie zoomon teams teamsoch teamse teamsach icq kik slack slacku',
  },
  {
    name: 'sms',
    proper: 'sms*',
    variants: 'mms* esemes* smsk* esemesk* smska',
    loose: 'texto textos textovka textovku',
  },
  { name: 'direct', proper: '', variants: '', loose: 'dm dms pm pms pw mp md mds dmko dmka' },
];

export const NETWORKS: readonly ChannelName[] = [
  {
    name: 'facebook',
    proper: 'facebok*',
    variants: 'fcbk fejs* fejz* faceb fejsbu* facebk feisb*',
    loose: 'fb fbk efbecku facen fejsen face fejzik fbcko',
  },
  {
    name: 'instagram',
    proper: 'instagram*',
    variants:
      'inszta* instank* instam* instac* instic* instas insztag* insta insty inste instu instan instacko instagr* lnst* lnstagram* lnsc*',
    loose: 'ig iga igju igecku inst',
  },
  {
    name: 'tiktok',
    proper: 'tiktok* tictoc* tictok*',
    variants: 'tiktak*',
    loose: '',
  },
  { name: 'twitter', proper: 'twiter*', variants: 'tviter* tvitr*', loose: '' },
  {
    name: 'youtube',
    proper: 'youtub*',
    variants: 'youtbe* yotub*',
    loose: 'yt',
  },
  { name: 'linkedin', proper: 'linkedin* linktre*', variants: 'linkdin*', loose: '' },
  {
    name: 'strava',
    proper: '',
    variants: '',
    loose: 'strava strave stravi stravu stravie',
  },
  { name: 'pinterest', proper: 'pinterest*', variants: '', loose: '' },
  {
    name: 'threads',
    proper: 'threads threds*',
    variants:
      'bluesky* mastodon* tumblr* twitch* onlyfans* patreon* nextdor* nasaklas* odnoklasniki*',
    loose: 'reddit redditu redditen',
  },
  { name: 'vk', proper: 'vkontakte', variants: '', loose: '' },
];

export const PAYMENT_SERVICES: readonly ChannelName[] = [
  {
    name: 'paypal',
    proper: 'paypal* pejpal* pajpal*',
    variants:
      'pypl pejpel* pajpel* peypal* payapl* paypl payp paipal* pajpl* pypal peipal* peipel* paypel*',
    loose: '',
  },
  {
    name: 'revolut',
    proper: 'revolut*',
    variants: 'rvlt revo revon revora revoval revom revoluta revolucik* revollut* revik* rewolut*',
    loose: 'revka',
  },
  { name: 'wise', proper: '', variants: 'transferwise*', loose: 'wise wisu wiseom wisea wisa' },
  {
    name: 'blik',
    proper: '',
    variants: 'blikiem blkiem blikem blikier* bliczk*',
    loose: 'blk blik bliku blika blikom',
  },
  {
    name: 'mb way',
    proper: 'mbway* mbuei* mbuai* mbwei* emebeuei* embeuei* embiuei*',
    variants: 'embiway mbwai',
    loose: 'mbw',
  },
  { name: 'bizum', proper: 'bizum* bisum* bizun*', variants: 'vizum bzm blzum bizvm', loose: '' },
  { name: 'twint', proper: 'twint*', variants: '', loose: '' },
  { name: 'skrill', proper: 'skril*', variants: '', loose: '' },
  {
    name: 'western union',
    proper: 'westernunion* westernyunion* weasternyunion* vesternjunion*',
    variants: '',
    loose: '',
  },
  { name: 'moneygram', proper: 'moneygram*', variants: '', loose: '' },
  { name: 'satispay', proper: 'satispay*', variants: '', loose: '' },
  { name: 'postepay', proper: 'postepay*', variants: '', loose: '' },
  { name: 'paysafe', proper: 'paysafe*', variants: 'paysafecard*', loose: '' },
  { name: 'lydia', proper: '', variants: '', loose: 'lydia paylib wero' },
  {
    name: 'keks',
    proper: 'kekspay* kekspej*',
    variants: 'aircash*',
    loose: 'keks keksa keksu keksom',
  },
  { name: 'flik', proper: '', variants: 'flikom flikaj*', loose: 'flik flika fliku valu' },
  {
    name: 'mbills',
    proper: 'mbils*',
    variants: 'monzo* viamo* vipps*',
    loose: 'n26',
  },
  { name: 'venmo', proper: 'venmo*', variants: 'cashap*', loose: '' },
  {
    name: 'crypto',
    proper: 'bitcoin*',
    variants:
      'bitkoin* krypto* kripto* cripto* crypto* krypta kryptu krypte kryptem kryptom kryptie usdt ethereum* litecoin* monero* dogecoin* solana',
    loose: 'btc eth tether tetheru tetherom tetherem tethery',
  },
  {
    name: 'others',
    proper:
      'payoner* neteler* sumup* zetle* barion* simplepay* skycash* paylib* sumeria* giropay* paydirekt* moneybeam* bancomatpay* tinaba* payshop* btpay* qvik* cashap* pingit* przelewy24* przelewyna* payconiq* georgepay* buddybank* lyfpay* twyp* moey* neosurf* transcash*',
    variants:
      'pejser* payser* payme pejsera pejsery pejseru peisera paysera payseru payserou paycek payceka paycekom',
    loose: 'stripe',
  },
];
