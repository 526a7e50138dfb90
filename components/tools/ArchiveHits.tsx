import { useState } from 'preact/hooks';

import type { ArchivedMessage } from '@/utils/archive/archived';
import { type ArchiveHit, termsOf } from '@/utils/archive/search';
import { snippetOf } from '@/utils/archive/snippet';

import { useWords } from '../words';

/** Of a discussion so many messages are shown. */
const SHOWN_MESSAGES = 3;

interface ArchiveHitsProps {
  /** Those that are shown. */
  hits: readonly ArchiveHit[];
  /** How many there are. */
  found: number;
  /** Whether more may be found yet. */
  isSearching: boolean;
  /** What was looked for. */
  text: string;
  onOpen: (hit: ArchiveHit) => void;
  onExport: (hit: ArchiveHit, kind: 'html' | 'json') => void;
  onDelete: (hit: ArchiveHit) => void;
  onMore: () => void;
}

/** What was found in the archive. Texts of messages are shown as text, whatever stands in them. */
export function ArchiveHits(props: ArchiveHitsProps) {
  const { hits, found, isSearching, text, onMore, ...actions } = props;
  const { t, plural } = useWords();
  const terms = termsOf(text);
  return (
    <>
      <p class="found" role="status" data-found={found} aria-busy={isSearching}>
        {found === 0 && !isSearching ? t('archive_none') : plural('archive_found', found)}
        {isSearching && ` · ${t('tools_loading')}`}
      </p>
      <ul class="hits">
        {hits.map((hit) => {
          const { platform, account, key } = hit.discussion;
          return <Hit key={`${platform} ${account} ${key}`} hit={hit} terms={terms} {...actions} />;
        })}
      </ul>
      {found > hits.length && (
        <button type="button" class="more" onClick={onMore}>
          {plural('popup_more', found - hits.length)}
        </button>
      )}
    </>
  );
}

interface HitProps extends Pick<ArchiveHitsProps, 'onOpen' | 'onExport' | 'onDelete'> {
  hit: ArchiveHit;
  terms: readonly string[];
}

function Hit({ hit, terms, onOpen, onExport, onDelete }: HitProps) {
  const { t } = useWords();
  const { buyer, key, subject, host } = hit.discussion;
  const [isAsking, setAsking] = useState(false);
  const who = buyer ?? t('discussion_unnamed', key);
  return (
    <li class="card" data-archived={key}>
      <h3>
        <bdi>{who}</bdi>{' '}
        <small>{[subject, host].filter((part) => part !== null).join(' · ')}</small>
      </h3>
      {hit.messages.slice(0, SHOWN_MESSAGES).map((message) => (
        <Snippet key={message.id} message={message} terms={terms} />
      ))}
      <div class="actions" role="group" aria-label={who}>
        <button type="button" data-action="open" onClick={() => onOpen(hit)}>
          {t('archive_open')}
        </button>
        <button type="button" data-action="evidence-html" onClick={() => onExport(hit, 'html')}>
          {t('archive_evidence_html')}
        </button>
        <button type="button" data-action="evidence-json" onClick={() => onExport(hit, 'json')}>
          {t('archive_evidence_json')}
        </button>
        {isAsking ? (
          <>
            {/* It stands where was clicked: who clicks twice deletes nothing. */}
            <button type="button" data-action="keep" onClick={() => setAsking(false)}>
              {t('options_forget_no')}
            </button>
            <button
              type="button"
              class="danger"
              data-action="delete-sure"
              onClick={() => onDelete(hit)}
            >
              {t('archive_delete')}
            </button>
          </>
        ) : (
          <button type="button" data-action="delete" onClick={() => setAsking(true)}>
            {t('archive_delete')}
          </button>
        )}
      </div>
    </li>
  );
}

function Snippet({ message, terms }: { message: ArchivedMessage; terms: readonly string[] }) {
  const { t, locale } = useWords();
  const { from, at, text } = message;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    // The text alone decides how it runs: what has a direction of its own does not count for that.
    <p class="snippet" dir="auto">
      <small dir="auto">
        {t(`archive_by_${from ?? 'unknown'}`)} ·{' '}
        {at === null ? t('archive_no_time') : date.format(at)}
      </small>
      <br />
      {snippetOf(text, terms).map((part, i) => {
        const place = `${i} ${part.text}`;
        return part.isMarked ? (
          <mark key={place}>{part.text}</mark>
        ) : (
          <span key={place}>{part.text}</span>
        );
      })}
    </p>
  );
}
