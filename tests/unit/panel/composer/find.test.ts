// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { allComposers, findComposer } from '@/utils/panel/composer';

const page = (body: string): Document =>
  new DOMParser().parseFromString(`<!doctype html><html><body>${body}</body></html>`, 'text/html');

/** `id` of the editor, then of every control that sends. */
function found(body: string): string[] | null {
  const composer = findComposer(page(body));
  return composer && [composer.editor, ...composer.send].map(({ id }) => id);
}

describe('findComposer', () => {
  test.each<{ when: string; body: string; expected: string[] }>([
    {
      when: 'replies that were saved beside it',
      body: `<div><textarea id="e" placeholder="Escreva a sua resposta"></textarea>
        <button id="saved">Respostas guardadas</button><button id="send">Enviar resposta</button></div>`,
      expected: ['e', 'send'],
    },
    {
      when: 'replies that were saved beside it, in Czech',
      body: `<div><textarea id="e" placeholder="Napište odpověď"></textarea>
        <button id="saved">Uložené odpovědi</button><button id="send">Odeslat odpověď</button></div>`,
      expected: ['e', 'send'],
    },
    {
      when: 'a form with a labelled textarea',
      body: `<form><label for="e">Odpoveď kupujúcemu</label><textarea id="e"></textarea>
        <a class="btn" href="/back">Späť</a><button id="s">Odpovedať</button></form>`,
      expected: ['e', 's'],
    },
    {
      when: 'a bar above it with a name between a way back and a way to report',
      body: `<div><div><a href="/messages">Wiadomości</a><b>tomek</b><a href="#">Zgłoś</a></div>
        <div><textarea id="e" placeholder="Wiadomość"></textarea><a id="s" role="button" href="#" aria-label="Wyślij"><svg></svg></a></div></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'a textarea without a label and a button that says send',
      body: '<div><textarea id="e"></textarea><button id="s" type="button">Wyślij</button></div>',
      expected: ['e', 's'],
    },
    {
      when: 'a chat input whose button shows a pictogram alone',
      body: `<div><div id="e" contenteditable="true" aria-label="Nachricht"></div>
        <button id="s" aria-label="Absenden"><svg></svg></button></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'buttons to choose between reply and remark, drawn as labels of radio fields',
      body: `<div><label class="kit-button"><input type="radio" checked><span class="kit-button__inner">Répondre au client</span></label>
        <label class="kit-button"><input type="radio"><span class="kit-button__inner">Note interne</span></label>
        <textarea id="e" placeholder="Votre réponse"></textarea><button id="s" type="button">Envoyer</button></div>`,
      expected: ['e', 's'],
    },
    ...['Resposta rápida', 'Quick reply', 'Rychlá odpověď', 'Schnellantwort', 'Réponses types'].map(
      (name) => ({
        when: `a button ‘${name}’ that offers texts to choose`,
        body: `<div><button>${name}</button><textarea id="e" aria-label="Reply"></textarea>
          <div><button>${name}</button><button id="s">Enviar</button></div></div>`,
        expected: ['e', 's'],
      }),
    ),
    {
      when: 'a button that sends a reply kept for it',
      body: `<div><textarea id="e" aria-label="Reply"></textarea><button id="s">Send quick reply</button></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'a menu of folders among which is what was sent',
      body: `<ul role="menu"><li role="menuitem" id="f"><a href="/posta/odoslane">Odoslané</a></li></ul>
        <ul role="menu"><li role="menuitem" id="g"><a href="/post/senden">Senden und Empfangen</a></li></ul>
        <div><textarea id="e" placeholder="Odpoveď"></textarea><button id="s" type="button">Odoslať</button></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'a button that is a paper plane without any name',
      body: `<div><textarea id="e" placeholder="Escreva uma mensagem"></textarea>
        <button id="s"><i class="pi pi-send"></i></button></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'a field of one line that asks to write a message, and a button that is a picture',
      body: `<div><button title="Allega"><img src="c.png" alt=""></button><input id="e" placeholder="Scrivi un messaggio"><button id="s"><img src="s.png" alt=""></button></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'the ligature of an icon font',
      body: `<div><textarea id="e" placeholder="Scrivi un messaggio"></textarea>
        <button id="s"><span class="material-icons">send</span></button></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'a nameless button last beside an editor called reply',
      body: `<div><button id="emoji"><svg></svg></button><textarea id="e" aria-label="Reply"></textarea>
        <button id="s"><svg></svg></button></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'an input of type submit',
      body: `<form><textarea id="e" name="reply"></textarea><input id="s" type="submit" value="OK"></form>`,
      expected: ['e', 's'],
    },
    {
      when: 'buttons above the editor that choose between a reply and a note',
      body: `<div><div><button class="on">Respuesta</button><button>Nota interna</button></div><textarea id="e"></textarea>
        <div><button id="s">Enviar</button></div></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'a button that says that no reply is needed',
      body: `<form><textarea id="e" name="reply"></textarea><button id="s" type="button">Send</button>
        <button type="button">No response needed</button></form>`,
      expected: ['e', 's'],
    },
    {
      when: 'two ways of sending in one form',
      body: `<form><textarea id="e" name="message"></textarea><div><button id="s">Send</button></div>
        <footer><button id="t">Send and close the complaint</button><button>Close discussion</button></footer></form>`,
      expected: ['e', 's', 't'],
    },
    {
      when: 'an arrow beside the button that opens a menu',
      body: `<div><textarea id="e"></textarea><div><button id="s">Küldés</button>
        <button aria-haspopup="menu" aria-label="Küldés beállításai"></button></div></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'tools that insert, translate and preview a reply',
      body: `<div><div><button>Insert template</button><button>Translate reply</button>
        <button>Preview reply</button><button>Save draft</button></div>
        <textarea id="e" aria-label="Reply"></textarea><button id="s">Reply</button></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'a link that works as a button',
      body: `<div><textarea id="e"></textarea><a id="s" href="#" class="button">Odeslat odpověď</a></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'an element that is a button by its role',
      body: `<div><textarea id="e"></textarea><div id="s" role="button">Răspunde</div></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'a custom element as its button',
      body: `<div><textarea id="e"></textarea><md-filled-button id="s">Envoyer</md-filled-button></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'a search box above the reply',
      body: `<form role="search"><input id="q"><button>Go</button></form><input id="q2" placeholder="Hľadať">
        <div><textarea id="e"></textarea><button id="s">Odoslať</button></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'an internal note below the reply',
      body: `<form><h3>Odpowiedź</h3><textarea id="e"></textarea><button id="s">Wyślij</button></form>
        <form><h3>Notatka wewnętrzna</h3><textarea></textarea><button>Wyślij</button></form>`,
      expected: ['e', 's'],
    },
    {
      when: 'a comment to the administrator above the reply',
      body: `<form><label for="a">Komentár pre administrátora</label><textarea id="a"></textarea>
        <button>Odoslať</button></form>
        <form><label for="e">Správa zákazníkovi</label><textarea id="e"></textarea><button id="s">Odoslať</button></form>`,
      expected: ['e', 's'],
    },
    {
      when: 'openers of replies in the messages above',
      body: `<div><article>Hi<button>Reply</button></article><article>Hello<button>Reply</button></article></div>
        <footer><textarea id="e"></textarea><div><button id="s">Send</button></div></footer>`,
      expected: ['e', 's'],
    },
    {
      when: 'tabs above it that are items of a list',
      body: `<div><ul class="nav nav-tabs"><li><a href="#">Reply</a></li><li><a href="#">Offer</a></li></ul>
        <textarea id="e" placeholder="Your reply"></textarea><button id="s" type="button">Reply</button></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'tabs that choose between a reply and a note',
      body: `<div><div role="tablist"><button role="tab" aria-selected="true">Reply</button>
        <button role="tab" aria-selected="false">Internal note</button></div>
        <textarea id="e"></textarea><button id="s">Send</button></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'a menu that is open at the end of the page',
      body: `<div><textarea id="e"></textarea><button id="s">Send</button></div>
        <ul role="menu"><li role="menuitem" id="t">Send and close</li><li role="menuitem">Close</li></ul>`,
      expected: ['e', 's', 't'],
    },
    {
      when: 'a component with a component as its pictogram',
      body: `<div><textarea id="e" placeholder="Aa"></textarea>
        <ion-button id="s"><ion-icon name="send"></ion-icon></ion-button></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'hidden fields that an editor keeps beside itself',
      body: `<form><textarea style="visibility:hidden;display:none"></textarea>
        <div id="e" contenteditable="true" aria-label="Risposta"></div><button id="s">Invia</button></form>`,
      expected: ['e', 's'],
    },
    {
      when: 'an arrow beside a message',
      body: '<div><textarea id="e" placeholder="Scrie un mesaj"></textarea><button id="s">➤</button></div>',
      expected: ['e', 's'],
    },
    {
      when: 'a button that confirms, below a reply',
      body: '<div><h4>Odpowiedź dla klienta</h4><textarea id="e"></textarea><button>Anuluj</button><button id="s" type="button">Zatwierdź</button></div>',
      expected: ['e', 's'],
    },
    {
      when: 'a message above it with words of a search, and a time of those of a label',
      body: '<div><p>I cannot find my parcel.</p><p>vor 1 Tag</p><div><textarea id="e" placeholder="Nachricht"></textarea><button id="s">Senden</button></div></div>',
      expected: ['e', 's'],
    },
    {
      when: 'an editor that says what it is for in its ARIA hint alone',
      body: `<form><div id="e" contenteditable="true" aria-placeholder="Scrivi la risposta"></div>
        <button id="s">OK</button></form>`,
      expected: ['e', 's'],
    },
    {
      when: 'an editor whose hint is drawn as an element behind it',
      body: `<form><div><div id="e" contenteditable="true"></div><div class="editor-placeholder">Napište odpověď…</div></div>
        <button id="s">OK</button></form>`,
      expected: ['e', 's'],
    },
    {
      when: 'an editor whose first line carries the hint',
      body: `<form><div id="e" contenteditable="true"><p data-placeholder="Válasz a vevőnek"></p></div>
        <button id="s">OK</button></form>`,
      expected: ['e', 's'],
    },
    {
      when: 'a field of an unknown name for the customer below the button that sends the editor above',
      body: `<div><div id="e" contenteditable="true"></div><button id="s">Invia</button>
        <textarea aria-label="Xyz sul cliente"></textarea><button>Salva</button></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'a note in other words, further up',
      body: `<div><textarea aria-label="Appunti sul cliente"></textarea><textarea id="e"></textarea>
        <button id="s">Invia</button></div>`,
      expected: ['e', 's'],
    },
    {
      when: 'two nameless editors above one button: the nearer one',
      body: '<div><textarea></textarea><textarea id="e"></textarea><button id="s">Send</button></div>',
      expected: ['e', 's'],
    },
    {
      when: 'a reply with a subject, an amount and two further fields',
      body: `<div><input><input type="number"><input><input><label>Message to the customer
        <textarea id="e"></textarea></label><button id="s">Send answer</button></div>`,
      expected: ['e', 's'],
    },
  ])('finds the composer: $when', ({ body, expected }) => {
    expect(found(body)).toEqual(expected);
  });

  test.each<{ when: string; body: string }>([
    {
      when: 'a search field',
      body: '<div><input placeholder="Search"><button>Send</button></div>',
    },
    {
      when: 'the number of an order above a list, under tabs with their counts',
      body: `<h1>Comunicazioni con i clienti</h1>
        <div class="nav"><a role="button" href="#">Da rispondere <span>9</span></a>
        <a role="button" href="#">Chiuse <span>131</span></a></div>
        <div><input placeholder="Numero d’ordine"><button type="button">Cerca</button></div>`,
    },
    {
      when: 'a note alone',
      body: '<form><label>Internal note <textarea></textarea></label><button>Save</button></form>',
    },
    {
      when: 'a form to the support of the marketplace',
      body: '<form><input type="email"><textarea name="message"></textarea><button>Send</button></form>',
    },
    {
      when: 'a note chosen by its tab',
      body: `<div><div role="tablist"><button role="tab">Reply</button>
        <button role="tab" aria-selected="true">Internal note</button></div>
        <textarea></textarea><button>Send</button></div>`,
    },
    {
      when: 'settings of mails: the address for replies, a message to try it',
      body: `<div><label>Reply address <input></label><label>Signature <textarea></textarea></label>
        <button>Save</button><button>Send test message</button></div>`,
    },
    {
      when: 'a report on a buyer',
      body: '<form><h3>Report this customer</h3><textarea></textarea><button>Send</button></form>',
    },
    {
      when: 'the description of a product',
      body: '<form><label>Description <textarea name="description"></textarea></label><button>Save</button></form>',
    },
    {
      when: 'the text of an automatic reply',
      body: '<form><label>Automatická odpoveď <textarea></textarea></label><button>Uložiť</button></form>',
    },
    {
      when: 'a field that cannot be written in',
      body: '<div><textarea readonly aria-label="Reply"></textarea><button>Send</button></div>',
    },
    {
      when: 'an application with many fields, in no form and with a button that sends it',
      body: `<main><label>First name <input></label><label>Last name <input></label><label>Company <input></label>
        <label>Street <input></label><label>What do you want to sell? <textarea></textarea></label>
        <button>Send application</button></main>`,
    },
    {
      when: 'a reply without any way of sending',
      body: '<textarea aria-label="Reply"></textarea>',
    },
  ])('finds none: $when', ({ body }) => {
    expect(found(body)).toBeNull();
  });

  test('takes no field of a profile for a composer that the page has made one for notes', () => {
    const document = page(
      '<form><textarea id="e" placeholder="Internal note"></textarea><button id="s">Save</button></form>',
    );
    const profile = {
      version: 1 as const,
      origin: 'inferred' as const,
      host: 'panel.example',
      path: '/talks/*',
      locale: null,
      timeZone: null,
      list: null,
      composer: { editor: '#e', send: ['#s'] },
    };
    expect(findComposer(document, { profile })).toBeNull();
    expect(findComposer(document, { profile: { ...profile, origin: 'taught' } })).not.toBeNull();
    document.querySelector('#e')?.setAttribute('placeholder', 'Reply');
    expect(findComposer(document, { profile })?.send[0]?.id).toBe('s');
  });

  test('tries a profile first', () => {
    const document = page(
      '<div id="odd" contenteditable="true"></div><span class="go" id="x">?</span>',
    );
    const profile = {
      version: 1 as const,
      origin: 'taught' as const,
      host: 'panel.example',
      path: '/talks/*',
      locale: null,
      timeZone: null,
      list: null,
      composer: { editor: '#odd', send: ['.go'] },
    };
    expect(findComposer(document)).toBeNull();
    expect(findComposer(document, { profile })?.send[0]?.id).toBe('x');
  });
});

test('allComposers tells several replies of one page apart', () => {
  const document = page(`
    <section><textarea id="a"></textarea><button id="sa">Send</button></section>
    <section><textarea id="b"></textarea><button id="sb">Send</button></section>`);
  const pairs = allComposers(document).map(({ editor, send }) => [editor.id, send[0]?.id]);
  expect(pairs).toEqual([
    ['a', 'sa'],
    ['b', 'sb'],
  ]);
});

test('allComposers looks into open shadow roots', () => {
  const host = document.createElement('x-composer');
  document.body.append(host);
  host.attachShadow({ mode: 'open' }).innerHTML =
    '<div contenteditable="true" id="e" aria-label="Reply"></div><button id="s">Send</button>';
  const [composer] = allComposers(document);
  expect(composer?.editor.id).toBe('e');
  expect(composer?.send.map(({ id }) => id)).toEqual(['s']);
  host.remove();
});

test('allComposers gives a button that sends to one editor only, in shadow roots too', () => {
  document.body.innerHTML = '<div><x-one></x-one><button id="s">Send</button><x-two></x-two></div>';
  for (const [name, id] of [
    ['x-one', 'e'],
    ['x-two', 'f'],
  ] as const) {
    const root = document.querySelector(name)?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<textarea id="${id}"></textarea>`;
  }
  expect(allComposers(document).map(({ editor }) => editor.id)).toEqual(['e']);
  document.body.replaceChildren();
});

test('a button that a custom element puts beside the editor', () => {
  const { body } = document;
  body.innerHTML = `<x-bar id="bar"><div><textarea id="e" aria-label="Poruka kupcu"></textarea></div>
    <div slot="end"><button id="s" type="button">Pošalji</button></div></x-bar>`;
  const bar = body.querySelector('#bar');
  const root = bar?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<div><slot></slot></div><slot name="end"></slot>';
  const composer = findComposer(document);
  expect(composer && [composer.editor, ...composer.send].map(({ id }) => id)).toEqual(['e', 's']);
  body.replaceChildren();
});

test('an area of a pixel by which another editor is sent is not written in', () => {
  document.body.innerHTML = `<div><div id="e" contenteditable="true" aria-label="Odpoveď"></div>
    <textarea id="source" aria-label="Odpoveď"></textarea><button id="s">Odoslať odpoveď</button></div>`;
  const source = document.querySelector('#source')!;
  source.getBoundingClientRect = () => new DOMRect(0, 0, 200, 1);
  expect(findComposer(document)?.editor.id).toBe('e');
});
