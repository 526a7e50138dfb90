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

/** Finds in what the archive holds. */
export type ArchiveSearch = (query: ArchiveQuery) => ArchiveHit[];

/**
 * A search over the archive, with or without diacritics. Texts are made ready once: the first search
 * takes longer. The discussion with the newest message that fits comes first.
 */
export function archiveSearch(discussions: readonly ArchivedDiscussion[]): ArchiveSearch {
  const folded = new WeakMap<object, string>();
  const foldedOnce = (owner: object, text: () => string): string => {
    const known = folded.get(owner);
    if (known !== undefined) return known;
    const fresh = searchable(text());
    folded.set(owner, fresh);
    return fresh;
  };
  return (query) => {
    const terms = termsOf(query.text);
    const hits = discussions.flatMap((discussion) => {
      if (query.host !== null && discussion.host !== query.host) return [];
      const { buyer, subject, key } = discussion;
      const head = foldedOnce(discussion, () => `${buyer ?? ''}\n${subject ?? ''}\n${key}`);
      const inText = terms.filter((term) => !head.includes(term));
      const messages = discussion.messages
        .filter((message) => isWithin(message, query))
        .filter((message) => {
          const text = foldedOnce(message, () => message.text);
          return inText.every((term) => text.includes(term));
        })
        .toReversed();
      return messages.length > 0 ? [{ discussion, messages }] : [];
    });
    return hits.toSorted((a, b) => newestAt(b) - newestAt(a));
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
