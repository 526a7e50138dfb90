import type { FollowedPages } from './living.ts';
import type { OtherPagesCount } from './other-pages.ts';
import type { PartialThreads } from './partial-threads.ts';
import { FIELDS, type Tally } from './tally.ts';

/** Prints what was read of a part's panels; every miss only when `particulars` are asked for. */
export function reportPanels(title: string, tally: Tally, particulars: boolean): void {
  const { rows, threads, composers, sends } = tally;
  console.log(`\n${title}`);
  console.log(`  rows found ${rows.found} of ${rows.total}, rows that are none ${rows.surplus}`);
  for (const field of FIELDS) console.log(line(field, tally.fields[field]));
  console.log(shares('  fields', Object.values(tally.fields)));
  console.log(
    `  threads right ${threads.right} of ${threads.total}, threads that are none ${threads.surplus}`,
  );
  for (const field of ['from', 'at', 'text'] as const)
    console.log(line(`message ${field}`, tally.messages[field]));
  console.log(
    `  composers right ${composers.right} of ${composers.total}, missing ${composers.missing}, wrong ${composers.wrong}`,
  );
  console.log(`  ways of sending right ${sends.right} of ${sends.total}, wrong ${sends.wrong}`);
  if (particulars) for (const miss of tally.misses) console.log(`    ${miss}`);
}

/** Prints on how many pages something was claimed that is not there; on which, only when asked for. */
export function reportOtherPages(
  title: string,
  count: OtherPagesCount,
  particulars: boolean,
): void {
  console.log(`\n${title}`);
  for (const claim of ['lists', 'threads', 'composers'] as const) {
    const names = particulars && count[claim].length > 0 ? `: ${count[claim].join(', ')}` : '';
    console.log(`  ${claim} claimed on ${count[claim].length} of ${count.total} pages${names}`);
  }
}

/** Prints on how many pages of a discussion that were not whole a list was claimed, and which. */
export function reportPartialThreads({ pages, readings, claims }: PartialThreads): void {
  console.log('\ndiscussions in part');
  console.log(`  lists claimed in ${claims.length} of ${readings} readings of ${pages} pages`);
  for (const claim of claims) console.log(`    ${claim}`);
}

/** Prints how lists that changed at random were read on, and where otherwise than as a whole. */
export function reportLivingLists({ pages, readings, followed, differing }: FollowedPages): void {
  console.log('\nlists changed at random');
  console.log(`  ${readings} readings of ${pages} lists, ${followed} from what had changed alone`);
  console.log(`  read on otherwise than as a whole: ${differing.length}`);
  for (const page of differing) console.log(`    ${page}`);
}

type Verdicts = Tally['fields'][keyof Tally['fields']];

function line(name: string, { right, missing, wrong, beyond }: Verdicts): string {
  return `  ${name.padEnd(14)} right ${right}  null ${missing}  wrong ${wrong}  beyond truth ${beyond}`;
}

function shares(name: string, table: readonly Verdicts[]): string {
  const sum = (verdict: keyof Verdicts): number =>
    table.reduce((total, verdicts) => total + verdicts[verdict], 0);
  const all = sum('right') + sum('missing') + sum('wrong') + sum('beyond');
  const percent = (count: number): string => `${((100 * count) / Math.max(all, 1)).toFixed(1)} %`;
  return `${name}: right ${percent(sum('right'))}, null ${percent(sum('missing'))}, wrong ${percent(sum('wrong'))}, beyond truth ${percent(sum('beyond'))}`;
}
