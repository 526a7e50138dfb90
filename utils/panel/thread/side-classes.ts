import { sideOfRole } from '../list/sides';
import type { Author } from '../reading';
import { SIDE_MARKUP } from '../words/side-markup';

/** Utility classes that place text or items whatever the side: 'align-items-end', 'text-right', or say its colour: 'panel-info'. */
const PLACING_ANYTHING =
  /^(?:d-|align-|items-|place-|content-|[mp][xytrbles]?-|text-|float-|border-|rounded-|gap-|flex-(?!row-reverse)|col-|row-(?!reverse)|w-|h-|bg-|btn|badge|icon|(?:panel|card|callout|label)-info|space-|inset-|absolute|relative|transition|ease-|font-|overflow-)/;

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
      .replaceAll(/(\p{Lower})(\p{Upper})/gu, '$1-$2')
      .toLowerCase()
      .replaceAll(/end[-_]user/g, 'enduser')
      .split(/[^a-z]+/),
  );
  return (['seller', 'buyer', 'platform'] as const).filter((side) =>
    parts.some((part) => SIDE_MARKUP[side].test(part) || namesSide(part, side)),
  );
}

/** Makers name classes in their own language too; shorter words mean too much. */
function namesSide(part: string, side: Author): boolean {
  return part.length > 4 && sideOfRole(part) === side;
}
