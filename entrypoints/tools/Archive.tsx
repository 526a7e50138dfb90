import { useMemo, useState } from 'preact/hooks';

import { type ArchiveAnswers, ArchiveFilters } from '@/components/tools/ArchiveFilters';
import { ArchiveHits } from '@/components/tools/ArchiveHits';
import { ArchiveSettings } from '@/components/tools/ArchiveSettings';
import { Loaded } from '@/components/tools/Loaded';
import { useWords } from '@/components/words';
import type { ArchiveQuery } from '@/utils/archive/search';
import { saving } from '@/entrypoints/own-pages/saving';
import { sendMessage } from '@/utils/messaging/protocol';
import {
  changeSettings,
  database,
  forgetArchived,
  readSettings,
  removeArchived,
} from '@/utils/storage';

import { openView } from './open-view';
import { saveEvidence } from './save-evidence';
import { useArchiveSearch } from './use-archive-search';
import { useLoaded } from './use-loaded';

/** So many hits are shown at once. */
const PORTION = 30;
const DAY_MS = 24 * 3_600_000;
const ANYTHING: ArchiveAnswers = { text: '', host: '', author: '', from: '', to: '' };

/** What is said of the archive as a whole. */
interface Kept {
  /** Discussions. */
  readonly count: number;
  /** Null while nothing more is kept. */
  readonly days: number | null;
}

/** Wires the archive to its store. */
export function Archive() {
  const { content, reload } = useLoaded('read the archive', readArchive);
  return (
    <Loaded content={content}>
      {(kept) => <Search kept={kept} onChanged={() => void reload()} />}
    </Loaded>
  );
}

async function readArchive(): Promise<Kept> {
  const [db, { settings }] = await Promise.all([database(), readSettings()]);
  return { count: await db.count('archive'), days: settings.archiveDays };
}

function Search({ kept, onChanged }: { kept: Kept; onChanged: () => void }) {
  const words = useWords();
  const [answers, setAnswers] = useState(ANYTHING);
  const [limit, setLimit] = useState(PORTION);
  // What has changed in the archive is looked for again.
  const asked = useMemo(() => ({ query: queryOf(answers), limit, kept }), [answers, limit, kept]);
  const found = useArchiveSearch(asked);

  const change = (doing: string, work: () => Promise<unknown>): void => {
    void saving(doing, () => work().then(onChanged));
  };
  return (
    <Loaded content={found}>
      {({ hits, found: count, hosts, isDone }) => (
        <>
          <ArchiveSettings
            days={kept.days}
            count={kept.count}
            onDays={(archiveDays) => change('switch the archive', () => keepDays(archiveDays))}
            onDeleteAll={() =>
              change('delete the archive', async () => forgetArchived(await database(), Infinity))
            }
          />
          {kept.count === 0 ? (
            <p class="state">{words.t(kept.days === null ? 'archive_off' : 'archive_empty')}</p>
          ) : (
            <>
              <ArchiveFilters
                answers={answers}
                hosts={hosts}
                onChange={(changes) => {
                  setLimit(PORTION);
                  setAnswers((before) => ({ ...before, ...changes }));
                }}
              />
              <ArchiveHits
                hits={hits}
                found={count}
                isSearching={!isDone}
                text={answers.text}
                onOpen={({ discussion }) => openView(discussion)}
                onExport={({ discussion }, kind) => saveEvidence(discussion, kind, words)}
                onDelete={({ discussion }) =>
                  change('delete a discussion', async () =>
                    removeArchived(await database(), discussion),
                  )
                }
                onMore={() => setLimit(limit + PORTION)}
              />
            </>
          )}
        </>
      )}
    </Loaded>
  );
}

/** Panels that are open learn of it at once. */
async function keepDays(archiveDays: number | null): Promise<void> {
  await changeSettings({ archiveDays });
  const watches = await (await database()).getAll('watches');
  await sendMessage('renewPanels', { hosts: watches.map(({ host }) => host) });
}

/** Days as the user's clock has them: the last one belongs to it as a whole. */
function queryOf({ text, host, author, from, to }: ArchiveAnswers): ArchiveQuery {
  return {
    text,
    host: host || null,
    author: author || null,
    since: from === '' ? null : Date.parse(`${from}T00:00`),
    until: to === '' ? null : Date.parse(`${to}T00:00`) + DAY_MS,
  };
}
