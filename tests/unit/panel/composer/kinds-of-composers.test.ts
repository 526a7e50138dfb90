// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { findComposer } from '@/utils/panel/composer';

/** `id` of the editor, then of every control that sends. */
function found(body: string): string[] | null {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html><body>${body}</body></html>`,
    'text/html',
  );
  const composer = findComposer(page);
  return composer && [composer.editor, ...composer.send].map(({ id }) => id);
}

test.each<{ what: string; body: string; expected: string[] | null }>([
  {
    what: 'an editor of a kit with a field of its own beside, below tabs that are plain buttons',
    body: `<div><div><button>Reply</button><button>Notes</button></div><div class="ql-container"><div id="e" class="ql-editor" contenteditable="true" data-placeholder="Your reply to the customer"></div>
      <div class="ql-clipboard" contenteditable="true"></div></div><button id="s">Send</button></div>`,
    expected: ['e', 's'],
  },
  {
    what: 'a chat whose only button that submits is a drawing without a name',
    body: `<form><button type="button" aria-label="Camera">◉</button><textarea id="e" placeholder="Message for Ana"></textarea><button id="s"><svg><path d="M2 10L18 2"/></svg></button></form>`,
    expected: ['e', 's'],
  },
  {
    what: 'what is handed in, in a dispute',
    body: `<form><textarea id="e"></textarea><button id="s">Lodge the statement</button></form>`,
    expected: ['e', 's'],
  },
  {
    what: 'a form that hands in something else: none',
    body: `<form><textarea id="e"></textarea><button>File the invoice</button></form>`,
    expected: null,
  },
  {
    what: 'an opinion of news: none',
    body: `<form><textarea id="e" placeholder="Vaše mnenje o novicah"></textarea><button>Pošlji mnenje</button></form>`,
    expected: null,
  },
  {
    what: 'a line with room for sentences',
    body: `<form><input id="e" type="text" size="80"><input id="s" type="image" alt="Send"></form>`,
    expected: ['e', 's'],
  },
  {
    what: 'an arrow with a tooltip beside one line, and a picture to be sent',
    body: `<div><button title="Send a photo">📷</button><input id="e" type="text" placeholder="Message"><button id="s" title="Send">➤</button></div>`,
    expected: ['e', 's'],
  },
  {
    what: 'a choice of templates above',
    body: `<form><select><option>Template</option><option>Excuse us</option></select><textarea id="e"></textarea><button id="s">Send to the customer</button></form>`,
    expected: ['e', 's'],
  },
  {
    what: 'the state that it is sent in',
    body: `<div><textarea id="e" aria-label="Reply"></textarea><button id="s">Odeslat jako Vyřešený</button></div>`,
    expected: ['e', 's'],
  },
  {
    what: 'the refusal of a claim beside the answer',
    body: `<form><textarea id="e" name="mesaj"></textarea><input id="s" type="submit" value="Trimite mesajul"><input type="button" value="Contestă"></form>`,
    expected: ['e', 's'],
  },
  {
    what: 'a name to write to, and a button of the form without one',
    body: `<form><textarea id="e" placeholder="Escribe a Ana…"></textarea><button id="s"><svg><path d="M2 10L18 2"/></svg></button></form>`,
    expected: ['e', 's'],
  },
  {
    what: 'a question to the shop itself: none',
    body: `<form><textarea id="e" placeholder="What could we do better?"></textarea><button>Send</button></form>`,
    expected: null,
  },
  {
    what: 'sending that sets a state of its name',
    body: `<div><textarea id="e" aria-label="Public reply"></textarea><button id="s">Send as open</button><button id="t">Send as answered</button></div>`,
    expected: ['e', 's', 't'],
  },
  {
    what: 'settings with the message that a shop begins with, and a button to save them',
    body: `<div class="panel"><div>Contact settings</div><label>Default message <textarea id="e" name="DEFAULT_MESSAGE">Hello,</textarea></label>
      <p><label>Sent by <input type="text" name="sender"></label></p><div><button type="submit" id="s">Save</button></div></div>`,
    expected: null,
  },
  {
    what: 'a chat without any button, which says that Enter sends',
    body: `<div><div id="e" contenteditable="true" role="textbox" aria-label="Write a message to the buyer"></div>
      <div><button>Templates</button><button>Attach</button><button>Save draft</button><small>0/1200 · Enter sends, Shift + Enter breaks the line</small></div></div>`,
    expected: ['e'],
  },
  {
    what: 'a chat without any button whose markup says that Enter sends',
    body: `<div><textarea id="e" placeholder="Message" enterkeyhint="send"></textarea><button>😀</button></div>`,
    expected: ['e'],
  },
  {
    what: 'a chat without any button, and a complaint that has one',
    body: `<div><div id="e" contenteditable="true" role="textbox" aria-label="Write a message to the buyer"></div><div><button>Attach</button><small>Enter sends, Shift + Enter breaks the line</small></div></div>
      <form><label for="n">Note for colleagues</label><textarea id="n"></textarea><button type="button">Save note</button></form>
      <form><label for="c">Complaint to the marketplace</label><textarea id="c"></textarea><button type="button" id="cs">Send complaint</button></form>`,
    expected: ['e'],
  },
  {
    what: 'a note for which Enter sends: none',
    body: `<div><textarea id="e" placeholder="Internal note"></textarea><small>Enter sends</small></div>`,
    expected: null,
  },
  {
    what: 'an arrow beside the button that opens further ways to send',
    body: `<div><textarea id="e" placeholder="Public reply to the customer"></textarea><div><button id="s">Send</button><button aria-label="Further ways of sending">▾</button></div></div>`,
    expected: ['e', 's'],
  },
  {
    what: 'a pictogram of an arrow that opens further ways to send',
    body: `<div><textarea id="e" placeholder="Reply"></textarea><div><button id="s">Send</button><button aria-label="Send options"><svg class="icon-chevron-down"></svg></button></div></div>`,
    expected: ['e', 's'],
  },
  {
    what: 'one editor, and buttons to send it or to keep it as a note',
    body: `<div><textarea id="e" placeholder="Write here"></textarea><button id="s">Send to customer</button><button>Add as internal note</button><button>Send as private note</button></div>`,
    expected: ['e', 's'],
  },
  {
    what: 'a button outside of the form that it submits',
    body: `<main><form id="f"><label for="e">Your reply</label><textarea id="e"></textarea></form></main><footer><button>Close</button><button id="s" form="f">Send reply</button></footer>`,
    expected: ['e', 's'],
  },
  {
    what: 'ways to go on that submit a ticket in a state',
    body: `<div><div id="e" contenteditable="true" aria-label="Public reply"></div><footer><button>Macros</button><button id="s">Submit as Open</button><button aria-haspopup="true" aria-label="Submit as">▾</button></footer></div>`,
    expected: ['e', 's'],
  },
  {
    what: 'a tab of the reply and one of the note, and the note chosen: none',
    body: `<div><div role="tablist"><button role="tab" aria-selected="false">Reply</button><button role="tab" aria-selected="true">Private note</button></div>
      <div id="e" contenteditable="true"></div><button id="s">Send</button></div>`,
    expected: null,
  },
  {
    what: 'tabs by class names of the reply and the note, and the note chosen: none',
    body: `<div><ul class="tabs"><li><a href="#">Reply to customer</a></li><li class="active"><a href="#">Internal note</a></li></ul>
      <textarea id="e"></textarea><button id="s">Send</button></div>`,
    expected: null,
  },
  {
    what: 'buttons above the editor to choose the note, pressed: none',
    body: `<div><div><button aria-pressed="false">Send message</button><button aria-pressed="true">Log note</button></div>
      <textarea id="e" placeholder="Log an internal note…"></textarea><button id="s">Log</button></div>`,
    expected: null,
  },
  {
    what: 'order notes with a choice between private ones and ones for the customer, private chosen: none',
    body: `<div><label for="e">Add note</label><textarea id="e" name="order_note"></textarea><select><option selected>Private note</option><option>Note to customer</option></select><button id="s">Add</button></div>`,
    expected: null,
  },
  {
    what: 'a reply and a remark about the customer, each with a form of its own',
    body: `<form><textarea id="e" name="message" placeholder="Message to the buyer"></textarea><input type="submit" id="s" value="Send message"></form>
      <form><textarea id="n" name="memo" placeholder="Remark about the buyer"></textarea><input type="submit" value="Save"></form>`,
    expected: ['e', 's'],
  },
  {
    what: 'a remark about the buyer above the reply, and one button to send it at the end',
    body: `<div><h4>Remark about the customer</h4><textarea id="n"></textarea></div><div><h4>Answer to the customer</h4><textarea id="e"></textarea></div><p><button id="s">Send</button></p>`,
    expected: ['e', 's'],
  },
  {
    what: 'a picture that sends',
    body: `<div><textarea id="e" placeholder="Type a message"></textarea><input type="image" id="s" alt="Send" src="a.png"></div>`,
    expected: ['e', 's'],
  },
  {
    what: 'a button that passes the ticket on to a colleague',
    body: `<div><textarea id="e" placeholder="Reply"></textarea><button id="s">Send</button><button>Forward to colleague</button></div>`,
    expected: ['e', 's'],
  },
  {
    what: 'a message to the carrier beside the reply',
    body: `<form><label for="c">Message to the courier</label><textarea id="c"></textarea><button>Send</button></form><form><label for="e">Reply</label><textarea id="e"></textarea><button id="s">Send</button></form>`,
    expected: ['e', 's'],
  },
])('$what', ({ body, expected }) => {
  expect(found(body)).toEqual(expected);
});
