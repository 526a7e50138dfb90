import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

import { afterEach, expect, test } from 'vitest';

import { keyActions } from '../../browsers/firefox-keys.ts';
import { Marionette } from '../../browsers/marionette.ts';

const frame = (content: unknown): Buffer => {
  const json = JSON.stringify(content);
  return Buffer.from(`${Buffer.byteLength(json)}:${json}`);
};

let end: () => void = () => undefined;
afterEach(() => end());

/** A client, and the socket on which a pretended Firefox greets it. */
async function connected(): Promise<{ client: Marionette; firefox: Socket }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const client = await Marionette.connect((server.address() as AddressInfo).port);
  const [firefox] = await accepted;
  firefox.write(frame({ applicationType: 'gecko', marionetteProtocol: 3 }));
  end = () => {
    client.close();
    server.close();
  };
  return { client, firefox };
}

test('sends a command as a frame, its length in bytes', async () => {
  const { client, firefox } = await connected();
  const sent = once(firefox, 'data');
  const answer = client.send('WebDriver:Navigate', { url: 'https://príklad.example/' });
  const [bytes] = (await sent) as [Buffer];
  expect(bytes).toEqual(frame([0, 1, 'WebDriver:Navigate', { url: 'https://príklad.example/' }]));
  firefox.write(frame([1, 1, null, { value: null }]));
  expect(await answer).toBeNull();
});

test('gives each command its own answer, whatever the order', async () => {
  const { client, firefox } = await connected();
  const [one, two] = [client.send('One'), client.send('Two')];
  firefox.write(Buffer.concat([frame([1, 2, null, 'second']), frame([1, 1, null, { value: 1 }])]));
  expect(await Promise.all([one, two])).toEqual([1, 'second']);
});

test('puts together an answer that arrives in pieces', async () => {
  const { client, firefox } = await connected();
  const answer = client.send('Title');
  for (const byte of frame([1, 1, null, { value: 'Žltý kôň' }])) firefox.write(Buffer.of(byte));
  expect(await answer).toBe('Žltý kôň');
});

test('throws what Firefox refuses, with its reason', async () => {
  const { client, firefox } = await connected();
  const answer = client.send('WebDriver:ElementClick');
  firefox.write(frame([1, 1, { error: 'no such element', message: 'Gone' }, null]));
  await expect(answer).rejects.toThrow('WebDriver:ElementClick: no such element: Gone');
});

test('does not wait for ever for a Firefox that ended', async () => {
  const { client, firefox } = await connected();
  const answer = client.send('WebDriver:Navigate');
  firefox.destroy();
  await expect(answer).rejects.toThrow('closed');
});

test('holds down keys that are pressed together, and lets them go in reverse', () => {
  expect(keyActions([['Control', 'Enter'], 'a'])).toEqual([
    {
      type: 'key',
      id: 'keyboard',
      actions: [
        { type: 'keyDown', value: '\uE009' },
        { type: 'keyDown', value: '\uE007' },
        { type: 'keyUp', value: '\uE007' },
        { type: 'keyUp', value: '\uE009' },
        { type: 'keyDown', value: 'a' },
        { type: 'keyUp', value: 'a' },
      ],
    },
  ]);
});
