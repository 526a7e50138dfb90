import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';

import { until } from '../browsers/until.ts';

/** A program that was started for a test. */
export interface Program {
  /** Ends it, and waits until it has ended. */
  stop(): Promise<void>;
}

/** Starts a server; resolves when its port takes connections. */
export async function startProgram(
  command: string,
  args: readonly string[],
  { port, env = {} }: { readonly port: number; readonly env?: NodeJS.ProcessEnv },
): Promise<Program> {
  // A group of its own: workers that it starts outlive it otherwise.
  const own = { stdio: 'ignore', detached: true, env: { ...process.env, ...env } } as const;
  const child = spawn(command, args, own);
  const ended = once(child, 'exit');
  await until(`${command} to answer`, () => {
    if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode}.`);
    return answers(port);
  });
  return {
    async stop() {
      if (child.pid !== undefined) process.kill(-child.pid);
      await ended;
    },
  };
}

/** A port that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

async function answers(port: number): Promise<boolean> {
  const socket = net.connect(port, '127.0.0.1');
  const { promise, resolve } = Promise.withResolvers<boolean>();
  socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  const isThere = await promise;
  socket.destroy();
  return isThere;
}
