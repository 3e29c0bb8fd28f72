import type { Answer } from './ask.ts';

/** Servers covered by the recipes. */
export const hosts = [
  'nginx',
  'caddy',
  'apache',
  'github',
  'gitlab',
  'netlify',
  'cloudflare',
  's3',
  'other',
] as const;
export type Host = (typeof hosts)[number];

const names: readonly (readonly [RegExp, Host])[] = [
  [/^github\.com/i, 'github'],
  [/^netlify/i, 'netlify'],
  [/^cloudflare/i, 'cloudflare'],
  [/^(amazons3|minio|ceph|werkzeug|garage)/i, 's3'],
  [/^caddy/i, 'caddy'],
  [/^apache/i, 'apache'],
  [/^(nginx|openresty)/i, 'nginx'],
];

/** Detect the server from response headers. */
export function detectHost(answer: Answer): Host {
  if (answer.header('x-amz-request-id') || answer.header('x-amz-id-2')) return 's3';
  const { hostname } = new URL(answer.address);
  if (hostname.endsWith('.gitlab.io')) return 'gitlab';
  const server = answer.header('server');
  return names.find(([pattern]) => pattern.test(server))?.[1] ?? 'other';
}

/** Hosts that do not allow custom headers. */
export const fixedHeaders: ReadonlySet<Host> = new Set(['github', 'gitlab']);
