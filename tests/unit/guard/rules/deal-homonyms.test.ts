import { describe, expect, test } from 'vitest';

import { alarms } from '../findings-in';

describe('words that move a deal, praise or mock and are innocent of goods', () => {
  test.each([
    [
      'sk',
      'Kade vedie kábel?',
      'Kábel vedie pod stolom v žľabe, na bočnej strane sú dve zásuvky. Nohy sú natreté na čierno.',
    ],
    [
      'sk',
      'Aký má obvod?',
      'Náramok na ruku má obvod 18 cm, na mieru ho skrátite vybratím článku.',
    ],
    [
      'cs',
      'Jak sedí na zádech?',
      'Batoh dobře sedí i s termoskou za zády, popruh je na černo lakovaná přezka. Do ruky váží 900 g.',
    ],
    [
      'cs',
      'Kudy vést kabel?',
      'Kabel veďte jinudy než trubka s vodou, nejlíp pod stolem v liště. Lišta je samolepicí.',
    ],
    [
      'pl',
      'Gdzie jest kieszeń?',
      'Kieszeń jest na boku, zapinana na zamek. Prać na lewo, w 30 stopniach.',
    ],
    [
      'pl',
      'Czy jest głośna?',
      'Drukarka pracuje po cichu, 46 dB. Obudowa jest malowana na czarno, matowa.',
    ],
    [
      'pl',
      'Jak się ją zakłada?',
      'Poduszkę zakłada się za plecami, paskiem przez zagłówek. Wypełnienie to gryka.',
    ],
    [
      'it',
      "C'è in nero?",
      'In nero è disponibile subito, in bianco da lunedì. Si tiene bene in mano anche con i guanti.',
    ],
    [
      'it',
      'Dove si mette?',
      "Il cuscino si mette alle spalle, all'altezza delle scapole. La fodera è sfilabile.",
    ],
    ['hu', 'Elfér zsebben?', 'Összecsukva zsebbe fér, 12 cm hosszú. A nyele feketén eloxált.'],
    [
      'hu',
      'Elfér az asztal alatt?',
      'A polc az asztal alatt is elfér, 55 cm magas. A lapok együtt 12 kg-ot nyomnak.',
    ],
    [
      'hu',
      'Miért nem jó a csavar?',
      'A csavar 4 mm helyett 5 mm lett az új szériában, ezért nem megy bele. Küldünk négy darab régit.',
    ],
    [
      'fr',
      'Combien de liquide contient-elle ?',
      "La boîte contient 500 ml de liquide et se range à l'abri du gel. Elle tient dans la main.",
    ],
    [
      'fr',
      'Pour quels poissons ?',
      "L'aquarium convient à trois espèces de poissons, la liste est dans la notice. La pompe est silencieuse.",
    ],
    [
      'fr',
      "C'est long à monter ?",
      'Le montage prend moins de quatre minutes, une clé de 10 suffit. Comptez deux personnes pour le lever.',
    ],
    [
      'it',
      'Perché gocciola?',
      'Il filtro era fuori sede, per questo gocciola. Lo spinga fino al clic.',
    ],
    [
      'it',
      'Dove va la SIM?',
      'Inserire qui la SIM con il chip verso il basso, come nel disegno a pagina 5. Poi chiudere lo sportellino.',
    ],
    [
      'it',
      'Devo stringere i bulloni?',
      'I bulloni sono saldi, stringerli ancora rovina il filetto. Il cigolio viene dal sellino.',
    ],
    [
      'it',
      'Da che età va bene?',
      'Lo usa anche un bambino di tre anni, gli spigoli sono arrotondati. Pesa 300 g.',
    ],
    [
      'it',
      'Ecco le foto del gazebo.',
      'Complimenti per il giardino, le foto sono splendide! La resina per la crepa è partita stamattina.',
    ],
    [
      'cs',
      'Tiskárna netiskne.',
      'Tisk visí ve frontě, zrušte ho v nastavení tiskárny a restartujte ji. Pak vytiskněte zkušební stránku.',
    ],
    [
      'cs',
      'Jaká je záruka?',
      'Pětiletá záruka platí na motor, na baterii dva roky. Stačí číslo objednávky.',
    ],
    [
      'cs',
      'Máme doma miminko, kdy přijde postýlka?',
      'Gratulujeme k miminku! Postýlka odjíždí zítra, šroubky jsou v sáčku pod matrací.',
    ],
    [
      'cs',
      'Hodí se na schůzky?',
      'Kamera je i na online schůzky, 1080p a dva mikrofony. Krytka čočky je posuvná.',
    ],
    [
      'sk',
      'Stihne to na sobotu, máme svadbu?',
      'Blahoželáme k svadbe! Stuha je 3 m dlhá a saténová, posielame ju dnes.',
    ],
    [
      'sk',
      'Je vhodný pre škôlkara?',
      'Batoh je pre škôlkara, 8 litrov, prsný popruh sa dá sňať. Od troch rokov.',
    ],
    [
      'hr',
      'Koliko je jamstvo?',
      'Trogodišnje jamstvo vrijedi na motor, na bateriju dvije godine. Račun je u narudžbi.',
    ],
    [
      'hr',
      'Je li za prvašića?',
      'Torba je za prvašiće, 18 litara, s ojačanim leđima. Za petogodišnjaka je velika.',
    ],
    [
      'hr',
      'Dobili smo bebu, kad stiže krevetić?',
      'Čestitam na bebi! Krevetić kreće sutra, vijci su u vrećici ispod madraca.',
    ],
    [
      'hr',
      'Kamo idu baterije?',
      'Ovdje umetnite baterije, plus prema opruzi. Poklopac se zatvara klikom.',
    ],
    [
      'hr',
      'Kako se čuva?',
      'Čuvajte ga ispod četiri stupnja, inače gubi snagu. Bočica drži 30 ml.',
    ],
    [
      'hr',
      'Gdje ide jastuk?',
      'Jastuk ide iza leđa, vezice oko naslona. Stol je obojan na crno, mat.',
    ],
    [
      'sl',
      'Kam gre baterija?',
      'Tukaj vstavite baterijo, plus proti vzmeti. Pokrovček se zapre s klikom.',
    ],
    [
      'sl',
      'Je za prvošolca?',
      'Nahrbtnik je za prvošolca, 18 litrov. Hrbet je utrjen, za petletnika je prevelik.',
    ],
    [
      'sl',
      'Koliko strani ima slikanica?',
      'Slikanica ima 24 strani iz debelega kartona. Vogali so zaobljeni.',
    ],
    [
      'sl',
      'Gre pod mizo?',
      'Omarica je pobarvana na črno in gre pod mizo, visoka je 55 cm. Kolesca imajo zavoro.',
    ],
    [
      'sl',
      'Dobili smo dojenčka, kdaj pride posteljica?',
      'Čestitamo za dojenčka! Posteljica gre jutri, vijaki so v vrečki pod vložkom.',
    ],
    [
      'hu',
      'Mennyi a garancia?',
      'Hároméves garancia jár a motorra, kettő az akkura. Elég hozzá a rendelés száma.',
    ],
    [
      'hu',
      'Megszületett a baba, mikor jön a kiságy?',
      'Gratulálunk a babához! A kiságy holnap indul, a csavarok a matrac alatti zacskóban vannak.',
    ],
    [
      'hu',
      'Hová megy a csavar?',
      'Ide illessze a csavart, a lapos végével felfelé. Öt éves kortól ajánljuk a szerelést felnőttel.',
    ],
    [
      'hu',
      'Hol az azonosító?',
      'A készülék azonosítója az alján van, QR-kód mellett. A párosításnál ezt kéri az alkalmazás.',
    ],
    ['hu', 'Kint is jó?', 'Házon kívül is használható, IP65-ös. Mínusz 20 fokig működik.'],
    ['hu', 'Mit jelent a sárga?', 'A pH 4 alatt sárga, 7 fölött kék. Száz csík van egy dobozban.'],
    [
      'pl',
      'Czy dla przedszkolaka?',
      'Plecak dla przedszkolaka ma 8 litrów i pas piersiowy. Dla trzylatka będzie w sam raz.',
    ],
    [
      'pl',
      'W jakiej kolejności podkładki?',
      'Warto zobaczyć rysunek na stronie 4, tam widać kolejność podkładek. Nakrętka idzie na końcu.',
    ],
    [
      'pl',
      'Skąd 86 zł?',
      'Razem za 12 sztuk wyszło 86 zł i taka kwota jest na fakturze. Dostawa była darmowa.',
    ],
    [
      'pl',
      'Urodził się synek, kiedy łóżeczko?',
      'Gratulujemy dzidziusia! Łóżeczko jedzie jutro, śruby są w woreczku pod materacem.',
    ],
    [
      'ro',
      'Imprimanta nu tipărește.',
      'Documentul rămâne în coadă, ștergeți-l din setările imprimantei. Apoi reporniți-o.',
    ],
    [
      'ro',
      'Unde se pune cardul?',
      'Inserați aici cardul, cu contactele în jos. Capacul se închide cu un clic.',
    ],
    [
      'ro',
      'Cum se păstrează?',
      'Se păstrează sub patru grade, altfel se strică. Flaconul are 30 ml.',
    ],
    [
      'ro',
      'De la ce vârstă e jocul?',
      'E un joc pentru timp liber, merge și un copil de cinci ani. Are 40 de piese.',
    ],
    [
      'ro',
      'Am născut, când vine pătuțul?',
      'Felicitări pentru bebeluș! Pătuțul pleacă mâine, șuruburile sunt sub saltea.',
    ],
    [
      'ro',
      'E comod?',
      'Ține bine în mână, mânerul e cauciucat. Cablul se poate duce pe altă cale, pe sub birou.',
    ],
    [
      'fr',
      'Où va la SIM ?',
      "Insérer ici la carte SIM, puce vers le bas. Le tiroir se referme d'un clic.",
    ],
    [
      'fr',
      'À partir de quel âge ?',
      'Convient à un enfant de trois ans, les angles sont arrondis. Il pèse 300 g.',
    ],
    [
      'fr',
      'Bébé est né, quand part le lit ?',
      'Bravo pour la naissance ! Le lit part demain, les vis sont sous le matelas.',
    ],
    [
      'fr',
      'Il existe en noir ?',
      'Le cadre est disponible en noir, peint au four. Sous la table il reste 61 cm.',
    ],
    [
      'en',
      'What age is it for?',
      'It suits a three year old, corners are rounded. A five year old could outgrow it by summer.',
    ],
    [
      'en',
      'How do I store it?',
      'Keep it below four degrees or it loses strength. The vial holds 30 ml.',
    ],
    [
      'en',
      'How does the tray work?',
      'The tray slides out under the table, 61 cm clear. Painted black, matt.',
    ],
    [
      'en',
      "Baby's here, when does the cot come?",
      'Congratulations on the baby! The cot leaves tomorrow, the screws are under the mattress.',
    ],
    [
      'de',
      'Baby ist da, wann kommt das Bett?',
      'Glückwunsch zum Nachwuchs! Das Bett geht morgen raus, die Schrauben sind unter der Matratze.',
    ],
    [
      'de',
      'Passt es unter den Tisch?',
      'Das Regal ist schwarz lackiert und passt unter den Tisch, Höhe 55. Die Fünfjahresgarantie gilt für den Motor.',
    ],
    [
      'es',
      '¿Cabe debajo de la mesa?',
      'Está pintado en negro mate y cabe debajo de la mesa, 55 cm. Las ruedas llevan freno.',
    ],
    [
      'es',
      'Ya nació, ¿cuándo llega la cuna?',
      '¡Enhorabuena por el bebé! La cuna sale mañana, los tornillos van bajo el colchón.',
    ],
    [
      'es',
      '¿Para qué edad?',
      'Vale para un niño de tres años, los cantos son redondos. Se monta en menos de cinco minutos.',
    ],
    [
      'pt',
      'O bebé nasceu, quando chega o berço?',
      'Parabéns pelo bebé! O berço sai amanhã, os parafusos vão por baixo do colchão.',
    ],
    [
      'pt',
      'A partir de que idade?',
      'Serve para uma criança de três anos, os cantos são redondos. Monta-se em menos de cinco minutos.',
    ],
  ])('%s: after "%s" there is no alarm for "%s"', (market, buyer, draft) => {
    expect(alarms(market, buyer, draft)).toEqual([]);
  });

  test.each([
    ['sk', 'deal.off-platform', 'Zaplatíte mi na čierno a je vybavené.'],
    ['sk', 'deal.off-platform', 'Rozdiel vám vrátim pod stolom.'],
    ['cs', 'deal.off-platform', 'Domluvíme se za zády platformy.'],
    ['cs', 'deal.off-platform', 'Zaplaťte to na černo.'],
    ['cs', 'deal.off-platform', 'Peníze vám pošlu jinudy.'],
    ['sl', 'deal.off-platform', 'Plačate mi na črno in je urejeno.'],
    ['sl', 'deal.off-platform', 'Dogovoriva se za hrbtom platforme.'],
    ['hr', 'deal.off-platform', 'Platite mi na crno i gotovo.'],
    ['hr', 'deal.off-platform', 'Dogovorimo se iza leđa platforme.'],
    ['pl', 'deal.off-platform', 'Zapłaci mi Pan na czarno i po sprawie.'],
    ['pl', 'deal.off-platform', 'Oddam Panu różnicę po cichu.'],
    ['hu', 'deal.off-platform', 'A különbözetet feketén fizetem ki.'],
    ['hu', 'deal.off-platform', 'Pénzt kap zsebbe, és lezárjuk.'],
    ['ro', 'deal.off-platform', 'Rezolvăm plata pe altă cale.'],
    ['fr', 'deal.off-platform', 'Je vous rembourse sous la table.'],
    ['en', 'deal.off-platform', "I'll refund you under the table."],
    ['sk', 'reply.discourteous', 'Blahoželám k objavu, kábel treba zapojiť.'],
    ['cs', 'reply.discourteous', 'Gratuluji k vašemu postřehu.'],
    ['sl', 'reply.discourteous', 'Čestitam vam za bistroumnost, tega nihče ne bi mogel.'],
    ['hr', 'reply.discourteous', 'To i prvašić vidi.'],
    ['hr', 'reply.discourteous', 'Čestitam na otkriću.'],
    ['hu', 'reply.discourteous', 'Ezt egy ötéves is megérti, csak ön nem.'],
    ['hu', 'reply.discourteous', 'Gratulálok a felfedezéshez.'],
    ['pl', 'reply.discourteous', 'Pięciolatek by to zrozumiał.'],
    ['ro', 'reply.discourteous', 'Un copil de cinci ani înțelege, dumneavoastră nu.'],
    [
      'it',
      'reply.discourteous',
      'Lo capisce anche un bambino di cinque anni, ma lei non ci riesce.',
    ],
    ['fr', 'reply.discourteous', 'Un enfant de cinq ans comprendrait.'],
    [
      'es',
      'reply.discourteous',
      'Esto lo entiende un niño de cinco años, un niño de tres años lo sabe.',
    ],
    ['en', 'reply.discourteous', "A five year old could do it, you can't."],
    ['de', 'reply.discourteous', 'Herzlichen Glückwunsch zu Ihrer Erkenntnis.'],
    ['en', 'marketing.review', 'Nothing below four stars, please.'],
    ['ro', 'marketing.review', 'Vă rugăm, nu sub patru stele.'],
    ['hr', 'marketing.review', 'Molim vas, ne ispod četiri zvjezdice.'],
    ['it', 'marketing.review', 'Non metta meno di cinque stelle.'],
    ['pl', 'marketing.promotion', 'Kubek i talerz razem za 49 zł, brać i wybierać.'],
    ['hu', 'marketing.promotion', 'A bögre és a tányér együtt 4990 forint.'],
    ['hr', 'reply.automated', 'Ovdje umetnite ime kupca, broj stiže sutra.'],
    ['sl', 'reply.automated', 'Tukaj vstavite ime kupca.'],
    ['ro', 'reply.automated', 'Inserați aici numele clientului.'],
    ['it', 'reply.automated', 'Inserire qui il nome del cliente.'],
    ['hu', 'reply.automated', 'Ide illessze be a vevő nevét.'],
    [
      'fr',
      'marketing.review',
      'Tout ce qui est en dessous de quatre nous coûte cher, notez-nous bien.',
    ],
  ])('%s: %s is in "%s"', (market, rule, draft) => {
    expect(alarms(market, '', draft)).toContain(rule);
  });
});
