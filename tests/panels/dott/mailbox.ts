import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import { bodyText } from '../lib/exchange.ts';

/** A mail in a demo mailbox. */
export interface DemoMail {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  /** Epoch ms. */
  readonly at: number;
  answeredAt: number | null;
}

/** An answer that left the mailbox. */
export interface DemoAnswer {
  readonly id: string;
  readonly to: string;
  readonly text: string;
}

/** How a webmail draws its pages. */
export interface MailboxLook {
  list(mails: readonly DemoMail[]): string;
  open(mail: DemoMail): string;
}

/**
 * A mailbox on the server's side, told apart from others by its look alone. An answer to anybody but the
 * sender of the mail is a mail like any other: the contact waits on.
 */
export class DemoMailbox {
  readonly mails: DemoMail[];
  readonly sent: DemoAnswer[] = [];
  readonly #look: MailboxLook;

  constructor(look: MailboxLook, mails: readonly Omit<DemoMail, 'answeredAt'>[]) {
    this.#look = look;
    this.mails = mails.map((mail) => ({ ...mail, answeredAt: null }));
  }

  readonly answer: RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', 'https://mail.example');
    const mail = this.mails.find(({ id }) => id === url.searchParams.get('id'));
    const show = (html: string): void => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(html);
    };
    if (request.method !== 'POST') {
      show(mail ? this.#look.open(mail) : this.#look.list(this.mails));
      return;
    }
    this.#save(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  };

  async #save(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#send(new URLSearchParams(await bodyText(request)));
    response
      .writeHead(303, { location: new URL(request.url ?? '/', 'https://mail.example').pathname })
      .end();
  }

  #send(fields: URLSearchParams): void {
    const [id = '', to = '', text = ''] = ['id', 'to', 'text'].map(
      (name) => fields.get(name) ?? '',
    );
    this.sent.push({ id, to, text });
    const mail = this.mails.find((one) => one.id === id);
    if (mail?.address === to) mail.answeredAt = Date.now();
  }
}

/** Mails of a shop: two contacts, and others that are nobody's business. */
export function demoMails(now: number): Omit<DemoMail, 'answeredAt'>[] {
  const hour = 3_600_000;
  const minute = Math.floor(now / 60_000) * 60_000;
  return [
    {
      id: '18c0a1',
      name: 'Dott',
      address: 'contacto-4471@mensagens.dott.pt',
      subject: 'Artigo em falta - Encomenda 10028399',
      text: 'Olá, o cliente Rui Costa contactou-o. Faltava o cabo. Quando o posso receber?',
      at: minute - 2 * hour,
    },
    {
      id: '18c0a2',
      name: 'Banco Azul',
      address: 'info@banco.example',
      subject: 'O seu extrato de novembro',
      text: 'Compra na Dott, encomenda 10028399.',
      at: minute - 3 * hour,
    },
    {
      id: '18c0a3',
      name: 'Dott',
      address: 'newsletter@dott.pt',
      subject: 'Nova encomenda 10028411',
      text: 'Tem uma nova encomenda para preparar.',
      at: minute - 4 * hour,
    },
    {
      id: '18c0a4',
      name: 'Dott',
      address: 'contacto-4402@mensagens.dott.pt',
      subject: 'Artigo errado - Encomenda 10028120',
      text: 'Olá, o cliente Ana Reis contactou-o. Recebi um modelo diferente.',
      at: minute - 27 * hour,
    },
  ];
}

/** A text as it stands in markup. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
