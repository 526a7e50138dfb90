import { sellerWords } from '../words/authors';
import { isHandle, isLogin, isPersonName } from './names';

/** Also a picture: '👤 Ada'. */
const LABEL = /^(?:[^:]{2,30}:\s+|[\p{So}\p{Sk}\u{FE0F}\u{200D}]+\s*)(?=\S)/u;
/** Up to three words before a name or an hour: 'opened by '. */
const WORDS_BEFORE = /^(?:\p{Alpha}+\s){0,2}\p{Lower}+\s/u;
const HOUR = /^\d{1,2}[:.]\d{2}\b/;
/** Share of the texts that have to be names behind such words. */
const MOSTLY = 0.8;

/**
 * 'Buyer: ' where each of the texts begins so, 'opened by ' where names or hours follow; '' where there is none,
 * or where it names a side.
 */
export function commonLabel(texts: readonly string[]): string {
  const label = common(LABEL, texts);
  if (label !== '') return sellerWords.is(label) ? '' : label;
  const words = common(WORDS_BEFORE, texts);
  const rest = texts.map((text) => text.slice(words.length));
  return words !== '' && (areNames(rest) || rest.some((text) => HOUR.test(text))) ? words : '';
}

/** What of the first text fits and begins all others; '' for nothing. */
function common(pattern: RegExp, texts: readonly string[]): string {
  const found = pattern.exec(texts[0] ?? '')?.[0] ?? '';
  return texts.every((text) => text.startsWith(found)) ? found : '';
}

/** Mostly names, more than half of which can be nothing else: any word may be a login. */
function areNames(texts: readonly string[]): boolean {
  const share = (test: (text: string) => boolean): number =>
    texts.filter((text) => test(text)).length / texts.length;
  return (
    share((text) => isPersonName(text) || isLogin(text)) >= MOSTLY &&
    share((text) => isPersonName(text) || isHandle(text)) > 0.5
  );
}
