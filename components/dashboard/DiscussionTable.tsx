import {
  type Cycle,
  type DashboardFilter,
  type ListPage,
  type Sort,
} from '@/utils/discussions/metrics';
import { badgeState, type DiscussionView } from '@/utils/discussions/view';

import { ClaimMenu } from '../ClaimMenu';
import { DeadlineBadge } from '../DeadlineBadge';
import { useWords } from '../words';
import { RuleButton } from '../RuleButton';
import { addressOf, useNavigation } from './navigation';
import { Pages } from './Pages';
import { printerFor } from './print';

interface DiscussionTableProps {
  list: ListPage;
  /** Epoch ms. */
  now: number;
  leadMs: number;
  onOpen: (view: DiscussionView) => void;
}

/** The discussions behind a figure, sorted and by pages; a click opens one in its panel. */
export function DiscussionTable({ list, now, leadMs, onOpen }: DiscussionTableProps) {
  const { t } = useWords();
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by keyboard */}
      <div class="wide" tabIndex={0} role="group" aria-labelledby="list-title">
        <table class="discussions">
          <thead>
            <tr>
              <SortHead sort="time-left">{t('dashboard_time_left')}</SortHead>
              <SortHead sort="buyer">{t('dashboard_buyer')}</SortHead>
              <SortHead sort="panel">{t('dashboard_by_panel')}</SortHead>
              <SortHead sort="received">{t('dashboard_received')}</SortHead>
              <SortHead sort="answered">{t('dashboard_answered')}</SortHead>
            </tr>
          </thead>
          <tbody>
            {list.rows.map(({ view, cycle }) => (
              <Row
                key={`${view.platform} ${view.account} ${view.key}`}
                view={view}
                cycle={cycle}
                now={now}
                leadMs={leadMs}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Pages count={list.found} />
    </>
  );
}

interface RowProps extends Omit<DiscussionTableProps, 'list'> {
  view: DiscussionView;
  /** The waiting that a figure counts, where one was opened. */
  cycle: Cycle | null;
}

function Row({ view, cycle, now, leadMs, onOpen }: RowProps) {
  const { t, locale } = useWords();
  const { url, buyer, subject, key, dueAt } = view;
  const name = buyer ?? t('discussion_unnamed', key);
  return (
    <tr
      data-panelwatch-row=""
      data-key={key}
      data-state={badgeState(view, now, leadMs)}
      data-due={dueAt === null ? undefined : new Date(dueAt).toISOString()}
    >
      <td>
        <DeadlineBadge view={view} now={now} leadMs={leadMs} />
        <RuleButton rule={view.rule} />
      </td>
      <td>
        {url === null ? (
          <b>
            <bdi>{name}</bdi>
          </b>
        ) : (
          <a
            href={url}
            title={t('popup_open_hint')}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onOpen(view);
            }}
          >
            <bdi>{name}</bdi>
          </a>
        )}
        {subject !== null && <bdi class="subject">{subject}</bdi>}
        <ClaimMenu view={view} now={now} />
      </td>
      <td>
        {view.host}
        {view.account !== null && <span class="subject">{view.account}</span>}
      </td>
      <td>{timeOf(cycle ? cycle.receivedAt : view.receivedAt)}</td>
      <td>{timeOf(cycle ? (cycle.end?.earliest ?? null) : view.answeredAt)}</td>
    </tr>
  );

  function timeOf(at: number | null) {
    if (at === null) return '–';
    return <time dateTime={new Date(at).toISOString()}>{printerFor(locale).instant(at)}</time>;
  }
}

function SortHead({ sort, children }: { sort: Sort; children: string }) {
  const { filter, go } = useNavigation();
  const isSorted = filter.sort === sort;
  const target: DashboardFilter = {
    ...filter,
    sort,
    reversed: isSorted && !filter.reversed,
    page: 1,
  };
  const direction = filter.reversed ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined}>
      <a
        href={addressOf(target)}
        onClick={(event) => {
          event.preventDefault();
          go(target);
        }}
      >
        {children}
        <span aria-hidden="true">{isSorted ? (filter.reversed ? ' ▲' : ' ▼') : ''}</span>
      </a>
    </th>
  );
}
