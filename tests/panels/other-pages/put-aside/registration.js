import '@vaadin/button';
import '@vaadin/text-area';
import '@vaadin/text-field';

import { each, showAlone } from '../lib/show.js';

showAlone(
  'Verkäufer werden',
  `<main style="max-width:520px;margin:24px auto;font-family:sans-serif"><h1>Verkäufer werden</h1>${each(['Vorname', 'Nachname', 'Firma', 'UID-Nummer', 'Straße', 'Ort', 'E-Mail'], (label) => `<vaadin-text-field label="${label}" style="width:100%"></vaadin-text-field>`)}<vaadin-text-area label="Was möchten Sie verkaufen?" style="width:100%"></vaadin-text-area><label><input type="checkbox"> Ich habe die Bedingungen gelesen.</label><p><vaadin-button theme="primary">Antrag senden</vaadin-button></p></main>`,
);
