import type { AuthorRule } from '../profile';
import type { Author } from '../reading';
import type { Column } from './columns';
import { isReplyArrow } from './prefix';
import {
  isReplyIcon,
  type KnownNames,
  sideMentioned,
  sideNamed,
  sideOfName,
  sideOfRole,
} from './sides';

/** Where and how records tell who wrote last. */
export interface AuthorField {
  /** Null where marks without words tell. */
  readonly column: Column | null;
  readonly rule: AuthorRule;
  /** Messages that begin with the platform's name where it wrote; beside marks of the shop's. */
  readonly snippet: Column | null;
  /** 0–1. */
  readonly confidence: number;
  /** Who wrote last, by record; null where it does not tell, or tells by saying nothing. */
  readonly sides: readonly (Author | null)[];
}

/** What a column tells of it. */
export type ColumnField = AuthorField & { readonly column: Column };

/** What is known besides the column that is asked about. */
export interface Evidence {
  readonly buyer: Column | null;
  readonly names: KnownNames;
  /** Columns in which times stand. */
  readonly printed: readonly Column[];
  readonly hint: (column: Column) => string;
}

/** Share of the texts that have to be known where both sides are named. */
export const LEAST_OF_BOTH = 0.7;

/** Where both sides are named, a few unknown names, such as the platform's, do no harm. */
export function leastKnown(sides: readonly Author[]): number {
  return sides.includes('buyer') && sides.includes('seller') ? LEAST_OF_BOTH : 0.9;
}

/** Whose a label or a name is in a record. */
export function sideOf(text: string, { names, buyer }: Evidence, record: number): Author | null {
  if (isReplyArrow(text)) return 'seller';
  const name = text.replace(/\s?:$/, '');
  return (
    sideOfRole(name) ??
    sideOfName(name, names, buyer?.cells[record]?.text ?? null) ??
    sideNamed(name) ??
    (isReplyIcon(text) ? 'seller' : null)
  );
}

/** Whose name stands among the words of a label. */
export function mentioned(text: string, { names, buyer }: Evidence, record: number): Author | null {
  return sideMentioned(text, names, buyer?.cells[record]?.text ?? null);
}
