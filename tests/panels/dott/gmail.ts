import { escaped, type DemoMail, type MailboxLook } from './mailbox.ts';

// Names of classes and attributes as they stand in Gmail's pages, as far as extensions in public
// repositories rely on them.

const STYLE = `body{font:14px Arial;margin:0}header{padding:12px 24px;background:#f6f8fc}main{padding:8px 24px}
table{width:100%;border-collapse:collapse}tr{height:40px;border-bottom:1px solid #ddd;cursor:pointer}.zE{font-weight:bold}
.y2{color:#666;font-weight:normal}.xW{text-align:right;width:90px}.adn{border-top:1px solid #ddd;padding:12px 0;width:760px}
.a3s{padding:16px 0}.M9{border:1px solid #ccc;border-radius:8px;padding:12px;width:640px}.Am{min-height:120px;border:1px solid #eee}
.aoO{background:#0b57d0;color:#fff;border-radius:16px;padding:8px 20px;display:inline-block}.vR{background:#eee;border-radius:8px;padding:2px 8px}`;

const time = (at: number): string =>
  new Date(at).toLocaleString('pt-PT', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Lisbon',
  });
const clock = (at: number): string =>
  new Date(at).toLocaleTimeString('pt-PT', { timeStyle: 'short', timeZone: 'Europe/Lisbon' });

/** A mailbox that looks like Gmail: a conversation's row names who wrote, its own reader last. */
export const gmailLook: MailboxLook = {
  list: (mails) =>
    page(
      `<table class="F cf zt" role="grid"><tbody>${mails.map(row).join('')}</tbody></table>`,
      `for (const tr of document.querySelectorAll('.zA')) tr.onclick = () => location.assign('/mail/u/0/?id=' + tr.dataset.id)`,
    ),
  open: (mail) => page(conversation(mail), SCRIPT),
};

function row({ id, name, address, subject, text, at, answeredAt }: DemoMail): string {
  const own = answeredAt === null ? '' : ', <span class="zF">eu</span> <span class="bx0">2</span>';
  return `<tr class="zA ${answeredAt === null ? 'zE' : 'yO'}" role="row" data-id="${id}"><td class="xY a4W yX"><div class="yW"><span class="zF" email="${address}" name="${name}" data-hovercard-id="${address}">${name}</span>${own}</div></td>
<td class="xY a4W"><span class="bog"><span data-thread-id="#thread-f:${id}" data-legacy-thread-id="${id}">${escaped(subject)}</span></span><span class="y2"> - ${escaped(text)}</span></td>
<td class="xW xY"><span title="${time(answeredAt ?? at)}">${clock(answeredAt ?? at)}</span></td></tr>`;
}

function conversation({ id, name, address, subject, text, at }: DemoMail): string {
  return `<h2 class="hP" data-thread-perm-id="thread-f:${id}" data-legacy-thread-id="${id}">${escaped(subject)}</h2>
<div class="adn ads" data-message-id="#msg-f:${id}" data-legacy-message-id="${id}"><h3 class="iw"><span class="gD" email="${address}" name="${name}" data-hovercard-id="${address}">${name}</span> <span class="go">&lt;${address}&gt;</span></h3>
<span class="g3" title="${time(at)}">${clock(at)}</span><div class="a3s aiL">${escaped(text)}</div></div>
<span role="link" class="ams bkH" tabindex="0">Responder</span>
<form class="M9" method="post" action="/mail/u/0/" hidden><input type="hidden" name="subjectbox" value="Re: ${escaped(subject)}"><input type="hidden" name="id" value="${id}">
<div name="to" role="group" aria-label="Para"><span class="vR" role="option" data-hovercard-id="${address}" email="${address}">${name} <button type="button" aria-label="Remover">x</button></span><input name="typed" aria-label="Destinatários em Para" role="combobox" size="40"></div>
<div class="Am editable" contenteditable="true" role="textbox" aria-label="Corpo da mensagem"><div><br></div><div class="gmail_quote">Em ${time(at)}, ${name} &lt;${address}&gt; escreveu:<blockquote>${escaped(text)}</blockquote></div></div>
<div class="T-I aoO" role="button" tabindex="0" aria-label="Enviar &#8234;(Ctrl-Enter)&#8236;">Enviar</div><input type="hidden" name="to"><input type="hidden" name="text"></form>`;
}

const SCRIPT = `
const form = document.querySelector('.M9');
document.querySelector('.bkH').onclick = () => { form.hidden = false; form.querySelector('.Am').focus(); };
form.querySelector('.vR button').onclick = (event) => event.target.parentElement.remove();
form.querySelector('.aoO').onclick = () => {
  const chip = form.querySelector('.vR');
  form.elements.to.value = chip ? chip.getAttribute('email') : form.elements.typed.value;
  form.elements.text.value = form.querySelector('.Am').innerText;
  form.submit();
};`;

function page(main: string, script: string): string {
  return `<!doctype html><html lang="pt-PT"><head><meta charset="utf-8"><title>Caixa de entrada - Gmail</title><style>${STYLE}</style></head>
<body><header>Gmail</header><main role="main">${main}</main><script>${script}</script></body></html>`;
}
