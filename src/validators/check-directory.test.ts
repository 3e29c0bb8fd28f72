import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { freezeFiles } from '../../workshop/testing/freeze-sample.ts';
import { overlayFiles, readOriginals } from '../../workshop/testing/overlay-files.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { checkContent, thawPortal } from './check-directory.ts';
import { listWarnings } from './list-warnings.ts';

const originals = readOriginals(samplePortal);
const chapter = 'reports/2024/annex-lists';

test('translations that lag behind a frozen report are told when it is to be frozen again, and not before', () => {
  const english = Buffer.from(originals.get(`${chapter}/en.mdx`) ?? []).toString();
  const files = new Map(freezeFiles(originals, '2024'));
  files.set(`${chapter}/en.mdx`, Buffer.from(`${english}\nOne more sentence.\n`));
  const { portal } = checkContent(overlayFiles(originals, files));
  const staleIn = (judged: typeof portal) =>
    listWarnings(judged)
      .filter(({ code, file }) => code === 'stale-translation' && file.startsWith('reports/'))
      .map(({ file }) => file);
  expect(staleIn(portal)).toEqual([]);
  expect(staleIn(thawPortal(portal))).toEqual(
    ['az', 'ka', 'tr'].map((locale) => `${chapter}/${locale}.mdx`),
  );
});
