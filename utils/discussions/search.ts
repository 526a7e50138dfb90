import type { DiscussionView } from './view';

/** Letters that Unicode does not take apart into a plain one and its mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  þ: 'th',
  ð: 'd',
};

/** A text as it is searched in: small letters without their marks, 'Žofia' as 'zofia'. */
export function searchable(text: string): string {
  // Taking letters apart takes ten times as long, and much of what is written has no marks.
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[łđøßæœıħþð]/g, (letter) => PLAIN[letter] ?? letter);
}

/**
 * A test for discussions whose buyer, subject and key hold every word of `query`, with or without
 * diacritics, in any order. Order numbers stand in the subject or are the key. An empty query takes all.
 */
export function searchFor(
  query: string,
): (view: Pick<DiscussionView, 'buyer' | 'subject' | 'key'>) => boolean {
  const words = searchable(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return ({ buyer, subject, key }) => {
    const text = searchable(`${buyer ?? ''} ${subject ?? ''} ${key}`);
    return words.every((word) => text.includes(word));
  };
}
