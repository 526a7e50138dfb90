import { dayOf } from '@/utils/sla/civil-day';

/**
 * Day number of Easter Sunday in the Western churches.
 *
 * The anonymous Gregorian algorithm, as in Meeus, Astronomical Algorithms (1991), chapter 8.
 */
export function westernEaster(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const leapYears = Math.floor(yearOfCentury / 4);
  const toSunday = (32 + 2 * (century % 4) + 2 * leapYears - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  // 22 March is the earliest Easter there is.
  return dayOf(year, 3, 22) + epact + toSunday - 7 * late;
}

/**
 * Day number of Easter Sunday in the Orthodox churches: by the Julian calendar, whose distance from
 * the Gregorian one is 13 days until 2099. Meeus, Astronomical Algorithms (1991), chapter 8.
 */
export function orthodoxEaster(year: number): number {
  const epact = (19 * (year % 19) + 15) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
  const julianToGregorian = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayOf(year, 3, 22) + epact + toSunday + julianToGregorian;
}
