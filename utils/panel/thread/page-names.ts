import { fold } from '@/utils/time/tokens';

import {
  flatAncestors,
  flatChildren,
  flatContains,
  flatParent,
  queryAllIn,
  type Root,
} from '../dom/flat-tree';
import { labelOf } from '../dom/label';
import { textOf, type TextRun, textRuns } from '../dom/text';
import { isPersonName } from '../list/names';
import { segmentsOf } from '../list/place';
import { hostNames, partsOfShop, shopOf, siteNames } from '../list/shop';
import { sideOfRole } from '../list/sides';
import type { Author } from '../reading';
import { recipientLabels } from '../words/message-marks';
import type { PageNames } from './known-names';
import { isAddressee, nameIn } from './labels';
import { commonAround } from './made';

/** Where panels show which shop is logged in: bars above everything, not the heads of cards. */
const BARS =
  'header:not(main *, article *, section *, li *, form *, [role=main] *), [role=banner], [class*="bar" i]';

const HEADINGS = 'h1, h2, h3, h4, [role=heading], [class*="title" i], [class*="heading" i]';

/** Parts of a page that name the shop, or everybody, rather than whom this discussion is with. */
const ELSEWHERE = 'header, nav, aside, footer, [role=banner], [role=navigation], ul, table';
/** How far above the messages the other side may be named, in levels of the tree. */
const AROUND = 3;

/** Longest text of a bar's or a heading's part that can be a name. */
const NAME_LENGTH = 60;
const MOST_NAMES = 40;

/**
 * Names on the page around a thread.
 *
 * @param thread - the element around the messages
 * @param editor - where the answer is written
 * @param isOutside - true for elements that are no part of the thread or the composer
 */
export function pageNames(
  document: Document,
  roots: readonly Root[],
  url: string,
  thread: Element | null,
  editor: Element | null,
  isOutside: (element: Element) => boolean,
): PageNames {
  const shop = shopOf(document.body);
  // 'shop.handelo.example': what stands before the site's own name is a kind of page, or a shop.
  const [host = null] = hostNames(url).slice(-1).map(squashed);
  const isSite = (name: string): boolean => host !== null && squashed(name).includes(host);
  const conversation = thread && editor ? commonAround(thread, [editor]) : thread;
  // 'has-topbar' names what is around the bar and everything else; the head of a chat names the buyer.
  const isBar = (element: Element): boolean =>
    isOutside(element) &&
    (thread === null || !flatContains(element, thread)) &&
    (!conversation?.matches(':not(body)') ||
      !flatContains(conversation, element) ||
      isMenu(element));
  const top = thread === null ? [] : topAbove(thread);
  const bars = [...queryAllIn(roots, BARS).filter(isBar), ...top];
  const headings = queryAllIn(roots, HEADINGS).filter(isOutside);
  const around = (thread === null ? [] : textRuns(partAround(thread))).filter(
    ({ element }) => isOutside(element) && !top.some((part) => flatContains(part, element)),
  );
  const near = around.filter(({ element }) => conversation && flatContains(conversation, element));
  const namesOf = (side: Author, runs: readonly TextRun[] = around): string[] =>
    namesInFacts(runs).flatMap((fact) => (fact.side === side ? [fact.name] : []));
  const places = [addresseesIn(editor), namesOf('buyer', near), namesOf('buyer')];
  const buyers = [...new Set(places.find((names) => names.length > 0))];
  const isOne = buyers.length === 1;
  return {
    buyer: isOne ? (buyers[0] ?? null) : null,
    listed: isOne ? [] : buyers.map(fold),
    site: siteNames(document, url).filter((name) => isSite(name) || !document.title.includes(name)),
    isSite,
    shop: [
      ...(shop === null ? [] : partsOfShop(shop)),
      ...namesOf('seller'),
      // The bar names the marketplace as well.
      ...bars
        .flatMap(namesIn)
        .filter((name) => !isSite(name))
        .slice(0, MOST_NAMES),
    ],
    headings: [document.title, ...headings.map((heading) => textOf(heading).slice(0, 200))],
    beside: [...labelsOf(editor), ...textsBeside(around)],
  };
}

