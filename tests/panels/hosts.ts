import { panels } from './panels.ts';

/** Where tests and demo serve the panels: at two hosts of the platform that the extension knows, and at three that it does not. */
export const HOSTS = {
  'predajca.swopify.com': panels.tovarna,
  'seller.swapiphone.com': panels.vendafacil,
  'panel.handelo.example': panels.handelo,
  'moj.trgovec.example': panels.trgovec,
  'laden.werkhof.example': panels.werkhof,
} as const;
export type Host = keyof typeof HOSTS;

/** Where cases of Buyer Protection are served: answered by a form, and with other rules than discussions. */
export const CASES_HOST = 'app.etrusted.com';

/** Every host that tests and demo serve. */
export const ALL_HOSTS = { ...HOSTS, [CASES_HOST]: panels.ochrona } as const;
