import type { RiskWords } from './risk-words';

export const pl: RiskWords = {
  device:
    'telefon*|komork*|smartfon*|iphone*|iphona|urzadzeni*|tablet*|ipad*|laptop*|zegarek|imei|sprzet*|galaxy|samsung*|ekran*|wyswietlacz*|bateri*|towar|produkt',
  locked: 'zablokowan*|zablokowa*|blokad*|czarnej liscie',
  key: 'hasl*|pin|pinu|kod|kodu|apple id|icloud*|konto google|konta google|kontem google|konto apple|konta apple|konto icloud|poprzedniego wlasciciela',
  asks: 'prosi o|zada|wymaga|chce|pyta o|domaga|powiazany z|przypisany do|zalogowany|zalogowane|polaczony z|pyta',
  lock: 'blokada aktywacji|blokade aktywacji|blokada icloud|blokade icloud|blokada simlock|simlock|sim lock|zgloszony jako kradziony|zgloszony jako skradziony|jako kradziony|jako skradziony|na czarnej liscie|nie da sie aktywowac|nie moge aktywowac|nie mozna aktywowac|nie da sie odblokowac|nie moge odblokowac|nie moge go odblokowac',
  foreign:
    'poprzedniego wlasciciela|bylego wlasciciela|poprzedni wlasciciel|cudze|cudzego|cudzym|kogos innego|obcej osoby|innej osoby',
  fake: 'podrobk*|podrobion*|podrabian*|falszyw*|fejk*|fake|imitacj*|replika|kopia|nie jest oryginaln*|nie jest to oryginal*|nieoryginaln*|nie oryginal*|to nie oryginal|falsyfikat*',
  danger:
    'zapalil sie|zapalila sie|spalil sie|splonal|plonie|pali sie|dymi*|zaczal dymic|leci z niego dym|wydobywa sie dym|wybuchl*|eksplodowal*|porazil mnie prad|kopnal mnie prad|porazenie pradem|poparzyl*|oparzyl*|iskrzy*|iskry|stopil*|niebezpieczn*',
  battery: 'bateri*|akumulator*',
  swollen: 'spuchnie*|napuchnie*|spuchl*|napuchl*|wybrzuszon*|wyciek*|wylal*|puchnie',
  refuses:
    'odmawia*|odmow*|odrzuc*|nie uznajecie|nie uznano|nie przyjmujecie|nie przyjeliscie|nie chcecie|nie chce|ignoruj*|nie akceptujecie|odmowiono',
  right:
    'zwrot*|reklamacj*|odstapieni*|pieniedzy|pieniadze|gwarancj*|rekojmi*|naprawy|wymiany|zwrocic',
  refused:
    'nadal nie otrzymalem zwrotu|nadal nie otrzymalam zwrotu|wciaz nie otrzymalem zwrotu|nie dostalem zwrotu|nie dostalam zwrotu|nadal nie mam pieniedzy|wciaz nie mam pieniedzy|nie zwrociliscie mi pieniedzy|nie oddaliscie pieniedzy|pieniadze nadal nie wrocily|do dzis nie otrzymalem*|nie otrzymalem pieniedzy|nie otrzymalam pieniedzy',
  dispute:
    'niezgodn*|nie zgadza sie z opisem|nie odpowiada opisowi|inny niz w opisie|inny niz opisany|gorszym stanie|gorszy stan|innym stanie|wprowadzajacy w blad|kiepska jakosc|slaba jakosc|zla jakosc|zlej jakosci|nie to co zamowilem|nie to co zamowilam|nie zamawialem|nie zamawialam|inny model|zly model|spor',
  broken:
    'zepsut*|uszkodzon*|niesprawn*|wadliw*|pekniet*|porysowan*|nie dziala|nie wlacza sie|nie laduje|nie laduje sie|rozbit*|przestal dzialac|przestala dzialac|nie wlacza|popsut*',
  deny: 'nie|bez|nigdy|zadn*|ani|brak',
  maybe:
    'jesli|jezeli|czy|gdyby|mam nadzieje|przypadku|moglby|bylby|pewnosc|pewny|pewna|upewnic|zeby|boje|zanim|gwarantuj*',
  asking:
    'czy|jest|sa|ma|macie|moze|mozecie|moge|bedzie|co|jaki|jaka|jakie|jak|kiedy|gdzie|kto|ile|przyjmujecie|posiada',
  why: 'dlaczego|czemu|jak to mozliwe',
  solved:
    'rozwiazan*|juz dziala|teraz dziala|dziala bez zarzutu|dziala swietnie|dziala idealnie|wszystko w porzadku|wszystko ok|wszystko dziala|juz odblokowan*|jest juz odblokowan*|otrzymalem zwrot|otrzymalam zwrot|pieniadze dotarly|dostalem pieniadze|udalo sie|zalatwione',
  other:
    'moj stary|stary telefon|starego telefon*|moja karta|karte|karta|bank|platnosc*|przelew*|strona|strony|stronie|aplikacj*|sledzeni*|moje konto|opakowani*|pudelk*|link*|kupon*|faktur*|szklo|folia|rabat*|paczkomat*|kod rabatowy',
};
