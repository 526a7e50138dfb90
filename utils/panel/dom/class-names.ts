import { remembered } from '@/utils/remembered';

/** Parts that build tools add to keep class names apart, of emotion, styled-components, CSS modules … */
const GENERATED = [
  /^(?=\D*\d)(?:css|sc|jss|emotion|svelte|jsx|astro|makeStyles|v|ng|_ngcontent|_nghost)[\w-]{4,}$/,
  /^[a-z]{1,3}[A-Z0-9][A-Za-z0-9]{3,6}$/,
  /^_[A-Za-z0-9]{4,}(?:_\d+)?$/,
  /(?:^|[-_])(?=[A-Za-z]*\d[A-Za-z\d]*[A-Za-z]|[\dA-Za-z]*[A-Z][a-z\d]*[A-Z])[A-Za-z\d]{5,12}$/,
  /^\d|[a-f\d]{8,}|\d{4,}|-\d{3,}$/,
  /^css-|^sc-/,
];

/** Names that tell a passing state of a row, not what the row is. */
const STATES: ReadonlySet<string> = new Set(
  (
    'active selected current checked focus focused hover hovered open opened expanded collapsed disabled ' +
    'loading odd even first last stripe striped unread read new highlight highlighted bold semibold strong ' +
    'regular normal medium light muted dim dimmed warning danger success info primary secondary error ' +
    'urgent overdue'
  ).split(' '),
);

const PLAIN_NAME = /^[A-Za-z_][\w-]*$/;

/** False for a class name that a build tool generated and the next build changes. */
export const isStableClass = remembered(
  (name: string) => PLAIN_NAME.test(name) && !GENERATED.some((pattern) => pattern.test(name)),
);

/** True for a class name that marks a state, such as `is-unread`, `odd` or `Mui-selected`. */
export function isStateClass(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[-_]/)
    .some((part) => STATES.has(part.slice(part.lastIndexOf(':') + 1)));
}

/**
 * Class names that will be there after the next build and do not come and go with a state; one and the
 * same list for elements of the same classes.
 */
export function lastingClasses(element: Element): readonly string[] {
  return lastingAmong(element.getAttribute('class') ?? '');
}

const lastingAmong = remembered((names: string): readonly string[] =>
  names === ''
    ? []
    : names.split(/\s+/).filter((name) => isStableClass(name) && !isStateClass(name)),
);
