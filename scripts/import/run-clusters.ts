import { readColumnOption } from '../../src/importers/inventory/inventory-columns.ts';
import { inventoryKeys } from '../../src/schemas/import-mapping.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import { readCommandLine } from '../arguments.ts';
import { refuse } from '../refuse.ts';
import { importClusters } from './import-clusters.ts';
import { nameLanguageOption } from './name-language.ts';
import { idsOption } from './new-ids.ts';
import { importOptions } from './open-import.ts';

const { words, options, locale } = readCommandLine({
  name: 'import',
  told: 'asked',
  about: phrase('command.import.aboutClusters'),
  words: { 'clusters FILE…': '' },
  options: {
    ...importOptions,
    columns: { value: 'MAP', help: phrase('command.import.columns') },
    ...nameLanguageOption,
    ...idsOption,
  },
});

const [, ...paths] = words;
if (paths.length === 0) {
  refuse(
    phrase('command.import.expected', { commands: 'clusters FILE…', option: '--help' }),
    locale,
  );
}
const given = options.columns === undefined ? new Map() : readColumnOption(options.columns);
if (!given) {
  const columns = inventoryKeys.join(', ');
  const values = { option: '--columns', found: options.columns ?? '', columns };
  refuse(phrase('command.import.notColumns', values), locale);
}
importClusters(paths, { options, locale }, given);
