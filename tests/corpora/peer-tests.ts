import { readdirSync, readFileSync } from 'node:fs';

import { checkDraft } from '@/utils/guard';

/** One input of another project's public tests. */
interface PeerTest {
  readonly expected: string;
  readonly market: string;
  readonly rule: string;
  readonly draft: string;
  /** Why the check is wanted to answer otherwise; empty where it is to agree. */
  readonly otherwise: string;
}

const FOLDER = 'tests/corpora/peers';

/** Prints how many inputs of other projects' tests are answered as there, and why not where that is wanted. */
export function reportPeerTests(): void {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.tsv'));
  console.table(Object.fromEntries(files.map((file) => [file.replace('.tsv', ''), answers(file)])));
}

function answers(file: string): Record<string, string> {
  const tests = testsIn(file);
  const differing = tests.filter((test) => answer(test) !== test.expected);
  const unwanted = differing.filter(({ otherwise }) => otherwise === '');
  for (const { expected, draft, rule } of unwanted)
    console.log(`${file}: ${rule} should be ${expected}: ${draft}`);
  for (const [why, those] of Map.groupBy(differing, ({ otherwise }) => otherwise))
    if (why !== '') console.log(`${file}: ${those.length} differ as wanted: ${why}`);
  const agreeing = tests.length - differing.length;
  return {
    inputs: String(tests.length),
    'as there': `${((100 * agreeing) / tests.length).toFixed(1)} %`,
    'differ as wanted': String(differing.length - unwanted.length),
    'differ unwanted': String(unwanted.length),
  };
}

function testsIn(file: string): PeerTest[] {
  return readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const [expected = '', market = '', rule = '', frame = '', input = '', otherwise = ''] =
        line.split('\t');
      return { expected, market, rule, draft: frame.replace('{}', () => input), otherwise };
    });
}

/** A block or a warning counts as found. */
function answer({ draft, market, rule }: PeerTest): string {
  const findings = checkDraft(draft, {
    platform: 'swopify',
    market,
    buyerMessages: [],
    previousReplies: [],
  });
  const isFound = findings.some((found) => found.rule === rule && found.severity !== 'hint');
  return isFound ? 'found' : 'none';
}
