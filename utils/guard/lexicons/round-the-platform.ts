import type { Lexicon } from './lexicon';

/** Right before the platform's name: past it, or without waiting for it. */
export const ROUND_IT: Lexicon = {
  sk: `mimo, okrem, bez, obíst*, neč* na, čak* na`,
  cs: `mimo, kromě, bez, obejít, neček* na, ček* na`,
  sl: `mimo, izven, zunaj, brez, čak* na`,
  hr: `mimo, izvan, bez, ček* na`,
  pl: `poza, bez, czek* na, pomi*`,
  pt: `fora, sem, esper* pel*, esper*`,
  es: `fuera, al margen, sin, esper* a, esper*`,
  de: `außerhalb, an der, an dem, ohne, neben, warten auf, auf das, vorbei an`,
  en: `outside, off, around, bypass*, without, waiting for, wait for, past, skip*`,
  hu: `kívül, megkerül*, nélkül, vár*`,
  ro: `afara, fără, aștept*, pe lângă`,
  it: `fuori, senza, aspett*, attend*, giro della`,
  fr: `hors, en dehors, sans, attend*, contourn*`,
};
