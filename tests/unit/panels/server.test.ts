import https from 'node:https';

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { panels } from '../../panels/panels.ts';
import { servePanels, type PanelServer } from '../../panels/server.ts';

const SELLER = 'predajca.swopify.com';
const OTHER = 'panel.tovarna.example';
let server: PanelServer;

beforeAll(async () => {
  server = await servePanels({ hosts: { [SELLER]: panels.tovarna, [OTHER]: panels.handelo } });
});
afterAll(() => server.close());
beforeEach(() => {
  for (const host of server.hosts) server.reset(host);
});

test('serves to each host its own panel', async () => {
  expect((await ask(SELLER, '/partner/konverzacie')).body).toContain('Konverzácie');
  expect((await ask(OTHER, '/konto/pytania')).body).toContain('Handelo');
  expect(await ask('elsewhere.example', '/partner')).toMatchObject({ status: 404 });
});

test('a posted reply reaches the server once and ends the discussion', async () => {
  const { key } = server.truth(SELLER).list.find((row) => row.actual.awaitingReply)!;
  const path = `/partner/konverzacie/${key}`;
  expect(await ask(SELLER, path, 'sprava=Dobr%C3%BD+de%C5%88')).toMatchObject({ status: 303 });
  expect(server.posts(SELLER)).toMatchObject([{ key, text: 'Dobrý deň', via: 'form', path }]);
  expect(server.truth(SELLER).threads[key]!.messages.at(-1)).toMatchObject({
    from: 'seller',
    text: 'Dobrý deň',
  });
});

test('an empty reply is refused', async () => {
  const { key } = server.truth(SELLER).list[0]!;
  expect(await ask(SELLER, `/partner/konverzacie/${key}`, 'sprava=+')).toMatchObject({
    status: 422,
  });
  expect(server.posts(SELLER)).toEqual([]);
});

test('takes the text of what an editor posts as HTML', async () => {
  const { key } = server.truth(OTHER).list[0]!;
  const html = JSON.stringify({
    html: '<p>Dzień <b>dobry</b>,</p><p>5 &lt; 6 &amp; 7&nbsp;zł</p>',
  });
  await ask(OTHER, `/konto/api/pytania/${key}/odpowiedz`, html);
  expect(server.posts(OTHER)).toMatchObject([{ text: 'Dzień dobry,\n5 < 6 & 7 zł', via: 'fetch' }]);
});

test('tells the truth with the addresses that the asker uses', async () => {
  const truth = JSON.parse((await ask(SELLER, '/__truth')).body);
  expect(truth.list[0].url).toBe(
    `https://${SELLER}:${server.port}/partner/konverzacie/${truth.list[0].key}`,
  );
  expect(truth.list).toHaveLength(server.truth(SELLER).list.length);
});

test('adds a message over HTTP', async () => {
  const { key } = server.truth(SELLER).list[4]!;
  await ask(SELLER, '/__add', JSON.stringify({ key, text: 'Nová správa' }));
  expect(server.truth(SELLER).list[0]).toMatchObject({ key, actual: { lastFrom: 'buyer' } });
});

test.each(['500', '429', '403'])('answers %s in that mode, and only that host', async (mode) => {
  expect(await ask(SELLER, '/__mode', `mode=${mode}`)).toMatchObject({ status: 200 });
  expect((await ask(SELLER, '/partner/konverzacie')).status).toBe(Number(mode));
  expect((await ask(OTHER, '/konto/pytania')).status).toBe(200);
});

test('sends a seller who is signed out to a page that asks for the password', async () => {
  server.setMode(SELLER, 'login');
  expect(await ask(SELLER, '/partner/konverzacie')).toMatchObject({
    status: 302,
    location: '/login',
  });
  expect((await ask(SELLER, '/login')).body).toContain('type="password"');
});

test('a late host answers when its mode changes', async () => {
  server.setMode(SELLER, 'late');
  let answered = false;
  const answer = ask(SELLER, '/partner/konverzacie').then((got) => {
    answered = true;
    return got;
  });
  await expect.poll(() => server.log(SELLER)).toHaveLength(1);
  expect(answered).toBe(false);
  server.setMode(SELLER, 'ok');
  expect((await answer).status).toBe(200);
});

test('a host that breaks off sends half a page', async () => {
  server.setMode(SELLER, 'half');
  await expect(ask(SELLER, '/partner/konverzacie')).rejects.toThrow();
});

test('a host that talks nonsense sends half a page as if it were all', async () => {
  const whole = (await ask(SELLER, '/partner/konverzacie')).body;
  server.setMode(SELLER, 'malformed');
  const broken = await ask(SELLER, '/partner/konverzacie');
  expect(broken.status).toBe(200);
  expect(broken.body.length).toBeLessThan(whole.length * 0.6);
});

interface Answered {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
}

/** Posts where there is something to post. */
function ask(host: string, path: string, post?: string): Promise<Answered> {
  const { promise, resolve, reject } = Promise.withResolvers<Answered>();
  const json = post?.startsWith('{') === true;
  const request = https.request(
    {
      host: '127.0.0.1',
      port: server.port,
      path,
      rejectUnauthorized: false,
      method: post === undefined ? 'GET' : 'POST',
      headers: {
        host: `${host}:${server.port}`,
        'content-type': json ? 'application/json' : 'application/x-www-form-urlencoded',
      },
    },
    (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('error', reject)
        .on('end', () => {
          const { statusCode: status = 0, headers } = response;
          resolve({ status, location: headers.location, body: Buffer.concat(chunks).toString() });
        });
    },
  );
  request.on('error', reject).end(post);
  return promise;
}
