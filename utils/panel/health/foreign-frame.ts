import { frameDocument, queryAllDeep } from '../dom/flat-tree';
import { addressWords } from '../list/address';
import { discussionWords } from '../words/discussions';

/** Share of the window from which on a frame is what the page is there for. */
const MOST = 0.4;

/**
 * Whether a frame of another origin, into which no script of this page can look, takes most of the window
 * and is called a list of discussions by its title or address.
 */
export function hidesDiscussions({ URL, defaultView, documentElement }: Document): boolean {
  const { innerWidth: w = 0, innerHeight: h = 0 } = defaultView ?? {};
  return queryAllDeep(documentElement, 'iframe, frame').some((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    if (frameDocument(frame) !== null || width * height <= w * h * MOST) return false;
    const [src, title] = ['src', 'title'].map((name) => frame.getAttribute(name) ?? '');
    return discussionWords.has(`${addressWords(src ?? '', URL)} ${title}`);
  });
}
