import type { RiskWords } from './risk-words';

export const hu: RiskWords = {
  device:
    'telefon*|mobil*|okostelefon*|iphone*|keszulek*|eszkoz*|tablet*|ipad*|laptop*|ora|imei|kijelzo*|akkumulator|galaxy|samsung*|termek*|termeket',
  locked:
    'zarolt|zarolva|zarolt*|lezart|le van zarva|lezarva|blokkolt|blokkolva|letiltott|letiltva|le van tiltva|zarolas alatt|feketelistan',
  key: 'jelszo*|jelszava*|pin|pin kod*|kod*|apple id|apple azonosito*|icloud*|google fiok*|google fiokj*|gmail*|elozo tulajdonos*|fiok*',
  asks: 'keri|ker|kerdezi|varja|kerik|be van jelentkezve|bejelentkezve|hozza van kotve|hozzakotve|kotve|koveteli',
  lock: 'aktivalasi zar*|icloud zar*|icloud zarolt|google zar*|halozatfuggo*|kartyafuggetlensege nincs|lopottkent|lopott keszulek*|lopott|elveszettkent|nem lehet aktivalni|nem tudom aktivalni|nem aktivalhato|nem lehet feloldani|nem tudom feloldani|nem tudom feloldani a',
  foreign:
    'elozo tulajdonos*|korabbi tulajdonos*|regi tulajdonos*|valaki mas*|idegen|mas szemely*|masik szemely*',
  fake: 'hamis|hamisitvany*|hamisitott|fake|utanzat*|masolat*|replika|nem eredeti*|nem originalis|kamu|nem valodi',
  danger:
    'kigyulladt|meggyulladt|langra kapott|fustol|fustolt|fustolni|fust jon|fust jott|felrobbant|robbant|megrazott|aramutes*|megegett a kezem|megegette|egesi serules*|szikraz*|szikra|megolvadt|olvad|veszelyes*|eletveszely*',
  battery: 'akku*|akkumulator*|elem*',
  swollen:
    'felpuffadt|felpuposodott|puffadt|megduzzadt|duzzadt|felfujodott|szivarog|kifolyt|puffad',
  refuses:
    'megtagad*|elutasit*|visszautasit*|nem fogadj*|nem fogadtak|nem hajlando*|nem ismerik el|figyelmen kivul|nem akarj*|nem akarja*',
  right:
    'visszakuld*|visszaru*|visszaterit*|visszafizet*|reklamacio*|garanci*|penz*|elallas*|jotallas*|szavatossag*|javitas*|cseret|csere|visszavet*|visszavenni',
  refused:
    'meg mindig nem kaptam vissza a penz*|nem kaptam vissza a penz*|meg mindig nem kaptam meg a visszaterites*|nem teritettek vissza|nem fizettek vissza|meg mindig nem fizettek vissza|nem kaptam visszaterites*|nem akarjak visszaadni a penz*|nem adjak vissza a penz*',
  dispute:
    'nem felel meg a leiras*|nem egyezik a leiras*|nem egyezik|nem olyan mint|nem a leirasnak megfelelo|elter a leiras*|rosszabb allapot*|felrevezeto|rossz minoseg*|gyenge minoseg*|nem ezt rendeltem|nem azt kaptam|nem azt kuldtek|rossz modell*|mas modell*|vita|vitatom|hibas teljesites',
  broken:
    'hibas|torott|serult|elromlott|repedt|karcos|nem mukodik|nem kapcsol be|nem kapcsolhato be|nem toltodik|nem tolt|tonkrement|rossz|megrepedt|osszetort|nem indul',
  deny: 'nem|nincs|nelkul|soha|sem|nincsen|ne|mentes|fuggetlen|nelkuli',
  maybe: 'ha|hogy nem|remelem|esetleg|lenne|volna|biztos*|garantal*|felek|mielott|amennyiben|e',
  asking:
    'van|vannak|lehet|tudna|tudnak|mi|milyen|hogyan|hogy|mikor|hol|ki|mennyi|elfogadjak|mekkora|fel|kell|eredeti',
  why: 'miert|hogy lehet|hogyan lehetseges',
  solved:
    'megoldodott|megoldva|megoldottam|mar mukodik|most mar mukodik|hibatlanul mukodik|tokeletesen mukodik|jol mukodik|minden rendben|mar fel van oldva|mar feloldva|megkaptam a penz*|megjott a penz*|megkaptam a visszaterites*|sikerult|rendezodott',
  other:
    'regi telefon*|a regi|bankkartya*|kartya*|kartyam|bank*|fizetes*|atutalas*|oldal*|weboldal*|alkalmazas*|app|nyomkovetes*|sajat fiok*|csomagolas*|doboz*|link*|kupon*|szamla*|uvegfolia|folia*|vedouveg|kedvezmeny*|csomagautomata*',
};
