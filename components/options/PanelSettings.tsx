import type { ComponentChildren } from 'preact';

import type { PanelChoice } from '@/utils/discussions/counting';
import type { Market, PlatformPack } from '@/utils/platforms/types';
import type { Clock } from '@/utils/sla/clock';
import { runtimeZone } from '@/utils/time/runtime-zones';

import { useWords } from '../words';
import { ClosureList } from './ClosureList';
import { regionName } from './region-name';
import { NumberField } from '../NumberField';

interface PanelSettingsProps {
  host: string;
  /** The pack that the panel belongs to; undefined for a panel in none. */
  pack: PlatformPack | undefined;
  choice: PanelChoice;
  /** Countries and regions whose public holidays are known. */
  regions: readonly string[];
  onChange: (choice: PanelChoice) => void;
  /** What a message of now would be due, and the import of a calendar. */
  children: ComponentChildren;
}

/** How deadlines are counted on one panel. */
export function PanelSettings(props: PanelSettingsProps) {
  const { host, pack, choice, children, onChange } = props;
  const { t } = useWords();
  return (
    <section class="panel-settings" data-host={host}>
      <h3>{pack ? `${pack.name} · ${host}` : host}</h3>
      {pack ? <MarketFields {...props} pack={pack} /> : <ClockFields {...props} />}
      {(pack?.reply.clock.kind === 'workingDays' || hasCalendar(choice.clock)) && (
        <>
          <h4>{t('options_closures')}</h4>
          <p class="hint">{t(pack ? 'options_closures_pack' : 'options_closures_own')}</p>
          <ClosureList
            closures={closuresOf(choice)}
            onChange={(closures) => onChange(withClosures(choice, closures))}
          />
        </>
      )}
      {children}
    </section>
  );
}

function MarketFields({
  pack,
  choice,
  regions,
  onChange,
}: PanelSettingsProps & { pack: PlatformPack }) {
  const { t, locale } = useWords();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const code = Object.entries(pack.markets).find(([, market]) =>
    isSame(market, choice.market),
  )?.[0];
  return (
    <div class="fields">
      <label>
        {t('options_market')}
        <select
          name="market"
          value={code ?? ''}
          onChange={(event) => {
            const market = pack.markets[event.currentTarget.value] ?? null;
            onChange({ ...choice, market });
          }}
        >
          <option value="">{t('options_market_from_page')}</option>
          {Object.entries(pack.markets).map(([key, { country }]) => (
            <option key={key} value={key}>
              {names.of(country)}
            </option>
          ))}
        </select>
      </label>
      {pack.reply.clock.kind === 'workingDays' && (
        <HolidayField
          value={choice.holidays ?? ''}
          regions={regions}
          none={t('options_holidays_market')}
          onChange={(holidays) => onChange({ ...choice, holidays: holidays || null })}
        />
      )}
    </div>
  );
}

function ClockFields({ choice, regions, onChange }: PanelSettingsProps) {
  const { t } = useWords();
  const { clock } = choice;
  const kind = clock?.kind === 'workingDays' ? 'workingDays' : 'running';
  const hours = clock && 'hours' in clock ? clock.hours : 24;
  const set = (nextKind: string, nextHours: number, holidays: string | null): void =>
    onChange({
      ...choice,
      clock:
        nextKind === 'running'
          ? { kind: 'running', hours: nextHours }
          : {
              kind: 'workingDays',
              hours: nextHours,
              calendar: {
                timeZone: choice.timeZone ?? runtimeZone(),
                workingWeekdays: [1, 2, 3, 4, 5],
                holidays,
                closures: closuresOf(choice),
              },
            },
    });
  const holidays = hasCalendar(clock) ? clock.calendar.holidays : null;
  return (
    <div class="fields">
      <NumberField
        label={t('options_hours')}
        name="hours"
        min={1}
        max={720}
        value={hours}
        onChange={(next) => set(kind, next, holidays)}
      />
      <label>
        {t('options_clock')}
        <select
          name="clock"
          value={kind}
          onChange={(event) => set(event.currentTarget.value, hours, holidays)}
        >
          <option value="running">{t('options_clock_running')}</option>
          <option value="workingDays">{t('options_clock_working_days')}</option>
        </select>
      </label>
      {kind === 'workingDays' && (
        <HolidayField
          value={holidays ?? ''}
          regions={regions}
          none={t('options_holidays_none')}
          onChange={(next) => set(kind, hours, next || null)}
        />
      )}
    </div>
  );
}

interface HolidayFieldProps {
  value: string;
  regions: readonly string[];
  /** Words of the choice that stands for no country. */
  none: string;
  onChange: (region: string) => void;
}

function HolidayField({ value, regions, none, onChange }: HolidayFieldProps) {
  const { t, locale } = useWords();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return (
    <label>
      {t('options_holidays')}
      <select
        name="holidays"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{none}</option>
        {regions.map((region) => (
          <option key={region} value={region}>
            {regionName(region, names)}
          </option>
        ))}
      </select>
    </label>
  );
}

function isSame(a: Market, b: Market | null): boolean {
  return b !== null && a.country === b.country && a.language === b.language;
}

type ClockWithCalendar = Extract<Clock, { calendar: unknown }>;

function hasCalendar(clock: Clock | null): clock is ClockWithCalendar {
  return clock !== null && 'calendar' in clock;
}

/** The days that do not count by the user's choice: of the own clock, or besides the pack's. */
export function closuresOf({ clock, closures }: PanelChoice) {
  return hasCalendar(clock) ? clock.calendar.closures : (closures ?? []);
}

/** The choice with other days that do not count. */
export function withClosures(
  choice: PanelChoice,
  closures: NonNullable<PanelChoice['closures']>,
): PanelChoice {
  const { clock } = choice;
  if (!hasCalendar(clock)) return { ...choice, closures };
  return { ...choice, clock: { ...clock, calendar: { ...clock.calendar, closures } } };
}
