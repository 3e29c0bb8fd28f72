import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phrase } from '../../../src/i18n/phrase.ts';
import type { Check, Finding } from '../deployed-site.ts';
import { readNamed } from '../read-page.ts';
import { listSiteFiles } from '../site-files.ts';
import { readRedirects } from './addresses.ts';

/** Check that each language has a page that declares it and links the others. */
export const checkLanguages: Check = async ({ ask, home, languages }) => {
  const findings: Finding[] = [];
  if (home.status !== 200 || languages.size === 0) {
    const found = home.status === 200 ? '0' : String(home.status);
    const message = phrase('deploy.check.noLanguages', { address: home.address, found });
    return [{ topic: 'languages', message, hint: phrase('deploy.mend.upload') }];
  }
  for (const [language, path] of languages) {
    const page = await ask(path);
    const named = readNamed(page.text);
    const right =
      page.status === 200 &&
      named.language.split('-')[0] === language &&
      (languages.size === 1 || [...languages.keys()].every((other) => named.languages.has(other)));
    if (right) continue;
    const found = `${page.status}, lang="${named.language}"`;
    findings.push({
      topic: 'languages',
      message: phrase('deploy.check.language', { address: page.address, language, found }),
      hint: phrase('deploy.mend.upload'),
    });
  }
  return findings;
};

/** Check that wrong addresses get status 404 and the site's page for it. */
export const checkNotFound: Check = async ({ ask, languages, url }) => {
  const [first = url.pathname] = languages.values();
  const page = await ask(`${first}there-is-no-such-page/`);
  const own = await ask('404.html');
  const findings: Finding[] = [];
  const { address, status } = page;
  if (status !== 404) {
    const message = phrase('deploy.check.notFound', { address, found: status });
    findings.push({ topic: 'notFound', message });
  }
  if (!own.text.includes('<html') || page.text !== own.text) {
    findings.push({ topic: 'notFound', message: phrase('deploy.check.notFoundPage', { address }) });
  }
  return findings;
};

/** Max files compared. */
const max = 60;

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Compare files spread over the whole site with the expected build. */
export const checkBuild: Check = async ({ ask, expected, url }) => {
  if (expected === undefined) return [];
  // Servers may redirect former addresses instead of sending what the build has there, and hide their settings.
  const former = new Set(readRedirects(expected).map(([from]) => from));
  const addressOf = (path: string) => path.replace(/(^|\/)index\.html$/, '$1');
  const files = listSiteFiles(expected).filter(
    (path) =>
      !/(^|\/)[._]|^hosting\/|\.(br|gz)$/.test(path) &&
      !former.has(new URL(addressOf(path), url).pathname),
  );
  const step = Math.max(1, files.length / max);
  const chosen = Array.from(
    { length: Math.min(max, files.length) },
    (_, at) => files[Math.floor(at * step)] as string,
  );
  const differing: string[] = [];
  for (const path of chosen) {
    // A server may redirect index.html to its folder.
    const answer = await ask(addressOf(path));
    const same = hashOf(answer.bytes) === hashOf(readFileSync(join(expected, path)));
    if (answer.status !== 200 || !same) differing.push(path);
  }
  const [first] = differing;
  if (first === undefined) return [];
  const values = { path: first, n: differing.length, all: chosen.length };
  const hint = phrase('deploy.mend.upload');
  return [{ topic: 'build', message: phrase('deploy.check.build', values), hint }];
};
