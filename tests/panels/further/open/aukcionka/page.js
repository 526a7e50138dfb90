// A forum in which every buyer's question is a topic: announcements of the house above in the same markup, who began it and who spoke last each with a time.
import './page.css';

import { drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const SHOP = 'Antikvariát U Veverky';
const HOUSE = 'Lenka (moderátorka)';
const MONTHS = 'led úno bře dub kvě čer črc srp zář říj lis pro'.split(' ');
const DAYS = 'ne po út st čt pá so'.split(' ');
const when = (at) =>
  `${DAYS[at.getDay()]} ${at.getDate()}. ${MONTHS[at.getMonth()]} ${at.getFullYear()} ${hoursMinutes(at).replace(/^0/, '')}`;

const who = (from, buyer) => ({ seller: SHOP, platform: HOUSE })[from] ?? buyer;
const member = (name) =>
  `<a href="./memberlist.php?mode=viewprofile&amp;un=${encodeURIComponent(name)}" class="username${name === HOUSE ? '-coloured' : ''}">${name}</a>`;

const topic = (
  { key, buyer, subject, at, lastFrom, unread, started, posts, views, locked, clip },
  index,
) => {
  const state = `${unread ? 'Nepřečtené příspěvky' : 'Žádné nové nepřečtené příspěvky'}${locked ? ' [ Zamčeno ]' : ''}`;
  return `
<li class="row bg${(index % 2) + 1}"><dl class="row-item topic_${unread ? 'unread' : 'read'}${locked ? '_locked' : ''}" title="${state}"><dt title="${state}"><div class="list-inner">${unread ? `<a class="unread" href="./viewtopic.php?t=${key}&amp;view=unread#unread" title="Přejít na první nepřečtený příspěvek"><i class="icon fa-file"></i></a>` : ''}<a href="./viewtopic.php?t=${key}" class="topictitle">${subject}</a>${clip ? ' <i class="icon fa-paperclip" title="Přílohy"></i>' : ''}<br><div class="responsive-show">Poslední příspěvek od ${member(who(lastFrom, buyer))} « <a href="./viewtopic.php?t=${key}#p${key}9">${when(at)}</a></div><div class="topic-poster responsive-hide left-box">od ${member(buyer)} » ${started}</div></div></dt><dd class="posts">${posts} <dfn>Příspěvky</dfn></dd><dd class="views">${views} <dfn>Zobrazení</dfn></dd><dd class="lastpost"><span><dfn>Poslední příspěvek</dfn> od ${member(who(lastFrom, buyer))} <a href="./viewtopic.php?t=${key}#p${key}9" title="Přejít na poslední příspěvek"><i class="icon fa-external-link"></i></a><br>${when(at)}</span></dd></dl></li>`;
};

const NEWS = [
  ['901', 'Pravidla dotazů k položkám', 'ne 11. led 2026 18:00', 'po 2. lis 2026 10:30', '4211'],
  ['902', 'Vánoční uzávěrka aukcí 20. 12.', 'st 18. lis 2026 8:00', 'st 18. lis 2026 8:00', '980'],
];
const news = ([id, title, began, last, views]) => `
<li class="row bg1 global-announce"><dl class="row-item global_read" title="Žádné nové nepřečtené příspěvky"><dt title="Žádné nové nepřečtené příspěvky"><div class="list-inner"><a href="./viewtopic.php?t=${id}" class="topictitle">${title}</a><br><div class="topic-poster responsive-hide left-box">od ${member('Aukcionka')} » ${began}</div></div></dt><dd class="posts">0 <dfn>Příspěvky</dfn></dd><dd class="views">${views} <dfn>Zobrazení</dfn></dd><dd class="lastpost"><span><dfn>Poslední příspěvek</dfn> od ${member('Aukcionka')} <a href="#" title="Přejít na poslední příspěvek"><i class="icon fa-external-link"></i></a><br>${last}</span></dd></dl></li>`;

const head = (title) =>
  `<ul class="topiclist"><li class="header"><dl class="row-item"><dt><div class="list-inner">${title}</div></dt><dd class="posts">Příspěvky</dd><dd class="views">Zobrazení</dd><dd class="lastpost"><span>Poslední příspěvek</span></dd></dl></li></ul>`;

const bar = `<div class="action-bar bar-top"><a href="./posting.php?mode=post&amp;f=418" class="button">Nové téma <i class="icon fa-pencil"></i></a><div class="search-box"><form method="get"><fieldset><input name="keywords" type="search" maxlength="128" placeholder="Hledat v tomto fóru…" class="inputbox search tiny"><button class="button" type="submit" title="Hledat">🔍</button></fieldset></form></div><div class="pagination"><a href="#">Označit témata jako přečtená</a> • Témat: 214 • <ul><li class="active"><span>1</span></li><li><a class="button" href="#">2</a></li><li><a class="button" href="#">3</a></li><li class="ellipsis"><span>…</span></li><li><a class="button" href="#">20</a></li></ul></div></div>`;

const list = () => `
<h2 class="forum-title"><a href="#">Dotazy k položkám: ${SHOP}</a></h2>
<div><strong>Moderátor:</strong> ${member(HOUSE)}</div>${bar}
<div class="forumbg announcement"><div class="inner">${head('Oznámení')}<ul class="topiclist topics">${NEWS.map(news).join('')}</ul></div></div>
<div class="forumbg"><div class="inner">${head('Témata')}<ul class="topiclist topics">${rowsOf(truth).map(topic).join('')}</ul></div></div>
<div class="stat-block online-list"><h3>Kdo je online</h3><p>Uživatelé prohlížející si toto fórum: ${member('hodinar_brno')} a 3 návštěvníci</p></div>
<div class="stat-block permissions"><h3>Oprávnění fóra</h3><p><strong>Můžete</strong> odpovídat na témata v tomto fóru<br><strong>Nemůžete</strong> mazat příspěvky kupujících</p></div>`;

const PROFILE = {
  seller: ['Prodávající', '1 812', 'čt 3. dub 2014 11:20'],
  buyer: ['Kupující', '27', 'po 9. bře 2020 19:02'],
  platform: ['Moderátor', '9 640', 'út 7. čen 2011 8:00'],
};

const post = ({ from, at, text, edited, file }, index) => {
  const [rank, posts, since] = PROFILE[from];
  const name = who(from, thread.row.buyer);
  return `
<div id="p${thread.key}${index}" class="post has-profile bg${(index % 2) + 1}"><div class="inner"><dl class="postprofile" id="profile${index}"><dt><div class="avatar-container"><span class="avatar"></span></div>${member(name)}</dt><dd class="profile-rank">${rank}</dd><dd class="profile-posts"><strong>Příspěvky:</strong> ${posts}</dd><dd class="profile-joined"><strong>Registrován:</strong> ${since}</dd></dl>
<div class="postbody"><h3><a href="#p${thread.key}${index}">${index ? 'Re: ' : ''}${thread.row.subject}</a></h3><ul class="post-buttons"><li><a href="#" title="Odpovědět s citací" class="button"><span class="sr-only">Citovat</span>❝</a></li><li><a href="#" title="Nahlásit tento příspěvek" class="button"><span class="sr-only">Nahlásit</span>!</a></li></ul><p class="author"><a class="unread" href="#p${thread.key}${index}" title="Příspěvek"><span class="sr-only">Příspěvek</span></a><span class="responsive-hide">od <strong>${member(name)}</strong> » </span><time>${when(at)}</time></p><div class="content">${text}</div>${file ? `<dl class="attachbox"><dt>Přílohy</dt><dd><a href="#">${file}</a> (212.4 KiB) Zobrazeno 4 krát</dd></dl>` : ''}${edited ? '<div class="notice">Naposledy upravil hodinar_brno, celkem upraveno 1.</div>' : ''}${from === 'seller' ? '<div class="signature">Antikvariát U Veverky, Olomouc · otevřeno út–so</div>' : ''}</div></div></div><hr class="divider">`;
};

const topicPage = () => `
<h2 class="topic-title"><a href="#">${thread.row.subject}</a></h2>
<div class="action-bar bar-top"><a href="#reply" class="button">Odpovědět <i class="icon fa-reply"></i></a><div class="pagination">Příspěvků: ${thread.messages.length} • Stránka <strong>1</strong> z <strong>1</strong></div></div>
${thread.messages.map(post).join('')}
<form method="post" action="./posting.php?mode=reply&amp;t=${thread.key}" id="qr_postform"><div class="panel"><div class="inner"><h2 class="quickreply-title">Rychlá odpověď</h2><fieldset class="fields1"><dl><dt><label for="subject">Předmět:</label></dt><dd><input type="text" name="subject" id="subject" size="45" class="inputbox autowidth" value="Re: ${thread.row.subject}"></dd></dl><div id="format-buttons"><button type="button" class="button" title="Tučné: [b]text[/b]">B</button><button type="button" class="button" title="Kurzíva: [i]text[/i]">i</button><button type="button" class="button" title="Citace: [quote]text[/quote]">❝</button></div><div id="message-box"><textarea name="message" id="message" rows="7" cols="76" class="inputbox"></textarea></div></fieldset><fieldset class="submit-buttons"><input type="submit" accesskey="f" name="full_editor" value="Plný editor a náhled" class="button2"> <input type="submit" accesskey="s" name="post" value="Odeslat" class="button1"></fieldset></div></div></form>
<div class="action-bar bar-bottom"><a href="./viewforum.php?f=418">‹ Zpět na „Dotazy k položkám“</a> <div class="jumpbox">Přejít na: <select><option>Dotazy k položkám</option><option>Soukromé zprávy</option><option>Hodnocení</option></select></div></div>`;

document.title = thread ? `${thread.row.subject} - Aukcionka` : `Dotazy k položkám - Aukcionka`;
document.querySelector('#root').innerHTML = `
<div id="wrap" class="wrap"><a id="top" class="top-anchor" accesskey="t"></a><div id="page-header"><div class="headerbar"><div class="inner"><a class="logo" href="#">Aukcionka</a><p>Starožitnosti a sběratelství</p><p class="sr-only"><a href="#start_here">Přejít na obsah</a></p></div></div><div class="navbar"><ul id="nav-main" class="nav-main linklist"><li><a href="#">Aukce</a></li><li><a href="#">Moje položky</a></li><li><a href="#">Dotazy</a></li><li><a href="#">Upozornění <strong class="badge">3</strong></a></li><li><a href="#">Soukromé zprávy <strong class="badge">0</strong></a></li><li class="rightside">Přihlášen: ${member(SHOP)} [ <a href="#">Odhlásit se</a> ]</li></ul></div></div>
<div id="page-body" class="page-body"><p>Právě je ${when(new Date())}</p>${thread ? topicPage() : list()}</div>
<div id="page-footer" class="page-footer"><ul><li><a href="#">Obsah fóra</a></li><li>Všechny časy jsou v UTC+01:00</li><li><a href="#">Smazat cookies</a></li></ul></div></div>`;
void drawn(thread ? '#message' : '.topictitle');