/** Letters and figures alone: 'botteghe unite' and 'bottegheunite' are one name. */
function squashed(name: string): string {
  return fold(name).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Links from which on they are a menu. */
const MENU = 3;
/** Longest text of a menu; what is longer is a list. */
const MENU_LENGTH = 250;

function isMenu(element: Element): boolean {
  return (
    element.querySelectorAll('a[href]').length >= MENU && textOf(element).length <= MENU_LENGTH
  );
}

/** What a page begins with, down to its menu, whatever its makers call them. */
function topAbove(thread: Element): Element[] {
  const top: Element[] = [];
  for (const around of [...flatAncestors(thread)].toReversed()) {
    const first = flatChildren(around).find((child) => textOf(child) !== '');
    if (!first || flatContains(first, thread)) continue;
    top.push(first);
    if (isMenu(first)) return top;
  }
  return [];
}

/** 'Write to Ada' of 'Write to Ada…', in the field of an answer. */
function labelsOf(editor: Element | null): string[] {
  return editor === null ? [] : [labelOf(editor).replace(/\s?(?:…|\.{3})$/, '')];
}

/** Short texts beside the messages, such as the name below a heading. */
function textsBeside(around: readonly TextRun[]): string[] {
  return around
    .filter(
      ({ text, element }) => text.length <= NAME_LENGTH && element.closest(ELSEWHERE) === null,
    )
    .map(({ text }) => text)
    .slice(0, MOST_NAMES);
}

function partAround(thread: Element): Element {
  let around = thread;
  for (let level = 0; level < AROUND; level++) {
    const above = flatParent(around);
    if (above === null || around.localName === 'body') break;
    around = above;
  }
  return around;
}

/** Who stands in the field for the recipient of an answer. */
function addresseesIn(editor: Element | null): string[] {
  const fields = [...(editor?.closest('form')?.querySelectorAll('input') ?? [])];
  return fields.flatMap((field) =>
    recipientLabels.is(labelOf(field)) && isPersonName(nameIn(field.value))
      ? [nameIn(field.value)]
      : [],
  );
}

/** What stands before the name of the account. */
const ACCOUNT = /^(?:konto|account|účet|conta|cuenta|fiók|cont|compte)$/i;

interface Fact {
  readonly side: Author;
  readonly name: string;
}

/**
 * Names behind a role, such as those of 'Customer: Ada' and of a row of 'Seller' and 'Lamp shop'; who is
 * written to, outside of the messages, is the buyer.
 */
function namesInFacts(runs: readonly TextRun[]): Fact[] {
  const facts = runs.flatMap(({ text }, at) => {
    // 'Chat 7, customer: Ada'
    const parts = text.split(/[,.]\s|\s[·•|]\s/).slice(1);
    return [text, ...parts.filter((part) => part.includes(': '))].map((part) => ({
      text: part,
      at,
    }));
  });
  return facts.flatMap(({ text, at }): Fact[] => {
    const [, role = text, within] = /^([^:]{2,20}?)\s?:(?:\s+(\S.*))?$/.exec(text) ?? [];
    const [name = ''] = (within ?? runs[at + 1]?.text ?? '').split(/\s[·•|×–(]|,\s(?=\p{Lower})/u);
    const side =
      role.length > NAME_LENGTH
        ? null
        : isAddressee(`${role}:`)
          ? 'buyer'
          : ACCOUNT.test(role)
            ? 'seller'
            : sideOfRole(role);
    return side === null || name.length > NAME_LENGTH ? [] : [{ side, name }];
  });
}

/** Texts in a bar that lead nowhere: links are the menu, and the site's own name. */
function namesIn(bar: Element): string[] {
  const texts = textRuns(bar)
    .filter(({ element }) => !element.closest('ul, ol, nav a, [role=menu]'))
    .flatMap(({ text }) => segmentsOf(text));
  return texts
    .map((text) => afterLabel(text))
    .filter((text) => text.length > 3 && text.length <= NAME_LENGTH)
    .filter((text) => sideOfRole(text) !== 'platform');
}

/** 'Ada Ltd.' of 'Shop: Ada Ltd.'. */
function afterLabel(text: string): string {
  return text.replace(/^[^:]{2,20}:\s+(?=\S)/, '');
}
