/** What Chromium sends: the answer to a command, or an event. */
interface Frame {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/**
 * The browser's debugging protocol, attached to nothing by itself: a debugger on a service worker
 * keeps it awake, and whether it sleeps is what is to be measured.
 */
export class Devtools {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (frame: Frame) => void>();
  readonly #heard = new Map<string, (params: unknown) => void>();
  #commands = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#take(JSON.parse(String(data))));
  }

  /** @param address - 'ws://…', as the browser prints it */
  static async connect(address: string): Promise<Devtools> {
    const socket = new WebSocket(address);
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`No answer from ${address}`)));
    await promise;
    return new Devtools(socket);
  }

  async send(method: string, params: object = {}, sessionId?: string): Promise<unknown> {
    const id = ++this.#commands;
    const answer = Promise.withResolvers<Frame>();
    this.#waiting.set(id, answer.resolve);
    this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    const { error, result } = await answer.promise;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** Calls `listener` at each event of this name; one listener a name. */
  on(method: string, listener: (params: unknown) => void): void {
    this.#heard.set(method, listener);
  }

  /** Runs `script` in a tab at `url` that is closed again, as if its user had clicked there. */
  async runAt<A, R>(url: string, script: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const { targetId } = Object(await this.send('Target.createTarget', { url }));
    const attached = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const { sessionId } = Object(attached);
    await this.#loaded(sessionId, url);
    const evaluated = await this.send(
      'Runtime.evaluate',
      {
        expression: `(${script.toString()})(${JSON.stringify(argument)})`,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      },
      sessionId,
    );
    const { result, exceptionDetails } = Object(evaluated);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    await this.send('Target.closeTarget', { targetId });
    return result.value;
  }

  /** A new tab begins as an empty page. */
  async #loaded(sessionId: string, url: string): Promise<void> {
    const expression = `location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`;
    for (;;) {
      const evaluated = await this.send('Runtime.evaluate', { expression }, sessionId).catch(
        () => null,
      );
      if (Object(Object(evaluated).result).value === true) return;
    }
  }

  #take(frame: Frame): void {
    if (frame.id === undefined) this.#heard.get(frame.method ?? '')?.(frame.params);
    else this.#waiting.get(frame.id)?.(frame);
  }
}
