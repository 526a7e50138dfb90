/** Hosts, and where they have other pages too the beginning of a path, that do nothing but take money. */
export const PAY_LINK =
  /^(?:(?:www|pay|buy)\.)?(?:paypal\.(?:me|com\/paypalme)|(?:revolut|monzo|bunq|tikkie)\.me|(?:revolut|wise)\.com\/pay|ko-fi\.com|(?:buymeacoffee|stripe|sumup|venmo|payconiq|satispay|lydia-app|leetchi)\.[a-z]{2,4}|cash\.app|twint\.ch|(?:zen|skrill|neteller|paysera)\.com)(?![a-z\d.-])/;

/** The same of those that do nothing but open a talk with somebody. */
export const TALK_LINK =
  /^(?:www\.)?(?:t\.me|telegram\.(?:me|dog)|wa\.(?:me|link)|m\.me|signal\.(?:me|group)|(?:api|chat)\.whatsapp\.com|discord\.(?:gg|com\/invite)|invite\.viber\.com|join\.skype\.com|meet\.google\.com|zoom\.us|threema\.id)(?![a-z\d.-])/;

/** Hosts of social networks. */
export const SOCIAL_HOST =
  /(?:^|\.)(?:facebook\.com|fb\.com|fb\.me|instagram\.com|tiktok\.com|twitter\.com|x\.com|youtube\.com|youtu\.be|linkedin\.com|pinterest\.[a-z]{2,3}|linktr\.ee|threads\.net|vk\.com|snapchat\.com)$/;

/** Files: their names have dots and underscores as profiles have. */
export const FILE_NAME =
  /\.(?:pdf|jpe?g|png|gif|heic|webp|mp[34]|mov|avi|docx?|xlsx?|csv|txt|zip|rar|7z|exe|msi|dmg|apk|bin|img|iso|json|xml|html?|cfg|ini|log|epub|mobi|gpx|dwg|dxf|stl|3mf|step|skp|obj|gcode|svg|psd|pes|jef|dst|vp3|hus|exp|odt|pptx?|ttf|otf)$/;
