import { isElement } from '../dom/flat-tree';
import { ChangeList, type ElementChange } from './change-list';
import { livingRoots } from './living-roots';
import { changedElement } from './relevant';

/** What has changed on a page since the last call. */
export interface PanelChange {
  /** All elements that changed, outer and inner ones. */
  readonly changes: readonly ElementChange[];
  /** The address is another one than before: the application went to another page. */
  readonly navigated: boolean;
}

/** A page has settled when nothing has changed for this long, ms … */
const QUIET_MS = 40;
/** … and is looked at after this long in any case, ms: some pages never rest. */
const LONGEST_WAIT_MS = 150;

/**
 * Follows a living page: late content, re-rendering, re-used rows, navigation within the page, in
 * open shadow roots and same-origin frames too. Calls back within 200 ms of a change, once for all
 * changes until then. Our own elements and drafts being written are no changes. The work it does is
 * in proportion to what changed. Ends with `signal`.
 *
 * @param onStale - called right after each change, for work that must not go on with an older page;
 *   `onChange` follows
 */
export function observePanel(
  document: Document,
  onChange: (change: PanelChange) => void,
  signal: AbortSignal,
  onStale: () => void = () => {},
): void {
  const view = document.defaultView;
  const changed = new ChangeList();
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  let address = document.URL;

  const observer = new MutationObserver((mutations) => {
    for (const mutation of mutations) {
      const element = changedElement(mutation);
      if (!element) continue;
      changed.note(element, mutation);
      for (const node of mutation.addedNodes) if (isElement(node)) roots.search(node);
    }
    if (!changed.isEmpty) noteChange();
  });
  const roots = livingRoots(
    observer,
    (host) => {
      changed.note(host, null);
      noteChange();
    },
    signal,
  );

  function noteChange(): void {
    onStale();
    schedule();
  }

  function schedule(): void {
    clearTimeout(quiet);
    quiet = setTimeout(report, QUIET_MS);
    longest ??= setTimeout(report, LONGEST_WAIT_MS);
  }

  function report(): void {
    clearTimeout(quiet);
    clearTimeout(longest);
    longest = undefined;
    const changes = changed.take();
    const navigated = document.URL !== address;
    address = document.URL;
    if (changes.length > 0 || navigated) onChange({ changes, navigated });
  }

  roots.follow(document);
  for (const type of ['popstate', 'hashchange', 'pageshow']) {
    view?.addEventListener(type, schedule, { signal });
  }
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(longest);
    },
    { once: true },
  );
}
