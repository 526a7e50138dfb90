// An Angular application with two panes: the list at the left, the chosen conversation and its reply box at the right.
import '@angular/compiler';

import { Component, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

import { daysAgo, drawn, hoursMinutes, minutesAgo, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

function relative(at) {
  const minutes = minutesAgo(at);
  if (minutes < 1) return 'gerade eben';
  if (minutes < 60) return `vor ${minutes} Min.`;
  if (minutes < 1440) return `vor ${Math.floor(minutes / 60)} Std.`;
  const days = Math.floor(minutes / 1440);
  return days === 1 ? 'vor 1 Tag' : `vor ${days} Tagen`;
}

function dayLine(at) {
  const days = daysAgo(at);
  if (days === 0) return 'Heute';
  if (days === 1) return 'Gestern';
  return at.toLocaleDateString('de-DE', { weekday: 'long', day: 'numeric', month: 'long' });
}

const open =
  threadHere(truth) ??
  threadHere({ ...truth, threads: [{ ...truth.threads[0], url: location.href }] });

class Entry {
  row;
  chosen = false;
  ago = relative;
  get address() {
    return `/postfach/${this.row.key}`;
  }
}
Component({
  selector: 'app-eintrag',
  inputs: ['row', 'chosen'],
  styles: [
    `:host { display: block; border-bottom: 1px solid #e3e6ea }
     a { display: grid; grid-template-columns: 40px 1fr auto; gap: 2px 10px; padding: 12px 14px; color: inherit; text-decoration: none }
     a.chosen { background: #e8f1fb } a.neu .kunde, a.neu .vorschau { font-weight: 700 }
     .bild { grid-row: span 3; width: 36px; height: 36px; background: #cfd8dc; border-radius: 4px }
     .zeit { color: #667; font-size: 12px } .artikel { grid-column: 2 / 4; font-size: 13px; color: #456 }
     .vorschau { font-size: 13px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis } .zahl { background: #d63b2f; color: #fff; border-radius: 9px; padding: 0 7px; font-size: 12px; justify-self: end }`,
  ],
  template: `<a [href]="address" [class.neu]="row.unread" [class.chosen]="chosen">
    <span class="bild" aria-hidden="true"></span>
    <span class="kunde">{{ row.buyer }}</span><span class="zeit">{{ ago(row.at) }}</span>
    <span class="artikel">{{ row.subject }}</span>
    <span class="vorschau">{{ row.snippet }}</span>
    @if (row.unread) {<span class="zahl">{{ row.count ?? 1 }}</span>}
  </a>`,
})(Entry);

class Bubble {
  message;
  clock = hoursMinutes;
}
Component({
  selector: 'app-nachricht',
  inputs: ['message'],
  styles: [
    `:host { display: flex; margin: 6px 0 } :host(.eigene) { justify-content: flex-end }
     .blase { max-width: 65%; padding: 8px 12px; border-radius: 10px; background: #eef0f3 } :host(.eigene) .blase { background: #d6ecff }
     .uhr { display: block; text-align: right; font-size: 11px; color: #667 }`,
  ],
  host: { '[class.eigene]': "message.from === 'seller'" },
  template: `<div class="blase"><span class="inhalt">{{ message.text }}</span><span class="uhr">{{ clock(message.at) }}</span></div>`,
})(Bubble);

class Reply {
  canned = ['Vielen Dank für Ihre Nachricht', 'Rücksendung', 'Lieferstatus'];
  keyed(event) {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.sent(event.target);
    }
  }
  sent(box) {
    box.textContent = '';
  }
}
Component({
  selector: 'app-antwort',
  styles: [
    `:host { display: block; border-top: 1px solid #e3e6ea; padding: 10px 16px }
     .feld { display: flex; gap: 10px; align-items: flex-end } .eingabe { flex: 1; min-height: 44px; padding: 10px; border: 1px solid #b7bfc8; border-radius: 8px }
     .eingabe:empty::before { content: attr(data-platzhalter); color: #889 }
     .senden { padding: 10px 18px; background: #0b5cad; color: #fff; border: 0; border-radius: 8px } .bausteine button { font-size: 12px; margin: 0 6px 8px 0 }`,
  ],
  template: `<div class="bausteine">@for (text of canned; track text) {<button type="button">{{ text }}</button>}</div>
    <div class="feld"><div #box class="eingabe" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Antwort an den Kunden" data-platzhalter="Antwort schreiben – Enter zum Senden" (keydown)="keyed($event)"></div>
    <button type="button" class="senden" (click)="sent(box)">Senden</button></div>`,
})(Reply);

class Inbox {
  rows = rowsOf(truth);
  thread = open;
  menu = ['Start', 'Bestellungen', 'Artikel', 'Postfach', 'Retouren', 'Auszahlung', 'Berichte'];
  days = Map.groupBy(open.messages, ({ at }) => dayLine(at))
    .entries()
    .toArray();
}
Component({
  selector: 'app-root',
  imports: [Entry, Bubble, Reply],
  template: `<header class="kopf"><b>NORDHOF</b> Händlerportal
      <nav>@for (item of menu; track item) {<a href="#" [class.an]="item === 'Postfach'">{{ item }}</a>}</nav>
      <span class="konto">Hauswaren Petersen KG</span></header>
    <div class="spalten">
      <aside class="liste"><div class="werkzeug"><input type="search" placeholder="Postfach durchsuchen"><select aria-label="Sortierung"><option>Neueste zuerst</option><option>Älteste zuerst</option></select></div>
        @for (row of rows; track row.key) {<app-eintrag [row]="row" [chosen]="row.key === thread.row.key" />}
        <button type="button" class="mehr">Weitere laden</button></aside>
      <section class="gespraech"><div class="titel"><h2>{{ thread.row.buyer }}</h2><span>{{ thread.row.subject }} · Bestellung {{ thread.row.key }}</span><button type="button">Als erledigt markieren</button></div>
        <div class="verlauf">@for (day of days; track day[0]) {<div class="tag"><span>{{ day[0] }}</span></div>
          @for (message of day[1]; track message.at) {<app-nachricht [message]="message" />}}</div>
        <app-antwort /></section>
      <aside class="bestellung"><h3>Bestellung</h3><dl><dt>Bestellt am</dt><dd>12.11.2026</dd><dt>Betrag</dt><dd>39,95 €</dd><dt>Versand</dt><dd>zugestellt</dd></dl><h3>Notiz</h3><textarea placeholder="Nur für Ihr Team sichtbar"></textarea><button type="button">Notiz speichern</button></aside>
    </div>`,
})(Inbox);

document.title = 'Postfach – Nordhof Händlerportal';
document.querySelector('#root').innerHTML = '<app-root></app-root>';
await bootstrapApplication(Inbox, { providers: [provideZonelessChangeDetection()] });
void drawn('app-nachricht .blase');
