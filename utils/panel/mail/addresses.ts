import { collapse, textOf } from '../dom/text';

const ADDRESS = /(?<![\w.+=-])[\w.+=-]+@[\w-]+(?:\.[\w-]+)+/;
/** Where mail programs put an address whose name they show. */
const ATTRIBUTES = [
  'email',
  'data-hovercard-id',
  'data-email',
  'title',
  'aria-label',
  'href',
] as const;
const BEARERS = ATTRIBUTES.map((name) => `[${name}*="@"]`).join(',');

/** Somebody who sends or gets a mail. */
export interface Party {
  readonly element: Element;
  /** 'Name <address>', or the address alone. */
  readonly shown: string;
  readonly address: string;
}

/** Everybody in `scope` whose address the page tells, in its attributes or in its text. */
export function partiesIn(scope: Element): Party[] {
  const elements = [...scope.querySelectorAll(BEARERS)];
  const told = elements.flatMap((element): Party[] => {
    const inner = element.querySelector(BEARERS);
    const address = addressIn(element);
    return address === null || inner !== null ? [] : [party(element, address)];
  });
  return told.length > 0 ? told : writtenIn(scope);
}

/** Addresses that are written out in a text, in small letters. */
export function addressesIn(text: string): string[] {
  return (text.toLowerCase().match(new RegExp(ADDRESS, 'g')) ?? []).map(String);
}

/** The address that an element's attributes tell; null for none. */
function addressIn(element: Element): string | null {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    const address = value === null ? undefined : ADDRESS.exec(value.replace(/^mailto:/, ''))?.[0];
    if (address !== undefined && !value?.startsWith('http')) return address.toLowerCase();
  }
  return null;
}

/** 'Dott <contacto@dott.pt>' as it stands in a text. */
function writtenIn(scope: Element): Party[] {
  return [...scope.querySelectorAll('*')].flatMap((element): Party[] => {
    const text = collapse(element.textContent ?? '');
    const address = text.length > 150 ? undefined : ADDRESS.exec(text)?.[0];
    const isInner = [...element.children].some((child) => ADDRESS.test(child.textContent ?? ''));
    return address === undefined || isInner ? [] : [party(element, address.toLowerCase())];
  });
}

function party(element: Element, address: string): Party {
  const name = textOf(element)
    .replace(ADDRESS, '')
    .replaceAll(/[<>,;]/g, '')
    .trim();
  return { element, address, shown: name === '' ? address : `${name} <${address}>` };
}
