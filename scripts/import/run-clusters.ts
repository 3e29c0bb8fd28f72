import { phrase } from '../../src/i18n/phrase.ts';
import { readCommandLine } from '../arguments.ts';
import { refuse } from '../refuse.ts';
import { givenOptions } from './given-options.ts';
import { importClusters } from './import-clusters.ts';
import { nameLanguageOption } from './name-language.ts';
import { idsOption } from './new-ids.ts';
import { importOptions } from './open-import.ts';

const { words, options, locale } = readCommandLine({
  name: 'import',
  languageSource: 'asked',
  about: phrase('command.import.aboutClusters'),
  words: { 'clusters FILE…': '' },
  options: {
    ...importOptions,
    ...givenOptions,
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
await importClusters(paths, { options, locale });
