import { isFrame } from '../dom/node-kinds';

/** When to look for the shadow root of a custom element that had none when it was added, ms. */
const UPGRADES_MS = [100, 500, 2000] as const;

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

  function follow(root: Document | ShadowRoot): void {
    if (followed.has(root)) return;
    followed.add(root);
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ATTRIBUTES,
    });
    for (const element of root.querySelectorAll('*')) enter(element);
  }

  function search(added: Element): void {
    enter(added);
    for (const element of added.querySelectorAll('*')) enter(element);
  }

  function enter(element: Element): void {
    if (element.hasAttribute('data-panelwatch-host')) return;
    if (element.shadowRoot) follow(element.shadowRoot);
    else if (isFrame(element)) enterFrame(element);
    else if (element.localName.includes('-')) awaitUpgrade(element);
  }

  function enterFrame(frame: HTMLIFrameElement | HTMLFrameElement): void {
    if (followed.has(frame)) return;
    followed.add(frame);
    if (frame.contentDocument) follow(frame.contentDocument);
    const loaded = (): void => {
      if (!frame.contentDocument) return;
      follow(frame.contentDocument);
      appeared(frame);
    };
    frame.addEventListener('load', loaded, { signal });
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
