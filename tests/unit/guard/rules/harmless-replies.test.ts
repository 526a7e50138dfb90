import { describe, expect, test } from 'vitest';

import { alarms } from '../findings-in';

type Draft = readonly [market: string, draft: string];

/** What good replies say in much the words of bad ones, by what tells the two apart. */
const HARMLESS: Readonly<Record<string, readonly Draft[]>> = {
  'the seller says that he asks for no such thing': [
    ['sl', 'Pazite na lažna sporočila, mi nikoli ne prosimo za kartico ne za nakazilo drugam'],
    [
      'es',
      'Ojo con los mensajes que piden pagar por otro lado, nosotros nunca lo hacemos, repórtelo',
    ],
    ['de', 'Achtung: wir fordern nie zur Zahlung per Überweisung außerhalb auf.'],
    [
      'fr',
      "On ne prend pas de virement ni paypal entre amis, tout passe par le site, c'est plus sûr pour vous",
    ],
    ['en', "We never ask for a bank transfer, if someone does it isn't us"],
  ],
  'what may not be taken is refused': [
    ['de', 'Auf unser Konto dürfen wir leider kein Geld annehmen.'],
    ['de', 'Überweisungen auf unser Konto können wir leider nicht entgegennehmen.'],
    ['en', "I can't take a bank transfer to my account, sorry."],
    ['es', 'No podemos aceptar una transferencia a nuestra cuenta.'],
    ['fr', 'Nous ne pouvons pas accepter de virement sur notre compte.'],
    ['it', 'Non possiamo accettare un bonifico sul nostro conto.'],
    ['pt', 'Não podemos aceitar transferências para a nossa conta.'],
    ['ro', 'Nu putem primi transfer în contul nostru.'],
    ['sk', 'Prevod na náš účet nemôžeme prijať.'],
    ['cs', 'Převod na náš účet bohužel nemůžeme přijmout.'],
    ['pl', 'Nie możemy przyjąć przelewu na nasze konto.'],
    ['hr', 'Ne možemo primiti uplatu na naš račun.'],
    ['sl', 'Nakazila na naš račun ne smemo sprejeti.'],
    ['hu', 'Utalást a számlánkra nem fogadhatunk el.'],
    ['de', 'Auf unser Konto dürfen wir leider nichts annehmen.'],
  ],
  'he scolds himself': [
    ['en', "That's completely my fault, what an idiot I am, I packed the left one twice."],
    ['de', 'Was bin ich für ein Idiot, ich habe die Größe verwechselt.'],
    ['cs', 'Idiot jsem, poslal jsem vám levou botu dvakrát.'],
    ['it', 'Che cretino sono, ho spedito la misura sbagliata.'],
  ],
  'relatives are spoken of, not what even they know': [
    ['hu', 'Térd fölött 4 cm, derékban 74. A lányom elvinné, anyám is.'],
    ['fr', 'Ma voisine a le même, il tient depuis trois ans.'],
  ],
  'figures are a scale, a size, goods and amounts': [
    [
      'en',
      'Sheet OL24, 1:25 000, covers SK 07 to SK 27 roughly. Folded, one tea ring on the cover.',
    ],
    [
      'pt',
      'É esse, 5600737088750, é a embalagem de 500 g. A de 1 kg acaba em 059180 e não é a que está no anúncio.',
    ],
  ],
  'he says what is not his to set': [
    ['es', 'Precio mínimo 45, lo siento, menos no puedo. La comisión la pone la web y no yo'],
    ['hr', 'Proviziju određuje platforma, a ne ja.'],
    ['pt', 'A comissão é a plataforma que define, não sou eu.'],
    ['hr', 'Ne mogu poslati na drugu adresu nego onu u narudžbi, to je pravilo, ne ja'],
  ],
  'he takes the blame off the buyer': [
    ['de', 'Sie sind nicht selbst schuld, das war der Fahrer.'],
    ['it', 'Non è colpa sua, ha sbagliato il corriere.'],
    ['ro', 'Nu e vina dumneavoastra, l-a trantit cineva pe drum.'],
    ['sk', 'To nie je váš problém, to je náš, vybavíme to.'],
    ['hr', 'To nije vaš problem nego naš, sredit ćemo.'],
    ['sl', 'To ni vaš problem, ampak naš, uredimo.'],
    ['hu', 'Ez nem az Ön problémája, hanem a miénk, intézzük.'],
  ],
  'he leaves it to the buyer how to rate': [
    ['sk', 'Hodnotenie dajte aké chcete, nehnevám sa.'],
    ['cs', 'Hodnocení dejte klidně jaké chcete, nezlobím se.'],
    ['sl', 'Oceno dajte kakršno želite, nič hudega če je slaba.'],
    ['hr', 'Recenziju ostavite kakvu god hoćete, ne ljutim se.'],
    ['pl', 'Opinię proszę wystawić jaką Pan uważa, nie obrażę się.'],
    ['de', "Die Bewertung schreiben Sie wie Sie meinen, ich nehm's nicht krumm."],
    ['ro', 'recenzia o lasati cum credeti dvs, nu ma supar. sa fiti sanatos'],
  ],
  'a dot is spoken of': [
    ['pl', 'To nie jest przecinek, na instrukcji kropka to.'],
    ['hr', 'Nije zarez, na uputama točka je.'],
  ],
  'cash is turned down': [
    ['it', 'Contanti no, mi spiace, solo pagamento qui, anche se viene a ritirare'],
  ],
  'little words are no plea and no name': [
    ['pt', 'Tem teclas de 2 cm e 3 memórias diretas, o seu pai marca um número só com um toque.'],
    ['pt', 'Escolha o tipo de email. Se for da Sapo, use IMAP na porta 993.'],
  ],
};

describe.each(Object.entries(HARMLESS))('nothing is held for where %s', (_why, drafts) => {
  test.each(drafts)('%s: %s', (market, draft) => {
    expect(alarms(market, '', draft)).toEqual([]);
  });
});

const VIOLATING: readonly (readonly [market: string, rule: string, draft: string])[] = [
  [
    'en',
    'deal.off-platform',
    "We don't take cards, forget this order and pay me cash at our shop.",
  ],
  ['de', 'payment.off-platform', 'Wir akzeptieren keine Karte, überweisen Sie mir auf mein Konto.'],
  ['en', 'reply.discourteous', 'Even my nan managed it.'],
  ['fr', 'reply.discourteous', 'Même ma grand-mère sait le faire.'],
  ['de', 'reply.discourteous', 'Da sind Sie selbst schuld.'],
  ['it', 'reply.discourteous', 'La colpa è sua.'],
  ['sk', 'reply.discourteous', 'To je váš problém.'],
  ['hr', 'deal.off-platform', 'Proviziju ne plaćamo ako platite gotovinom.'],
  ['es', 'contact.url', 'Más fotos en cesteria punto es.'],
  ['sl', 'contact.url', 'Več slik je na kosarica pika si.'],
  ['cs', 'marketing.review', 'Dejte nám prosím pět hvězdiček.'],
  ['en', 'reply.discourteous', 'I am no idiot, but you are an idiot.'],
];

describe('the same words are found where they are meant', () => {
  test.each(VIOLATING)('%s: %s in "%s"', (market, rule, draft) => {
    expect(alarms(market, '', draft)).toContain(rule);
  });
});
