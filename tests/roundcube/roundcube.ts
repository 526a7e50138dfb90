import { execFile } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { until } from '../browsers/until.ts';
import { startDovecot } from './dovecot.ts';
import { mailsInInbox } from './imap.ts';
import { Maildir, type Mail } from './mailbox.ts';
import { ensureRoundcube, PLACES } from './packages.ts';
import { freePort, startProgram, type Program } from './program.ts';
import { SmtpSink, type SentMail } from './smtp-sink.ts';

/** Who signs in. */
export const USER = { address: 'suporte@loja.example', password: 'segredo' } as const;

/** A Roundcube of the system's packages with a mailbox of its own, all of it in a temporary folder. */
export class Roundcube {
  readonly #folder: string;
  readonly #programs: readonly Program[];
  readonly #port: number;
  readonly #imap: number;
  readonly #inbox: Maildir;
  readonly #sink: SmtpSink;

  private constructor(
    folder: string,
    programs: readonly Program[],
    port: number,
    imap: number,
    inbox: Maildir,
    sink: SmtpSink,
  ) {
    this.#folder = folder;
    this.#programs = programs;
    this.#port = port;
    this.#imap = imap;
    this.#inbox = inbox;
    this.#sink = sink;
  }

  static async start(): Promise<Roundcube> {
    await ensureRoundcube();
    const folder = await mkdtemp(path.join(tmpdir(), 'panelwatch-roundcube-'));
    await chmod(folder, 0o755);
    const inbox = new Maildir(path.join(folder, 'Maildir'));
    await inbox.create();
    const sink = new SmtpSink();
    await sink.listen();
    const [imap, web] = [await freePort(), await freePort()];
    await configure(folder, imap, sink.port);
    const { address, password } = USER;
    await giveAway(path.join(folder, 'Maildir'));
    const dovecot = await startDovecot({ folder, port: imap, user: address, password });
    const php = await startProgram(
      PLACES.php,
      ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${web}`, '-t', PLACES.site],
      {
        port: web,
        env: { ROUNDCUBE_CONFIG_DIR: path.join(folder, 'config'), PHP_CLI_SERVER_WORKERS: '4' },
      },
    );
    return new Roundcube(folder, [php, dovecot], web, imap, inbox, sink);
  }

  /** What was sent, oldest first. */
  get sent(): readonly SentMail[] {
    return this.#sink.mails;
  }

  /** Delivers a mail; resolves when the mailbox shows it, so that two that look at once see the same. */
  async deliver(mail: Mail): Promise<void> {
    const before = await this.#mails();
    await this.#inbox.deliver(mail, USER.address);
    await until('the mail in the mailbox', async () => (await this.#mails()) > before);
  }

  #mails(): Promise<number> {
    return mailsInInbox({ ...USER, port: this.#imap });
  }

  /** Passes a request on to it. */
  readonly answer: RequestListener = (request, response) => {
    const { method, headers, url: address } = request;
    const options = { host: '127.0.0.1', port: this.#port, method, headers, path: address };
    const passed = http.request(options, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.once('error', (error) => response.destroy(error));
    request.pipe(passed);
  };

  async stop(): Promise<void> {
    await Promise.all(this.#programs.map((program) => program.stop()));
    await this.#sink.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

async function configure(folder: string, imap: number, smtp: number): Promise<void> {
  const config = path.join(folder, 'config');
  for (const name of ['config', 'temp', 'logs']) await mkdir(path.join(folder, name));
  const database = path.join(folder, 'roundcube.sqlite');
  const create = `(new PDO('sqlite:${database}'))->exec(file_get_contents('${PLACES.schema}'));`;
  await promisify(execFile)(PLACES.php, ['-r', create]);
  const own = `<?php
$config['db_dsnw'] = 'sqlite:///${database}?mode=0646';
$config['imap_host'] = '127.0.0.1:${imap}';
$config['smtp_host'] = '127.0.0.1:${smtp}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['des_key'] = 'panelwatch-panelwatch-24';
$config['temp_dir'] = '${folder}/temp';
$config['log_dir'] = '${folder}/logs';
$config['mime_types'] = '/etc/mime.types';
$config['plugins'] = [];
$config['language'] = 'pt_PT';
$config['layout'] = 'widescreen';
$config['enable_installer'] = false;
$config['quota_zero_as_unlimited'] = true;
`;
  // The packages' own settings are read first; what stands here goes before them.
  await writeFile(path.join(config, 'config.inc.php'), own);
  await writeFile(
    path.join(config, 'defaults.inc.php'),
    "<?php include '/etc/roundcube/defaults.inc.php';\n",
  );
  await writeFile(
    path.join(config, 'mimetypes.php'),
    "<?php return include '/etc/roundcube/mimetypes.php';\n",
  );
}

/** The IMAP server refuses to act as root: the mails belong to nobody in particular. */
async function giveAway(folder: string): Promise<void> {
  const { uid, gid } = { uid: 65534, gid: 65534 };
  await chown(folder, uid, gid);
  for (const part of ['cur', 'new', 'tmp']) {
    const inner = path.join(folder, part);
    if ((await stat(inner)).isDirectory()) await chown(inner, uid, gid);
  }
}
