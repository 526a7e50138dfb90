import { Composer } from './desk.js';
import { walkHere } from './hands.js';

const options = new URLSearchParams(location.search);
const variant = options.get('variant') ?? 'plain';
const isInner = options.has('inner');
const place = document.querySelector('#replies');
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

window.global = window;
window.walkHere = walkHere;
window.desk = { composers: [], isReady: false };

async function open() {
  const { desk } = window;
  if (variant === 'frame' && !isInner) return openFrame();
  if (isInner) for (const outer of document.querySelectorAll('h1, .thread')) outer.remove();
  if (variant === 'late') await wait(1200);
  let inside = place;
  if (variant === 'shadow') {
    inside = place.appendChild(document.createElement('reply-box')).attachShadow({ mode: 'open' });
  }
  const count = variant === 'several' ? 3 : 1;
  for (let i = 0; i < count; i++) desk.composers.push(await Composer.open(inside));
  if (variant === 'again') {
    await wait(600);
    await desk.composers[0].again();
  }
  desk.isReady = true;
}

async function openFrame() {
  const frame = document.createElement('iframe');
  frame.src = `${location.href}&inner=1`;
  frame.style.cssText = 'width: 100%; height: 420px; border: 0';
  frame.title = 'Odpoveď';
  place.append(frame);
  while (!frame.contentWindow.desk?.isReady) await wait(20);
  window.desk = frame.contentWindow.desk;
}

open().catch((error) => {
  window.desk.error = String(error.stack ?? error);
});
