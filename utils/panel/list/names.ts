import { fold } from '@/utils/time/tokens';

import { hasLetterOrDigit } from '../dom/letters';
import { sellerWords } from '../words/authors';
import { COMPANY, MONEY, NO_COMPANY, PERSON } from '../words/names';

const LAST_FIRST =
  /^\p{Upper}[\p{Alpha}'’-]+,\s\p{Upper}[\p{Alpha}'’.-]*(?:\s\p{Upper}[\p{Alpha}'’.-]*)?$/u;
const LOGIN = /^@?(?=.*\p{Alpha})[\p{Lower}\d][\p{Alpha}\d]*(?:[._-][\p{Alpha}\d]+)*$/u;
/** A figure, a dot or a line in it makes a login of one word with a capital. */
const CAPITAL_LOGIN = /^@?\p{Upper}(?=[\p{Alpha}]*[\d._-])[\p{Alpha}\d]*(?:[._-][\p{Alpha}\d]+)*$/u;
const MASKED = /^[\p{Alpha}\d]{1,12}(?:\*{2,}|…|\.{3})[\p{Alpha}\d]{0,3}$/u;
const LOGINS = [LOGIN, CAPITAL_LOGIN, MASKED];
/** Capitals with figures among them, and no word: '00MT4C8K'. */
const MIXED_CODE = /^(?=.*\d\p{Upper})(?=.*\p{Upper}\d)[\p{Upper}\d-]{6,}$/u;
const CODE = /^(?=.*\d)[\p{Alpha}#№]*[\s./#-]?[\d./-]{3,}(?:\p{Alpha}[\p{Alpha}\d]*)?$/u;
/** 'grazyna1958' is a login, and no number of a case. */
const NAME_WITH_YEAR = /^\p{Alpha}\p{Lower}{3,}\d+$/u;

/** 'Ada Lovelace', 'Ada L.', 'Lovelace Ada Maria', 'Lovelace, Ada'. */
export function isPersonName(text: string): boolean {
  return text.length <= 40 && (PERSON.test(text) || (text.includes(',') && LAST_FIRST.test(text)));
}

/** 'Lovelace & Sons Ltd.', 'Kováč s. r. o.': a name that ends in the form of a company. */
export function isCompanyName(text: string): boolean {
  if (text.length > 60) return false;
  return (!NO_COMPANY.test(text) || text.endsWith('Unipessoal')) && COMPANY.test(text);
}

/** 'Ada' of 'Ada, Me' and 'Ada Lovelace, me, Ada': of those who take part, the one besides the shop; else the text itself. */
export function otherThanShop(text: string): string {
  if (!text.includes(',')) return text;
  const parts = takingPart(text);
  const [other, ...more] = parts.filter((part) => !sellerWords.is(part));
  const isOne = more.every((part) => part === other || other?.startsWith(`${part} `));
  return other !== undefined && isOne && parts.length > more.length + 1 ? other : text;
}

/** 'Me' of 'Ada, Me (3)': of those who took part in turn, the shop among them, the last one; null for others. */
export function lastOfThose(text: string): string | null {
  if (!text.includes(',')) return null;
  const parts = takingPart(text);
  const isOfShop = parts.length > 1 && parts.some((part) => sellerWords.is(part));
  return isOfShop ? (parts.at(-1) ?? null) : null;
}

/** True for 'me, Ada, me'. */
export function namesTwice(text: string): boolean {
  const parts = takingPart(text);
  return lastOfThose(text) !== null && new Set(parts).size < parts.length;
}

/** Their names, the count of their messages left out. */
function takingPart(text: string): string[] {
  return text.replace(/\s\(?\d{1,3}\)?$/, '').split(/,\s+/);
}

/** 'ada.lovelace12', 'Ada1815', 'ad***e'. */
export function isLogin(text: string): boolean {
  return text.length >= 3 && text.length <= 30 && LOGINS.some((login) => login.test(text));
}

/** A login that no word of a language looks like: it has a figure, a dot or a line in it. */
export function isHandle(text: string): boolean {
  return isLogin(text) && /[\d._*-]/.test(text) && !isCode(text);
}

/** 'AL' for 'Ada Lovelace'; one or two letters that stand for a person in an avatar. */
export function isInitials(text: string): boolean {
  return /^\p{Upper}{1,3}$/u.test(text);
}

/** True when `initials` are the first letters of a name's words. */
export function areInitialsOf(initials: string, name: string): boolean {
  const letters = name.split(/[\s._-]+/).map((word) => word[0] ?? '');
  const wanted = fold(initials);
  // 'MC' for 'Maria do Carmo'.
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
  return [letters.join(''), capitals.join(''), name.replaceAll(/\s/g, '')].some((begins) =>
    fold(begins).startsWith(wanted),
  );
}

/** 'HD/91768', '#1234', 'VF-255242': a number of an order or a case. */
export function isCode(text: string): boolean {
  return (
    text.length <= 30 && (MIXED_CODE.test(text) || (CODE.test(text) && !NAME_WITH_YEAR.test(text)))
  );
}

/** A sum of money. */
export function isMoney(text: string): boolean {
  return text.length <= 40 && /\d/.test(text) && MONEY.test(text.toLowerCase());
}

/** A bare count such as the '3' of a badge. */
export function isCount(text: string): boolean {
  return /^[([+]?\d{1,3}\+?[)\]]?$/.test(text);
}

/** A sign instead of words: '·', '↩'. */
export function isSign(text: string): boolean {
  return !hasLetterOrDigit(text);
}
