// Folded words (lower case, no diacritics) of shops' messages; lines are languages, in this order:
// en de fr es it nl pl pt. A word stands for all that begin with it.

/** What a salutation begins with. */
export const GREETINGS = [
  'hi|hello|dear|good (?:morning|day|afternoon|evening)',
  'hallo|guten (?:tag|morgen|abend)|gruss gott|servus|sehr geehrte|liebe|lieber|moin',
  'bonjour|bonsoir|salut|cher |chere |madame|monsieur',
  'hola|buen(?:os|as) (?:dias|tardes|noches)|estimad|querid',
  'buongiorno|buonasera|ciao|salve|gentile|egregi|spettabile',
  'goede(?:n|morgen|middag|navond|dag)|beste |geachte',
  'dzien dobry|dobry wieczor|witam|czesc|szanown',
  'ola|bom dia|boa (?:tarde|noite)|car[oa] |prezad|exm|estimad',
] as const;

/** What a leave-taking begins with; all behind it is a signature. */
export const CLOSINGS = [
  'regards|kind regards|best (?:regards|wishes)|sincerely|yours|cheers',
  'mit (?:freundlichen|besten|lieben)|freundliche gruss|viele grusse|beste grusse|liebe grusse|grusse|mfg|lg|vg',
  'cordialement|bien (?:cordialement|a vous)|salutations|sinceres',
  'saludos|un saludo|atentamente|cordialmente',
  'cordiali saluti|distinti saluti|saluti|cordialmente',
  'met vriendelijke|vriendelijke groet|groet|mvg',
  'pozdrawiam|z powazaniem|z wyrazami|pozdrowienia',
  'cumprimentos|com os melhores|atenciosamente|atentamente|melhores cumprimentos',
] as const;

/** Words that give no reason by themselves: thanks and pleas, yes and no, what fills a mandatory field. */
export const FILLERS = [
  'thanks?|thank you|please|yes|no|ok|okay|none|nothing|test|see above|as above|n a|na|tbd|reason|message|lorem ipsum',
  'danke|vielen dank|bitte|ja|nein|keine?|nichts|siehe oben|wie oben|s o|grund|nachricht',
  'merci|oui|non|rien|aucune?|voir ci dessus|raison|motif|message',
  'gracias|muchas gracias|por favor|si|nada|ningun[oa]?|vease arriba|motivo|mensaje',
  'grazie|per favore|si|niente|nessun[oa]?|vedi sopra|motivo|messaggio',
  'dank u|dank je|bedankt|alstublieft|ja|nee|geen|niets|zie boven|reden|bericht',
  'dziekuje|dziekujemy|prosze|tak|nie|brak|nic|jak wyzej|j w|powod|wiadomosc',
  'obrigad[oa]|por favor|sim|nao|nada|nenhum[oa]?|ver acima|idem|motivo|mensagem',
] as const;

/** Beginnings of words for not accepting an offer. */
export const REFUSING = [
  'refus|declin|reject|disagree|not agree|not accept|object',
  'ablehn|lehnen|nicht einverstanden|nicht zustimm|widersprech|zuruckweis|nicht akzeptier',
  'refus|pas d accord|n acceptez pas|n etes pas|contest',
  'rechaz|no (?:esta|este) de acuerdo|no acept|en desacuerdo|declin',
  'rifiut|non (?:e|sei|siete|fosse) d accordo|non accett|in disaccordo|declin',
  'weiger|niet (?:mee )?(?:akkoord|eens)|niet accepteren|afwijz|wijst',
  'odrzuc|odmow|nie (?:zgadza|zgodzi|zaakcept|akceptuj|przyj)|sprzeciw',
  'recus|rejeit|nao (?:concord|aceit)|discord',
] as const;

/** Beginnings of words that leave a choice to the one who is spoken to. */
export const POSSIBLE = [
  'you (?:can|may|could|are free|have the right)|if you|should you|free to|right to|option to',
  'konnen|kannst|durfen|falls|wenn sie|wenn du|sollten sie|moglichkeit|steht ihnen|recht',
  'pouvez|peux|si vous|si tu|possibilite|droit|libre',
  'puede|puedes|podra|si no|posibilidad|derecho|en caso',
  'puo|puoi|potete|potra|se non|possibilita|diritto|qualora',
  'kunt|mag u|mag je|indien|als u|als je|mogelijkheid|recht',
  'moze|mozna|jesli|jezeli|mozliwosc|prawo|gdyby',
  'pode|podera|se nao|caso|possibilidade|direito',
] as const;
