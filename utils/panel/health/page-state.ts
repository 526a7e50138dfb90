import { queryAllDeep } from '../dom/flat-tree';
import { isInvisible } from '../dom/hidden';
import { textOf } from '../dom/text';
import { discussionWords } from '../words/discussions';
import {
  captchaWords,
  emptyWords,
  errorWords,
  noneWords,
  recordWords,
  SIGN_IN_ADDRESS,
  signInWords,
} from '../words/page-states';

/** Why a page shows no list, where it says so. */
export type PageState = 'signed-out' | 'captcha' | 'error' | 'empty';

const CAPTCHA =
  'iframe[src*="captcha" i], iframe[src*="challenges.cloudflare.com"], [class*="g-recaptcha"], [class*="h-captcha"], [class*="cf-turnstile"], #challenge-form, #cf-challenge-running';
const EMPTY_PART =
  '[class*="empty" i], [class*="no-data" i], [class*="nodata" i], [class*="no-results" i], [class*="blank" i], [class*="placeholder" i], td[colspan], [role="status"], ion-label, p, h2, h3, h4, li, div';

/** A page with more text than this shows something besides its error. */
const SHORT_PAGE = 1500;
const SHORT_SENTENCE = 160;
/** So long is what says itself that there is none of something. */
const SHORTEST_SENTENCE = 60;

/** What stands in the way of reading, or that there is nothing to read; null where nothing says so. */
export function pageState(document: Document, url: string): PageState | null {
  if (asksForPassword(document)) return 'signed-out';
  const text = textOf(document.body);
  if (queryAllDeep(document, CAPTCHA).some((element) => !isInvisible(element))) return 'captcha';
  if (text.length < SHORT_PAGE) {
    if (captchaWords.has(`${document.title} ${text}`)) return 'captcha';
    if (isErrorPage(document, text)) return 'error';
    if (isSignIn(document, url, text)) return 'signed-out';
  }
  return (emptyWords.has(text) || noneWords.has(text)) && showsEmptyState(document)
    ? 'empty'
    : null;
}

function asksForPassword(document: Document): boolean {
  const fields = queryAllDeep(document, 'input[type="password"]').filter(
    (field) => !isInvisible(field),
  );
  // Two fields change a password, one asks for it.
  return fields.length === 1;
}

function isErrorPage(document: Document, text: string): boolean {
  const head = document.querySelector('h1, h2');
  const names = [document.title, head === null ? '' : textOf(head), text.length < 300 ? text : ''];
  return names.some(
    (name) =>
      name.length < 300 &&
      ((/(?:^|\D)(?:40[0134]|429|50[0234])(?:\D|$)/.test(name) && !/\d[./-]\d/.test(name)) ||
        errorWords.has(name)),
  );
}

function isSignIn(document: Document, url: string, text: string): boolean {
  const hasField = document.querySelector('input[type="email"], input[autocomplete="username"]');
  return (
    (SIGN_IN_ADDRESS.test(url) || hasField !== null) && signInWords.has(`${document.title} ${text}`)
  );
}

function showsEmptyState(document: Document): boolean {
  return queryAllDeep(document, EMPTY_PART).some((element) => {
    if (element.childElementCount > 4 || (element.textContent ?? '').length > SHORT_SENTENCE) {
      return false;
    }
    return saysNone(textOf(element)) && !isInvisible(element);
  });
}

function saysNone(text: string): boolean {
  if (emptyWords.has(text)) return true;
  const isShort = text.length <= SHORTEST_SENTENCE && noneWords.has(text);
  return isShort && (discussionWords.has(text) || recordWords.has(text));
}
