import type { Author } from '../reading';

/** Parts of class names and data attributes that say whose message it is, in the languages of their makers. */
export const SIDE_MARKUP: Readonly<Record<Author, RegExp>> = {
  seller:
    /^(?:me|mine|my|myself|own|owner|self|you|sent|send|sender|out|outgoing|outbound|outbox|seller|merchant|shop|store|vendor|agent|operator|right|end|reverse|reversed|primary|response|answer|staff|moj|moja|moje|vlastn[aeiy]|wlasn[aey]|eigene?s?|propi[ao]|propri[ao]|sajat|desno|vpravo|praw[aoy]|rechts|derecha|direita|destra|droite|jobb|dreapta)$/,
  buyer:
    /^(?:them|their|theirs|other|others|in|incoming|inbound|inbox|received|receiver|recv|customer|buyer|client|consumer|guest|visitor|requester|enduser|shopper|left|start|question|partner|opponent|remote|tud[ij]|ciz[ei]|cudz[ei]|obc[aey]|fremd|lijevo|levo|vlevo|vlavo|lew[aoy]|links|izquierda|esquerda|sinistra|gauche|stanga)$/,
  platform:
    /^(?:system|sys|info|notice|notification|event|divider|separator|center|centered|centre|middle|log|bot|automatic|admin|administrator|moderator|platform|activity|alert|status|service|meta|sredina|stred|srodek|mitte|centro|kozep|obavijest|obvestilo|oznameni|oznamenie|upozorneni|hinweis|aviso|avviso|avis|anunt|ertesites|powiadomienie)$/,
};
