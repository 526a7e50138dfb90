import { once } from 'node:events';
import net from 'node:net';

/** Where an IMAP server listens, and who signs in there. */
export interface Login {
  readonly port: number;
  readonly address: string;
  readonly password: string;
}

/** How many mails an IMAP server sees in the inbox. RFC 3501, 6.2.3 and 6.3.1. */
export async function mailsInInbox({ port, address, password }: Login): Promise<number> {
  const socket = net.connect(port, '127.0.0.1').setEncoding('utf8');
  socket.setTimeout(5000, () =>
    socket.destroy(new Error(`The mail server said no more than: ${said}`)),
  );
  let said = '';
  socket.on('data', (text) => (said += text));
  const untilSaid = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(said)) await once(socket, 'data');
  };
  try {
    await untilSaid(/^\* OK/m);
    socket.write(`a LOGIN "${address}" "${password}"\r\n`);
    await untilSaid(/^a OK/m);
    socket.write('b SELECT INBOX\r\n');
    await untilSaid(/^b OK/m);
    return Number(/^\* (\d+) EXISTS/m.exec(said)?.[1] ?? 0);
  } finally {
    socket.destroy();
  }
}
