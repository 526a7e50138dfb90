// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { COMPOSER, messagesIn, TWO } from './messages-in';

test.each<{ what: string; body: string; expected?: string[] }>([
  {
    what: 'heads that are sentences',
    body: `<div class="post"><div class="head">ana77 (customer) wrote on 20.11.2026 at 10:00</div><div class="text">Where is my parcel?</div></div>
      <div class="post"><div class="head">Green Corner (seller) wrote on 20.11.2026 at 11:30</div><div class="text">It left today.</div></div>`,
  },
  {
    what: 'texts of which some end in a time',
    body: `<div class="log"><div class="msg in"><p>Where is my parcel? It was to come by 19.11.2026 at 18:00</p><small>20.11.2026 10:00</small></div>
      <div class="msg out"><p>It left today.</p><small>20.11.2026 11:30</small></div></div>`,
    expected: [
      'buyer 11-20 10:00 Where is my parcel? It was to come by 19.11.2026 at 18:00',
      TWO[1]!,
    ],
  },
  {
    what: 'receipts that say when a message was read',
    body: `<div class="log"><div class="msg in"><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div>
      <div class="msg out"><p>It left today.</p><small>20.11.2026 11:30</small><span class="receipt">Seen 20.11.2026 12:40</span></div></div>`,
  },
  {
    what: 'a frame around everything that says in its name that it has a bar',
    body: `<div class="frame frame--hasTopBar"><div class="top-bar"><span>Green Corner</span></div><div class="log">
      <div class="msg"><b>Ana Novak</b> <small>20.11.2026 10:00</small><p>Where is my parcel?</p></div>
      <div class="msg"><b>Green Corner</b> <small>20.11.2026 11:30</small><p>It left today.</p></div></div></div>`,
  },
  {
    what: 'names of both on the page, one of them no person’s',
    body: `<div><div class="where"><b>Market</b><span>Lena Green Corner</span><span>Orders</span></div><h2>Bread &amp; Butter Café</h2><div class="log">
      <div class="msg"><b>Bread &amp; Butter Café</b> <small>20.11.2026 10:00</small><p>Where is my parcel?</p></div>
      <div class="msg"><b>Lena Green Corner</b> <small>20.11.2026 11:30</small><p>It left today.</p></div></div></div>`,
    expected: TWO.map((message) => message.replace(/^\w+/, '?')),
  },
  {
    what: 'a table with a row of heads',
    body: `<table><tr><th>From</th><th>Date</th><th>Message</th></tr>
      <tr><td>Customer</td><td>20.11.2026 10:00</td><td>Where is my parcel?</td></tr>
      <tr><td>You</td><td>20.11.2026 11:30</td><td>It left today.</td></tr></table>`,
  },
  {
    what: 'sides named in the maker’s own language',
    body: `<div class="log"><div class="msg lijevo"><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div>
      <div class="msg desno"><p>It left today.</p><small>20.11.2026 11:30</small></div>
      <div class="msg sredina"><p>The carrier has it.</p><small>20.11.2026 12:00</small></div></div>`,
    expected: [...TWO, 'platform 11-20 12:00 The carrier has it.'],
  },
  {
    what: 'avatars of a third one beside those of the two',
    body: `<div class="log"><div class="msg"><span class="avatar">AN</span><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div>
      <div class="msg own"><span class="avatar">GC</span><p>It left today.</p><small>20.11.2026 11:30</small></div>
      <div class="msg"><span class="avatar">MP</span><p>The carrier has it.</p><small>20.11.2026 12:00</small></div></div>`,
    expected: ['? 11-20 10:00 Where is my parcel?', TWO[1]!, '? 11-20 12:00 The carrier has it.'],
  },
  {
    what: 'ticks beside the time, and somebody who is writing',
    body: `<div class="log"><div class="msg in"><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div>
      <div class="msg out"><p>It left today.</p><small>20.11.2026 11:30 ✓✓</small></div><div class="typing">Ana is typing…</div></div>`,
  },
  {
    what: 'a mark that a message was changed',
    body: `<div class="log"><div class="msg in"><p>Where is my parcel?</p><small>20.11.2026 10:00 (edited)</small></div>
      <div class="msg out"><p>It left today.</p><small>20.11.2026 11:30</small></div></div>`,
  },
  {
    what: 'hours of twelve below a day that is named',
    body: `<div class="log"><div class="sep">Yesterday</div><div class="msg in"><p>Where is my parcel?</p><small>10:00 AM</small></div>
      <div class="msg out"><p>It left today.</p><small>11:30 AM</small></div></div>`,
  },
  {
    what: 'an author above several messages',
    body: `<div class="log"><div class="group in"><b>Ana Novak</b><div class="bubble"><p>Hello</p><small>20.11.2026 09:59</small></div><div class="bubble"><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div></div>
      <div class="group out"><b>You</b><div class="bubble"><p>It left today.</p><small>20.11.2026 11:30</small></div></div></div>`,
    expected: ['buyer 11-20 09:59 Hello', ...TWO],
  },
  {
    what: 'lines of the system between the messages',
    body: `<div class="log"><div class="msg in"><b>Ana Novak</b><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div>
      <div class="event"><span>The order was marked as shipped</span> <small>20.11.2026 10:30</small></div>
      <div class="msg out"><b>You</b><p>It left today.</p><small>20.11.2026 11:30</small></div></div>`,
    expected: [TWO[0]!, 'platform 11-20 10:30 The order was marked as shipped', TWO[1]!],
  },
  {
    what: 'pictures and files that come with a message',
    body: `<div class="log"><div class="msg in"><p>Where is my parcel?</p><div class="files"><a href="/f/1" download>box.jpg</a> <span>240 kB</span></div><small>20.11.2026 10:00</small></div>
      <div class="msg out"><p>It left today.</p><small>20.11.2026 11:30</small></div></div>`,
  },
  {
    what: 'each message with its actions',
    body: `<div class="log"><div class="msg in"><p>Where is my parcel?</p><small>20.11.2026 10:00</small><div class="actions"><a href="#">Report</a><a href="#">Translate</a></div></div>
      <div class="msg out"><p>It left today.</p><small>20.11.2026 11:30</small><div class="actions"><a href="#">Edit</a><a href="#">Delete</a></div></div></div>`,
  },
  {
    what: 'heads as those of mails',
    body: `<div class="log"><section><div>From: Ana Novak</div><div>To: Green Corner</div><div>Sent: 20.11.2026 10:00</div><div class="body">Where is my parcel?</div></section>
      <section><div>From: You</div><div>To: Ana Novak</div><div>Sent: 20.11.2026 11:30</div><div class="body">It left today.</div></section></div>`,
  },
  {
    what: 'pictures of the people, whose words name them',
    body: `<div class="log"><div class="m"><img alt="Buyer" src="b.png"><div><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div></div>
      <div class="m"><img alt="Your shop" src="s.png"><div><p>It left today.</p><small>20.11.2026 11:30</small></div></div></div>`,
  },
  {
    what: 'words for screen readers before each message',
    body: `<ol><li><span class="sr-only">Customer said:</span><p>Where is my parcel?</p><small>20.11.2026 10:00</small></li>
      <li><span class="sr-only">You said:</span><p>It left today.</p><small>20.11.2026 11:30</small></li></ol>`,
  },
  {
    what: 'a label for the whole message, shown to screen readers alone',
    body: `<div class="log"><article aria-label="Message from the customer"><p>Where is my parcel?</p><small>20.11.2026 10:00</small></article>
      <article aria-label="Message from you"><p>It left today.</p><small>20.11.2026 11:30</small></article></div>`,
  },
  {
    what: 'facts of the order between heading and messages',
    body: `<h1>Parcel</h1><div class="facts"><span>Ordered</span> <b>12.11.2026 08:00</b> <span>Shipped</span> <b>13.11.2026 08:00</b></div><div class="log"><div class="msg in"><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div>
      <div class="msg out"><p>It left today.</p><small>20.11.2026 11:30</small></div></div>`,
  },
  {
    what: 'lines that print a time for the messages below them',
    body: `<div class="log"><div class="when">Yesterday 10:00</div><div class="msg in"><p>Where is my parcel?</p></div><div class="msg in"><p>Order 77120</p></div>
      <div class="when">Yesterday 11:30</div><div class="msg out"><p>It left today.</p></div></div>`,
    expected: [TWO[0]!, 'buyer 11-20 10:00 Order 77120', TWO[1]!],
  },
  {
    what: 'tables with heads of fields, the newest first',
    body: `<div><table><tr><th>From:</th><td>You</td></tr><tr><th>Sent:</th><td>20.11.2026 11:30</td></tr><tr><td colspan="2">It left today.</td></tr></table>
      <table><tr><th>From:</th><td>Ana Novak</td></tr><tr><th>Sent:</th><td>20.11.2026 10:00</td></tr><tr><td colspan="2">Where is my parcel?</td></tr></table></div>`,
  },
  {
    what: 'a table of the order above the messages, in the same part',
    body: `<table><tr><th>Order</th><th>Date</th><th>Total</th></tr><tr><td>77120</td><td>12.11.2026</td><td>14,90 €</td></tr></table>
      <div class="post"><b>Ana Novak</b><small>20.11.2026 10:00</small><p>Where is my parcel?</p></div>
      <div class="post"><b>You</b><small>20.11.2026 11:30</small><p>It left today.</p></div>`,
  },
  {
    what: 'a notice whose time stands in its tooltip',
    body: `<div class="log"><div class="msg"><b>Ana Novak</b><i>20.11.2026 10:00</i><p>Where is my parcel?</p></div>
      <div class="note-line"><span title="20.11.2026 10:30">The order was marked as shipped</span></div>
      <div class="msg"><b>You</b><i>20.11.2026 11:30</i><p>It left today.</p></div></div>`,
    expected: [TWO[0]!, 'platform 11-20 10:30 The order was marked as shipped', TWO[1]!],
  },
  {
    what: 'an earlier message quoted in the answer to it, which is no part of the answer',
    body: `<div class="log"><div class="msg in"><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div>
      <div class="msg out"><blockquote>Where is my parcel?</blockquote><p>It left today.</p><small>20.11.2026 11:30</small></div></div>`,
  },
  {
    what: 'messages that are quotations by their markup, all of them',
    body: `<div class="log"><div class="msg in"><blockquote>Where is my parcel?</blockquote><small>20.11.2026 10:00</small></div>
      <div class="msg out"><blockquote>It left today.</blockquote><small>20.11.2026 11:30</small></div></div>`,
  },
  {
    what: 'what else stands on the line of the time, above a line break',
    body: `<div class="log"><div class="msg">Ana, 20.11.2026 10:00<br>Where is my parcel?</div>
      <div class="msg"><b>You</b> <small>20.11.2026 11:30</small> <i>answered from the phone</i><br>It left today.</div></div>`,
  },
  {
    what: 'a card to write a remark in, of the same class as the cards of the messages',
    body: `<div class="log"><div class="card"><b>Ana Novak</b><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div>
      <div class="card"><b>You</b><p>It left today.</p><small>20.11.2026 11:30</small></div><div class="card"><p>Only you can see what you put down here.</p><textarea></textarea></div></div>${COMPOSER}`,
  },
  {
    what: 'a notice that ends in its time, with nothing between',
    body: `<div class="log"><div class="msg in"><b>Ana Novak</b><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div>
      <p class="line">Ana Novak likes your offer. 20.11. 10:30</p>
      <div class="msg out"><b>You</b><p>It left today.</p><small>20.11.2026 11:30</small></div></div>`,
    expected: [TWO[0]!, 'platform 11-20 10:30 Ana Novak likes your offer.', TWO[1]!],
  },
  {
    what: 'a sentence that ends in a time, and no notice',
    body: `<div class="log"><div class="msg in"><b>Ana Novak</b><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div>
      <p class="more">I was waiting until 10:30</p>
      <div class="msg out"><b>You</b><p>It left today.</p><small>20.11.2026 11:30</small></div></div>`,
  },
  {
    what: 'names that look like none, where the others have theirs',
    body: `<div class="log"><div class="m"><div class="by"><span>Ana Novak</span></div><div><span>Where is my parcel?</span></div><small>20.11.2026 10:00</small></div>
      <div class="m out"><div class="by"><span>little house on the corner</span></div><div><span>It left today.</span></div><small>20.11.2026 11:30</small></div></div>`,
  },
  {
    what: 'the size of a file in brackets below the text',
    body: `<div class="log"><div class="msg in"><p>Where is my parcel?</p><div><a href="/f/1">box.jpg</a></div><div>(240 kB)</div><small>20.11.2026 10:00</small></div>
      <div class="msg out"><p>It left today.</p><small>20.11.2026 11:30</small></div></div>`,
  },
  {
    what: 'a card with a field to fill in above the messages',
    body: `<div class="log"><div class="card"><b>Order 77120</b><small>18.11.2026 09:00</small><p>Parcel number <input type="text"></p></div>
      <div class="msg in"><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div><div class="msg out"><p>It left today.</p><small>20.11.2026 11:30</small></div></div>`,
  },
  {
    what: 'a message with a field among others with one, which stays',
    body: `<div class="log"><div class="msg in"><p>Where is my parcel?</p><small>20.11.2026 10:00</small><select><option>Translate</option></select></div>
      <div class="msg out"><p>It left today.</p><small>20.11.2026 11:30</small><select><option>Translate</option></select></div></div>`,
  },
  {
    what: 'a greeting that both begin with, a paragraph of its own',
    body: `<div class="log"><div class="msg in"><p>Good day,</p><p>where is my parcel?</p><small>20.11.2026 10:00</small></div>
      <div class="msg out"><p>Good Day,</p><p>it left today.</p><small>20.11.2026 11:30</small></div></div>`,
    expected: [
      'buyer 11-20 10:00 Good day,\nwhere is my parcel?',
      'seller 11-20 11:30 Good Day,\nit left today.',
    ],
  },
])('$what', ({ body, expected = TWO }) => {
  expect(messagesIn(body)).toEqual(expected);
});
