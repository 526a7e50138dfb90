import type { Author } from '../reading';

/** Parts of class names and data attributes that say whose message it is, in the languages of their makers. */
export const SIDE_MARKUP: Readonly<Record<Author, RegExp>> = {
  seller:
    /^(?:me|mine|my(?:self)?|own(?:er)?|self|you|sent|send(?:er)?|out(?:going|bound|box)?|seller|merchant|shop|store|vendor|agent|operator|right|end|reversed?|primary|response|answer|staff|employee?|moj[ae]?|vlastn[aeiy]|wlasn[aey]|eigene?s?|propi[ao]|propri[ao]|sajat|desno|vpravo|praw[aoy]|rechts|derecha|direita|destra|droite|jobb|dreapta)$/,
  buyer:
    /^(?:them|theirs?|others?|in(?:coming|bound|box)?|received|receiver|recv|customer|buyer|client|consumer|guest|visitor|requester|enduser|shopper|left|start|question|partner|opponent|remote|tud[ij]|ciz[ei]|cudz[ei]|obc[aey]|fremd|lijevo|levo|vlevo|vlavo|lew[aoy]|links|izquierda|esquerda|sinistra|gauche|stanga)$/,
  platform:
    /^(?:system|sys|info|notice|notification|event|divider|separator|center(?:ed)?|centre|middle|log|bot|automatic|admin(?:istrator)?|moderator|platform|activity|alert|status|service|meta|sredina|stred|srodek|mitte|centro|kozep|obavijest|obvestilo|oznameni|oznamenie|upozorneni|hinweis|aviso|avviso|avis|anunt|ertesites|powiadomienie)$/,
};
