import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fillRecipe, type TrialServer, writeSettings } from './trial-server.ts';

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** nginx with `examples/hosting/nginx/site.conf`. */
export const nginx: TrialServer = {
  name: 'nginx',
  program: '/usr/sbin/nginx',
  packages: 'nginx-light',
  prepare: (trial) => {
    const { work } = trial;
    const site = writeSettings(trial, 'site.conf', fillRecipe('nginx/site.conf', trial, ''));
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const lines = [
      ...(existsSync(brotli) ? [`load_module ${brotli};`] : []),
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'daemon off;',
      `pid ${join(work, 'nginx.pid')};`,
      'error_log stderr;',
      'events {}',
      'http {',
      '  access_log off;',
      ...(existsSync(brotli) ? ['  brotli_static on;'] : []),
      ...kept.map((name) => `  ${name}_temp_path ${join(work, name)};`),
      `  include ${site};`,
      '}',
    ];
    const settings = writeSettings(trial, 'nginx.conf', `${lines.join('\n')}\n`);
    return ['-p', work, '-e', 'stderr', '-c', settings];
  },
};
