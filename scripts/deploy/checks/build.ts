import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phrase } from '../../../src/i18n/phrase.ts';
import type { Check } from '../deployed-site.ts';
import { listSiteFiles } from '../site-files.ts';

/** Max files compared. */
const max = 60;

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Compare files spread over the whole site with the expected build. */
export const checkBuild: Check = async ({ ask, expected }) => {
  if (expected === undefined) return [];
  const files = listSiteFiles(expected).filter((path) => !/(^|\/)[._]|\.(br|gz)$/.test(path));
  const step = Math.max(1, files.length / max);
  const chosen = Array.from(
    { length: Math.min(max, files.length) },
    (_, at) => files[Math.floor(at * step)] as string,
  );
  const differing: string[] = [];
  for (const path of chosen) {
    // A server may redirect index.html to its folder.
    const answer = await ask(path.replace(/(^|\/)index\.html$/, '$1'));
    const same = hashOf(answer.bytes) === hashOf(readFileSync(join(expected, path)));
    if (answer.status !== 200 || !same) differing.push(path);
  }
  const [first] = differing;
  if (first === undefined) return [];
  const values = { path: first, n: differing.length, all: chosen.length };
  const hint = phrase('deploy.mend.upload');
  return [{ topic: 'build', message: phrase('deploy.check.build', values), hint }];
};
