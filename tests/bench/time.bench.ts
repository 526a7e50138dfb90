import { Bench } from 'tinybench';

import { readTime, readTimes, type TimeContext } from '@/utils/time';

const now = Date.parse('2026-11-21T14:30:00Z');
const context: TimeContext = { now, locale: 'sk', timeZone: 'Europe/Bratislava' };

const FORMS: readonly ((index: number) => string)[] = [
  (index) => `${1 + (index % 20)}. 11. 2026 ${index % 24}:05`,
  (index) => `dnes o ${index % 15}:${10 + (index % 50)}`,
  (index) => `včera ${index % 24}:05`,
  (index) => `pred ${2 + (index % 50)} minútami`,
  (index) => `pred ${2 + (index % 20)} hodinami`,
  (index) => `pi ${1 + (index % 20)}. 11. o 9:40`,
  (index) => `${1 + (index % 28)}. októbra 2026 14:${10 + (index % 50)}`,
  (index) => new Date(now - index * 3_600_000).toISOString(),
  (index) => `Posledná aktivita: ${1 + (index % 20)}.11.2026 14:05:${10 + (index % 50)}`,
  (index) => `štvrtok o ${index % 24}:05`,
];

/** Texts beside the times of a list: what most of a page consists of. */
const OTHERS: readonly ((index: number) => string)[] = [
  (index) => `Objednávka 20261120${index}`,
  (index) => `${index},50 €`,
  () => 'Dobrý deň, telefón prestal fungovať',
  () => 'Odpovedať',
];

const texts = (forms: readonly ((index: number) => string)[]): string[] =>
  Array.from({ length: 1000 }, (_, index) => forms[index % forms.length]?.(index) ?? '');

/** Measures the reading of 1,000 printed times; goal: under 10 ms. */
export default async function benchmark(): Promise<void> {
  const start = performance.now();
  readTime('dnes o 14:05', context);
  const first = performance.now() - start;
  const times = texts(FORMS);
  const others = texts(OTHERS);
  const unread = readTimes(times, context).filter((time) => time === null).length;
  if (unread > 0) throw new Error(`${unread} of ${times.length} times were not read`);
  const bench = new Bench({ time: 500 });
  bench.add('1,000 times of one list', () => readTimes(times, context));
  bench.add('1,000 times one by one', () => times.map((text) => readTime(text, context)));
  bench.add('1,000 other texts one by one', () => others.map((text) => readTime(text, context)));
  await bench.run();
  console.table(bench.table());
  console.log(`first time read, words of the language included: ${first.toFixed(1)} ms`);
}
