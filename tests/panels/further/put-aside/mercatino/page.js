// Nothing but utility classes: the last words are quoted, the side of the avatar tells whose they are; a drawer for the thread.
import '@tailwindcss/browser';

import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const SHOP = 'Bottega Verdi';
const thread = threadHere(truth);
const DAYS = ['dom', 'lun', 'mar', 'mer', 'gio', 'ven', 'sab'];
const MONTHS = 'gen feb mar apr mag giu lug ago set ott nov dic'.split(' ');

function when(at) {
  const days = daysAgo(at);
  if (days === 0) return `oggi ${hoursMinutes(at)}`;
  if (days === 1) return `ieri ${hoursMinutes(at)}`;
  const day = days < 7 ? DAYS[at.getDay()] : `${at.getDate()} ${MONTHS[at.getMonth()]}`;
  return `${day} ${hoursMinutes(at)}`;
}

const initials = (name) =>
  name
    .split(' ')
    .map((word) => word[0])
    .slice(0, 2)
    .join('');

const avatar = (name, own) =>
  `<span class="grid size-10 shrink-0 place-items-center rounded-full text-sm font-semibold ${own ? 'bg-emerald-700 text-white' : 'bg-amber-200 text-amber-900'}" title="${name}">${initials(name)}</span>`;

const chip = ({ awaitingReply }) =>
  awaitingReply
    ? '<span class="rounded-full bg-rose-100 px-2 py-0.5 text-xs text-rose-800">Da rispondere</span>'
    : '<span class="rounded-full bg-slate-100 px-2 py-0.5 text-xs text-slate-600">Risposto</span>';

const row = (one) => {
  const own = one.lastFrom === 'seller';
  return `
<li class="group"><a href="/posta?apri=${one.key}" class="flex gap-4 rounded-xl border border-slate-200 bg-white p-4 shadow-sm hover:border-emerald-600 ${own ? 'flex-row-reverse' : ''}">
${avatar(own ? SHOP : one.buyer, own)}
<div class="min-w-0 grow"><div class="flex items-center gap-2"><span class="truncate ${one.unread ? 'font-bold' : 'font-medium'}">${one.buyer}</span>${one.unread ? '<span class="size-2 rounded-full bg-rose-500"><span class="sr-only">Non letto</span></span>' : ''}<span class="text-sm text-slate-500">${one.subject}</span><span class="ml-auto text-xs text-slate-500">${when(one.at)}</span></div>
<blockquote class="mt-1 rounded-lg px-3 py-2 text-sm ${own ? 'bg-emerald-50' : 'bg-amber-50'}">«${one.snippet}»</blockquote>
<div class="mt-2 flex gap-2">${chip(one)}</div></div></a></li>`;
};

const NAV = ['Vetrina', 'Ordini', 'Posta', 'Resi', 'Guadagni'];

const TODAY = [
  ['10:12', 'Ordine MT-5521 pronto per il ritiro'],
  ['11:40', 'Ordine MT-5524 pagato'],
  ['13:05', 'Recensione a 5 stelle da un cliente'],
  ['14:31', 'Ordine MT-5527 pagato'],
];

const page = () => `
<div class="min-h-screen bg-slate-50 text-slate-900"><header class="sticky top-0 flex items-center gap-6 border-b border-slate-200 bg-white px-8 py-3"><span class="text-lg font-black tracking-tight text-emerald-800">mercatino</span><nav class="flex gap-4 text-sm">${NAV.map((word) => `<a href="/${word.toLowerCase()}" class="${word === 'Posta' ? 'font-bold underline' : ''}">${word}</a>`).join('')}</nav><label class="ml-auto flex items-center rounded-lg bg-slate-100 px-3"><input class="bg-transparent py-1 text-sm outline-none" placeholder="Cerca nella posta"></label><div class="flex items-center gap-2 text-sm">${avatar(SHOP, true)}<span>${SHOP}</span></div></header>
<div class="mx-auto flex max-w-6xl gap-8 px-8 py-6"><main class="grow"><h1 class="text-2xl font-bold">Posta dei clienti</h1><div class="mt-3 flex gap-2 text-sm"><button class="rounded-full bg-slate-900 px-3 py-1 text-white">Tutti</button><button class="rounded-full bg-white px-3 py-1 ring-1 ring-slate-200">Da rispondere · 5</button><button class="rounded-full bg-white px-3 py-1 ring-1 ring-slate-200">Non letti · 2</button></div>
<ul class="mt-4 space-y-3">${rowsOf(truth).map(row).join('')}</ul></main>
<aside class="w-64 shrink-0"><h2 class="font-semibold">Oggi in negozio</h2><ol class="mt-2 space-y-2 text-sm">${TODAY.map(([time, text]) => `<li class="flex gap-2"><span class="text-slate-500">${time}</span><span>${text}</span></li>`).join('')}</ol></aside></div>
${thread ? drawer() : ''}</div>`;

