import { parseArgs } from 'node:util';

import { bundlePanels } from './bundle.ts';
import type { Panel } from './lib/panel.ts';
import { panels } from './panels.ts';
import { servePanels, type ServerOptions } from './server.ts';

// node tests/panels/serve.ts [--port 8443] [--host predajca.swopify.com=tovarna …] [--now 2026-11-20T10:00Z] [--frozen]
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8443' },
    host: { type: 'string', multiple: true },
    now: { type: 'string' },
    frozen: { type: 'boolean', default: false },
  },
});

const hosts = values.host?.map((pair): [string, Panel] => {
  const [host = '', name = ''] = pair.split('=');
  const known = Object.values(panels).find((panel) => panel.name === name);
  if (known === undefined) throw new Error(`No panel is called '${name}'.`);
  return [host, known];
});
const options: ServerOptions = {
  port: Number(values.port),
  frozen: values.frozen,
  ...(values.now !== undefined && { now: Date.parse(values.now) }),
  ...(hosts !== undefined && { hosts: Object.fromEntries(hosts) }),
};
await bundlePanels();
const server = await servePanels(options);
for (const host of server.hosts) {
  console.log(`https://${host}:${server.port}${server.panelAt(host).paths.list}`);
}
