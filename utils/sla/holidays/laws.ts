import { AT } from './at';
import { BE } from './be';
import { BG } from './bg';
import { CZ } from './cz';
import { DE } from './de';
import { DK } from './dk';
import { EE } from './ee';
import { ES } from './es';
import { FI } from './fi';
import { FR } from './fr';
import { GR } from './gr';
import { HR } from './hr';
import { HU } from './hu';
import { IE } from './ie';
import { IT } from './it';
import type { HolidayLaw } from './law';
import { LT } from './lt';
import { LU } from './lu';
import { LV } from './lv';
import { NL } from './nl';
import { PL } from './pl';
import { PT } from './pt';
import { RO } from './ro';
import { SE } from './se';
import { SI } from './si';
import { SK } from './sk';

/** Every country whose holidays Panelwatch knows, by ISO 3166-1 alpha-2 code. */
export const laws: Readonly<Record<string, HolidayLaw>> = {
  AT,
  BE,
  BG,
  CZ,
  DE,
  DK,
  EE,
  ES,
  FI,
  FR,
  GR,
  HR,
  HU,
  IE,
  IT,
  LT,
  LU,
  LV,
  NL,
  PL,
  PT,
  RO,
  SE,
  SI,
  SK,
};
