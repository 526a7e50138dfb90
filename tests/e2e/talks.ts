import type { PanelServer } from '../panels/server.ts';
import type { Host } from '../panels/hosts.ts';

/** What is said on one panel, in its language. */
interface Talk {
  /** From the buyer; asks nothing. */
  readonly complaint: string;
  /** An answer with which nothing is wrong. */
  readonly reply: string;
  /** What has no place in one. */
  readonly phone: string;
  /** The same in words alone. */
  readonly plea: string;
}

export const TALKS: Readonly<Record<Host, Talk>> = {
  'predajca.swopify.com': {
    complaint: 'Dobrý deň, balík prišiel poškodený, posielam fotku.',
    reply: 'Dobrý deň, je nám to ľúto, dnes posielame nový kus.',
    phone: 'Zavolajte mi prosím na 0905 123 456.',
    plea: 'Radšej nám zavolajte, dohodneme sa telefonicky.',
  },
  'seller.swapiphone.com': {
    complaint: 'Bom dia, a encomenda chegou danificada, envio uma fotografia.',
    reply: 'Bom dia, lamentamos o sucedido, enviamos hoje um artigo novo.',
    phone: 'Ligue-me por favor para o 912 345 678.',
    plea: 'Ligue-nos, combinamos tudo por telefone.',
  },
  'panel.handelo.example': {
    complaint: 'Dzień dobry, paczka przyszła uszkodzona, wysyłam zdjęcie.',
    reply: 'Dzień dobry, bardzo nam przykro, dziś wysyłamy nowy produkt.',
    phone: 'Proszę zadzwonić pod numer 601 234 567.',
    plea: 'Proszę do nas zadzwonić, dogadamy się telefonicznie.',
  },
  'moj.trgovec.example': {
    complaint: 'Pozdravljeni, paket je prišel poškodovan, pošiljam fotografijo.',
    reply: 'Pozdravljeni, žal nam je, danes pošljemo nov izdelek.',
    phone: 'Pokličite me na številko 041 234 567.',
    plea: 'Raje nas pokličite, zmenimo se po telefonu.',
  },
  'laden.werkhof.example': {
    complaint: 'Guten Tag, das Paket kam beschädigt an, ich schicke ein Foto.',
    reply: 'Guten Tag, das tut uns leid, wir schicken Ihnen heute ein neues Gerät.',
    phone: 'Rufen Sie mich bitte an: 0171 2345678.',
    plea: 'Rufen Sie uns lieber an, wir klären das telefonisch.',
  },
};

/** Lets the buyer of a discussion that was answered write again; returns its key. */
export function complain(server: PanelServer, host: Host): string {
  const { key } = server.truth(host).list.find((row) => row.actual.lastFrom === 'seller')!;
  server.add(host, { key, text: TALKS[host].complaint });
  return key;
}
