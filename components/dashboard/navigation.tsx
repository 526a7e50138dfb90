import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

import {
  type DashboardFilter,
  filterParams,
  NO_FILTER,
  openFigure,
} from '@/utils/discussions/metrics';

import { useWords } from '../words';
import { printerFor } from './print';

/** What the dashboard shows, and the way to something else. */
export interface Navigation {
  readonly filter: DashboardFilter;
  /** @param toList - whether the list of discussions is to come into sight */
  readonly go: (filter: DashboardFilter, toList?: boolean) => void;
}

export const NavigationContext = createContext<Navigation>({
  filter: NO_FILTER,
  go: () => undefined,
});

/** What the dashboard shows, and the way to something else. */
export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}

/** The dashboard's own address for a filter. */
export function addressOf(filter: DashboardFilter): string {
  return `?${new URLSearchParams(filterParams(filter))}`;
}

interface FigureLinkProps {
  /** The figure whose discussions the link opens. */
  to: Partial<DashboardFilter>;
  children: ComponentChildren;
  label?: string;
  class?: string;
}

/** A link to the discussions behind a figure; in a new tab as well. */
export function FigureLink({ to, children, label, class: name }: FigureLinkProps) {
  const { filter, go } = useNavigation();
  const target = openFigure(filter, to);
  return (
    <a
      class={name}
      href={`${addressOf(target)}#discussions`}
      aria-label={label}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(target, true);
      }}
    >
      {children}
    </a>
  );
}

/** A count that opens the discussions behind it; a zero opens nothing. */
export function Count({ value, to }: { value: number; to: Partial<DashboardFilter> }) {
  const { locale } = useWords();
  const printed = printerFor(locale).number(value);
  return value === 0 ? <>{printed}</> : <FigureLink to={to}>{printed}</FigureLink>;
}
