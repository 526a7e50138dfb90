import type { PageTools } from '@/utils/panel/lent-page';
import { HOST_ATTRIBUTE, type ShadowHost } from '@/utils/panel/overlay/shadow-host';
import type { ReadComposer } from '@/utils/panel/reading';

/** Share of blank page under the open list below which it would hide much. */
const ROOMY = 0.9;
/** Style of an open list where there is no room for a higher one. */
const LOW = 'max-height:200px';

/** Where the list stands beside a composer. */
interface ListPlace {
  /**
   * Puts the list where it hides least of the page; while the composer is scrolled out of view it is hidden.
   *
   * @returns false where even there it hides much
   */
  place(list: HTMLElement, composer: ReadComposer): boolean;
  /** Takes the list out of sight until it is placed again. */
  hide(list: HTMLElement): void;
  /** The page has changed: there may be a better place by now. */
  outdate(): void;
}

/** Places the list of findings, looking at the page only when something has moved. */
export function createListPlace(page: PageTools, host: ShadowHost): ListPlace {
  let placedFor = '';
  let isRoomy = true;

  const search = (list: HTMLElement, anchor: Element, kept: readonly Element[]): void => {
    const placed = (style: string) => {
      list.style.cssText = style;
      const size = list.getBoundingClientRect();
      return page.placeBeside(anchor, size, 'sides', kept, host.element);
    };
    const { scrollTop } = list;
    let found = placed('');
    // Rather a low list with a scroll bar than one that hides what is being answered.
    if ((found?.blank ?? 0) < 1) {
      const low = placed(LOW);
      if ((low?.blank ?? 0) > (found?.blank ?? 0)) found = low;
      else list.style.cssText = '';
    }
    list.scrollTop = scrollTop;
    isRoomy = (found?.blank ?? 0) >= ROOMY;
    const origin = host.element.getBoundingClientRect();
    const at = found ?? { left: 8, top: 8 };
    list.style.transform = `translate(${Math.round(at.left - origin.left)}px, ${Math.round(at.top - origin.top)}px)`;
  };

  const hide = (list: HTMLElement): void => {
    // Where it stood it would widen the page, once the window is narrower.
    list.style.cssText = 'visibility:hidden';
    placedFor = '';
  };

  return {
    place(list, { editor, send }) {
      const anchor = page.frameOf(editor);
      if (!isInView(anchor)) {
        hide(list);
        return true;
      }
      const kept = [anchor, ...send, ...fieldsOf(page.formOf(editor)), ...drawnDeadlines()];
      const standing = [...kept, document.documentElement].map((element) =>
        Object.values(page.windowBox(element)).join(),
      );
      const now = `${standing.join(' ')} ${innerWidth} ${innerHeight} ${list.scrollHeight}`;
      if (now !== placedFor) search(list, anchor, kept);
      placedFor = now;
      return isRoomy;
    },
    hide,
    outdate() {
      placedFor = '';
    },
  };
}

/** Whether any of an element is in the window, and in the windows of the frames that it stands in. */
function isInView(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView ?? window;
  const isSeen = bottom > 0 && top < view.innerHeight && right > 0 && left < view.innerWidth;
  return isSeen && (view === window || !view.frameElement || isInView(view.frameElement));
}

/** What else is filled in to send the reply: a list over it would be in the way. */
function fieldsOf(form: Element | null): Element[] {
  return form ? [...form.querySelectorAll('label, legend, input, select')] : [];
}

/** The deadline that the panel script draws beside the same composer. */
function drawnDeadlines(): Element[] {
  const overlay = document.querySelector(`[${HOST_ATTRIBUTE}="overlay"]`)?.shadowRoot;
  return [...(overlay?.querySelectorAll('[data-panelwatch-deadline]') ?? [])];
}
