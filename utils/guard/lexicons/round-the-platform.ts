import type { Lexicon } from './lexicon';

/** Right before the platform's name: past it, or without waiting for it. */
export const ROUND_IT: Lexicon = {
  sk: `mimo, okrem, bez, obíst*, neč* na, čak* na, netreba`,
  cs: `mimo, kromě, bez, obejít, neček* na, ček* na, netřeba, není třeba`,
  sl: `mimo, izven, zunaj, brez, čak* na, ni treba`,
  hr: `mimo, izvan, bez, ček* na, ne treba*`,
  pl: `poza, bez, czek* na, pomi*, nie trzeba`,
  pt: `fora, sem, esper* pel*, esper*, não precisa*`,
  es: `fuera, al margen, sin, esper* a, esper*, no hace falta`,
  de: `außerhalb, an der, an dem, ohne, neben, warten auf, auf das, vorbei an, brauchen keine, braucht keine, brauche keine`,
  en: `outside, off, around, bypass*, without, waiting for, wait for, past, skip*, no need for, don t need`,
  hu: `kívül, megkerül*, nélkül, vár*, nem kell*, nem kell hozzá`,
  ro: `afara, fără, aștept*, pe lângă, nu e nevoie de`,
  it: `fuori, senza, aspett*, attend*, giro della, non serve, senza bisogno`,
  fr: `hors, en dehors, sans, attend*, contourn*, pas besoin de`,
};
