import type { Corpus } from './corpus.ts';

const corpus: Corpus = {
  lang: 'pl',
  m: [
    'Jakub',
    'Artur',
    'Dariusz',
    'Mateusz',
    'Robert',
    'Przemysław',
    'Sebastian',
    'Bartosz',
    'Jerzy',
    'Radosław',
  ],
  f: [
    'Ewa',
    'Dorota',
    'Paulina',
    'Natalia',
    'Barbara',
    'Izabela',
    'Sylwia',
    'Marta',
    'Renata',
    'Elżbieta',
  ],
  last: [
    ['Jankowski', 'Jankowska'],
    ['Wojciechowski', 'Wojciechowska'],
    ['Kwiatkowski', 'Kwiatkowska'],
    ['Kaczmarek', 'Kaczmarek'],
    ['Stępień', 'Stępień'],
    ['Górski', 'Górska'],
    ['Rutkowski', 'Rutkowska'],
    ['Michalak', 'Michalak'],
    ['Szewczyk', 'Szewczyk'],
    ['Baran', 'Baran'],
    ['Duda', 'Duda'],
    ['Wróbel', 'Wróbel'],
    ['Jasiński', 'Jasińska'],
    ['Wilk', 'Wilk'],
    ['Lis', 'Lis'],
    ['Cieślak', 'Cieślak'],
  ],
  greet: ['Dzień dobry,', 'Witam serdecznie,', 'Halo,', ''],
  close: [
    'Będę wdzięczn{y|a} za odpowiedź.',
    'Pozdrawiam serdecznie',
    'Dzięki.',
    'Miłego dnia',
    '',
  ],
  sellerGreet: ['Dzień dobry,', 'Witamy,'],
  sellerClose: ['Pozdrawiamy – {store}', 'Dział obsługi {store}', ''],
  topics: [
    {
      s: ['Odbiór osobisty', 'Czy można odebrać na miejscu?'],
      b: [
        'czy {p} można odebrać osobiście w Gdyni? Zależy mi na czasie.',
        'nie widzę opcji odbioru w punkcie. Czy jest taka możliwość?',
        'kiedy zamówienie {o} będzie gotowe do odbioru?',
      ],
      r: [
        'zapraszamy do magazynu w godzinach 9–17, prosimy o numer zamówienia.',
        'paczka będzie gotowa jutro po 12.',
      ],
      f: ['czy wystarczy numer zamówienia?', 'podjadę w czwartek, może być?'],
    },
    {
      s: ['Kod rabatowy nie zadziałał', 'Zła cena w zamówieniu {o}'],
      b: [
        'przy zamówieniu {o} nie naliczył się rabat 10%. Czy da się zwrócić różnicę?',
        'na stronie cena {p} była niższa niż ta, którą pobrano z karty.',
        'czy promocja dwa w cenie jednego obejmuje {p}?',
      ],
      r: [
        'kod działa od 200 zł, ale wyjątkowo zwrócimy różnicę.',
        'cena zmieniła się w nocy, różnicę oddamy przelewem.',
      ],
      f: ['a kiedy pieniądze będą na koncie?', 'w regulaminie tego nie ma, proszę o link.'],
    },
    {
      s: ['Wymiana na inny rozmiar', 'Nie pasuje rozmiar'],
      b: [
        '{chciałbym|chciałabym} wymienić {p} na większy wariant, rozpakowany, ale nieużywany.',
        'wymiary w opisie są inne niż w rzeczywistości. Czy możliwa wymiana?',
        'czy wymiana jest możliwa bez oryginalnego kartonu?',
      ],
      r: [
        'wymiana jest możliwa w ciągu 30 dni, prosimy dobrze zabezpieczyć towar.',
        'większy wariant kosztuje 60 zł więcej, dopłata przy odbiorze.',
      ],
      f: ['dobrze, dopłacę. Gdzie wysłać?', 'kartonu nie mam, może być zastępczy?'],
    },
    {
      s: ['Serwis trwa za długo', 'Status naprawy'],
      b: [
        'reklamację przyjęto {d} i do dziś nie wiem, co się dzieje. Proszę o informację.',
        'serwis odesłał {p} z adnotacją, że usterka nie wystąpiła. A ona wciąż jest.',
        'minęło 30 dni od zgłoszenia, proszę o zwrot {m}.',
      ],
      r: [
        'czekamy na część od producenta, powinna dotrzeć pod koniec tygodnia.',
        'proszę o krótki film z usterką, serwis sprawdzi jeszcze raz.',
      ],
      f: ['film wysłany wczoraj, czy dotarł?', 'to trwa naprawdę długo.'],
    },
    {
      s: ['Części zamienne', 'Filtry do {p}'],
      b: [
        'czy sprzedają Państwo filtry do {p}? Nie widzę w ofercie.',
        '{zgubiłem|zgubiłam} zaślepkę, czy można dokupić?',
        'jakie worki pasują do {p}?',
      ],
      r: [
        'części sprowadzimy w 5–7 dni, cenę podamy w wiadomości.',
        'pasują worki typu 201, są na stanie.',
      ],
      f: ['poproszę dwie sztuki.', 'a ile kosztuje wysyłka?'],
    },
    {
      s: ['Płatność odrzucona', 'Zamówienie nieopłacone'],
      b: [
        'karta dwa razy odrzucona, a bank zablokował {m}. Co teraz?',
        'przelew zrobiony {d}, a zamówienie nadal nieopłacone.',
        'czy mogę zmienić na płatność przy odbiorze?',
      ],
      r: [
        'blokada zniknie w 48 godzin, zamówienie zostało wstrzymane.',
        'wpłatę przypisaliśmy ręcznie, towar wychodzi dzisiaj.',
      ],
      f: ['blokada wciąż jest, to normalne?', 'super, proszę o numer paczki.'],
    },
    {
      s: ['Otwarta paczka', 'Pusty karton'],
      b: [
        'paczka miała rozerwaną taśmę i nie ma w niej {p}. Kurier umywa ręce.',
        'przyszedł pusty karton! Mam protokół szkody.',
        'w paczce tylko faktura, towaru brak.',
      ],
      r: [
        'prosimy o protokół, reklamację u przewoźnika złożymy sami.',
        'przewoźnik uznał szkodę, wysyłamy nowy egzemplarz.',
      ],
      f: ['protokół w załączniku.', 'kiedy dotrze nowy?'],
    },
    {
      s: ['Bateria słabo trzyma', 'Gwarancja na akumulator'],
      b: [
        '{p} działa ledwie dwie godziny, w opisie jest osiem. Czy to wada?',
        'akumulator spuchł, boję się ładować.',
        'czy wymienią Państwo baterię odpłatnie?',
      ],
      r: [
        'prosimy nie używać, odbierzemy na nasz koszt.',
        'wymiana kosztuje 120 zł, na gwarancji bezpłatnie.',
      ],
      f: ['odbiór pasuje mi w czwartek.', 'gwarancja jeszcze pół roku, więc za darmo?'],
    },
  ],
  nudge: [
    'nadal brak odpowiedzi…',
    'proszę się odezwać.',
    'ponawiam, bo sprawa pilna.',
    'czy to aktualne?',
  ],
  thanks: ['Świetnie, dziękuję, zgadza się.', 'Załatwione, dziękuję.', 'Dziękuję za pomoc.'],
  ok: [
    'Cała przyjemność po naszej stronie.',
    'Odnotowane, dziękujemy.',
    'Odezwiemy się po załatwieniu.',
  ],
  platform: {
    opened: 'Kupujący zadał pytanie (zam. {o}).',
    reminder: 'Brak odpowiedzi sprzedawcy. Limit: 24 godziny w dni robocze.',
    resolved: 'Sprawa zamknięta.',
    refund: 'Zwrócono {m}.',
    takeover: 'Sprawę obserwuje Centrum Pomocy.',
  },
};

export default corpus;
