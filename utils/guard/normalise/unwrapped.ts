import type { NormalisedText } from './normalise';

/** What addresses are wrapped in to hide them, and what of it stays. */
interface Wrapping {
  readonly wrapped: RegExp;
  readonly kept: RegExp;
  /** What has to be in it, or right beside it. */
  readonly with: RegExp;
}

const NAME = /[\p{L}\d_-]/u;
const IN_ADDRESS = /[\p{L}\d@.]/u;
const LETTER = /\p{L}/u;
const SIGN = /[@.]/;

const WRAPPINGS: readonly Wrapping[] = [
  // "(j)(a)(n)": letters in brackets one by one; figures are a number's, and read as such
  { wrapped: /(?:[([{<"'][\p{L}\d][)\]}>"']){2,}/gu, kept: NAME, with: LETTER },
  // "firma/./sk": the same sign on both sides of a dot or an at sign
  {
    wrapped:
      /(?<=[\p{L}\d]{2})(?:\/[.@]\/|\|[.@]\||~[.@]~|:[.@]:|=[.@]=|\*[.@]\*|_[.@]_|-[.@]-)(?=[\p{L}\d])/gu,
    kept: SIGN,
    with: SIGN,
  },
  // '"firma".sk', "(firma)@": a name in quotation marks or brackets beside a sign
  {
    wrapped: /["'([{<][\p{L}\d_-]{1,40}["')\]}>](?=[.@_-]["'([{<\p{L}\d])/gu,
    kept: NAME,
    with: LETTER,
  },
  { wrapped: /(?<=[\p{L}\d][.@_-])["'([{<][\p{L}\d_-]{1,40}["')\]}>]/gu, kept: NAME, with: LETTER },
  // "f.i.r.m.a.sk": letters with dots between, a word behind the last
  {
    wrapped:
      /(?<![\p{L}\d])[\p{L}\d](?:\.[\p{L}\d](?![\p{L}\d])){3,40}(?=[.@][\p{L}\d]{2}|-[\p{L}\d])/gu,
    kept: NAME,
    with: LETTER,
  },
  // "j/a/n/@/f/i/./s/k", "j*a*n@f*i.sk": letters with signs between
  {
    wrapped: /(?<![\p{L}\d])[\p{L}\d](?:[/|*~_+\\-][\p{L}\d@.](?![\p{L}\d])){2,80}/gu,
    kept: IN_ADDRESS,
    with: /@|\.[\p{L}\d/|*~_+\\-]/u,
  },
];

/** Most drafts have no sign glued to another, and no letters with signs between. */
const MAY_BE_WRAPPED =
  /[)\]}>"'/|~:=*_-][.@([{<"'_-]|[.@]["'([{<]|[\p{L}\d][./|*~_+\\-][\p{L}\d][./|*~_+\\-][\p{L}\d@]/u;

/** The same text without what addresses are wrapped in to hide them; itself where nothing is. */
export function unwrapped(text: NormalisedText): NormalisedText {
  return MAY_BE_WRAPPED.test(text.folded) ? WRAPPINGS.reduce(without, text) : text;
}

function without(text: NormalisedText, wrapping: Wrapping): NormalisedText {
  const { folded } = text;
  const places: number[] = [];
  let end = 0;
  for (const { 0: found, index } of folded.matchAll(wrapping.wrapped)) {
    const behind = index + found.length;
    if (!wrapping.with.test(folded.slice(Math.max(0, index - 1), behind + 2))) continue;
    for (; end < index; end += 1) places.push(end);
    for (; end < behind; end += 1) if (wrapping.kept.test(folded.charAt(end))) places.push(end);
  }
  if (end === 0) return text;
  for (; end < folded.length; end += 1) places.push(end);
  return cutTo(places, text);
}

function cutTo(
  places: readonly number[],
  { text, folded, original }: NormalisedText,
): NormalisedText {
  const pick = (whole: string): string => places.map((place) => whole.charAt(place)).join('');
  const placeOf = (sign: number): number => places[sign] ?? text.length;
  return {
    text: pick(text),
    folded: pick(folded),
    original: ({ start, end }) =>
      original({
        start: placeOf(start),
        end: end > start ? placeOf(end - 1) + 1 : placeOf(start),
      }),
  };
}
