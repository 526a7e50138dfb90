/** Tracking and shop-finder hosts of carriers in Europe: links that a buyer needs. Any subdomain counts. */
export const CARRIER_HOSTS: readonly string[] = (
  'dpd.com.pl direct4.me dhl.com dhl.de dhl.sk dhl.cz dhl.pl dhl.es dhl.pt dhl.fr dhl.it dhlparcel.com dhlparcel.nl dhlparcel.pl dhlparcel.es dhlecommerce.com dhlecommerce.pl ' +
  'dpd.com dpd.de dpd.sk dpd.cz dpd.pl dpd.pt dpd.fr dpd.it dpd.hu dpd.ro dpd.si dpd.hr dpd.at dpd.co.uk dpdgroup.com mydpd.cz mydpd.at dpdshipper.sk ' +
  'gls-group.eu gls-group.com gls-pakete.de gls-slovakia.sk gls-czech.com gls-hungary.com gls-slovenia.com gls-croatia.com gls-romania.ro gls-poland.com gls-italy.com gls-spain.es gls-portugal.com ' +
  'ups.com fedex.com tnt.com packeta.com packeta.sk zasilkovna.cz packeta.hu packeta.ro posta.sk ceskaposta.cz postaonline.cz posta.si posta.hr posta.hu ' +
  'poczta-polska.pl inpost.pl inpost.it inpost.fr inpost.es pocztex.pl orlenpaczka.pl paczkomaty.pl ctt.pt cttexpress.com correos.es correosexpress.com seur.com mrw.es mrw.pt nacex.es nacex.com zeleris.com ' +
  'deutschepost.de hermesworld.com myhermes.de evri.com parcel.one royalmail.com parcelforce.com yodel.co.uk anpost.com post.at post.ch postnl.nl postnl.com bpost.be bpost2.be postnord.com postnord.se postnord.dk ' +
  'laposte.fr colissimo.fr chronopost.fr chronopost.com mondialrelay.fr mondialrelay.com mondialrelay.es mondialrelay.pt relaiscolis.com colisprive.com ' +
  'poste.it brt.it bartolini.it sda.it mysda.it fercam.com ' +
  'fan-curier.ro fancourier.ro sameday.ro sameday.hu cargus.ro urgentcargus.ro posta-romana.ro posta.ro ' +
  'foxpost.hu mpl.hu sprinter.hu expressone.hu expressone.si express-one.hu intereuropa.hr overseas.hr overseas-express.hr hp.hr hrvatska-posta.hr paketomat.si ppl.cz sps-sro.sk intime.cz toptrans.cz geis.cz geis.sk geis.pl geis-group.cz geis-group.sk remax.sk balikobot.cz ' +
  'raben-group.com dbschenker.com dachser.com gebruder-weiss.com 17track.net parcelsapp.com aftership.com track24.net sendcloud.com sendcloud.sc boxnow.hr easybox.ro depo.sk balikovo.sk wedo.cz wedo.sk paack.co venipak.com omniva.ee itella.com matkahuolto.fi posti.fi acscourier.net speedy.bg econt.com'
).split(' ');

/** Hosts by which a router, a printer or a phone is set up, and the support sites of makers. Any subdomain counts. */
export const DEVICE_HOSTS: readonly string[] = (
  'fritz.box speedport.ip routerlogin.net routerlogin.com tplinkwifi.net tplinkmodem.net asusrouter.com miwifi.com mywifiext.net o2.box easy.box vodafone.connect livebox homerouter.cpe ' +
  'apple.com icloud.com samsung.com google.com android.com microsoft.com xiaomi.com mi.com huawei.com sony.com playstation.com nintendo.com xbox.com lg.com philips.com bosch-home.com garmin.com fitbit.com ' +
  'hp.com epson.com epson.eu canon.com canon.eu brother.eu lenovo.com dell.com asus.com acer.com tp-link.com netgear.com dyson.com dyson.de delonghi.com logitech.com bose.com jbl.com gopro.com dji.com oneplus.com oppo.com honor.com motorola.com nokia.com'
).split(' ');

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
