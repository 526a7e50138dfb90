import { readdirSync } from 'node:fs';

/** What a file `<name>.bench.ts` exports by default: it measures, and prints a table. */
type Benchmark = () => Promise<void>;

/** Runs every benchmark, or those whose names are given: `npm run bench -- sla time`. */
const asked = process.argv.slice(2);
const names = readdirSync('tests/bench')
  .flatMap((file) => /^(.+)\.bench\.ts$/.exec(file)?.[1] ?? [])
  .filter((name) => asked.length === 0 || asked.includes(name));

for (const name of names) {
  const { default: benchmark }: { default: Benchmark } = await import(`./${name}.bench.ts`);
  console.log(`\n${name}`);
  await benchmark();
}
