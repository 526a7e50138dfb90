import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { build, type Plugin } from 'esbuild';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { keyPart } from '@/utils/i18n/words';
import type { checkDraft as CheckDraft } from '@/utils/guard';
import type { readPanel as ReadPanel } from '@/utils/panel';
import type { packAt as PackAt } from '@/utils/platforms/registry';
import type { dueAt as DueAt } from '@/utils/sla';

import type { Panel } from '../../panels/lib/panel.ts';

// What the README tells about adding a marketplace is laid over the project, as if somebody had done it.

const root = fileURLToPath(new URL('../../..', import.meta.url));
const run = promisify(execFile);
const ENTRY = 'tests/entry.ts';
const SLOW = 120_000;

/** Everything that the built example has. */
interface Built {
  readonly packAt: typeof PackAt;
  readonly checkDraft: typeof CheckDraft;
  readonly readPanel: typeof ReadPanel;
  readonly dueAt: typeof DueAt;
  readonly panel: Panel;
  readonly fixture: Readonly<Record<'host' | 'receivedAt' | 'dueAt' | 'draft' | 'breaks', string>>;
}

let laid: string;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  laid = await mkdtemp(path.join(tmpdir(), 'add-a-marketplace-'));
  files = await filesOfReadme();
  for (const [file, text] of files) {
    const target = path.join(laid, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
});
afterAll(() => rm(laid, { recursive: true, force: true }));

test('the example is one data file, one line, one panel and one fixture in under 60 lines', async () => {
  expect([...(await blocksOfReadme()).keys()]).toEqual([
    'utils/platforms/bazario.ts',
    'utils/platforms/registry.ts',
    'tests/panels/bazario/panel.ts',
    'tests/panels/bazario/fixture.json',
  ]);
  const lines = [...(await blocksOfReadme()).values()].join('').trimEnd().split('\n');
  expect(lines.length).toBeLessThan(60);
});

test('its types are right', { timeout: SLOW }, async () => {
  const config = {
    extends: path.join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: true,
      rootDirs: [root, laid],
      paths: { '@/*': [path.join(laid, '*'), path.join(root, '*')] },
      typeRoots: [path.join(root, 'node_modules/@types')],
      types: ['node'],
    },
    files: [...files.keys()].filter((file) => file.endsWith('.ts')),
    include: [],
  };
  await writeFile(path.join(laid, 'tsconfig.json'), JSON.stringify(config));
  const tsc = path.join(root, 'node_modules/.bin/tsc');
  const checked = await run(tsc, ['-p', path.join(laid, 'tsconfig.json')]).catch(
    ({ stdout }: { stdout: string }) => ({ stdout }),
  );
  expect(checked.stdout).toBe('');
});

test('its panel is known, read, counted and guarded', { timeout: SLOW }, async () => {
  const { packAt, checkDraft, readPanel, dueAt, panel, fixture } = await built();
  const pack = packAt({ hostname: fixture.host });
  expect(pack?.id).toBe('bazario');

  const clock = pack!.reply.clock;
  if (clock.kind !== 'workingDays') throw new Error('not in working days');
  const { timeZone, country } = pack!.markets['at']!;
  const workingWeekdays = [1, 2, 3, 4, 5];
  const calendar = { timeZone, workingWeekdays, holidays: country, closures: [] };
  const due = dueAt(Date.parse(fixture.receivedAt), { ...clock, calendar });
  expect(due).toBe(Date.parse(fixture.dueAt));

  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const named = pack!.rules.map(({ id }) => `\`platform_${keyPart(id)}_text\``);
  expect(named.filter((key) => !readme.includes(key))).toEqual([]);

  const context = { platform: 'bazario', market: 'de', buyerMessages: [], previousReplies: [] };
  expect(checkDraft(fixture.draft, context).map(({ source }) => source)).toEqual([fixture.breaks]);

  const now = Date.parse('2026-11-20T10:00:00Z');
  const state = panel.createState(now);
  const request = { url: panel.paths.list, method: 'GET', headers: {} };
  const origin = `https://${fixture.host}`;
  const asked = request as unknown as Parameters<Panel['answer']>[0];
  const { body } = await panel.answer(asked, { origin, state, now });
  const parser: DOMParser = new (new Window().DOMParser as unknown as typeof DOMParser)();
  const page = parser.parseFromString(`<!doctype html>${String(body)}`, 'text/html');
  const reading = readPanel(page, { url: `${origin}${panel.paths.list}`, now });
  expect(reading.discussions.map(({ buyer, lastMessageAt }) => [buyer, lastMessageAt])).toEqual(
    panel.truth(origin, state, now).list.map((row) => [row.buyer, Date.parse(row.lastMessageAt)]),
  );
});

/** The example's files by path, as they stand in the README. */
async function blocksOfReadme(): Promise<ReadonlyMap<string, string>> {
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  return new Map(
    [...readme.matchAll(/^```\w+ file=(\S+)\n(.*?)^```$/gms)].map(([, file = '', text = '']) => [
      file,
      text,
    ]),
  );
}

/** The same as they would be in the project: of a file that is there, lines are added or changed. */
async function filesOfReadme(): Promise<ReadonlyMap<string, string>> {
  const made = new Map(await blocksOfReadme());
  for (const [file, text] of made) {
    const known = await readFile(path.join(root, file), 'utf8').catch(() => null);
    if (known !== null) made.set(file, text.trimEnd().split('\n').reduce(withLine, known));
  }
  const parts = {
    '@/utils/guard': '{ checkDraft }',
    '@/utils/panel': '{ readPanel }',
    '@/utils/platforms/registry': '{ packAt }',
    '@/utils/sla': '{ dueAt }',
    './panels/bazario/panel.ts': '{ default as panel }',
    './panels/bazario/fixture.json': '{ default as fixture }',
  };
  const entry = Object.entries(parts).map(([from, names]) => `export ${names} from '${from}';\n`);
  return made.set(ENTRY, `import '@/utils/sla/holidays/all';\n${entry.join('')}`);
}

/** An import comes on top; any other line takes the place of the one that declares the same. */
function withLine(text: string, line: string): string {
  if (line.startsWith('import ')) return `${line}\n${text}`;
  const [declared] = line.split('=');
  const changed = text.split('\n').map((old) => (old.startsWith(declared!) ? line : old));
  expect(changed).toContain(line);
  return changed.join('\n');
}

/** Paths that the example has come from there, all others from the project. */
const overlay: Plugin = {
  name: 'overlay',
  setup(making) {
    making.onResolve({ filter: /^(?:\.|@\/)/ }, async ({ path: wanted, importer }) => {
      const from = importer.startsWith(laid)
        ? path.relative(laid, importer)
        : path.relative(root, importer);
      const file = wanted.startsWith('@/')
        ? wanted.slice(2)
        : path.join(path.dirname(from), wanted);
      for (const folder of [laid, root]) {
        for (const end of ['', '.ts', '.tsx', '/index.ts']) {
          const candidate = path.join(folder, file + end);
          const found = await stat(candidate).catch(() => null);
          if (found?.isFile()) return { path: candidate };
        }
      }
      return undefined;
    });
  },
};

async function built(): Promise<Built> {
  const { outputFiles } = await build({
    entryPoints: [path.join(laid, ENTRY)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    nodePaths: [path.join(root, 'node_modules')],
    plugins: [overlay],
    logLevel: 'silent',
  });
  const module = { exports: {} };
  // oxlint-disable-next-line typescript/no-implied-eval -- what was just built runs as a module of Node
  new Function('module', 'exports', 'require', outputFiles[0]!.text)(module, module.exports, null);
  return module.exports as Built;
}
