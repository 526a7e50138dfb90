import { row, show } from '../lib/show.js';

const prices = [
  ['Kiemelés a listában', '490 Ft', '7 nap'],
  ['Címlapra helyezés', '1 990 Ft', '24 óra'],
  ['Félkövér cím', '190 Ft', '30 nap'],
  ['További képek', '90 Ft', 'korlátlan'],
  ['Üzenet sablonok', '290 Ft', '30 nap'],
  ['Automatikus megújítás', '350 Ft', '60 nap'],
];

show(
  'Árlista',
  `<table width="900" align="center" cellpadding="6" border="0" bgcolor="#ffffff"><tr><td width="160" valign="top" bgcolor="#eeeeee"><a href="#">Nyitólap</a><br><a href="#">Üzenetek</a><br><a href="#">Árlista</a></td><td><font size="4"><b>Árlista</b></font><p>Érvényes 2026.11.01. 00:00-tól.</p><table width="100%" border="1" cellspacing="0" cellpadding="4">${row(['<b>Szolgáltatás</b>', '<b>Ár</b>', '<b>Időtartam</b>'])}${prices.map((cells) => row(cells)).join('')}</table></td></tr></table>`,
);
