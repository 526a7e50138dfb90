import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import type { FollowedPage, followRandomly } from '../living/follow-randomly.ts';
import { eachOf } from './each-of.ts';
import type { Look } from './further-panels.ts';
import { open, RenderedPages, type Setting } from './rendered.ts';

/** So often each list is changed at random, with each of so many seeds. */
const STEPS = 5;
const SEEDS = [1, 2];

export interface FollowedPages {
  readonly pages: number;
  readonly readings: number;
  readonly followed: number;
  /** Pages that were read on otherwise than as a whole, after what was done to them. */
  readonly differing: readonly string[];
}

interface ListTruth extends Setting {
  readonly list: { readonly url: string };
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const further = path.join(root, 'tests/panels/further');

/** Changes the lists of all further panels at random, and compares how they are read on with how they are read. */
export async function checkLivingLists(look: Look): Promise<FollowedPages> {
  const script = await bundled();
  const sum = { pages: 0, readings: 0, followed: 0 };
  const differing: string[] = [];
  for (const half of ['open', 'put-aside']) {
    const folders = await readdir(path.join(further, half));
    const names = folders.filter((name) => look.only === undefined || name === look.only);
    const pages = await RenderedPages.build(names.map((name) => `further/${half}/${name}/page`));
    try {
      const found = await eachOf(names, (name) => followed(pages, half, name, look, script));
      for (const [index, page] of found.entries()) {
        sum.pages++;
        sum.readings += page.readings;
        sum.followed += page.followed;
        differing.push(...page.differing.map((made) => `${names[index]}: ${made}`));
      }
    } finally {
      await pages.remove();
    }
  }
  return { ...sum, differing };
}

async function followed(
  pages: RenderedPages,
  half: string,
  name: string,
  look: Look,
  script: string,
): Promise<FollowedPage> {
  const file = path.join(further, half, name, 'truth.json');
  const truth = JSON.parse(await readFile(file, 'utf8')) as ListTruth;
  const context = await pages.context(look.browser, `further/${half}/${name}/page`, truth, script);
  const found: FollowedPage[] = [];
  try {
    for (const seed of SEEDS) {
      const page = await open(context, truth.list.url);
      found.push(
        await page.evaluate(
          ([first, steps]) =>
            (globalThis as unknown as { followRandomly: typeof followRandomly }).followRandomly(
              first,
              steps,
            ),
          [seed, STEPS] as const,
        ),
      );
      await page.close();
    }
  } finally {
    await context.close();
  }
  return {
    readings: found.reduce((count, { readings }) => count + readings, 0),
    followed: found.reduce((count, each) => count + each.followed, 0),
    differing: found.flatMap(({ differing }) => differing),
  };
}

/** What changes and follows a page, for every page of a context. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'tests/panels/living/follow-randomly.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    alias: { '@': root.replace(/\/$/, '') },
  });
  return `var panelwatch;${outputFiles[0]!.text}`;
}
