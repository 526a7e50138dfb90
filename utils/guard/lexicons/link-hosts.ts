/** Hosts, and where they have other pages too the beginning of a path, that do nothing but take money. */
export const PAY_LINK =
  /^(?:(?:www|pay|buy)\.)?(?:paypal\.(?:me|com\/paypalme)|(?:revolut|monzo|bunq|tikkie)\.me|(?:revolut|wise)\.com\/pay|ko-fi\.com|(?:buymeacoffee|stripe|sumup|venmo|payconiq|satispay|lydia-app|leetchi)\.[a-z]{2,4}|cash\.app|twint\.ch)(?![a-z\d.-])/;

/** The same of those that do nothing but open a talk with somebody. */
export const TALK_LINK =
  /^(?:www\.)?(?:t\.me|telegram\.(?:me|dog)|wa\.(?:me|link)|m\.me|signal\.(?:me|group)|(?:api|chat)\.whatsapp\.com|discord\.(?:gg|com\/invite)|invite\.viber\.com|join\.skype\.com|meet\.google\.com|zoom\.us|threema\.id)(?![a-z\d.-])/;
