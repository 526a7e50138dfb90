import type { HolidayLaw } from './law';

/**
 * Romania: Codul muncii (Legea nr. 53/2003), art. 139. Bridge days that the government decrees are for
 * public servants only.
 */
export const RO: HolidayLaw = {
  rules: [
    ['01-01', 'Anul Nou', 'New Year’s Day'],
    ['01-02', 'Anul Nou', 'New Year'],
    ['01-06', 'Botezul Domnului', 'Epiphany', { from: 2024 }],
    ['01-07', 'Soborul Sfântului Ioan Botezătorul', 'St John the Baptist’s Day', { from: 2024 }],
    [
      '01-24',
      'Ziua Unirii Principatelor Române',
      'Union of the Principalities Day',
      { from: 2017 },
    ],
    ['O-2', 'Vinerea Mare', 'Good Friday', { from: 2018 }],
    ['O+0', 'Paștele', 'Easter Sunday'],
    ['O+1', 'A doua zi de Paști', 'Easter Monday'],
    ['05-01', 'Ziua Muncii', 'Labour Day'],
    ['06-01', 'Ziua Copilului', 'Children’s Day', { from: 2017 }],
    ['O+49', 'Rusaliile', 'Pentecost'],
    ['O+50', 'A doua zi de Rusalii', 'Whit Monday'],
    ['08-15', 'Adormirea Maicii Domnului', 'Dormition of the Mother of God'],
    ['11-30', 'Sfântul Andrei', 'St Andrew’s Day'],
    ['12-01', 'Ziua Națională a României', 'National Day'],
    ['12-25', 'Crăciunul', 'Christmas Day'],
    ['12-26', 'A doua zi de Crăciun', 'Second Day of Christmas'],
  ],
};
