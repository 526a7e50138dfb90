// An app painted in scenes: every text a paragraph at a place of its own in one root, what can be tapped once more as a layer of semantics above.
import './page.css';

import { daysAgo, drawn, hoursMinutes, minutesAgo, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const WIDTH = 1400;
const MONTHS = 'ian. feb. mar. apr. mai iun. iul. aug. sept. oct. nov. dec.'.split(' ');
const SHORT = 'dum. lun. mar. mie. joi vin. sâm.'.split(' ');

function when(at) {
  const minutes = minutesAgo(at);
  if (minutes < 1) return 'acum';
  if (minutes < 60) return `acum ${minutes} ${minutes >= 20 ? 'de ' : ''}min`;
  const hours = Math.floor(minutes / 60);
  if (daysAgo(at) === 0) return hours === 1 ? 'acum o oră' : `acum ${hours} ore`;
  if (daysAgo(at) === 1) return 'ieri';
  if (daysAgo(at) < 7) return SHORT[at.getDay()];
  return `${at.getDate()} ${MONTHS[at.getMonth()]}`;
}

function dayOf(at) {
  if (daysAgo(at) === 0) return 'Astăzi';
  if (daysAgo(at) === 1) return 'Ieri';
  return `${at.getDate()} ${MONTHS[at.getMonth()]} ${at.getFullYear()}`;
}

/** A text at a place of its own. */
const paragraph = (
  x,
  y,
  width,
  text,
  { size = 14, colour = '#1f1f1f', weight = 400, align = 'left' } = {},
) =>
  `<flt-picture style="transform: translate(${x}px, ${y}px)"><flt-canvas style="width: ${width}px; height: ${Math.round(size * 1.4)}px"><flt-paragraph style="position: absolute; width: ${width}px; font-size: ${size}px; color: ${colour}; font-weight: ${weight}; text-align: ${align}; white-space: pre"><flt-span>${text}</flt-span></flt-paragraph></flt-canvas></flt-picture>`;

const shape = (x, y, width, height, colour, radius = 0) =>
  `<flt-picture style="transform: translate(${x}px, ${y}px)"><flt-canvas style="width: ${width}px; height: ${height}px"><draw-rrect style="position: absolute; width: ${width}px; height: ${height}px; background-color: ${colour}; border-radius: ${radius}px"></draw-rrect></flt-canvas></flt-picture>`;

const at = (x, y, within) =>
  `<flt-transform style="transform: translate(${x}px, ${y}px)">${within}</flt-transform>`;

let nodes = 3;
const semantics = (x, y, width, height, label, role = 'button', within = '') =>
  `<flt-semantics id="flt-semantic-node-${++nodes}" role="${role}" tabindex="0" flt-tappable="" aria-label="${label}" style="position: absolute; overflow: visible; width: ${width}px; height: ${height}px; transform: translate(${x}px, ${y}px)">${within}</flt-semantics>`;

const initials = (name) =>
  name
    .split(/[\s._]+/u)
    .slice(0, 2)
    .map((word) => word[0].toUpperCase())
    .join('');

const PREFIX = { seller: 'Tu: ', platform: 'Iarmaroc: ', buyer: '' };
const HEIGHT = 70;
const TOP = 108;

const rowScene = ({ buyer, subject, at: time, lastFrom, unread, snippet }, index) =>
  at(
    0,
    TOP + index * HEIGHT,
    shape(16, 11, 48, 48, `hsl(${(buyer.length * 47) % 360} 45% 78%)`, 24) +
      paragraph(16, 24, 48, initials(buyer), { size: 16, align: 'center' }) +
      paragraph(80, 8, 600, buyer, { size: 16, weight: unread ? 700 : 500 }) +
      paragraph(WIDTH - 216, 10, 200, when(time), {
        size: 12,
        colour: unread ? '#00695c' : '#757575',
        align: 'right',
      }) +
      paragraph(80, 29, 800, subject, { size: 13, colour: '#616161' }) +
      paragraph(80, 47, 1100, PREFIX[lastFrom] + snippet, { weight: unread ? 700 : 400 }) +
      (unread ? shape(WIDTH - 30, 38, 12, 12, '#00695c', 6) : '') +
      shape(80, HEIGHT - 1, WIDTH - 80, 1, '#e0e0e0'),
  );

const rowSemantics = ({ buyer, subject, at: time, lastFrom, unread, snippet }, index) =>
  semantics(
    0,
    TOP + index * HEIGHT,
    WIDTH,
    HEIGHT,
    [buyer, when(time), subject, PREFIX[lastFrom] + snippet, ...(unread ? ['Necitit'] : [])].join(
      '&#10;',
    ),
  );

const TABS = ['Acasă', 'Favorite', 'Adaugă anunț', 'Mesaje', 'Cont'];
const BAR = 820;
const rows = rowsOf(truth);

const bottom = () =>
  shape(0, BAR, WIDTH, 80, '#f3f6f5') +
  TABS.map((word, index) =>
    paragraph(index * 280, BAR + 44, 280, word, {
      size: 12,
      align: 'center',
      colour: word === 'Mesaje' ? '#00695c' : '#757575',
    }),
  ).join('') +
  shape(985, BAR + 8, 20, 18, '#c62828', 9) +
  paragraph(985, BAR + 9, 20, '2', { size: 11, colour: '#fff', align: 'center' });

const listScene = () =>
  shape(0, 0, WIDTH, 56, '#00695c') +
  paragraph(16, 15, 400, 'Mesaje', { size: 20, colour: '#fff', weight: 500 }) +
  paragraph(1340, 14, 48, '⌕', { size: 22, colour: '#fff', align: 'center' }) +
  ['Toate', 'Vând', 'Cumpăr', 'Necitite']
    .map(
      (word, index) =>
        shape(16 + index * 96, 66, 88, 30, index ? '#eceff1' : '#b2dfdb', 15) +
        paragraph(16 + index * 96, 72, 88, word, { size: 13, align: 'center' }),
    )
    .join('') +
  `<flt-clip clip-type="rect" style="position: absolute; top: 0; left: 0; width: ${WIDTH}px; height: ${BAR}px; overflow: hidden">${rows.map(rowScene).join('')}</flt-clip>` +
  bottom();

const listSemantics = () =>
  semantics(1340, 4, 48, 48, 'Caută în mesaje') +
  ['Toate', 'Vând', 'Cumpăr', 'Necitite']
    .map((word, index) => semantics(16 + index * 96, 66, 88, 30, word, 'checkbox'))
    .join('') +
  `<flt-semantics id="flt-semantic-node-3" role="group" style="position: absolute; overflow: hidden scroll; width: ${WIDTH}px; height: ${BAR}px">${rows.map(rowSemantics).join('')}</flt-semantics>` +
  TABS.map((word, index) =>
    semantics(index * 280, BAR, 280, 80, `${word}&#10;Fila ${index + 1} din 5`, 'tab'),
  ).join('');

function bubbleScenes(messages) {
  let y = 132;
  let day = '';
  let scene = '';
  for (const { from, at: time, text } of messages) {
    if (dayOf(time) !== day) {
      scene += at(
        0,
        y,
        paragraph(0, 4, WIDTH, (day = dayOf(time)), {
          size: 12,
          colour: '#757575',
          align: 'center',
        }),
      );
      y += 30;
    }
    if (from === 'platform') {
      scene += at(
        400,
        y,
        shape(0, 0, 600, 40, '#fff8e1', 8) +
          paragraph(0, 4, 600, text, { size: 13, align: 'center' }) +
          paragraph(0, 22, 600, hoursMinutes(time), {
            size: 11,
            colour: '#757575',
            align: 'center',
          }),
      );
      y += 50;
      continue;
    }
    const mine = from === 'seller';
    scene += at(
      mine ? WIDTH - 456 : 16,
      y,
      shape(0, 0, 440, 52, mine ? '#b2dfdb' : '#eceff1', 16) +
        paragraph(14, 7, 412, text, { size: 15 }) +
        paragraph(14, 31, 412, hoursMinutes(time), { size: 11, colour: '#757575', align: 'right' }),
    );
    y += 62;
  }
  return scene;
}

const threadScene = () =>
  shape(0, 0, WIDTH, 56, '#00695c') +
  paragraph(72, 8, 600, thread.row.buyer, { size: 18, colour: '#fff', weight: 500 }) +
  paragraph(72, 33, 600, 'Activ acum 12 min', { size: 12, colour: '#b2dfdb' }) +
  shape(0, 56, WIDTH, 64, '#f3f6f5') +
  shape(16, 64, 48, 48, '#bcaaa4', 6) +
  paragraph(80, 66, 600, thread.row.subject, { weight: 500 }) +
  paragraph(80, 88, 600, '450 lei', { size: 13, colour: '#616161' }) +
  bubbleScenes(thread.messages) +
  shape(0, 830, WIDTH, 70, '#fff') +
  shape(72, 840, 1230, 48, '#eceff1', 24) +
  paragraph(92, 854, 600, 'Scrie un mesaj', { size: 15, colour: '#757575' }) +
  shape(1336, 840, 48, 48, '#00695c', 24) +
  paragraph(1336, 852, 48, '➤', { size: 18, colour: '#fff', align: 'center' }) +
  paragraph(20, 850, 40, '＋', { size: 20, align: 'center' });

const threadSemantics = () =>
  semantics(4, 4, 48, 48, 'Înapoi') +
  semantics(1340, 4, 48, 48, 'Afișează meniul') +
  semantics(0, 56, WIDTH, 64, `${thread.row.subject}&#10;450 lei`) +
  semantics(16, 840, 48, 48, 'Adaugă o fotografie') +
  semantics(
    72,
    840,
    1230,
    48,
    'Mesaj',
    'group',
    '<textarea class="flt-text-editing transparentTextEditing" data-semantics-role="text-field" aria-label="Scrie un mesaj" autocorrect="on" autocapitalize="sentences" enterkeyhint="newline"></textarea>',
  ) +
  semantics(1336, 840, 48, 48, 'Trimite');

document.title = thread ? `${thread.row.buyer} - Iarmaroc` : 'Iarmaroc';
document.querySelector('#root').innerHTML = `
<flutter-view flt-view-id="0" flt-embedding="full-page" flt-renderer="html" style="position: absolute; inset: 0"><flt-glass-pane></flt-glass-pane><flt-text-editing-host></flt-text-editing-host><flt-semantics-host style="position: absolute; transform-origin: 0 0">${thread ? threadSemantics() : listSemantics()}</flt-semantics-host><flt-announcement-host><flt-announcement-polite aria-live="polite"></flt-announcement-polite></flt-announcement-host></flutter-view>`;
document.querySelector('flt-glass-pane').attachShadow({ mode: 'open' }).innerHTML =
  `<style>flt-scene, flt-transform, flt-picture { position: absolute; transform-origin: 0 0; display: block } flt-canvas { position: relative; display: block } flt-scene { font-family: Roboto, sans-serif }</style><flt-scene-host aria-hidden="true"><flt-scene style="top: 0; left: 0; width: ${WIDTH}px; height: 900px">${thread ? threadScene() : listScene()}</flt-scene></flt-scene-host>`;
void drawn('flt-semantics');
