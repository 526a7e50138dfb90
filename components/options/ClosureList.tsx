import { useId, useState } from 'preact/hooks';

import type { Closure } from '@/utils/sla/clock';

import { useKeptFocus } from '../use-kept-focus';
import { useWords } from '../words';

interface ClosureListProps {
  closures: readonly Closure[];
  onChange: (closures: Closure[]) => void;
}

/** Days that do not count, to add and take away by hand. */
export function ClosureList({ closures, onChange }: ClosureListProps) {
  const { t, locale } = useWords();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [name, setName] = useState('');
  const [isRefused, setRefused] = useState(false);
  const refusedId = useId();
  const place = useKeptFocus<HTMLDivElement>();

  const add = (): void => {
    const last = to || from;
    setRefused(from === '' || last < from);
    if (from === '' || last < from) return;
    const closure = { from, to: last, ...(name.trim() !== '' && { name: name.trim() }) };
    onChange([...closures, closure].toSorted((a, b) => (a.from < b.from ? -1 : 1)));
    setFrom('');
    setTo('');
    setName('');
  };

  return (
    <div ref={place} class="closures">
      <ul>
        {closures.map((closure) => (
          <li key={`${closure.from} ${closure.to} ${closure.name}`}>
            <span>
              {daysInWords(closure, locale)}
              {closure.name !== undefined && ` · ${closure.name}`}
            </span>
            <button
              type="button"
              aria-label={t('options_closure_remove', daysInWords(closure, locale))}
              onClick={() => onChange(closures.filter((other) => other !== closure))}
            >
              {t('options_remove')}
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label>
          {t('options_closure_from')}
          <input
            type="date"
            name="from"
            value={from}
            aria-invalid={isRefused}
            aria-describedby={refusedId}
            onInput={(event) => setFrom(event.currentTarget.value)}
          />
        </label>
        <label>
          {t('options_closure_to')}
          <input
            type="date"
            name="to"
            value={to}
            min={from}
            onInput={(event) => setTo(event.currentTarget.value)}
          />
        </label>
        <label>
          {t('options_closure_name')}
          <input
            type="text"
            name="name"
            maxLength={120}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="submit" data-action="add-closure">
          {t('options_closure_add')}
        </button>
        <p id={refusedId} class="refused" role="alert">
          {isRefused ? t('options_closure_refused') : ''}
        </p>
      </form>
    </div>
  );
}

/** '24 Dec 2026' or '24 – 26 Dec 2026' in the interface's language. */
export function daysInWords({ from, to }: Closure, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.formatRange(new Date(from), new Date(to));
}
