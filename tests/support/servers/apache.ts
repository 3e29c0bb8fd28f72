import { join } from 'node:path';
import { fillRecipe, type TrialServer, writeSettings } from './trial-server.ts';

const modules = [
  ...['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate', 'brotli'],
  ...['rewrite', 'alias', 'setenvif'],
];

/** Apache with `examples/hosting/apache/site.conf` and the `.htaccess` of the site. */
export const apache: TrialServer = {
  name: 'Apache',
  program: '/usr/sbin/apache2',
  packages: 'apache2',
  prepare: (trial) => {
    const { work, port } = trial;
    const address = `<VirtualHost 127.0.0.1:${port}>`;
    const site = writeSettings(trial, 'site.conf', fillRecipe('apache/site.conf', trial, address));
    const lines = [
      ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      `ServerRoot ${work}`,
      'ServerName 127.0.0.1',
      `PidFile ${join(work, 'apache.pid')}`,
      `ErrorLog ${join(work, 'errors.log')}`,
      'TypesConfig /etc/mime.types',
      `Listen 127.0.0.1:${port}`,
      `DefaultRuntimeDir ${work}`,
      `Include ${site}`,
    ];
    const settings = writeSettings(trial, 'apache.conf', `${lines.join('\n')}\n`);
    return ['-D', 'FOREGROUND', '-f', settings];
  },
};