function bubble(message, index) {
  const before = thread.messages[index - 1];
  const day = before && daysAgo(before.at) === daysAgo(message.at) ? '' : dayLine(message.at);
  if (message.from === 'platform')
    return `${day}<p class="my-2 text-center text-xs text-slate-500"><span>${message.text}</span> <span>${hoursMinutes(message.at)}</span></p>`;
  const own = message.from === 'seller';
  return `${day}<div class="my-2 flex ${own ? 'justify-end' : 'justify-start'}"><div class="max-w-[80%]"><p class="rounded-2xl px-4 py-2 text-sm ${own ? 'rounded-br-sm bg-emerald-700 text-white' : 'rounded-bl-sm bg-slate-100'}">${message.text}</p><span class="px-2 text-[11px] text-slate-400">${hoursMinutes(message.at)}</span></div></div>`;
}

const dayLine = (at) =>
  `<div class="my-3 flex items-center gap-2 text-xs text-slate-400"><span class="h-px grow bg-slate-200"></span>${at.getDate()} ${MONTHS[at.getMonth()]} ${at.getFullYear()}<span class="h-px grow bg-slate-200"></span></div>`;

const drawer = () => `
<div class="fixed inset-0 bg-slate-900/30"></div><div role="dialog" aria-modal="true" aria-label="Conversazione con ${thread.row.buyer}" class="fixed inset-y-0 right-0 flex w-[520px] flex-col bg-white shadow-2xl"><div class="flex items-center gap-3 border-b border-slate-200 p-4">${avatar(thread.row.buyer, false)}<div><div class="font-semibold">${thread.row.buyer}</div><div class="text-xs text-slate-500">${thread.row.subject}</div></div><button class="ml-auto" aria-label="Chiudi">✕</button></div>
<div class="grow overflow-y-auto p-4">${thread.messages.map(bubble).join('')}</div>
<div class="border-t border-slate-200 p-4"><div class="risposta min-h-24 rounded-lg p-3 text-sm ring-1 ring-slate-300"></div><div class="mt-3 flex items-center gap-2 text-sm"><button class="rounded-lg px-2 py-1 hover:bg-slate-100">Modelli</button><button class="rounded-lg px-2 py-1 hover:bg-slate-100">Allega</button><button data-azione="rispondi-archivia" class="ml-auto rounded-lg px-3 py-2 ring-1 ring-emerald-700">Rispondi e archivia</button><button data-azione="rispondi" class="rounded-lg bg-emerald-700 px-3 py-2 text-white">Rispondi</button></div>
<details class="mt-3 text-sm" open><summary class="text-slate-500">Appunti del negozio</summary><input class="mt-1 w-full rounded-lg px-3 py-1 ring-1 ring-slate-200" placeholder="Solo per voi"></details></div></div>`;

document.title = 'Posta | mercatino';
document.querySelector('#root').innerHTML = page();
if (thread)
  new Editor({
    element: document.querySelector('.risposta'),
    extensions: [StarterKit],
    editorProps: { attributes: { 'aria-label': 'La tua risposta', role: 'textbox' } },
  });
void drawn(`html:has(head style) ${thread ? '.tiptap' : 'blockquote'}`);
