import { nginx } from './scripts/deploy/trial/nginx.ts';
import { caddy } from './scripts/deploy/trial/caddy.ts';
import { apache } from './scripts/deploy/trial/apache.ts';
import { startServer } from './scripts/deploy/trial/trial-server.ts';
import { freePort } from './scripts/free-port.ts';
import { checkDeployed } from './scripts/deploy/check-deployed.ts';

import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
await import('./scripts/load-yaml.ts'); const { sayPhrase } = await import('./src/i18n/say-phrase.ts');
const [, , root = '', base = '/'] = process.argv;
const paths = ['en', 'en/', 'ka/concepts/lid-ratio/', 'ka/concepts/lid-ratio', 'ka/concepts/lid-ratio/index.html', 'ka/concepts/lid-ratio/?a=1&b=%C9%99', 'data/teapots.csv', 'data/teapots.csv?x=1', 'og.png', 'og.svg', 'en/news/kettle-boils/', 'c/1', 'c/1/', 'f/1/?x=1', 'c/xx-teapots/', 'nope/', 'hosting/nginx-redirects.conf', '_redirects', '_headers', '.htaccess', '.clusterbook', 'en/index.html', 'sw.js', 'en/feed.xml', 'robots.txt', '%2e%2e/%2e%2e/etc/passwd', 'en/concepts/lid-ratio/%0aX: y'];
for (const server of [nginx, caddy, apache]) {
  const port = await freePort();
  const work = mkdtempSync('/tmp/w/rev1-t/srv-');
  const stop = await startServer(server, { root, base, port, work });
  console.log('==', server.name);
  for (const p of paths) {
    const a = await fetch(`http://127.0.0.1:${port}${base}${p}`, { redirect: 'manual' });
    await a.arrayBuffer();
    console.log(String(a.status), p, a.headers.get('location') ?? '', (a.headers.get('content-type') ?? ''), a.headers.get('cache-control') ?? '-', a.headers.get('content-encoding') ?? '-', a.headers.get('vary') ?? '-');
  }
  const r = await checkDeployed(new URL(`http://127.0.0.1:${port}${base}`), join(root, base));
  for (const f of r.findings) console.log('  finding', f.topic, f.level, sayPhrase(f.told, 'en'));
  await stop();
}
