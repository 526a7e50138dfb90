// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { setupRemarks } from '@/utils/mail/hub-setup';
import { isMessagesPage, setupForm } from '@/utils/panel/hub/setup-form';

function page(body: string): Document {
  const made = document.implementation.createHTMLDocument();
  made.body.innerHTML = body;
  return made;
}

test.each([
  [
    'labels that are tied to their fields',
    '<label for="e">Email de Suporte</label><input id="e" value="a@b.pt"><label for="n">Nome Suporte *</label><input id="n" value="Loja">',
  ],
  [
    'labels that stand beside them',
    '<div><span>Email de suporte</span><input type="email" value="a@b.pt"></div><div><span>Nome suporte</span><input value="Loja"></div>',
  ],
  [
    'labels that are read out',
    '<input aria-label="E-mail de suporte" value="a@b.pt"><input aria-label="Nome de suporte" value="Loja">',
  ],
])('the form is known by %s', (_how, fields) => {
  const form = setupForm(
    page(
      `<form>${fields}<label>Título <input value="Loja"></label><button>Guardar</button></form>`,
    ),
  );
  expect(form?.setup).toEqual({ email: 'a@b.pt', name: 'Loja', title: 'Loja' });
  expect(form?.save).toHaveLength(1);
});

test('other forms are none', () => {
  expect(setupForm(page('<label>Email <input></label><label>Nome <input></label>'))).toBeNull();
});

test.each([
  [{ email: 'a@b.pt', name: 'Loja  Boa', title: 'Loja Boa' }, ['ready']],
  [{ email: 'a@b.pt', name: 'Loja', title: null }, ['ready']],
  [{ email: ' ', name: '', title: 'Loja' }, ['email-missing', 'name-missing']],
  [{ email: 'a@b.pt; c@d.pt', name: 'Loja', title: 'Loja' }, ['email-many']],
  [{ email: 'suporte', name: 'loja', title: 'Loja' }, ['email-wrong', 'name-differs']],
])('of %o there is to say %o', (setup, remarks) => {
  expect(setupRemarks(setup)).toEqual(remarks);
});

test('the section of messages is known by its address or heading', () => {
  expect(isMessagesPage(page(''), '/mensagens')).toBe(true);
  expect(isMessagesPage(page('<h1>Mensagens</h1>'), '/s/12')).toBe(true);
  expect(isMessagesPage(page('<h1>Perfil</h1><a>Mensagens</a>'), '/configuracoes/perfil')).toBe(
    false,
  );
});
