import { searchable } from '@/utils/discussions/search';

import type { ArchivedDiscussion, ArchivedMessage } from './archived';

/** What is looked for in the archive; null for anything. */
export interface ArchiveQuery {
  /** Words that all have to be there, in any order; words in quotation marks stand together. */
  readonly text: string;
  readonly host: string | null;
  readonly author: ArchivedMessage['from'];
  /** Epoch ms; of the messages. */
  readonly since: number | null;
  readonly until: number | null;
}

/** A discussion that was found, and the messages for which it was. */
export interface ArchiveHit {
  readonly discussion: ArchivedDiscussion;
  /** The newest first. */
  readonly messages: readonly ArchivedMessage[];
}

/** What a query finds in one discussion; null where that is nothing. With or without diacritics. */
export function finderOf(
  query: ArchiveQuery,
): (discussion: ArchivedDiscussion) => ArchiveHit | null {
  const terms = termsOf(query.text);
  return (discussion) => {
    if (query.host !== null && discussion.host !== query.host) return null;
    const { buyer, subject, key } = discussion;
    const head = searchable(`${buyer ?? ''}\n${subject ?? ''}\n${key}`);
    const inText = terms.filter((term) => !head.includes(term));
    const messages = discussion.messages
      .filter((message) => isWithin(message, query))
      .filter(({ text }) => holds(text, inText))
      .toReversed();
    return messages.length > 0 ? { discussion, messages } : null;
  };
}

function holds(text: string, terms: readonly string[]): boolean {
  if (terms.length === 0) return true;
  const folded = searchable(text);
  return terms.every((term) => folded.includes(term));
}

/** The newest of the hits that are added, and how many were. */
export interface NewestHits {
  readonly add: (hit: ArchiveHit) => void;
  /** The one with the newest message that fits comes first. */
  readonly hits: () => readonly ArchiveHit[];
  readonly found: () => number;
}

/** Keeps the newest `limit` hits: an archive may hold more than memory does. */
export function newestHits(limit: number): NewestHits {
  let kept: ArchiveHit[] = [];
  let found = 0;
  const newest = (): ArchiveHit[] =>
    kept.toSorted((a, b) => newestAt(b) - newestAt(a)).slice(0, limit);
  return {
    add(hit) {
      found += 1;
      kept.push(hit);
      if (kept.length > 2 * limit) kept = newest();
    },
    hits: newest,
    found: () => found,
  };
}

/** The words of a query as they are looked for, those in quotation marks as one. */
export function termsOf(text: string): string[] {
  const terms = searchable(text).match(/[„“”"«»][^„“”"«»]+[„“”"«»]|[^\s„“”"«»]+/g) ?? [];
  return terms.map((term) => term.replaceAll(/[„“”"«»]/g, '').trim()).filter(Boolean);
}

function isWithin({ from, at }: ArchivedMessage, { author, since, until }: ArchiveQuery): boolean {
  if (author !== null && from !== author) return false;
  if (since !== null && (at ?? 0) < since) return false;
  return until === null || (at ?? Infinity) < until;
}

function newestAt({ discussion, messages }: ArchiveHit): number {
  return messages.find(({ at }) => at !== null)?.at ?? discussion.lastReadAt;
}
