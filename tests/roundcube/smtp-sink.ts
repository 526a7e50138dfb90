import net from 'node:net';

/** A mail that was handed over to be sent. */
export interface SentMail {
  /** Addresses of the envelope: whom the mail really goes to. */
  readonly recipients: readonly string[];
  /** Head and body as they were sent. */
  readonly source: string;
}

/** Takes every mail and sends none. RFC 5321, as much of it as one client needs. */
export class SmtpSink {
  readonly mails: SentMail[] = [];
  readonly #server = net.createServer((socket) => this.#talk(socket));

  get port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The sink is closed.');
    return address.port;
  }

  async listen(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#server.once('error', reject).listen(0, '127.0.0.1', resolve);
    await promise;
  }

  async close(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.close(() => resolve());
    await promise;
  }

  #talk(socket: net.Socket): void {
    let recipients: string[] = [];
    let received = '';
    let isData = false;
    const answer = (line: string): void => {
      socket.write(`${line}\r\n`);
    };
    const command = (line: string): void => {
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'RCPT') recipients.push(/<([^>]*)>/.exec(line)?.[1] ?? '');
      if (verb === 'RSET') recipients = [];
      if (verb === 'DATA') {
        isData = true;
        answer('354 Go on');
      } else if (verb === 'QUIT') {
        answer('221 Bye');
        socket.end();
      } else answer('250 OK');
    };
    const take = (): boolean => {
      const end = received.indexOf(isData ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return false;
      const part = received.slice(0, end);
      received = received.slice(end + (isData ? 5 : 2));
      if (isData) {
        isData = false;
        this.mails.push({ recipients, source: part });
        recipients = [];
        answer('250 Taken');
      } else command(part);
      return true;
    };
    answer('220 sink');
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      received += chunk.toString('utf8');
      while (take());
    });
  }
}
