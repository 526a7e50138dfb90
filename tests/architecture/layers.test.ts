import { expect, test } from 'vitest';

/** What each layer may import besides itself. A layer not named here may import nothing of ours. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'utils/schema': [],
  'utils/log': [],
  'utils/remembered': [],
  'utils/i18n': ['public', 'utils/remembered'],
  'utils/sla': [],
  'utils/time': [],
  'utils/guard': ['utils/platforms', 'utils/remembered'],
  'utils/mail': ['utils/guard', 'utils/platforms'],
  'utils/platforms': ['utils/sla'],
  'utils/discussions': ['utils/panel/profile', 'utils/platforms', 'utils/schema', 'utils/sla'],
  'utils/claims': ['utils/discussions', 'utils/platforms', 'utils/sla'],
  'utils/cases': ['utils/guard', 'utils/sla', 'utils/time'],
  'utils/watch': ['utils/discussions'],
  'utils/panel': [
    'utils/guard/finding',
    'utils/guard/recipients',
    'utils/mail',
    'utils/platforms',
    'utils/remembered',
    'utils/schema',
    'utils/time',
  ],
  'utils/archive': ['utils/discussions', 'utils/schema'],
  'utils/absence': ['utils/discussions', 'utils/platforms', 'utils/sla'],
  'utils/handover': ['utils/discussions', 'utils/time'],
  'utils/storage': [
    'utils/archive',
    'utils/discussions',
    'utils/panel/profile',
    'utils/schema',
    'utils/time',
    'utils/watch',
  ],
  'utils/messaging': [
    'utils/archive',
    'utils/discussions',
    'utils/guard',
    'utils/panel/profile',
    'utils/sla',
  ],
  components: [
    'utils/claims',
    'utils/absence',
    'utils/archive',
    'utils/handover',
    'utils/cases',
    'utils/discussions',
    'utils/guard',
    'utils/i18n',
    'utils/panel/profile-file',
    'utils/platforms',
    'utils/sla',
    'utils/time',
  ],
  entrypoints: ['assets', 'components', 'utils'],
};

const sources = import.meta.glob<string>('/{components,entrypoints,utils}/**/*.{ts,tsx}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

test.each(Object.entries(sources))('%s imports only lower layers', (path, source) => {
  const layer = layerOf(path.slice(1));
  const imported = [...source.matchAll(/ from '@\/([^']+)'/g)].map(([, target]) => target!);
  const forbidden = imported.filter(
    (target) =>
      layerOf(target) !== layer &&
      !ALLOWED[layer]?.some((allowed) => target === allowed || target.startsWith(`${allowed}/`)),
  );
  expect(forbidden).toEqual([]);
  // '@/…' names the layer that is crossed into, '../' hides it; inside a layer it hides nothing.
  const climbs = [...source.matchAll(/ from '((?:\.\.\/)+)/g)].map(([, up]) => up!.length / 3);
  const depthInLayer = path.split('/').length - 1 - layer.split('/').length - 1;
  expect(climbs.filter((levels) => levels > depthInLayer)).toEqual([]);
});

/** The layer of 'utils/sla/clock' or 'components/Badge': its first two parts, or the first. */
function layerOf(path: string): string {
  const [top = '', second = ''] = path.replace(/\.tsx?$/, '').split('/');
  return top === 'utils' ? `utils/${second}` : top;
}

/**
 * The layers inside the check of drafts, from the lowest on: a folder or a module each. One may import itself and what
 * stands in the rows before; what is not named here stands on top.
 */
const GUARD_ORDER = [
  ['languages', 'finding', 'evidence'],
  // How signs are read …
  ['normalise', 'weights', 'phone-metadata'],
  // … what words there are …
  ['lexicons'],
  ['vocabulary'],
  // … what a text is made of …
  ['text'],
  // … what its words and sentences mean …
  ['channels', 'intents', 'language'],
  ['senses'],
  ['rule'],
  ['sentences', 'questions', 'addresses', 'phones'],
  ['accounts'],
  // … and what in it breaks a rule.
  ['rules'],
];
/** They put together what is shipped of the lexicons and of what reads them. */
const ON_TOP = ['lexicons/vocabularies', 'lexicons/market-words'];
const GUARD = '/utils/guard/';
const guardModules = Object.entries(sources)
  .filter(([path]) => path.startsWith(GUARD))
  .map(([path, source]) => [path.slice(GUARD.length).replace(/\.ts$/, ''), source] as const);

test.each(guardModules)('%s of the check imports only lower layers of it', (name, source) => {
  const imported = [...source.matchAll(/ from '(\.[^']+)'/g)].map(([, target]) =>
    new URL(target!, `file:///${name}`).pathname.slice(1),
  );
  const layer = guardLayerOf(name);
  const forbidden = imported.filter(
    (target) => guardLayerOf(target) !== layer && rankOf(target) >= rankOf(name),
  );
  expect(forbidden).toEqual([]);
});

test('each layer of the check has modules', () => {
  const inUse = new Set(guardModules.map(([name]) => guardLayerOf(name)));
  expect(GUARD_ORDER.flat().filter((layer) => !inUse.has(layer))).toEqual([]);
});

/** The layer of 'text/span' or 'rule'; none for a module on top. */
function guardLayerOf(name: string): string | undefined {
  if (ON_TOP.includes(name)) return undefined;
  return GUARD_ORDER.flat().find((layer) => layer === name.split('/')[0]);
}

function rankOf(name: string): number {
  const layer = guardLayerOf(name);
  return layer === undefined
    ? GUARD_ORDER.length
    : GUARD_ORDER.findIndex((layers) => layers.includes(layer));
}

const PURE =
  /^\/utils\/(absence|archive|cases|claims|discussions|guard|handover|mail|platforms|sla|time|watch)\//;

test.each(Object.entries(sources).filter(([path]) => PURE.test(path)))(
  '%s takes the time as a parameter',
  (_path, source) => {
    expect(source).not.toMatch(/Date\.now\(|new Date\(\)|performance\.now\(|Math\.random\(/);
  },
);
