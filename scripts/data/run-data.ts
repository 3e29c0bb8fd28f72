import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import { checkEntries } from '../../src/validators/check-directory.ts';
import { readCommandLine } from '../arguments.ts';
import { importStatistics } from '../import/import-statistics.ts';
import { importOptions, openImport } from '../import/open-import.ts';
import { readOnly } from '../import/read-only.ts';
import { readPortalFolder } from '../portal-folder.ts';
import { print } from '../print.ts';
import { refuse } from '../refuse.ts';
import { fetchFile } from './fetch-file.ts';

const { year: _year, source: _source, json: _json, ...shared } = importOptions;
const { words, options, locale } = readCommandLine({
  name: 'data',
  languageSource: 'asked',
  about: phrase('command.data.about', { folder: 'analysis-tables/' }),
  words: { fetch: phrase('command.data.fetch') },
  options: shared,
});
const [command] = words;
if (command !== 'fetch') {
  refuse(phrase('command.import.expected', { commands: 'fetch', option: '--help' }), locale);
}

const t = authorTranslate(locale);
/** Collections that the import of statistics reads. */
const needed = ['regions', 'countries', 'editions', 'analysis-tables', 'imports'];
const { portal } = checkEntries(readPortalFolder(options.portal, locale), () => undefined);
const tables = portal['analysis-tables'].flatMap(({ id, data }) =>
  data.kind === 'statistics' && data.from ? [{ id, data, from: data.from }] : [],
);
// A file holds several years, each in a table of its own.
const files = Map.groupBy(tables, ({ id, data, from }) =>
  JSON.stringify([id.split('/')[0], data.measure, from]),
);
if (files.size === 0) print(t('command.data.none', { field: 'from:' }));

const folder = mkdtempSync(join(tmpdir(), 'clusterbook-data-'));
let failed = false;
try {
  for (const [first] of files.values()) {
    if (!first) continue;
    const { id, data, from } = first;
    const fetched = await fetchFile(from.address);
    if ('fault' in fetched) {
      failed = true;
      print(t('command.data.fault', { address: from.address, fault: fetched.fault }));
      continue;
    }
    print(t('command.data.fetched', { address: from.address }));
    const path = join(folder, `statistics.${fetched.ending}`);
    writeFileSync(path, fetched.bytes);
    const [edition = ''] = id.split('/');
    const [source] = data.sources;
    const opened = openImport([path], { options: { ...options, year: edition }, locale }, needed);
    await importStatistics(
      [path],
      { ...opened, sources: source ? [source.source] : [] },
      {
        measure: data.measure,
        only: readOnly(from.only, locale),
        from: from.address,
        shownAs: from.address,
      },
    );
    failed ||= process.exitCode === 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
