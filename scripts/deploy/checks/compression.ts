import { phrase } from '../../../src/i18n/phrase.ts';
import type { Check, Finding } from '../deployed-site.ts';
import { sampleFiles } from '../sample-files.ts';

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
