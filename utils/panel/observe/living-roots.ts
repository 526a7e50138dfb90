import { isFrame } from '../dom/node-kinds';

/** When to look for the shadow root of a custom element that had none when it was added, ms. */
const UPGRADES_MS = [100, 500, 2000] as const;

/** So many elements are looked at before the page has its turn: some milliseconds. */
const AT_ONCE = 10_000;

/** Attributes that can change what a panel says; `style` is left out for the sake of animations. */
const ATTRIBUTES = (
  'class hidden href datetime title id src role name value disabled readonly open contenteditable ' +
  'data-id data-key data-state data-status data-value data-time data-timestamp ' +
  'aria-label aria-selected aria-current aria-hidden aria-disabled aria-expanded aria-busy'
).split(' ');

/**
 * Keeps one observer on the document and on every open shadow root and same-origin frame in it, those
 * that come later included.
 *
 * @param appeared - called with the host when a shadow root or a frame's document is found late
 */
export function livingRoots(
  observer: MutationObserver,
  appeared: (host: Element) => void,
  signal: AbortSignal,
): { follow(root: Document | ShadowRoot): void; search(added: Element): void } {
  const followed = new WeakSet<Node>();
  let mayBeUpgraded: Element[] = [];

  /** False for a tree that is followed already. */
  function follow(root: Document | ShadowRoot): boolean {
    if (followed.has(root)) return false;
    followed.add(root);
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ATTRIBUTES,
    });
    enterAll(root.querySelectorAll('*'), 0);
    return true;
  }

  function search(added: Element): void {
    enter(added);
    enterAll(added.querySelectorAll('*'), 0);
  }

  /** Enters those from an index on, in turns with the page where there are many. */
  function enterAll(elements: ArrayLike<Element>, from: number): void {
    const end = Math.min(from + AT_ONCE, elements.length);
    for (let index = from; index < end; index++) {
      const element = elements[index];
      // What is found after a turn of the page may have changed in it, unseen.
      if (element && enter(element) && from > 0) appeared(element);
    }
    if (end === elements.length) return;
    setTimeout(() => {
      if (!signal.aborted) enterAll(elements, end);
    });
  }

  /** Whether another tree stands in it that was not followed before. */
  function enter(element: Element): boolean {
    const { localName, shadowRoot } = element;
    // Nearly all elements; they are asked no more than that.
    if (shadowRoot === null && !localName.endsWith('frame') && !localName.includes('-'))
      return false;
    if (element.hasAttribute('data-panelwatch-host')) return false;
    if (shadowRoot) return follow(shadowRoot);
    if (isFrame(element)) return enterFrame(element);
    awaitUpgrade(element);
    return false;
  }

  function enterFrame(frame: HTMLIFrameElement | HTMLFrameElement): boolean {
    if (followed.has(frame)) return false;
    followed.add(frame);
    const loaded = (): void => {
      if (!frame.contentDocument) return;
      follow(frame.contentDocument);
      appeared(frame);
    };
    frame.addEventListener('load', loaded, { signal });
    return frame.contentDocument !== null && follow(frame.contentDocument);
  }

  // An element that is defined after it was added gets its shadow root without any mutation.
  function awaitUpgrade(element: Element): void {
    if (mayBeUpgraded.push(element) > 1) return;
    setTimeout(() => {
      const added = mayBeUpgraded;
      mayBeUpgraded = [];
      seekUpgrades(added, 0);
    }, UPGRADES_MS[0]);
  }

  function seekUpgrades(elements: readonly Element[], attempt: number): void {
    if (signal.aborted) return;
    const plain = elements.filter((element) => {
      if (!element.shadowRoot) return element.isConnected;
      follow(element.shadowRoot);
      appeared(element);
      return false;
    });
    const wait = UPGRADES_MS[attempt + 1];
    if (wait === undefined || plain.length === 0) return;
    setTimeout(() => seekUpgrades(plain, attempt + 1), wait);
  }

  return { follow, search };
}
