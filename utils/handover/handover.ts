import type { DiscussionView } from '@/utils/discussions/view';

/** One discussion to hand over, with what was noted about it. */
export interface HandedOver {
  readonly view: DiscussionView;
  readonly note: string;
  /** '' for nobody in particular. */
  readonly assignee: string;
}

/** The parts of a list as text; `print` puts them into words. */
export interface HandoverWords {
  readonly title: (count: number) => string;
  readonly state: (view: DiscussionView) => string;
  readonly unnamed: (key: string) => string;
}

/** A list of discussions as a text for a chat: a line each, and below it who takes it, and its address. */
export function handoverText(entries: readonly HandedOver[], words: HandoverWords): string {
  const lines = entries.flatMap(({ view, note, assignee }) => {
    const { buyer, key, subject, url } = view;
    const parts = [words.state(view), buyer ?? words.unnamed(key), subject];
    return [
      `• ${parts.filter((part) => part !== null && part !== '').join(' · ')}`,
      ...(assignee === '' ? [] : [`  @${assignee}`]),
      ...(note === '' ? [] : [`  ${note.replaceAll('\n', '\n  ')}`]),
      ...(url === null ? [] : [`  ${url}`]),
    ];
  });
  return [words.title(entries.length), ...lines].join('\n');
}
