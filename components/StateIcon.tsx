import type { BadgeState } from '@/utils/discussions/view';

/** Strokes of each state's icon, on a 16 × 16 grid: the state never hangs on colour alone. */
const PATHS: Readonly<Record<BadgeState, string>> = {
  'on-time': 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11zM8 5v3.2l2.2 1.4',
  'due-soon':
    'M4.5 2.5h7M4.5 13.5h7M5.5 2.5c0 3 2.5 4 2.5 5.5s-2.5 2.5-2.5 5.5M10.5 2.5c0 3-2.5 4-2.5 5.5s2.5 2.5 2.5 5.5',
  overdue: 'M8 2.2l6.3 11.3H1.7zM8 6.5v3M8 11.5v.2',
  answered: 'M3 8.5l3.3 3.3L13 5',
  unknown: 'M5.7 6a2.3 2.3 0 1 1 3.4 2c-.8.4-1.1.9-1.1 1.7M8 12.3v.2',
};

/** The icon of a badge's state; decoration, the words stand beside it. */
export function StateIcon({ state }: { readonly state: BadgeState }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[state]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
