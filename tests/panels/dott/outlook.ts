import { escaped, type DemoMail, type MailboxLook } from './mailbox.ts';

// Roles, labels and attributes as they stand in Outlook's pages, as far as extensions in public
// repositories rely on them; its class names change with every release.

const STYLE = `body{font:14px "Segoe UI",Arial;margin:0;display:grid;grid-template-columns:420px 1fr;min-height:100vh}
[role=listbox]{border-right:1px solid #ddd}[role=option]{padding:10px 16px;border-bottom:1px solid #eee;cursor:pointer}
.line{display:flex;justify-content:space-between}.main{padding:16px}.head{display:flex;gap:16px;margin:12px 0}
.pill{background:#eff6fc;padding:2px 8px}[aria-label^=Corpo]{min-height:140px;border:1px solid #ddd;padding:8px}.to{border-bottom:1px solid #ddd;padding:6px}`;

const time = (at: number): string => {
  const date = new Date(at);
  const day = date.toLocaleDateString('pt-PT', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'Europe/Lisbon',
  });
  return `${day} ${date.toLocaleTimeString('pt-PT', { timeStyle: 'short', timeZone: 'Europe/Lisbon' })}`;
};

/** A mailbox that looks like Outlook: rows without addresses, a sign on those that were answered. */
export const outlookLook: MailboxLook = {
  list: (mails) => page(mails.map(row).join(''), '', ''),
  open: (mail) => page(row(mail), reading(mail), SCRIPT),
};

function row({ id, name, subject, text, at, answeredAt }: DemoMail): string {
  const sign =
    answeredAt === null
      ? ''
      : '<i role="img" aria-label="Respondeu a esta mensagem" title="Respondeu">↩</i>';
  return `<div role="option" data-convid="AAQk${id}" data-id="${id}" aria-label="${escaped(`${name} ${subject} ${time(at)}`)}" tabindex="0"><div class="line"><span>${name}</span>${sign}</div>
<div class="line"><span>${escaped(subject)}</span><span title="${time(at)}">${time(at).slice(-5)}</span></div><div>${escaped(text.slice(0, 50))}</div></div>`;
}

function reading({ id, name, address, subject, text, at }: DemoMail): string {
  return `<div role="heading" aria-level="2">${escaped(subject)}</div>
<div class="mail"><div class="head"><span role="button" tabindex="0">${name}&lt;${address}&gt;</span><div data-testid="SentReceivedSavedTime">${time(at)}</div></div>
<div role="document" id="UniqueMessageBody_1" aria-label="Corpo">${escaped(text)}</div></div>
<button type="button" class="reply" aria-label="Responder">Responder</button>
<form class="compose" method="post" action="/mail/inbox" hidden><input type="hidden" name="id" value="${id}">
<div class="to" contenteditable="true" role="textbox" aria-label="Para"><span class="pill" contenteditable="false" aria-label="${name} ${address}">${name}</span></div>
<input aria-label="Adicionar um assunto" value="Re: ${escaped(subject)}" size="60">
<div contenteditable="true" role="textbox" aria-label="Corpo da mensagem, prima Alt+F10 para sair"><div><br></div><div id="appendonsend"></div><hr><div>De: ${name} &lt;${address}&gt;<br>Enviado: ${time(at)}<br>${escaped(text)}</div></div>
<button type="button" class="send" aria-label="Enviar" title="Enviar (Ctrl+Enter)">Enviar</button><input type="hidden" name="to"><input type="hidden" name="text"></form>`;
}

const SCRIPT = `
const form = document.querySelector('.compose');
document.querySelector('.reply').onclick = () => { form.hidden = false; form.querySelector('[aria-label^=Corpo]').focus(); };
form.querySelector('.send').onclick = () => {
  const pill = form.querySelector('.pill');
  const address = /[^\\s]+@[^\\s]+/;
  form.elements.to.value = (address.exec(pill ? pill.getAttribute('aria-label') : form.querySelector('.to').innerText) || [''])[0];
  form.elements.text.value = form.querySelector('[aria-label^=Corpo]').innerText;
  form.submit();
};`;

function page(rows: string, main: string, script: string): string {
  const open = `for (const row of document.querySelectorAll('[role=option]')) row.onclick = () => location.assign('/mail/inbox?id=' + row.dataset.id);`;
  return `<!doctype html><html lang="pt-PT"><head><meta charset="utf-8"><title>Correio - Outlook</title><style>${STYLE}</style></head>
<body><div role="listbox" aria-label="Lista de mensagens">${rows}</div><div class="main" role="main" aria-label="Painel de leitura">${main}</div><script>${open}${script}</script></body></html>`;
}
