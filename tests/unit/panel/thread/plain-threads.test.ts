// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { COMPOSER, messagesIn, TWO } from './messages-in';

const ALL = [...TWO, 'buyer 11-21 08:15 Nothing has come.'];

test.each<{ what: string; body: string; lang?: string; expected?: string[] }>([
  {
    what: 'a log in set lines',
    body: `<p>Chat 7, customer: Ana Novak, order 12</p><pre>[20.11.2026 10:00] Ana Novak: Where is my parcel?
[20.11.2026 11:30] You: It left today.
[21.11.2026 08:15] Ana Novak: Nothing has come.
</pre>`,
    expected: ALL,
  },
  {
    what: 'a log of paragraphs, authors in angle brackets behind the time',
    body: `<p>Customer: Ana Novak</p><div><p><span>[20.11.2026 10:00]</span> &lt;Ana Novak&gt; Where is my parcel?</p>
      <p><span>[20.11.2026 11:30]</span> &lt;you&gt; It left today.</p></div>`,
  },
  {
    what: 'texts with line breaks between them',
    body: `<div><b>Customer</b> 20.11.2026 10:00<br>Where is<br>my parcel?<br><br><b>You</b> 20.11.2026 11:30<br>It left today.<br><br></div>`,
    expected: ['buyer 11-20 10:00 Where is\nmy parcel?', TWO[1]!],
  },
  {
    what: 'texts with rules between them, below other text',
    body: `<div>Lamp of brass<br>Talk with a customer<hr><b>Customer</b> <small>(20.11.2026 10:00)</small><br>Where is my parcel?<hr>
      <b>You</b> <small>(20.11.2026 11:30)</small><br>It left today.<hr></div>`,
  },
  {
    what: 'texts with the author and the time below each',
    body: `<div>Where is my parcel?<br><i>Customer, 20.11.2026 10:00</i><hr>It left today.<br><i>You, 20.11.2026 11:30</i><hr></div>`,
  },
  {
    what: 'a paragraph with the name and the time above each text, and a form behind a rule',
    body: `<p>Market</p><p>Customer: Ana Novak, order 260-1188</p><hr><p><b>Ana Novak</b> (20.11.2026 10:00)</p><p>Where is my parcel?</p>
      <p><b>Lamp shop</b> (20.11.2026 11:30)</p><p>It left today.</p><hr>${COMPOSER}<p><small>Market, all rights reserved</small></p>`,
    expected: ['buyer 11-20 10:00 Where is my parcel?', TWO[1]!],
  },
  {
    what: 'heads of mails in set lines',
    lang: 'de',
    body: `<form><label>An <input value="Ana Novak" readonly></label><textarea></textarea><button>Antwort senden</button></form>
      <div class="m"><pre>Von:  Ana Novak &lt;ana.maria.novak@buyers.market.example&gt;\nAn:  Lampenladen\nDatum:  Fr, 20. November 2026 10:00:00 +0000\nBetreff:  Lampe</pre><div>Where is my parcel?</div></div>
      <div class="m"><pre>Von:  Lampenladen\nAn:  Ana Novak &lt;ana.maria.novak@buyers.market.example&gt;\nDatum:  Fr, 20. November 2026 11:30:00 +0000\nBetreff:  Re: Lampe</pre><div>It left today.</div></div>`,
  },
  {
    what: 'numbered entries, each with a heading that says whose it is',
    body: `<main><h2>Record</h2><h3>Entry 1 – Buyer's statement</h3><p>Filed 20.11.2026 at 10:00</p><p>Where is my parcel?</p>
      <h3>Entry 2 – Seller's response</h3><p>Filed 20.11.2026 at 11:30</p><p>It left today.</p>${COMPOSER}</main>`,
  },
  {
    what: 'a table of contents above',
    body: `<ul><li><a href="#a">20.11.2026 10:00 – Ana Novak</a></li><li><a href="#b">20.11.2026 11:30 – You</a></li></ul>
      <section id="a"><b>Ana Novak</b> <time>20.11.2026 10:00</time><p>Where is my parcel?</p></section>
      <section id="b"><b>You</b> <time>20.11.2026 11:30</time><p>It left today.</p></section>`,
  },
  {
    what: 'a table of contents above, made as the messages are',
    body: `<div class="box"><table><tr><td>1</td><td>Customer</td><td>Lamp of brass</td><td>20.11.2026 10:00</td></tr><tr><td>2</td><td>Shop</td><td>Re: Lamp of brass</td><td>20.11.2026 11:30</td></tr></table></div>
      <div class="box"><div>Customer, 20.11.2026 10:00</div><div>Where is my parcel?</div></div>
      <div class="box"><div>You, 20.11.2026 11:30</div><div>It left today.</div></div>`,
  },
  {
    what: 'tables of one message each with its time in a head',
    body: `<div><table class="e"><tr><th>20.11.2026 10:00 <b>Customer</b></th></tr><tr><td>Where is my parcel?</td></tr></table>
      <table class="e"><tr><th>20.11.2026 11:30 <b>You</b></th></tr><tr><td>It left today.</td></tr></table></div>`,
  },
  {
    what: 'a day with an apostrophe',
    lang: 'fr',
    body: `<div><div class="d">20 novembre 2026</div><div class="in"><p>Client · 10:00</p><p>Where is my parcel?</p></div><div class="out"><p>Vous · 11:30</p><p>It left today.</p></div>
      <div class="d">Aujourd’hui</div><div class="in"><p>Client · 08:15</p><p>Nothing has come.</p></div></div>`,
    expected: ALL,
  },
  {
    what: 'hours behind a name and a comma, below the days',
    body: `<div><div class="d">20 November 2026</div><div class="m"><div>Where is my parcel?</div><div class="t">Customer, 10:00</div></div>
      <div class="m"><div>It left today.</div><div class="t">You, 11:30</div></div></div>`,
  },
  {
    what: 'rows with a time and rows with what was written in turns',
    body: `<table><tr><th>Entry 1</th><td>20.11.2026 10:00</td><td>Customer</td></tr><tr><td colspan="3">Where is my parcel?</td></tr>
      <tr><th>Entry 2</th><td>20.11.2026 11:30</td><td>Seller</td></tr><tr><td colspan="3">It left today.</td></tr></table>`,
  },
  {
    what: 'headings above tables of fields, as long as the text',
    body: `<main><h3>1. The customer's letter</h3><table><tr><th>Received</th><td>20.11.2026 10:00</td></tr><tr><th>Text</th><td>Where is my parcel? It should have been here three days ago, said the mail.</td></tr></table>
      <h3>2. The seller's letter</h3><table><tr><th>Received</th><td>20.11.2026 11:30</td></tr><tr><th>Text</th><td>It left today, since the carrier did not come on Monday as was agreed.</td></tr></table>
      <p>Form 7, 20.11.2026 12:00</p>${COMPOSER}</main>`,
    expected: [
      'buyer 11-20 10:00 Where is my parcel? It should have been here three days ago, said the mail.',
      'seller 11-20 11:30 It left today, since the carrier did not come on Monday as was agreed.',
    ],
  },
  {
    what: 'heads that fold their texts away',
    body: `<div><div class="i"><button aria-expanded="true">From: Customer — 20.11.2026 10:00</button><div>Where is my parcel?</div></div>
      <div class="i"><button aria-expanded="true">From: You — 20.11.2026 11:30</button><div>It left today.</div></div></div>`,
  },
  {
    what: 'times in brackets before a colon',
    body: `<div><p>The customer writes (20.11.2026 10:00):</p><blockquote>Where is my parcel?</blockquote><p>The seller of lamps writes (20.11.2026 11:30):</p><blockquote>It left today.</blockquote></div>`,
  },
])('finds messages told by $what', ({ body, lang, expected = TWO }) => {
  expect(messagesIn(body, lang)).toEqual(expected);
});

test('keeps a text in set lines as it is written', () => {
  const body = `<div class="m"><p>Customer, 20.11.2026 10:00</p><pre>Good day,

where is
  my parcel?</pre></div><div class="m"><p>You, 20.11.2026 11:30</p><pre>It left today.</pre></div>`;
  expect(messagesIn(body)).toEqual(['buyer 11-20 10:00 Good day,\n\nwhere is\nmy parcel?', TWO[1]]);
});
