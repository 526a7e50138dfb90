import type { TimeWords } from './time-words';

/** Words of the Uralic languages that Intl does not have. */
export const URALIC: Readonly<Record<string, TimeWords>> = {
  hu: {
    join: 'kor|án|én|i|ai|ei|a|az|ekor|akor',
    now: 'most|éppen most|épp most|az imént|imént|néhány pillanata|néhány másodperce|pár másodperce',
    moment: 'az előbb|előbb|egy pillanattal ezelőtt|nemrég|egy pillanata|pár pillanata',
    last: 'múlt|előző',
    after: 'ezelőtt|óta',
    about: 'körülbelül|kb|több mint|majdnem|nagyjából|mintegy',
    lessThan: 'kevesebb mint|kevesebb, mint',
    one: 'egy',
    few: 'néhány|pár',
    second: 'mp|másodperc|másodperccel',
    minute: 'perc|perccel',
    hour: 'óra|órával|ó',
    day: 'nap|nappal|n',
    week: 'hét|héttel',
    month: 'hó|hónap|hónappal',
    year: 'év|évvel',
    oclock: 'óra|órakor',
    am: 'délelőtt|de|reggel|hajnalban',
    pm: 'délután|du|este',
    months: 'jan febr|feb márc|már ápr máj jún júl aug szept|szep okt nov dec',
    weekdays:
      'hétfőn|hét|hé keddi|kedden|ke szerdán|sze csütörtökön|csüt|cs pénteken|pén|pé szombaton|szo vasárnap|vas|va',
    half: 'fél',
  },
};
