import { fillRecipe, type TrialServer, writeSettings } from './trial-server.ts';

/** Caddy with `examples/hosting/caddy/Caddyfile`, without the certificate that it would ask for. */
export const caddy: TrialServer = {
  name: 'Caddy',
  program: '/usr/bin/caddy',
  packages: 'caddy',
  prepare: (trial) => {
    const site = fillRecipe('caddy/Caddyfile', trial, `http://127.0.0.1:${trial.port}`);
    const text = `{\n  admin off\n  auto_https off\n}\n${site}`;
    const settings = writeSettings(trial, 'Caddyfile', text);
    return ['run', '--adapter', 'caddyfile', '--config', settings];
  },
};
