import { phrase } from '../../../src/i18n/phrase.ts';
import type { Check, Finding } from '../deployed-site.ts';
import { sampleFiles } from '../sample-files.ts';

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
