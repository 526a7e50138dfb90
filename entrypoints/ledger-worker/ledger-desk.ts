import { exportedCsv, exportedFile } from '@/utils/discussions/export/exported';
import { listed, type Listed, pageOf, type Report, reportOf } from '@/utils/discussions/metrics';
import { logError } from '@/utils/log';

import { choicesOf } from './choices';
import { lastOf } from './last-of';
import { createLedgerReader } from './ledger-reader';
import { panelTargets } from './panel-targets';
import type { Answer, Asked, Export, Question, Told } from './messages';

const DAY_MS = 24 * 3_600_000;
/** After so long deadlines have passed that make other figures, also without anything new, ms. */
const STALE_MS = 60_000;

/**
 * Reads the ledger for the dashboard and makes its figures: what waits first, then the period that is
 * asked for, then the one before. Listens to `Asked`, tells `Told`.
 */
export function createLedgerDesk(tell: (told: Told) => void): (asked: Asked) => void {
  const reader = createLedgerReader();
  let question: Question | null = null;
  let work: Promise<void> | null = null;
  let isOpenRead = false;
  let shownAt = 0;

  const choices = lastOf(choicesOf);
  const report = lastOf(reportOf);
  const list = lastOf(listed);

  return (asked) => {
    if (asked.kind === 'show') {
      const isFirst = question === null;
      ({ question } = asked);
      if (!isFirst && isOpenRead) show(question);
      work ??= working(readAll);
    } else if (asked.kind === 'look') work ??= working(readNews);
    else if (question) tell(exported(question, asked));
  };

  async function working(reading: () => Promise<void>): Promise<void> {
    try {
      await reading();
    } catch (error) {
      logError('read the ledger')(error);
      tell({ kind: 'failed' });
      return;
    } finally {
      work = null;
    }
    // Something else may have been asked for meanwhile.
    if (question && nextEdge(question) !== null) work ??= working(readAll);
  }

  /** Until all that the question asks for is read, and that may be another one by then. */
  async function readAll(): Promise<void> {
    if (question && !isOpenRead) {
      await reader.readOpen(question.settings);
      isOpenRead = true;
      show(question);
    }
    for (;;) {
      const edge = question && nextEdge(question);
      if (!question || edge === null) return;
      for await (const readFrom of reader.readBack(question.settings, edge)) {
        tell({ kind: 'reading', done: shareRead(question, readFrom) });
        if (nextEdge(question) !== edge) break;
      }
      show(question);
    }
  }

  async function readNews(): Promise<void> {
    if (!question || !isOpenRead) return;
    const isNew = await reader.readNews(question.settings);
    if (isNew || reader.asOf() - shownAt >= STALE_MS) show(question);
  }

  /** What is to be read next: the period, then what it is compared with. */
  function nextEdge(asked: Question): number | null {
    if (reader.readFrom() > ownEdge(asked)) return ownEdge(asked);
    return reader.readFrom() > wholeEdge(asked) ? wholeEdge(asked) : null;
  }

  /** The hours of the day on which a period begins belong to it. */
  function ownEdge({ filter }: Question): number {
    return reader.asOf() - (filter.days + 1) * DAY_MS;
  }

  function wholeEdge({ filter, settings }: Question): number {
    const wanted = Object.values(settings.targets).map(({ days }) => days);
    return reader.asOf() - (Math.max(2 * filter.days, ...wanted) + 1) * DAY_MS;
  }

  function shareRead(asked: Question, readFrom: number): number {
    const whole = reader.asOf() - ownEdge(asked);
    return Math.min(1, Math.max(0, reader.asOf() - readFrom) / whole);
  }

  function show(asked: Question): void {
    shownAt = reader.asOf();
    tell({ kind: 'shown', answer: answerTo(asked) });
  }

  function answerTo(asked: Question): Answer {
    const { filter, settings, panels, timeZone } = asked;
    const [records, asOf] = [reader.records(), reader.asOf()];
    const isRead = reader.readFrom() <= ownEdge(asked);
    const isWholeRead = reader.readFrom() <= wholeEdge(asked);
    return {
      report: isRead ? reportTo(asked, isWholeRead) : null,
      list: pageOf(listTo(asked), filter.page),
      choices: choices(records),
      targets: isWholeRead ? panelTargets(panels, settings.targets, records, asOf, timeZone) : [],
      done: shareRead(asked, reader.readFrom()),
      asOf,
    };
  }

  function reportTo({ filter, timeZone }: Question, isWholeRead: boolean): Report {
    const { days, panel, account, market, weekday } = filter;
    const scope = { days, panel, account, market, weekday };
    return report(reader.records(), scope, reader.asOf(), timeZone, isWholeRead);
  }

  function listTo({ filter, timeZone }: Question): Listed {
    // Leafing makes no other list.
    return list(reader.records(), { ...filter, page: 1 }, reader.asOf(), timeZone);
  }

  function exported(of: Question, { as, at, locale }: Export): Told {
    const file = exportedFile(listTo(of).views, at, of.settings.leadMs);
    const text = as === 'csv' ? exportedCsv(file, locale) : JSON.stringify(file, null, 2);
    return { kind: 'exported', as, at, text };
  }
}
