import { lexicon } from './lexicon';

// Lines are languages, in this order: en de fr es it nl pl pt, then sk cs sl.

/** Words of giving money back, in the question and on its answers. */
export const refundWords = lexicon([
  'refund*|money back|pay back|reimburs*',
  'erstatt*|ruckerstatt*|zuruckerstatt*|*erstattung|ruckzahl*',
  'rembours*',
  'reembols*|devolver el dinero|devolucion del dinero',
  'rimbors*',
  'terugbetal*|geld terug',
  'zwrot*|zwroc*|zwraca*',
  'devolver o dinheiro',
  'vratit peniaze|vratenie penazi',
  'vratit penize|vraceni penez',
  'vracil*|vrniti denar|povracil*',
]);

/** What an answer of consent begins with. */
export const yesWords = lexicon(['yes|ja|oui|si|sim|tak|ano|da']);

/** What an answer of refusal begins with. */
export const noWords = lexicon(['no|nein|non|nee|nie|nao|ne']);

/** Words that put something off until the goods are back. */
export const afterReturnWords = lexicon([
  'after return*|after the return*|after the goods|after receiving|once returned|once the goods|when returned|when the goods',
  'nach rucksendung|nach der rucksendung|nach ruckgabe|nach der ruckgabe|nach retoure|nach der retoure|nach erhalt|nach ruckerhalt',
  'nach warenruck*|sobald die ware',
  'apres retour|apres le retour|apres renvoi|apres le renvoi|apres reception',
  'tras la devolucion|despues de la devolucion|despues de devolver|una vez devuelt*|tras recibir',
  'dopo il reso|dopo la restituzione|dopo la riconsegna|dopo aver ricevuto|dopo il ritorno',
  'na retour*|na ontvangst|na terugzend*|na teruggave|na het retour*|na de retour*',
  'po zwrocie|po zworcie|po odeslaniu|po otrzymaniu zwrot*|po zwroceniu',
  'apos a devolucao|depois da devolucao|apos devolucao|depois de devolv*|apos o retorno|apos a rececao',
  'po vrateni|po vraceni|po vrnitvi|po prejemu|po prijati',
]);

/** Words of a denial within an answer that begins otherwise. */
export const notWords = lexicon([
  'not|don t|do not|won t|nicht|keine*|ne pas|pas|no|non|niet|geen|nie|nao|ne',
]);

/** Labels of the field for the amount that is paid back. */
export const amountWords = lexicon([
  'amount|sum',
  'betrag|*betrag|summe',
  'montant|somme',
  'importe|cantidad|monto',
  'importo|somma',
  'bedrag|*bedrag',
  'kwota|kwote|kwoty',
  'montante|quantia|valor',
  'suma|sumu|ciastka|castka|castku|znesek',
]);

/** Labels of the value of the order. */
export const orderValueWords = lexicon([
  'order value|value of the order|order total|order amount|purchase value',
  'bestellwert|auftragswert|wert der bestellung|bestellsumme|gesamtbetrag der bestellung',
  'valeur de la commande|montant de la commande|total de la commande',
  'valor del pedido|importe del pedido|total del pedido',
  'valore dell ordine|importo dell ordine|totale dell ordine|valore ordine|totale ordine',
  'bestelwaarde|orderwaarde|waarde van de bestelling|bestelbedrag',
  'wartosc zamowienia|kwota zamowienia',
  'valor da encomenda|valor do pedido|montante da encomenda|total da encomenda',
  'hodnota objednavky|vrednost narocila',
]);

/** Labels of the day of the order. */
export const orderedWords = lexicon([
  'order date|ordered on|date of order|date of the order|purchase date|order placed',
  'bestelldatum|bestellt am|datum der bestellung|auftragsdatum|kaufdatum',
  'date de commande|date de la commande|commande le|commande du',
  'fecha del pedido|fecha de pedido|pedido el',
  'data dell ordine|data ordine|data di acquisto|ordinato il',
  'besteldatum|besteld op|orderdatum',
  'data zamowienia|zamowiono|data zlozenia zamowienia',
  'data da encomenda|data do pedido|encomendado em|data da compra',
  'datum objednavky|objednane|objednano|datum narocila',
]);

/** Labels of the day on which a case was opened. */
export const openedWords = lexicon([
  'case opened|case opened on|opened on|opened|case date|case created',
  'fall eroffnet|fall eroffnet am|eroffnet am|eroffnet|fall vom',
  'dossier ouvert|dossier ouvert le|cas ouvert|cas ouvert le|ouvert le|litige ouvert le',
  'caso abierto|caso abierto el|abierto el|fecha de apertura',
  'caso aperto|caso aperto il|aperto il|data di apertura',
  'zaak geopend|zaak geopend op|geopend op|dossier geopend',
  'sprawa otwarta|otwarto|data otwarcia|data otwarcia sprawy|sprawe otwarto',
  'caso aberto|caso aberto em|aberto em|data de abertura',
  'pripad otvoreny|otvorene|pripad otevren|otevreno|primer odprt',
]);
