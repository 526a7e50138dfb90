/** @jsxImportSource preact */
// Boxes within boxes whose classes are hashes; who wrote last is told by an arrow's label, the time by its tooltip.
import { glob, setup, styled } from 'goober';
import { h, render } from 'preact';
import Squire from 'squire-rte';

import {
  dayMonthYear,
  daysAgo,
  drawn,
  hoursMinutes,
  minutesAgo,
  rowsOf,
  threadHere,
} from '../../lib/page.js';
import truth from './truth.json';

setup(h);
glob`
  body { margin: 0; background: #f6f4f0; font: 15px/1.45 "Helvetica Neue", Arial, sans-serif; color: #2b2926; }
  a { color: inherit; text-decoration: none; }
`;

const Top = styled('div')`
  display: flex;
  gap: 28px;
  align-items: center;
  padding: 14px 32px;
  background: #fff;
  border-bottom: 1px solid #e5e0d8;
`;
const Logo = styled('div')`
  font-size: 22px;
  font-weight: 800;
  color: #b4552d;
`;
const Grow = styled('div')`
  flex: 1;
`;
const Pill = styled('span')`
  padding: 1px 8px;
  border-radius: 10px;
  background: #b4552d;
  color: #fff;
  font-size: 12px;
`;
const Page = styled('div')`
  display: grid;
  grid-template-columns: 1fr 300px;
  gap: 28px;
  max-width: 1180px;
  margin: 24px auto;
`;
const Card = styled('div')`
  background: #fff;
  border: 1px solid #e5e0d8;
  border-radius: 12px;
  padding: 16px 18px;
  margin-bottom: 12px;
  cursor: pointer;
`;
const Line = styled('div')`
  display: flex;
  gap: 10px;
  align-items: center;
`;
const Name = styled('div')`
  font-weight: ${(p) => (p.strong ? 800 : 500)};
`;
const Soft = styled('div')`
  color: #857d72;
  font-size: 13px;
`;
const Dot = styled('div')`
  width: 10px;
  height: 10px;
  border-radius: 50%;
  background: #2f7ed8;
`;
const Tag = styled('div')`
  padding: 2px 8px;
  border-radius: 6px;
  background: #eee9e0;
  font-size: 12px;
`;
const Side = styled('div')`
  background: #fff;
  border: 1px solid #e5e0d8;
  border-radius: 12px;
  padding: 18px;
`;
const Talk = styled('div')`
  display: flex;
  justify-content: ${(p) => (p.mine ? 'flex-end' : p.sys ? 'center' : 'flex-start')};
  margin: 12px 0;
`;
const Said = styled('div')`
  max-width: 68%;
  padding: 12px 14px;
  border-radius: 14px;
  background: ${(p) => (p.mine ? '#fbe6dc' : '#f1efeb')};
`;
const Field = styled('div')`
  min-height: 110px;
  margin: 8px 0;
  padding: 10px 12px;
  border: 1px solid #cfc8bc;
  border-radius: 10px;
  background: #fff;
`;
const Press = styled('button')`
  padding: 9px 16px;
  margin-right: 8px;
  border: 0;
  border-radius: 20px;
  background: ${(p) => (p.main ? '#b4552d' : '#e7e1d7')};
  color: ${(p) => (p.main ? '#fff' : '#2b2926')};
  font-size: 14px;
`;

const exact = (at) => `${dayMonthYear(at, '/')} à ${hoursMinutes(at)}`;

function relative(at) {
  const minutes = minutesAgo(at);
  const days = daysAgo(at);
  if (minutes < 60) return `il y a ${minutes} min`;
  if (days === 0) return `il y a ${Math.floor(minutes / 60)} h`;
  return days === 1 ? 'hier' : `il y a ${days} jours`;
}

const ARROWS = {
  seller: ['M9 5 2 12l7 7v-4c6 0 10 2 13 6-1-7-5-12-13-12z', 'Dernier message : vous'],
  buyer: ['M4 4h16v13H9l-5 4z', 'Dernier message : client'],
};

const Arrow = ({ from }) => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 24 24"
    fill="#857d72"
    role="img"
    aria-label={ARROWS[from][1]}
  >
    <path d={ARROWS[from][0]} />
  </svg>
);

