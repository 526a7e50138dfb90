import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

type Answer = [1, id: number, error: { error: string; message: string } | null, result: unknown];

/**
 * Client of the protocol by which Firefox is tested: frames of LENGTH:JSON over TCP, commands as
 * [0, id, name, parameters], answers as [1, id, error, result].
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      for (let frame = this.#nextFrame(); frame !== undefined; frame = this.#nextFrame()) {
        // The first frame is a greeting, and no answer.
        if (Array.isArray(frame)) this.#settle(frame as Answer);
      }
    });
    // After an error comes 'close', which tells those who wait.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      for (const id of this.#waiting.keys()) {
        this.#settle([1, id, { error: 'closed', message: 'Firefox closed the connection.' }, null]);
      }
    });
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Marionette(socket);
  }

  async send(
    command: string,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<unknown> {
    const id = ++this.#lastId;
    const { promise, resolve } = Promise.withResolvers<Answer>();
    this.#waiting.set(id, resolve);
    const frame = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    const [, , error, result] = await promise;
    if (error !== null) throw new Error(`${command}: ${error.error}: ${error.message}`);
    const value: unknown = Object(result).value;
    return value === undefined ? result : value;
  }

  close(): void {
    this.#socket.destroy();
  }

  #nextFrame(): unknown {
    const colon = this.#received.indexOf(':');
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(this.#received.toString('utf8', 0, colon));
    if (this.#received.length < end) return undefined;
    const frame: unknown = JSON.parse(this.#received.toString('utf8', colon + 1, end));
    this.#received = this.#received.subarray(end);
    return frame;
  }

  #settle(answer: Answer): void {
    this.#waiting.get(answer[1])?.(answer);
    this.#waiting.delete(answer[1]);
  }
}
