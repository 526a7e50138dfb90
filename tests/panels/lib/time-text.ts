import { wallTime } from './zoned-time.ts';

/** Names as they stand in a date of that language. */
export interface DateNames {
  readonly months: readonly string[];
  readonly short: readonly string[];
  readonly days: readonly string[];
}

export const POLISH: DateNames = {
  months:
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
      ' ',
    ),
  short: 'sty lut mar kwi maj cze lip sie wrz paź lis gru'.split(' '),
  days: 'poniedziałek wtorek środa czwartek piątek sobota niedziela'.split(' '),
};

export const SLOVENE: DateNames = {
  months:
    'januar februar marec april maj junij julij avgust september oktober november december'.split(
      ' ',
    ),
  short: 'jan. feb. mar. apr. maj jun. jul. avg. sep. okt. nov. dec.'.split(' '),
  days: 'ponedeljek torek sreda četrtek petek sobota nedelja'.split(' '),
};

/** `instant` in the pattern's words: YYYY MMMM MMM MM DD D HH H mm dddd. */
export function timeText(
  instant: number,
  timeZone: string,
  pattern: string,
  names?: DateNames,
): string {
  const wall = wallTime(instant, timeZone);
  const words: Readonly<Record<string, string | number | undefined>> = {
    YYYY: wall.year,
    MMMM: names?.months[wall.month - 1],
    MMM: names?.short[wall.month - 1],
    MM: twoDigits(wall.month),
    M: wall.month,
    DD: twoDigits(wall.day),
    D: wall.day,
    HH: twoDigits(wall.hour),
    H: wall.hour,
    mm: twoDigits(wall.minute),
    dddd: names?.days[wall.weekday - 1],
  };
  return pattern.replace(/YYYY|MMMM|MMM|MM|M|DD|D|HH|H|mm|dddd/g, (word) => String(words[word]));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
