/** An ending a line, with the names that stand before it. */
function hostsOf(table: string): readonly string[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [ending, ...names] = line.split(' ');
      return names.map((name) => `${name}.${ending}`);
    });
}

/** Tracking and shop-finder hosts of carriers in Europe: links that a buyer needs. Any subdomain counts. */
export const CARRIER_HOSTS = hostsOf(`
com aftership anpost chronopost colisprive correosexpress cttexpress dachser dbschenker dhl dhlecommerce dhlparcel dpd dpdgroup econt evri fedex fercam gebruder-weiss gls-croatia gls-czech gls-group
com gls-hungary gls-italy gls-poland gls-portugal gls-slovenia hermesworld itella mondialrelay nacex packeta parcelforce parcelsapp postnl postnord raben-group relaiscolis royalmail sendcloud seur tnt
com ups venipak zeleris
cz balikobot ceskaposta dhl dpd geis geis-group intime mydpd postaonline ppl toptrans wedo zasilkovna
sk balikovo depo dhl dpd dpdshipper geis geis-group gls-slovakia packeta posta remax sps-sro wedo
ro cargus dpd easybox fan-curier fancourier gls-romania packeta posta posta-romana sameday urgentcargus
pl dhl dhlecommerce dhlparcel dpd geis inpost orlenpaczka paczkomaty poczta-polska pocztex
hu dpd express-one expressone foxpost mpl packeta posta sameday sprinter
es correos dhl dhlparcel gls-spain inpost mondialrelay mrw nacex
hr boxnow dpd hp hrvatska-posta intereuropa overseas overseas-express posta
it bartolini brt dhl dpd inpost mysda poste sda
fr chronopost colissimo dhl dpd inpost laposte mondialrelay
de deutschepost dhl dpd gls-pakete myhermes
pt ctt dhl dpd mondialrelay mrw
si dpd expressone paketomat posta
at dpd mydpd post
net 17track acscourier track24
be bpost bpost2
co.uk dpd tuffnells yodel
fi matkahuolto posti
nl dhlparcel postnl
bg speedy
ch post
co paack
com.pl dpd
dk postnord
ee omniva
eu gls-group
me direct4
one parcel
sc sendcloud
se postnord
`);

/** Hosts by which a router, a printer or a phone is set up, and the support sites of makers. Any subdomain counts. */
export const DEVICE_HOSTS: readonly string[] = [
  'livebox',
  ...hostsOf(`
com acer android apple asus asusrouter bosch-home bose canon dell delonghi dji dyson epson fitbit garmin google gopro honor hp huawei icloud jbl lenovo lg logitech mi microsoft miwifi motorola netgear
com nintendo nokia oneplus oppo philips playstation routerlogin samsung sony tp-link xbox xiaomi
net mywifiext routerlogin tplinkmodem tplinkwifi
box easy fritz o2
eu brother canon epson
connect vodafone
cpe homerouter
de dyson
ip speedport
`),
];

/** The platforms' own hosts, for callers that name none. */
export const PLATFORM_HOSTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['swopify', ['swopify.com', 'swapiphone.com']],
  ['dott', ['dott.pt']],
  [
    'trustedshops',
    [
      'trustedshops.com',
      'trustedshops.de',
      'trustedshops.pt',
      'trustedshops.pl',
      'trustedshops.es',
      'trustedshops.fr',
      'trustedshops.it',
      'etrusted.com',
    ],
  ],
]);

/** Parts of these hosts carry what anyone puts there. */
export const OPEN_HOSTS: readonly string[] = [
  'docs.google.com',
  'forms.google.com',
  'sites.google.com',
  'drive.google.com',
  'chat.google.com',
  'meet.google.com',
  'maps.google.com',
  'plus.google.com',
  'voice.google.com',
  'facetime.apple.com',
  'teams.microsoft.com',
];
