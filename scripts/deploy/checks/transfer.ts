import { isTrial } from './addresses.ts';
import { type AuthorKey, phrase } from '../../../src/i18n/phrase.ts';
import type { Check, Finding } from '../deployed-site.ts';
import { sampleFiles } from '../sample-files.ts';

/** Check that the site uses https, and that http redirects there. */
export const checkHttps: Check = async ({ ask, url }) => {
  if (url.protocol === 'http:') {
    if (isTrial(url)) return [];
    return [{ topic: 'https', message: phrase('deploy.check.noHttps', { address: url.href }) }];
  }
  const plain = `http://${url.hostname}${url.pathname}`;
  // Without an answer by http, nothing can be intercepted.
  const answer = await ask(plain).catch(() => undefined);
  const location = answer?.header('location') ?? '';
  if (!answer || URL.parse(location, plain)?.protocol === 'https:') return [];
  const values = {
    address: plain,
    expected: url.href,
    found: `${answer.status} ${location}`.trim(),
  };
  return [{ topic: 'https', message: phrase('deploy.check.redirect', values) }];
};

const texts = ['html', 'css', 'js', 'json', 'svg', 'csv'];

/** Bytes below which compression is not worthwhile. */
const min = 2048;

/** Check that text is sent compressed, five times smaller. */
export const checkCompression: Check = async (site) => {
  const files = sampleFiles(site);
  const findings: Finding[] = [];
  for (const ending of texts) {
    const path = files.get(ending);
    if (path === undefined) continue;
    const answer = await site.ask(path);
    const encoding = answer.header('content-encoding');
    if (answer.status !== 200 || answer.bytes.length < min) continue;
    if (encoding === 'br' || encoding === 'gzip') continue;
    const values = { address: answer.address, found: encoding || '-' };
    findings.push({ topic: 'compression', message: phrase('deploy.check.compression', values) });
  }
  return findings;
};

/** Max seconds for pages: ten minutes, as on GitHub Pages. */
const pageTime = 600;
/** Min seconds for files with a hash in their name: a month. */
const fileTime = 30 * 24 * 60 * 60;

const maxAge = (value: string) => {
  const found = /max-age=(\d+)/.exec(value)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** Check that hashed files are cached, and pages revalidated. */
export const checkCaching: Check = async ({ ask, languages, addresses, url }) => {
  const findings: Finding[] = [];
  const find = (key: AuthorKey, values: Readonly<Record<string, string>>) =>
    findings.push({ topic: 'caching', message: phrase(key, values) });
  const asset = addresses.find((path) => path.startsWith(`${url.pathname}assets/`));
  if (asset) {
    const { address, header } = await ask(asset);
    const value = header('cache-control');
    if ((maxAge(value) ?? 0) < fileTime) {
      find('deploy.check.cacheLong', { address, found: value || '-' });
    }
  }
  const [home] = languages.values();
  if (!home) return findings;
  const { address, header } = await ask(home);
  const value = header('cache-control');
  const asked = /no-cache|no-store/.test(value) || (maxAge(value) ?? pageTime + 1) <= pageTime;
  if (!asked) find('deploy.check.cacheShort', { address, found: value || '-' });
  const mark = header('etag');
  const since = header('last-modified');
  // Revalidate like a browser that has the page: Node would request a fresh one.
  const again = await ask(home, {
    'cache-control': 'max-age=0',
    pragma: '',
    ...(mark ? { 'if-none-match': mark } : { 'if-modified-since': since }),
  });
  if (!(mark || since) || again.status !== 304) {
    find('deploy.check.unchanged', { address, found: String(again.status) });
  }
  return findings;
};
