import { access } from 'node:fs/promises';

import { installPackages, isDebianRoot } from '../browsers/install.ts';

/** What Debian's packages put where, and what has to be there to run a Roundcube. */
export const PLACES = {
  /** What the web server serves. */
  site: '/var/lib/roundcube/public_html',
  /** What a fresh data base is made from. */
  schema: '/usr/share/roundcube/SQL/sqlite.initial.sql',
  dovecot: '/usr/sbin/dovecot',
  php: '/usr/bin/php',
} as const;

const PACKAGES = ['roundcube-core', 'roundcube-sqlite3', 'php-cli', 'dovecot-imapd'];

/**
 * Makes sure that a Roundcube and what it needs are installed.
 *
 * @throws {Error} where they are not and cannot be: not on Debian, or not as root
 */
export async function ensureRoundcube(): Promise<void> {
  if (await isInstalled()) return;
  if (await isDebianRoot()) await installPackages(PACKAGES);
  if (await isInstalled()) return;
  throw new Error(
    `The test with a real Roundcube needs Debian 12 or its kin, with: apt-get install --no-install-recommends ${PACKAGES.join(' ')}`,
  );
}

async function isInstalled(): Promise<boolean> {
  const { site, schema, dovecot, php } = PLACES;
  const found = await Promise.allSettled(
    [site, schema, dovecot, php].map((place) => access(place)),
  );
  return found.every(({ status }) => status === 'fulfilled');
}
