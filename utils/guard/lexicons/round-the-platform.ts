import type { Lexicon } from '../text/phrases';

/** Right before the platform's name: past it, or without waiting for it. */
export const ROUND_IT: Lexicon = {
  sk: `mimo, okrem, bez, obíst*, neč* na, nečak* na, čak* na`,
  cs: `mimo, kromě, bez, obejít, neček* na, ček* na, čekání na`,
  sl: `mimo, izven, zunaj, brez, brez čakanja na, čak* na`,
  hr: `mimo, izvan, bez, bez čekanja na, ček* na, čeka* na`,
  pl: `poza, z pominięciem, bez, czek* na, pomi*`,
  pt: `fora, por fora, sem, esper* pel*, esper*, à espera`,
  es: `fuera, al margen, sin, esper* a, esper*`,
  de: `außerhalb, an der, an dem, ohne, neben, warten auf, auf das, vorbei an`,
  en: `outside, off, around, bypass*, without, waiting for, wait for, past, skip*`,
  hu: `kívül, megkerül*, nélkül, vár*`,
  ro: `în afara, afara, fără, aștept*, pe lângă`,
  it: `fuori, al di fuori, senza, aspett*, attend*, giro della`,
  fr: `hors, en dehors, sans, attend*, contourn*`,
};
