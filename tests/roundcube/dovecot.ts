import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { PLACES } from './packages.ts';
import { startProgram, type Program } from './program.ts';

/** Where a mail server keeps what is its own, and who may sign in. */
interface Account {
  readonly folder: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

/** Starts an IMAP server for one account; its mails are in `Maildir` of the folder. */
export async function startDovecot({ folder, port, user, password }: Account): Promise<Program> {
  const config = path.join(folder, 'dovecot.conf');
  await writeFile(
    config,
    `protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/dovecot.log
ssl = no
disable_plaintext_auth = no
default_internal_user = dovecot
default_login_user = dovenull
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = static
  args = user=${user} password=${password}
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=${folder}
}
mail_location = maildir:${folder}/Maildir
first_valid_uid = 1
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
}
`,
  );
  await chmod(config, 0o644);
  return startProgram(PLACES.dovecot, ['-F', '-c', config], { port });
}
