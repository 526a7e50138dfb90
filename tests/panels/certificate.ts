import { generate } from 'selfsigned';

/** A key and a certificate, signed by itself, for servers on this machine. */
export async function selfSigned(hosts: readonly string[]): Promise<{ key: string; cert: string }> {
  const names = [...new Set(hosts)].map((value) => ({ type: 2 as const, value }));
  const pem = await generate([{ name: 'commonName', value: 'demo panels' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names }],
  });
  return { key: pem.private, cert: pem.cert };
}
