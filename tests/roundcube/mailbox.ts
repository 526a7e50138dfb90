import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A mail that arrives. */
export interface Mail {
  /** 'Name <address>', in letters of ASCII. */
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  /** Epoch ms. */
  readonly at: number;
  readonly replyTo?: string;
}

/** A folder in the form that mail servers share. https://cr.yp.to/proto/maildir.html */
export class Maildir {
  readonly #folder: string;
  #count = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async create(): Promise<void> {
    for (const part of ['cur', 'new', 'tmp'])
      await mkdir(path.join(this.#folder, part), { recursive: true });
  }

  async deliver(mail: Mail, to: string): Promise<void> {
    const name = `${Math.floor(mail.at / 1000)}.${++this.#count}.test`;
    const written = path.join(this.#folder, 'tmp', name);
    await writeFile(written, sourceOf(mail, to, name));
    await rename(written, path.join(this.#folder, 'new', name));
  }
}

function sourceOf(mail: Mail, to: string, name: string): string {
  const { from, subject, text, at, replyTo } = mail;
  return [
    `From: ${from}`,
    `To: <${to}>`,
    ...(replyTo === undefined ? [] : [`Reply-To: ${replyTo}`]),
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${name}@test.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(text).toString('base64'),
    '',
  ].join('\r\n');
}
