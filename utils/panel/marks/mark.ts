/** A piece of a draft that is underlined: half-open range of UTF-16 positions in its text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
}

/** Later ones are drawn over earlier ones. */
export const SEVERITIES = ['hint', 'warn', 'block'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Colour of the underline; strong enough on light and dark editors alike. */
export const MARK_COLOURS: Readonly<Record<Severity, string>> = {
  hint: '#4d7dff',
  warn: '#c27a00',
  block: '#e0352b',
};

/** A touch of its colour behind a mark: browsers underline what they take for misspelt in red as well. */
export function tintOf(severity: Severity): string {
  return `${MARK_COLOURS[severity]}26`;
}
