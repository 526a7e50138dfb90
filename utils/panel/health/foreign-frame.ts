import { frameDocument, queryAllDeep } from '../dom/flat-tree';
import { addressWords } from '../list/address';
import { discussionWords } from '../words/discussions';

/** Share of the window from which on a frame is what the page is there for. */
const MOST = 0.4;

/**
 * Whether a frame of another origin, into which no script of this page can look, takes most of the window
 * and is called a list of discussions by its name, title or address.
 */
export function hidesDiscussions(document: Document): boolean {
  const { innerWidth: w = 0, innerHeight: h = 0 } = document.defaultView ?? {};
  return queryAllDeep(document, 'iframe[src], frame[src]').some((frame) => {
    if (frameDocument(frame) !== null) return false;
    const { width, height } = frame.getBoundingClientRect();
    if (width * height <= w * h * MOST) return false;
    const [src = '', ...names] = ['src', 'name', 'title'].map(
      (name) => frame.getAttribute(name) ?? '',
    );
    return discussionWords.has([addressWords(src, document.URL), ...names].join(' '));
  });
}
