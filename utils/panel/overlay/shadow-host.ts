/** Marks everything that Panelwatch puts into a page; readers and observers leave it out. */
export const HOST_ATTRIBUTE = 'data-panelwatch-host';

/** Events that must not reach the page's own listeners behind our elements. */
const OWN_EVENTS = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
  'keypress',
  'input',
  'change',
  'submit',
  'focusin',
  'focusout',
  'paste',
];

/**
 * The page's own rules for unknown elements must not move or hide ours: what is important in the
 * shadow tree wins over the page.
 */
const HOST_CSS = `:host {
  all: initial !important;
  color-scheme: light dark !important;
  position: absolute !important;
  top: 0 !important;
  left: 0 !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2147483000 !important;
}
:host(:where([mortal])) {
  display: var(--panelwatch-alive, none) !important;
}
`;

/** A place of ours in a page. */
export interface ShadowHost {
  readonly element: HTMLElement;
  /** What is drawn goes in here. */
  readonly root: HTMLElement;
}

/**
 * Puts an element with an open shadow root beside `<body>`: the panel's framework owns the body and
 * would drop, or trip over, foreign nodes in it. The page cannot style it, and typing or clicking in it
 * does not reach the page. It comes back when the page drops it, and goes when `signal` aborts, or where the
 * browser brought a style sheet with our scripts and takes that away: they have ended.
 */
export function createShadowHost(
  document: Document,
  name: string,
  css: string,
  signal: AbortSignal,
): ShadowHost {
  const element = document.createElement(`panelwatch-${name}`);
  element.setAttribute(HOST_ATTRIBUTE, name);
  const shadow = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = HOST_CSS + css;
  const root = document.createElement('div');
  root.className = 'layer';
  shadow.append(style, root);

  for (const type of OWN_EVENTS) {
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  const parent = document.documentElement;
  // What an earlier version of ours has left behind when it was ended without notice.
  for (const left of document.querySelectorAll(element.localName)) left.remove();
  parent.append(element);
  const isBrought = getComputedStyle(element).getPropertyValue('--panelwatch-alive') !== '';
  element.toggleAttribute('mortal', isBrought);
  const keeper = new MutationObserver(() => {
    if (!element.isConnected) parent.append(element);
  });
  keeper.observe(parent, { childList: true });
  signal.addEventListener('abort', () => {
    keeper.disconnect();
    element.remove();
  });
  return { element, root };
}
