/** Words with at least four digits; longer runs of pure digits with spaces are no order numbers. */
const NUMBER = /[\p{Alpha}\p{N}][\p{Alpha}\p{N}/_-]{3,40}/gu;
/** What a page prints with a leading + or 0 and nine or more digits is a telephone number. */
const TELEPHONE = /^(?:\+|0)\d{8,}$/;
const MOST = 300;

/**
 * Numbers that a page shows outside of `messages`: of orders, parcels, devices. A draft that repeats
 * one of them leads nobody off the platform.
 */
export function shownNumbers(document: Document, messages: readonly Element[]): string[] {
  const numbers = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && numbers.size < MOST; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!/\d{4}/.test(text) || messages.some((message) => message.contains(node))) continue;
    if (node.parentElement?.closest('script, style, [contenteditable]')) continue;
    for (const [word] of text.matchAll(NUMBER)) {
      if (word.replace(/\D/g, '').length >= 4 && !TELEPHONE.test(word)) numbers.add(word);
    }
  }
  return [...numbers];
}
