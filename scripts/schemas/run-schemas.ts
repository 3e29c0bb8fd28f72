import { resolve } from 'node:path';
import { phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { readCommandLine } from '../arguments.ts';
import { readPortalFolder } from '../portal-folder.ts';
import { portalOption } from '../portal-option.ts';
import { refuse } from '../refuse.ts';
import { UnreadableSettings, writeEditorFiles } from './editor-files.ts';

const { options, locale } = readCommandLine({
  name: 'schemas',
  languageSource: 'asked',
  about: phrase('command.schemas.about'),
  options: {
    out: { value: 'DIR', help: phrase('command.schemas.out') },
    lang: { value: 'LANG', help: phrase('command.schemas.lang') },
    portal: portalOption,
  },
});

const directory = readPortalFolder(options.portal, locale);
const opened = resolve(options.out ?? directory);
try {
  const n = writeEditorFiles(directory, opened, locale);
  const out = options.out ?? directory;
  process.stdout.write(`${sayPhrase(phrase('command.schemas.written', { out, n }), locale)}\n`);
} catch (error) {
  if (!(error instanceof UnreadableSettings)) throw error;
  refuse(phrase('command.schemas.comments', { file: error.file }), locale, 1);
}
