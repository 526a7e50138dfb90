import { describe, expect, test } from 'vitest';

import { alarms, findings } from '../findings-in';

describe('wits that are missed in someone, praise of what is none and lessons are found', () => {
  test.each([
    ['sk', 'Gratulujem, podarilo sa vám prečítať názov.'],
    ['sk', 'Gratulujem, práve ste objavili, že inzerát má aj text pod fotkou.'],
    ['cs', 'Vidím, že čtení pro vás není zrovna koníček.'],
    ['sl', 'Branje očitno ni za vsakogar.'],
    ['hr', 'Čestitam, sami ste pronašli slova u opisu.'],
    ['pl', 'Gratuluję, udało się panu przeczytać dwa zdania.'],
    ['pt', 'Parabéns, conseguiu ler o título sozinho.'],
    ['es', 'Enhorabuena, ha conseguido leer el título usted solo.'],
    ['de', 'Gratuliere, Sie haben das Lesen ganz allein geschafft.'],
    ['en', "Memory isn't what it used to be, is it?"],
    ['en', 'Bravo, you managed to read the title all by yourself.'],
    ['hu', 'Gratulálok, egyedül sikerült elolvasni a címet.'],
    ['ro', 'Felicitări, ați reușit să citiți titlul de unul singur.'],
    ['it', 'Complimenti, è riuscito a leggere il titolo da solo.'],
    ['fr', 'Bravo, vous avez réussi à lire le titre tout seul.'],
  ])('%s: %s', (market, draft) => {
    expect(findings(market, '?', draft).map(({ rule }) => rule)).toContain('reply.discourteous');
  });
});

describe('honest praise, and help with what is hard, is let through', () => {
  test.each([
    ['sk', 'Gratulujem k narodeniu vnučky! Veľkosť 62 jej bude do troch mesiacov.'],
    ['cs', 'Kdo si přečte stranu 3, uvidí, že chybí podložka. Posílám ji zítra.'],
    ['de', 'Beeindruckend, Ihre Messung stimmt auf den Millimeter: 428 mm.'],
    ['en', 'My grandson shows this trick to everyone: put a coin under the lip and twist.'],
    ['es', 'Felicidades por la casa nueva. La lámpara lleva E27, máximo 60 W.'],
    ['pl', 'Gratuluję pierwszego roweru! Sam Pan ustawi siodełko, klucz 5 mm jest w zestawie.'],
    ['it', 'Se ha prurito ne parli con il medico prima di usarla: contiene arnica.'],
  ])('%s: %s', (market, draft) => {
    expect(alarms(market, '?', draft)).toEqual([]);
  });
});
