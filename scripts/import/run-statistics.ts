import { phrase } from '../../src/i18n/phrase.ts';
import { momentSchema } from '../../src/schemas/common.ts';
import { statisticMeasures } from '../../src/schemas/analysis-table.ts';
import { naceRevisions } from '../../src/schemas/import-mapping.ts';
import { readCommandLine } from '../arguments.ts';
import { refuse } from '../refuse.ts';
import { readOnly } from './read-only.ts';
import { readGiven } from './import-numbers.ts';
import { importStatistics } from './import-statistics.ts';
import { importOptions, openImport } from './open-import.ts';

const { words, options, locale } = readCommandLine({
  name: 'import',
  languageSource: 'asked',
  about: phrase('command.import.aboutStatistics', { folder: 'analysis-tables/' }),
  words: { 'statistics FILE…': '' },
  options: {
    ...importOptions,
    measure: { value: 'WORD', help: phrase('command.import.measure') },
    only: { value: 'MAP', help: phrase('command.import.only') },
    classification: { value: 'NAME', help: phrase('command.import.classification') },
    from: { value: 'URL', help: phrase('command.import.from') },
    'as-of': { value: 'TIME', help: phrase('command.import.asOf') },
    columns: { value: 'MAP', help: phrase('command.import.tableColumns') },
    sum: { help: phrase('command.import.sum') },
  },
});

/** Parse an option with few values; exits on any other. */
function choose<T extends string>(option: string, allowed: readonly T[]): T | undefined {
  const found = (options as Readonly<Record<string, string | undefined>>)[option];
  const chosen = allowed.find((one) => one === found);
  if (found !== undefined && chosen === undefined) {
    const values = { option: `--${option}`, allowed: allowed.join(', '), found };
    refuse(phrase('command.fault.choice', values), locale);
  }
  return chosen;
}

const [, ...paths] = words;
if (paths.length === 0) {
  const commands = 'statistics FILE…';
  refuse(phrase('command.import.expected', { commands, option: '--help' }), locale);
}
const said = choose('measure', statisticMeasures);
const revision = choose('classification', naceRevisions);
const only = readOnly(options.only, locale);
const asOf = options['as-of'];
if (asOf !== undefined && !momentSchema.safeParse(asOf).success)
  refuse(phrase('command.import.notTime', { option: '--as-of', found: asOf }), locale);
const opened = openImport(paths, { options, locale }, [
  ...['regions', 'countries', 'editions', 'analysis-tables', 'imports'],
]);
await importStatistics(paths, opened, {
  ...{ measure: said, revision, only, asOf, from: options.from },
  edits: readGiven('statistics', options, locale),
});
