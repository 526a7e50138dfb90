import 'bootstrap/dist/css/bootstrap.min.css';

import { each, show } from '../lib/show.js';

const intents = [
  ['Where is my parcel', '412 uses', '19 Nov 2026 09:12'],
  ['Return a product', '188 uses', '18 Nov 2026 17:40'],
  ['Ask for an invoice', '97 uses', '18 Nov 2026 08:05'],
  ['Speak to a person', '64 uses', '17 Nov 2026 13:31'],
  ['Opening hours', '40 uses', '12 Nov 2026 10:10'],
];

show(
  'Chat bot',
  `<div class="container my-4"><h1 class="h3">Chat bot</h1><div class="row"><div class="col-7"><div class="form-check form-switch"><input class="form-check-input" type="checkbox" id="on" checked><label class="form-check-label" for="on">Bot answers outside working hours</label></div><label class="form-label mt-3">Greeting<textarea class="form-control" rows="2" cols="60">Hello! How can we help?</textarea></label><h2 class="h5 mt-4">Intents</h2><ul class="list-group">${each(intents, ([name, uses, at]) => `<li class="list-group-item d-flex justify-content-between"><a href="/bot/${name.length}">${name}</a><span>${uses}</span><small class="text-secondary">changed ${at}</small></li>`)}</ul><button class="btn btn-primary mt-3">Save bot</button></div><div class="col-5"><div class="card"><div class="card-header">Preview</div><div class="card-body"><p class="bg-light p-2">Hello! How can we help?</p><p class="bg-primary-subtle p-2 text-end">Where is my parcel?</p><p class="bg-light p-2">Please type your order number.</p></div><div class="card-footer"><input class="form-control" placeholder="Try your bot"></div></div></div></div></div>`,
);
