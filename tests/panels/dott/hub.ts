import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import { bodyText } from '../lib/exchange.ts';
import { escaped } from './mailbox.ts';

const STYLE = `body{font:15px system-ui;margin:0;display:grid;grid-template-columns:220px 1fr;min-height:100vh}nav{background:#14213d;color:#fff;padding:20px}
nav a{color:#fff;display:block;margin:8px 0}main{padding:24px;max-width:640px}label{display:block;margin:12px 0 4px}input{width:100%;padding:8px}button{margin-top:16px;padding:8px 20px}`;

/** A hub with a profile and messages; without a support address its contact tool is off. */
export class DemoHub {
  readonly profile = { title: 'Loja Boa', email: 'suporte@loja.example', name: 'Loja Boa' };
  saved = 0;

  get isOn(): boolean {
    return this.profile.email !== '' && this.profile.name !== '';
  }

  readonly answer: RequestListener = (request, response) => {
    const show = (): void => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(request.url?.startsWith('/mensagens') ? messages() : this.#profilePage());
    };
    if (request.method !== 'POST') {
      show();
      return;
    }
    this.#save(request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  };

  async #save(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fields = new URLSearchParams(await bodyText(request));
    this.saved++;
    this.profile.email = (fields.get('email') ?? '').trim();
    this.profile.name = (fields.get('name') ?? '').trim();
    response.writeHead(303, { location: '/configuracoes/perfil' }).end();
  }

  #profilePage(): string {
    const { title, email, name } = this.profile;
    return page(
      'Perfil',
      `<h1>Perfil</h1><p>${this.isOn ? 'Contacto com o cliente: ativo' : 'Contacto com o cliente: inativo'}</p>
<form method="post"><label for="t">Título</label><input id="t" value="${escaped(title)}" readonly>
<div><label>Email de Suporte</label><input name="email" value="${escaped(email)}"></div>
<div><label>Nome Suporte</label><input name="name" value="${escaped(name)}"></div><button>Guardar</button></form>`,
    );
  }
}

function messages(): string {
  return page(
    'Mensagens',
    '<h1>Mensagens</h1><p>Não tem mensagens.</p><textarea aria-label="Nova mensagem"></textarea>',
  );
}

function page(title: string, main: string): string {
  return `<!doctype html><html lang="pt"><head><meta charset="utf-8"><title>${title} - Hub</title><style>${STYLE}</style></head>
<body><nav><a href="/configuracoes/perfil">Configurações</a><a href="/mensagens">Mensagens</a></nav><main>${main}</main></body></html>`;
}
