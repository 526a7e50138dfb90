/** What turns the text behind it over, or holds it apart: it would reach beyond the name. */
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/g;

/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** A name, or another text of a page, without signs that change which way what is around it is written. */
export function plainName(name: string | null): string | null {
  return name === null ? null : name.replace(DIRECTIONS, '');
}

/** A name for a sentence outside of any page: one that is written from right to left leaves the rest in its order. */
export function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}
