import { packById } from '@/utils/platforms/registry';
import type { HandedOver } from '@/utils/handover/handover';

import { DiscussionRow } from '../DiscussionRow';
import { useWords } from '../words';
import { CopyButton } from './CopyButton';

interface HandoverViewProps {
  /** What has to be answered until then, the most urgent first. */
  entries: readonly HandedOver[];
  /** `YYYY-MM-DDTHH:MM` on this machine's clock. */
  backAt: string;
  /** Names that were given before. */
  assignees: readonly string[];
  /** Epoch ms. */
  now: number;
  leadMs: number;
  /** Whether what was noted last could be kept. */
  isKept: boolean;
  onBackAt: (backAt: string) => void;
  onNote: (entry: HandedOver, changes: { note?: string; assignee?: string }) => void;
  onOpen: (entry: HandedOver) => void;
  onCopy: () => Promise<void>;
}

/** What has to be answered before somebody is back, with notes and names, as a list for a chat. */
export function HandoverView(props: HandoverViewProps) {
  const { entries, backAt, assignees, now, leadMs } = props;
  const { t, plural } = useWords();
  return (
    <>
      <div class="fields">
        <label>
          {t('handover_back')}
          <input
            type="datetime-local"
            name="back"
            value={backAt}
            onInput={(event) => props.onBackAt(event.currentTarget.value)}
          />
        </label>
        {entries.length > 0 && (
          <CopyButton isNamed what={t('handover_list')} onCopy={props.onCopy} />
        )}
      </div>
      <p class="found" role="status">
        {entries.length === 0 ? t('handover_none') : plural('handover_found', entries.length)}
      </p>
      {!props.isKept && (
        <p class="trouble" role="alert">
          {t('handover_not_kept')}
        </p>
      )}
      <datalist id="assignees">
        {assignees.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      <ul class="hits">
        {entries.map((entry) => (
          <Entry
            key={`${entry.view.host} ${entry.view.account} ${entry.view.key}`}
            entry={entry}
            now={now}
            leadMs={leadMs}
            onNote={(changes) => props.onNote(entry, changes)}
            onOpen={() => props.onOpen(entry)}
          />
        ))}
      </ul>
    </>
  );
}

interface EntryProps {
  entry: HandedOver;
  now: number;
  leadMs: number;
  onNote: (changes: { note?: string; assignee?: string }) => void;
  onOpen: () => void;
}

/** The fields hold their own text; each letter is kept at once, for a tab may be closed from within a field. */
function Entry({ entry: { view, note, assignee }, now, leadMs, onNote, onOpen }: EntryProps) {
  const { t } = useWords();
  const who = view.buyer ?? t('discussion_unnamed', view.key);
  return (
    <li class="card entry">
      <ul class="rows">
        <DiscussionRow
          view={view}
          panelName={packById(view.platform)?.name ?? view.host}
          now={now}
          leadMs={leadMs}
          onOpen={onOpen}
        />
      </ul>
      <div class="fields">
        <label>
          {t('handover_assignee')}
          <input
            type="text"
            name="assignee"
            list="assignees"
            maxLength={80}
            defaultValue={assignee}
            aria-label={t('handover_assignee_of', who)}
            onInput={(event) => onNote({ assignee: event.currentTarget.value.trim() })}
          />
        </label>
        <label class="wide">
          {t('handover_note')}
          <input
            type="text"
            name="note"
            maxLength={500}
            defaultValue={note}
            aria-label={t('handover_note_of', who)}
            onInput={(event) => onNote({ note: event.currentTarget.value.trim() })}
          />
        </label>
      </div>
    </li>
  );
}
