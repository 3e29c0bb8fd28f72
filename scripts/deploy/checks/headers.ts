import { type AuthorKey, phrase } from '../../../src/i18n/phrase.ts';
import type { Answer } from '../ask.ts';
import type { Check, DeployedSite, Finding } from '../deployed-site.ts';
import { readNamed } from '../read-page.ts';
import { sampleFiles } from '../sample-files.ts';

/** Required headers, with a value for the message. */
const wanted: readonly (readonly [name: string, right: RegExp, told: string])[] = [
  ['X-Content-Type-Options', /^nosniff$/, 'nosniff'],
  [
    'Referrer-Policy',
    /^(no-referrer|same-origin|strict-origin)/,
    'strict-origin-when-cross-origin',
  ],
  ['Permissions-Policy', /camera=\(\)/, 'camera=(), microphone=(), …'],
];

/** Whether a policy blocks foreign scripts. */
const isStrict = (policy: string) => {
  const scripts = /(?:^|;)\s*(?:script-src|default-src)\s([^;]*)/.exec(policy)?.[1];
  return scripts !== undefined && !scripts.includes("'unsafe-inline'");
};

/** Check that pages restrict scripts and referrers. */
export const checkHeaders: Check = async ({ ask, languages }) => {
  const [home] = languages.values();
  if (!home) return [];
  const { address, header, text } = await ask(home);
  const findings: Finding[] = [];
  const find = (name: string, expected: string, found: string) =>
    findings.push({
      topic: 'headers',
      message: phrase('deploy.check.header', { address, name, expected, found: found || '-' }),
    });
  const policies = [header('content-security-policy'), readNamed(text).policy];
  if (!policies.some(isStrict))
    find('Content-Security-Policy', "script-src 'self' …", policies[0] ?? '');
  for (const [name, right, message] of wanted) {
    if (!right.test(header(name))) find(name, message, header(name));
  }
  return findings;
};

/** With several policies, all must allow it. */
function isFrameable({ header }: Answer): boolean {
  const ancestors = [...header('content-security-policy').matchAll(/frame-ancestors ([^;,]*)/g)];
  const open = ancestors.every(([, value = '']) => value.trim() === '*');
  // Browsers ignore the older header if there is a frame-ancestors policy.
  return open && (ancestors.length > 0 || header('x-frame-options') === '');
}

/** First embed linked by the first pages. */
async function findEmbed({ ask, addresses }: DeployedSite): Promise<Answer | undefined> {
  for (const kind of ['clusters', 'figures']) {
    const page = addresses.find((path) => new RegExp(`/${kind}/(?!by/)[^/]+/$`).test(path));
    if (!page) continue;
    const embed = await ask(`${page}embed/`);
    if (embed.status === 200) return embed;
  }
  return undefined;
}

/** Check that embeds can be framed by other sites, and nothing else. */
export const checkFrames: Check = async (site) => {
  const findings: Finding[] = [];
  const [home] = site.languages.values();
  if (!home) return [];
  const page = await site.ask(home);
  const find = (key: AuthorKey, address: string, found: string) =>
    findings.push({ topic: 'frames', message: phrase(key, { address, found: found || '-' }) });
  const said = ({ header }: Answer) =>
    header('content-security-policy').match(/frame-ancestors [^;]*/)?.[0] ||
    header('x-frame-options');
  if (isFrameable(page)) find('deploy.check.framed', page.address, said(page));
  const embed = await findEmbed(site);
  if (embed && !isFrameable(embed)) find('deploy.check.embed', embed.address, said(embed));
  return findings;
};

/** By file ending. Browsers refuse or download files with others. */
const types: Readonly<Record<string, RegExp>> = {
  html: /^text\/html; ?charset=utf-8/i,
  css: /^text\/css/,
  js: /^(text|application)\/javascript/,
  json: /^application\/json/,
  svg: /^image\/svg\+xml/,
  woff2: /^font\/woff2/,
  csv: /^text\/csv/,
  wasm: /^application\/wasm/,
  webmanifest: /^application\/manifest\+json/,
  ics: /^text\/calendar/,
  geojson: /^application\/geo\+json/,
  xml: /^(application|text)\/([\w.]+\+)?xml/,
};

const written = (type: RegExp) => type.source.replaceAll(/[\^\\?]/g, '');

export const checkTypes: Check = async (site) => {
  const findings: Finding[] = [];
  for (const [ending, path] of sampleFiles(site)) {
    const expected = types[ending];
    if (!expected) continue;
    const answer = await site.ask(path);
    const found = answer.header('content-type');
    if (answer.status === 200 && expected.test(found)) continue;
    const message = phrase('deploy.check.type', {
      address: answer.address,
      expected: written(expected),
      found: answer.status === 200 ? found : String(answer.status),
    });
    findings.push({ topic: 'types', message });
  }
  return findings;
};