const Frame = ({ children }) => (
  <div>
    <Top>
      <Logo>Brocantine pro</Logo>
      {['Activité', 'Commandes', 'Catalogue', 'Échanges', 'Finances'].map((word) => (
        <a href="#" key={word}>
          {word} {word === 'Échanges' && <Pill>2</Pill>}
        </a>
      ))}
      <Grow />
      <input type="search" placeholder="Rechercher une commande" />
      <div title="3 notifications">🔔</div>
      <div>Au Grenier de Louise</div>
    </Top>
    <Page>{children}</Page>
  </div>
);

const Row = ({ row }) => (
  <Card onClick={() => location.assign(`/echanges/${row.id}`)}>
    <Line>
      {row.unread && <Dot role="img" aria-label="Non lu" />}
      <Name strong={row.unread}>{row.buyer}</Name>
      <Arrow from={row.lastFrom} />
      <Grow />
      {!row.awaitingReply && row.closed && <Tag>Clos</Tag>}
      <Soft title={exact(row.at)}>{relative(row.at)}</Soft>
    </Line>
    <Line>
      <div>{row.subject[0]}</div>
      <Soft>{row.order}</Soft>
    </Line>
    <Soft>{row.snippet}</Soft>
  </Card>
);

const Tips = () => (
  <Side>
    <b>Les actualités Brocantine</b>
    {[
      ['18/11/2026', 'Nouveaux tarifs Mondial Relais'],
      ['12/11/2026', 'Préparez vos offres de Noël'],
      ['03/11/2026', 'Facturation électronique : ce qui change'],
    ].map(([day, title]) => (
      <p key={day}>
        <Soft>{day}</Soft>
        <a href="#">{title}</a>
      </p>
    ))}
  </Side>
);

const List = () => (
  <Frame>
    <div>
      <h2>Échanges avec vos clients</h2>
      <Line style="margin-bottom:14px">
        {['Tous', 'À traiter', 'Clos'].map((word, index) => (
          <Press key={word} main={index === 0}>
            {word}
          </Press>
        ))}
      </Line>
      {rowsOf(truth).map((row) => (
        <Row key={row.id} row={row} />
      ))}
      <Press>Afficher plus</Press>
    </div>
    <Tips />
  </Frame>
);

const Message = ({ message, buyer }) => (
  <Talk mine={message.from === 'seller'} sys={message.from === 'platform'}>
    {message.from === 'platform' ? (
      <Soft title={exact(message.at)}>{message.text}</Soft>
    ) : (
      <Said mine={message.from === 'seller'}>
        <Line>
          <b>{message.from === 'seller' ? 'Vous' : buyer}</b>
          <Soft>{exact(message.at)}</Soft>
        </Line>
        <div>{message.text}</div>
      </Said>
    )}
  </Talk>
);

const Conversation = ({ thread }) => (
  <Frame>
    <div>
      <a href="/echanges">← Tous les échanges</a>
      <h2>{thread.row.subject[0]}</h2>
      <Soft>
        {thread.row.buyer} · commande {thread.row.order}
      </Soft>
      {thread.messages.map((message) => (
        <Message key={message.at.getTime()} message={message} buyer={thread.row.buyer} />
      ))}
      <Side>
        <b>Votre réponse</b>
        <Line>
          <button type="button" title="Gras">
            <b>G</b>
          </button>
          <button type="button" title="Italique">
            <i>I</i>
          </button>
          <select aria-label="Modèle">
            <option>Insérer un modèle…</option>
            <option>Suivi de colis</option>
            <option>Retour produit</option>
          </select>
        </Line>
        <Field id="zone-reponse" />
        <Press main data-qa="repondre">
          Répondre
        </Press>
        <Press data-qa="repondre-clore">Répondre et clore</Press>
        <Press data-qa="joindre">Joindre une photo</Press>
      </Side>
    </div>
    <Side>
      <b>Assigné à</b>
      <p>
        <select aria-label="Assigné à">
          <option>Personne</option>
          <option>Louise</option>
        </select>
      </p>
      <b>Demander l’aide de Brocantine</b>
      <p>
        <textarea rows="3" placeholder="Expliquez le litige à notre équipe" />
      </p>
      <Press>Transmettre</Press>
    </Side>
  </Frame>
);

const thread = threadHere(truth);
document.title = thread ? `${thread.row.subject[0]} – Brocantine pro` : 'Échanges – Brocantine pro';
render(thread ? <Conversation thread={thread} /> : <List />, document.querySelector('#root'));
if (thread) {
  new Squire(document.querySelector('#zone-reponse'), {
    sanitizeToDOMFragment: (html) => document.createRange().createContextualFragment(html),
  });
}
void drawn(thread ? '#zone-reponse' : 'svg');
