import 'uikit/dist/css/uikit.min.css';

import { each, show } from '../lib/show.js';

const members = [
  ['Dana Field', 'Owner', 'online now'],
  ['Owen Marsh', 'Support', '12 minutes ago'],
  ['Priya Nair', 'Warehouse', '3 hours ago'],
  ['Sam Ortiz', 'Support', 'yesterday at 6:40 pm'],
  ['Lea Brandt', 'Accounting', '4 days ago'],
  ['Tom Ashby', 'Invited', 'never'],
];

show(
  'Team',
  `<div class="uk-container uk-margin-top"><h1>Team</h1><form class="uk-grid-small uk-grid"><input class="uk-input uk-width-1-3" placeholder="Email address"><button class="uk-button uk-button-primary">Send invitation</button></form><ul class="uk-list uk-list-divider uk-margin">${each(members, ([who, role, seen]) => `<li class="uk-flex"><div class="uk-width-1-3"><a href="/team/${who.split(' ')[0].toLowerCase()}">${who}</a></div><div class="uk-width-1-3"><span class="uk-label">${role}</span></div><div class="uk-text-meta uk-width-1-3">Last seen ${seen}</div></li>`)}</ul></div>`,
);
