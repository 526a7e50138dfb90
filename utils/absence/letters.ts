/** The sentences of an announcement in one language; `{…}` stands for what is filled in. */
export interface LetterWords {
  readonly subject: string;
  readonly greeting: string;
  readonly absence: string;
  /** The same where the shop's name is not known. */
  readonly absenceUnnamed: string;
  readonly days: string;
  readonly replacement: string;
  readonly close: string;
}

/** How an absence is announced, by language (ISO 639-1). */
export const LETTERS = {
  en: {
    subject: 'Planned absence, {from} – {to}',
    greeting: 'Hello,',
    absence: 'we would like to announce a planned absence of our shop {shop} from {from} to {to}.',
    absenceUnnamed: 'we would like to announce a planned absence from {from} to {to}.',
    days: 'Number of working days: {days}.',
    replacement: 'During this time, buyers will be answered by: {name}.',
    close: 'Kind regards',
  },
  sk: {
    subject: 'Plánovaná neprítomnosť, {from} – {to}',
    greeting: 'Dobrý deň,',
    absence: 'oznamujeme plánovanú neprítomnosť nášho obchodu {shop} od {from} do {to}.',
    absenceUnnamed: 'oznamujeme plánovanú neprítomnosť od {from} do {to}.',
    days: 'Počet pracovných dní: {days}.',
    replacement: 'Kupujúcim bude v tomto čase odpovedať: {name}.',
    close: 'S pozdravom',
  },
  cs: {
    subject: 'Plánovaná nepřítomnost, {from} – {to}',
    greeting: 'Dobrý den,',
    absence: 'oznamujeme plánovanou nepřítomnost našeho obchodu {shop} od {from} do {to}.',
    absenceUnnamed: 'oznamujeme plánovanou nepřítomnost od {from} do {to}.',
    days: 'Počet pracovních dnů: {days}.',
    replacement: 'Kupujícím bude v této době odpovídat: {name}.',
    close: 'S pozdravem',
  },
  sl: {
    subject: 'Načrtovana odsotnost, {from} – {to}',
    greeting: 'Pozdravljeni,',
    absence: 'obveščamo vas o načrtovani odsotnosti naše trgovine {shop} od {from} do {to}.',
    absenceUnnamed: 'obveščamo vas o načrtovani odsotnosti od {from} do {to}.',
    days: 'Število delovnih dni: {days}.',
    replacement: 'Kupcem bo v tem času odgovarjal/-a: {name}.',
    close: 'Lep pozdrav',
  },
  hr: {
    subject: 'Planirana odsutnost, {from} – {to}',
    greeting: 'Poštovani,',
    absence: 'obavještavamo vas o planiranoj odsutnosti naše trgovine {shop} od {from} do {to}.',
    absenceUnnamed: 'obavještavamo vas o planiranoj odsutnosti od {from} do {to}.',
    days: 'Broj radnih dana: {days}.',
    replacement: 'Kupcima će u tom razdoblju odgovarati: {name}.',
    close: 'Lijep pozdrav',
  },
  pl: {
    subject: 'Planowana nieobecność, {from} – {to}',
    greeting: 'Dzień dobry,',
    absence: 'zgłaszamy planowaną nieobecność naszego sklepu {shop} od {from} do {to}.',
    absenceUnnamed: 'zgłaszamy planowaną nieobecność od {from} do {to}.',
    days: 'Liczba dni roboczych: {days}.',
    replacement: 'Kupującym będzie w tym czasie odpowiadać: {name}.',
    close: 'Z poważaniem',
  },
  pt: {
    subject: 'Ausência planeada, {from} – {to}',
    greeting: 'Bom dia,',
    absence: 'comunicamos uma ausência planeada da nossa loja {shop}, de {from} a {to}.',
    absenceUnnamed: 'comunicamos uma ausência planeada, de {from} a {to}.',
    days: 'Número de dias úteis: {days}.',
    replacement: 'Durante este período, quem responde aos compradores é: {name}.',
    close: 'Com os melhores cumprimentos',
  },
  es: {
    subject: 'Ausencia prevista, {from} – {to}',
    greeting: 'Buenos días:',
    absence: 'Les comunicamos una ausencia prevista de nuestra tienda {shop}, del {from} al {to}.',
    absenceUnnamed: 'Les comunicamos una ausencia prevista, del {from} al {to}.',
    days: 'Número de días laborables: {days}.',
    replacement: 'Durante este tiempo responderá a los compradores: {name}.',
    close: 'Un saludo',
  },
  de: {
    subject: 'Geplante Abwesenheit, {from} – {to}',
    greeting: 'Guten Tag,',
    absence: 'wir melden eine geplante Abwesenheit unseres Shops {shop} vom {from} bis {to}.',
    absenceUnnamed: 'wir melden eine geplante Abwesenheit vom {from} bis {to}.',
    days: 'Anzahl der Arbeitstage: {days}.',
    replacement: 'In dieser Zeit antwortet den Käufern: {name}.',
    close: 'Mit freundlichen Grüßen',
  },
  hu: {
    subject: 'Tervezett távollét, {from} – {to}',
    greeting: 'Jó napot kívánunk!',
    absence:
      'Bejelentjük a(z) {shop} bolt tervezett távollétét. Első nap: {from}, utolsó nap: {to}.',
    absenceUnnamed: 'Bejelentjük tervezett távollétünket. Első nap: {from}, utolsó nap: {to}.',
    days: 'Munkanapok száma: {days}.',
    replacement: 'A vevőknek ez idő alatt válaszol: {name}.',
    close: 'Üdvözlettel',
  },
  ro: {
    subject: 'Absență planificată, {from} – {to}',
    greeting: 'Bună ziua,',
    absence: 'vă anunțăm o absență planificată a magazinului nostru {shop}, de la {from} la {to}.',
    absenceUnnamed: 'vă anunțăm o absență planificată, de la {from} la {to}.',
    days: 'Număr de zile lucrătoare: {days}.',
    replacement: 'În acest timp, cumpărătorilor le va răspunde: {name}.',
    close: 'Cu stimă',
  },
  it: {
    subject: 'Assenza programmata, {from} – {to}',
    greeting: 'Buongiorno,',
    absence:
      'comunichiamo un’assenza programmata del nostro negozio {shop}. Primo giorno: {from}; ultimo giorno: {to}.',
    absenceUnnamed:
      'comunichiamo un’assenza programmata. Primo giorno: {from}; ultimo giorno: {to}.',
    days: 'Numero di giorni lavorativi: {days}.',
    replacement: 'In questo periodo risponderà agli acquirenti: {name}.',
    close: 'Cordiali saluti',
  },
  fr: {
    subject: 'Absence prévue, {from} – {to}',
    greeting: 'Bonjour,',
    absence:
      'nous vous informons d’une absence prévue de notre boutique {shop}, du {from} au {to}.',
    absenceUnnamed: 'nous vous informons d’une absence prévue, du {from} au {to}.',
    days: 'Nombre de jours ouvrés : {days}.',
    replacement: 'Pendant cette période, les acheteurs recevront une réponse de : {name}.',
    close: 'Cordialement',
  },
} satisfies Readonly<Record<string, LetterWords>>;
