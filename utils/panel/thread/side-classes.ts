import { sideOfRole } from '../list/sides';
import type { Author } from '../reading';

/** Parts of class names and data attributes that say whose message it is. */
const PARTS: Readonly<Record<Author, RegExp>> = {
  seller:
    /^(?:me|mine|my|myself|own|owner|self|you|sent|send|sender|out|outgoing|outbound|outbox|seller|merchant|shop|store|vendor|agent|operator|right|end|reverse|reversed|primary|response|answer|staff|moj|moja|moje|vlastn[aeiy]|wlasn[aey]|eigene?s?|propi[ao]|propri[ao]|sajat|desno|vpravo|praw[aoy]|rechts|derecha|direita|destra|droite|jobb|dreapta)$/,
  buyer:
    /^(?:them|their|theirs|other|others|in|incoming|inbound|inbox|received|receiver|recv|customer|buyer|client|consumer|guest|visitor|requester|enduser|shopper|left|start|question|partner|opponent|remote|tud[ij]|ciz[ei]|cudz[ei]|obc[aey]|fremd|lijevo|levo|vlevo|vlavo|lew[aoy]|links|izquierda|esquerda|sinistra|gauche|stanga)$/,
  platform:
    /^(?:system|sys|info|notice|notification|event|divider|separator|center|centered|centre|middle|log|bot|automatic|admin|administrator|moderator|platform|activity|alert|status|service|meta|sredina|stred|srodek|mitte|centro|kozep|obavijest|obvestilo|oznameni|oznamenie|upozorneni|hinweis|aviso|avviso|avis|anunt|ertesites|powiadomienie)$/,
};

/** Utility classes that place text or items whatever the side: 'align-items-end', 'text-right'. */
const PLACING_ANYTHING =
  /^(?:d-|align-|items-|place-|content-|me-|ms-|mr-|ml-|pe-|ps-|p[xytrbl]?-|m[xytrbl]?-|text-|float-|border-|rounded-|gap-|flex-(?!row-reverse)|col-|row-(?!reverse)|w-|h-|bg-|btn|badge|icon|space-|inset-|absolute|relative|transition|ease-|font-|overflow-)/;

/** Attributes that name a message's kind or author. */
const NAMING =
  /^(?:data-(?:role|type|author-(?:type|role)|message-type|sender-type)|author-type|(?:data-)?(?:author|direction|from|kind|sender|side|variant)|placement|position)$/;

/** Which sides an element's class names and attributes speak of; often none, at times several. */
export function sidesInMarkup(element: Element): Author[] {
  const tokens = (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .filter((name) => name !== '' && !PLACING_ANYTHING.test(name));
  for (const name of element.getAttributeNames()) {
    if (NAMING.test(name)) tokens.push(element.getAttribute(name) ?? '');
  }
  const parts = tokens.flatMap((token) =>
    token
      .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
      .toLowerCase()
      .replaceAll(/end[-_]user/g, 'enduser')
      .split(/[^a-z]+/),
  );
  return (['seller', 'buyer', 'platform'] as const).filter((side) =>
    parts.some((part) => PARTS[side].test(part) || namesSide(part, side)),
  );
}

/** Makers name classes in their own language too; shorter words mean too much. */
function namesSide(part: string, side: Author): boolean {
  return part.length > 4 && sideOfRole(part) === side;
}
