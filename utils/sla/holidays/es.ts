import type { HolidayLaw } from './law';

/**
 * Spain: Estatuto de los Trabajadores, artículo 37.2, and Real Decreto 2001/1983, artículo 45. Only the days
 * that are free in every autonomous community; the others, and the Monday that some of them take for a
 * holiday on a Sunday, differ by community.
 */
export const ES: HolidayLaw = {
  rules: [
    ['01-01', 'Año Nuevo', 'New Year’s Day'],
    ['01-06', 'Epifanía del Señor', 'Epiphany'],
    ['E-2', 'Viernes Santo', 'Good Friday'],
    ['05-01', 'Fiesta del Trabajo', 'Labour Day'],
    ['08-15', 'Asunción de la Virgen', 'Assumption Day'],
    ['10-12', 'Fiesta Nacional de España', 'National Day'],
    ['11-01', 'Todos los Santos', 'All Saints’ Day'],
    ['12-06', 'Día de la Constitución Española', 'Constitution Day'],
    ['12-08', 'Inmaculada Concepción', 'Immaculate Conception'],
    ['12-25', 'Natividad del Señor', 'Christmas Day'],
  ],
};
