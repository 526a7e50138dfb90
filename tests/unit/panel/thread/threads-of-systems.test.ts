// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { messagesIn, TWO } from './messages-in';

const THREE = [...TWO, 'buyer 11-21 08:15 It has not come yet.'];

test.each<{ what: string; body: string; lang?: string; expected?: string[] }>([
  {
    what: 'a helpdesk: head with name, channel, time; buyer in the headline; agent in the bar',
    body: `<header><span>Market</span><span>Nora Kent</span></header><main><h1>Parcel</h1><div class="req"><span>Ana Novak</span></div><div class="log">
      <article><div class="av">AN</div><div><header><strong>Ana Novak</strong><span>via email</span><time datetime="2026-11-20T10:00:00Z">Friday 10:00</time></header><div>To: Market support</div><div class="zd-comment"><p>Where is my parcel?</p></div></div></article>
      <article><div class="av">NK</div><div><header><strong>Nora Kent</strong><span>via email</span><time datetime="2026-11-20T11:30:00Z">Friday 11:30</time></header><div>To: Ana Novak</div><div class="zd-comment"><p>It left today.</p></div></div></article></div></main>`,
  },
  {
    what: 'a ticket: who reported and replied, time in brackets',
    body: `<header><span>Market</span><span>Nora Kent</span></header><main><h1>Parcel</h1><div class="conv">
      <div class="conv-item"><div class="top"><a href="/c/1">Ana Novak</a> <span>reported via email</span></div><div class="time">2 days ago (20.11.2026 10:00)</div><div class="desc"><div>Where is my parcel?</div></div></div>
      <div class="conv-item"><div class="top"><a href="/a/1">Nora Kent</a> <span>replied</span></div><div class="time">a day ago (20.11.2026 11:30)</div><div class="to">To: ana@novak.example</div><div class="desc"><div>It left today.</div></div></div></div></main>`,
  },
  {
    what: 'classified chat: last seen, article, tip, day lines, ticks',
    lang: 'pl',
    body: `<div class="chat"><div class="chat-top"><b>Jan</b><small>Ostatnio online dzisiaj o 20:15</small></div>
      <a class="ad" href="/d/oferta/1"><span>Rower górski</span><span>250 zł</span></a>
      <div class="stream"><div class="tip">Nie wysyłaj pieniędzy poza serwisem.</div><div class="day"><span>20 listopada</span></div>
      <div class="bubble b1 in"><p>Czy aktualne?</p><span>10:00</span></div><div class="bubble b1 out"><p>Tak, aktualne.</p><span>11:30 <i>✓✓</i></span></div></div></div>`,
    expected: ['buyer 11-20 10:00 Czy aktualne?', 'seller 11-20 11:30 Tak, aktualne.'],
  },
  {
    what: 'article with a posted date above bubbles, in the same scroll part',
    body: `<div class="talk"><div class="row person"><b>Ana</b><small>Active 5 min ago</small></div><div class="row item"><b>Red bicycle, 26 inch</b><span>25 €</span><span>Posted 18.11.2026 09:00</span></div>
      <div class="bub bub-in"><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div><div class="bub bub-out"><p>It left today.</p><small>20.11.2026 11:30</small></div></div>`,
  },
  {
    what: 'forum posts with a profile column',
    body: `<div class="navbar">Logged in: <a href="/u/2">Old Lamp Shop</a></div><h2><a href="#">Oil lamp</a></h2>
      ${[
        ['Ana Novak', 'Member', '3 May 2020 08:00', '20 Nov 2026 10:00', 'Where is my parcel?'],
        ['Old Lamp Shop', 'Trader', '7 Jan 2014 09:30', '20 Nov 2026 11:30', 'It left today.'],
        ['Ana Novak', 'Member', '3 May 2020 08:00', '21 Nov 2026 08:15', 'It has not come yet.'],
      ]
        .map(
          ([name, rank, since, at, text], index) =>
            `<div class="post p${index % 2}"><dl class="profile"><dt><a href="/u">${name}</a></dt><dd>${rank}</dd><dd><strong>Posts:</strong> ${index}7</dd><dd><strong>Joined:</strong> ${since}</dd></dl>
        <div class="pbody"><h3><a href="#p">${index ? 'Re: ' : ''}Oil lamp</a></h3><p class="author">by <strong><a href="/u">${name}</a></strong> » <time>${at}</time></p><div class="content">${text}</div>${name === 'Old Lamp Shop' ? '<div class="sig">Old Lamp Shop, Bath · open Tue–Sat</div>' : ''}</div></div><hr>`,
        )
        .join('')}`,
    expected: THREE,
  },
  {
    what: 'forum post with an edit note and an attachment',
    body: `<div class="navbar">Logged in: <a href="/u/2">Old Lamp Shop</a></div>
      <div class="post"><p><b>Ana Novak</b> » <time>20 Nov 2026 10:00</time></p><div class="content">Where is my parcel?</div><dl class="files"><dt>Attachments</dt><dd><a href="#">box.jpg</a> (212.4 KiB) Viewed 4 times</dd></dl></div>
      <div class="post"><p><b>Old Lamp Shop</b> » <time>20 Nov 2026 11:30</time></p><div class="content">It left today.</div><div class="notice">Last edited by Old Lamp Shop on 20 Nov 2026 11:40, edited 1 time in total.</div></div>`,
  },
  {
    what: 'a plug-in’s list of comments',
    body: `<h2>Support topic</h2><ul class="topic-comments"><li class="comment"><div class="c-l"><img alt="" src="a.jpg"></div><div class="c-r"><div class="who"><span>ana77</span></div><div class="txt"><p>Where is my parcel?</p></div><div class="dt">November 20, 2026 at 10:00 am</div></div></li>
      <li class="comment"><div class="c-l"><img alt="" src="a.jpg"></div><div class="c-r"><div class="who"><span>Green Corner</span> <span>(Store)</span></div><div class="txt"><p>It left today.</p></div><div class="dt">November 20, 2026 at 11:30 am</div></div></li></ul>`,
  },
  {
    what: 'a shop system: classes of employees',
    body: `<div class="panel"><div class="message-item-initial"><div class="message-avatar"></div><div class="message-body"><h4 class="message-item-heading"><span>Ana Novak</span></h4><span class="message-date">11/20/2026 10:00:00</span><p class="message-item-text">Where is my parcel?</p></div></div>
      <div class="message-item message-employee"><div class="message-body"><h4 class="message-item-heading"><span>Nora Kent</span></h4><span class="message-date">11/20/2026 11:30:00</span><p class="message-item-text">It left today.</p></div></div></div>`,
  },
  {
    what: 'notes of a return: date and hour in two elements',
    body: `<ul class="note-list"><li class="note-list-item"><span class="note-list-date">Nov 20, 2026</span><span class="note-list-time">10:00:00 AM</span><span class="note-list-customer">Customer</span><div class="note-list-comment">Where is my parcel?</div></li>
      <li class="note-list-item"><span class="note-list-date">Nov 20, 2026</span><span class="note-list-time">11:30:00 AM</span><span class="note-list-customer">You</span><div class="note-list-comment">It left today.</div></li></ul>`,
  },
  {
    what: 'table of a ticket: number, author, text, time, state',
    body: `<main><h2>Ticket 77</h2><p>Customer: Ana Novak</p><table><thead><tr><th>#</th><th>Author</th><th>Text</th><th>Date</th></tr></thead><tbody><tr><td>1</td><td>Ana Novak</td><td>Where is my parcel?</td><td>20.11.2026 10:00</td></tr><tr><td>2</td><td>Market shop 12</td><td>It left today.</td><td>20.11.2026 11:30</td></tr></tbody></table></main>`,
  },
  {
    what: 'accordion of letters',
    body: `<p>Ana Novak</p><section class="letters"><details><summary><b>Ana Novak</b> <span>20.11.2026 10:00</span></summary><div>Where is my parcel?</div></details>
      <details open><summary><b>You</b> <span>20.11.2026 11:30</span></summary><div>It left today.</div></details></section>`,
  },
  {
    what: 'timeline of events and messages, the newest first',
    body: `<ol class="tl"><li class="tl-i"><span class="dot"></span><div><b>You</b> wrote</div><p>It left today.</p><small>20.11.2026 11:30</small></li>
      <li class="tl-i"><span class="dot"></span><div><b>Ana Novak</b> wrote</div><p>Where is my parcel?</p><small>20.11.2026 10:00</small></li></ol>`,
  },
  {
    what: 'newest first, "Name wrote" then the time, sides by classes but for the buyer',
    lang: 'hu',
    body: `<h2>Levél: 77</h2><table class="facts"><tbody><tr><td>Vevő</td><td>Kis Anna</td></tr><tr><td>Termék</td><td>Lámpa</td></tr><tr><td>Rendelés ideje</td><td>2026.11.14. 19:20</td></tr></tbody></table>
      <form><textarea></textarea><button>Küldés</button></form>
      <table><tbody><tr><td class="lev sajat"><div><span><b>Ön</b> írta</span> <span>2026.11.20. 11:30</span></div><span>Ma ment el a csomag.</span></td></tr>
      <tr><td class="lev"><div><span><b>Kis Anna</b> írta</span> <span>2026.11.20. 10:00</span></div><span>Hol van a csomagom?</span></td></tr></tbody></table>`,
    expected: ['buyer 11-20 10:00 Hol van a csomagom?', 'seller 11-20 11:30 Ma ment el a csomag.'],
  },
  {
    what: 'a sentence "X wrote on T:" with the name set apart',
    lang: 'de',
    body: `<h1>Anfrage von Pia Berg</h1><div class="e"><p class="h"><b>Pia Berg</b> schrieb am 20.11.2026 um 10:00 Uhr:</p><p>Wo ist mein Paket?</p></div>
      <div class="e"><p class="h"><b>Sie</b> schrieben am 20.11.2026 um 11:30 Uhr:</p><p>Es ging heute ab.</p></div>`,
    expected: ['buyer 11-20 10:00 Wo ist mein Paket?', 'seller 11-20 11:30 Es ging heute ab.'],
  },
  {
    what: 'a message that was typed and not sent, among the others',
    body: `<div class="log"><div class="msg in"><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div><div class="msg out"><p>It left today.</p><small>20.11.2026 11:30</small></div>
      <div class="msg out draft"><p>I will look</p><small>20.11.2026 12:00</small></div></div>`,
  },
  {
    what: 'somebody is typing, in a bubble as the others',
    body: `<div class="log"><div class="msg in"><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div><div class="msg out"><p>It left today.</p><small>20.11.2026 11:30</small></div>
      <div class="msg in typing"><p>Ana is typing…</p></div></div>`,
  },
  {
    what: 'ticks with words for screen readers',
    body: `<div class="log"><div class="msg in"><p>Where is my parcel?</p><div class="meta"><span>20.11.2026 10:00</span></div></div><div class="msg out"><p>It left today.</p><div class="meta"><span>20.11.2026 11:30</span><span class="ticks" aria-label="Read"><span class="sr-only">Read</span>✓✓</span></div></div></div>`,
  },
  {
    what: 'hours below day lines, ticks beside them, the day line in the same class as events',
    lang: 'de',
    body: `<div class="log"><div class="line"><span>Freitag, 20. November</span></div><div class="m m--l"><div class="t">Wo ist mein Paket?</div><div class="x">10:00</div></div><div class="m m--r"><div class="t">Es ging heute ab.</div><div class="x">11:30 <b>✓✓</b></div></div><div class="line"><span>Heute</span></div><div class="m m--l"><div class="t">Es ist noch nicht da.</div><div class="x">08:15</div></div></div>`,
    expected: [
      '? 11-20 10:00 Wo ist mein Paket?',
      '? 11-20 11:30 Es ging heute ab.',
      '? 11-21 08:15 Es ist noch nicht da.',
    ],
  },
  {
    what: 'a line for what is new, one to load more, one that all was read',
    body: `<div class="log"><div class="more">Show 12 earlier messages</div><div class="msg in"><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div><div class="msg out"><p>It left today.</p><small>20.11.2026 11:30</small></div><div class="new"><span>New messages</span></div>
      <div class="msg in"><p>It has not come yet.</p><small>21.11.2026 08:15</small></div><div class="receipt">Seen 21.11.2026 09:00</div></div>`,
    expected: THREE,
  },
  {
    what: 'a card of the article among the bubbles, in their class',
    body: `<div class="log"><div class="item card"><img src="x.jpg"><b>Red bicycle</b><span>25 €</span></div><div class="item msg in"><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div><div class="item msg out"><p>It left today.</p><small>20.11.2026 11:30</small></div></div>`,
  },
  {
    what: 'a tip in the class of the messages, before them all',
    lang: 'sk',
    body: `<div class="log"><div class="msg tip"><p>Nikdy neposielajte údaje o karte.</p></div><div class="msg in"><p>Kde je balík?</p><small>20.11.2026 10:00</small></div><div class="msg out"><p>Odišiel dnes.</p><small>20.11.2026 11:30</small></div></div>`,
    expected: ['buyer 11-20 10:00 Kde je balík?', 'seller 11-20 11:30 Odišiel dnes.'],
  },
  {
    what: 'reactions and reply counts below the text',
    body: `<div class="log"><div class="msg in"><p>Where is my parcel?</p><small>20.11.2026 10:00</small><div class="re">👍 1</div></div><div class="msg out"><p>It left today.</p><small>20.11.2026 11:30</small></div></div>`,
  },
  {
    what: 'a translation below a text, announced as such',
    body: `<div class="log"><div class="msg in"><p>Where is my parcel?</p><div class="tr"><span>Translated from English</span><p>Kde je můj balík?</p></div><small>20.11.2026 10:00</small></div><div class="msg out"><p>It left today.</p><small>20.11.2026 11:30</small></div></div>`,
  },
  {
    what: 'sides by one class of two, one of which names its side',
    body: `<div class="log"><div class="msg own"><p>Hello</p><small>20.11.2026 09:00</small></div><div class="msg else"><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div><div class="msg own"><p>It left today.</p><small>20.11.2026 11:30</small></div></div>`,
    expected: ['seller 11-20 09:00 Hello', ...TWO],
  },
  {
    what: 'own messages by one class, those of the other plain, an event between',
    body: `<div class="log"><div class="msg"><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div><div class="event"><span>Parcel handed over</span><small>20.11.2026 11:00</small></div><div class="msg mine"><p>It left today.</p><small>20.11.2026 11:30</small></div></div>`,
    expected: [TWO[0]!, 'platform 11-20 11:00 Parcel handed over', TWO[1]!],
  },
  {
    what: 'the buyer known by the heading, the other name unknown',
    body: `<h1>Ana Novak</h1><div class="log"><div class="msg"><b>Ana Novak</b><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div><div class="msg"><b>Nora</b><p>It left today.</p><small>20.11.2026 11:30</small></div></div>`,
  },
  {
    what: 'a signature below each text of one author',
    body: `<div class="log"><div class="msg in"><b>Ana Novak</b><small>20.11.2026 10:00</small><p>Where is my parcel?</p></div><div class="msg out"><b>You</b><small>20.11.2026 11:30</small><p>It left today.</p><p class="sig">Green Corner, Bath</p></div>
      <div class="msg in"><b>Ana Novak</b><small>21.11.2026 08:15</small><p>It has not come yet.</p></div><div class="msg out"><b>You</b><small>21.11.2026 09:30</small><p>We will ask the carrier.</p><p class="sig">Green Corner, Bath</p></div></div>`,
    expected: [...THREE, 'seller 11-21 09:30 We will ask the carrier.'],
  },
  {
    what: 'facts of the order between heading and messages, as plain rows',
    lang: 'cs',
    body: `<div class="detail"><div class="line"><span>Objednávka</span> <b>7712</b></div><div class="line"><span>Vytvořeno</span> <b>12.11.2026 8:00</b></div><div class="line"><span>Zákazník</span> <b>Eva Malá</b></div>
      <div class="z"><b>Eva Malá</b> <i>20.11.2026 10:00</i><p>Kde je moje zboží?</p></div><div class="z"><b>Vy</b> <i>20.11.2026 11:30</i><p>Odešlo dnes.</p></div></div>`,
    expected: ['buyer 11-20 10:00 Kde je moje zboží?', 'seller 11-20 11:30 Odešlo dnes.'],
  },
  {
    what: 'a deadline notice above the messages, with a time',
    lang: 'it',
    body: `<div class="box"><div class="warn">Rispondi entro il 22.11.2026 10:00</div><div class="m in"><b>Luca Bianchi</b><i>20.11.2026 10:00</i><p>Dov’è il mio pacco?</p></div><div class="m out"><b>Tu</b><i>20.11.2026 11:30</i><p>È partito oggi.</p></div></div>`,
    expected: ['buyer 11-20 10:00 Dov’è il mio pacco?', 'seller 11-20 11:30 È partito oggi.'],
  },
  {
    what: 'messages in pairs of question and answer',
    body: `<div class="qa"><div class="q"><b>ana77</b> <span>20.11.2026 10:00</span><p>Where is my parcel?</p></div><div class="a"><b>Seller’s answer</b> <span>20.11.2026 11:30</span><p>It left today.</p></div></div>`,
  },
])('$what', ({ body, lang, expected = TWO }) => {
  expect(messagesIn(body, lang)).toEqual(expected);
});
