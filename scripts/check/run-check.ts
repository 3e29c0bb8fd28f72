import { phrase } from '../../src/i18n/phrase.ts';
import { readCommandLine } from '../arguments.ts';
import { langOption } from '../author-locale.ts';
import { portalOption } from '../portal-option.ts';
import { readPortalFolder } from '../portal-folder.ts';

const { options, locale } = readCommandLine({
  name: 'check',
  languageSource: 'asked',
  about: phrase('command.check.about'),
  options: {
    portal: portalOption,
    lang: langOption,
    unfrozen: { help: phrase('command.check.unfrozen') },
    hashes: { help: phrase('command.check.hashes') },
    json: { help: phrase('command.check.json') },
    strict: { help: phrase('command.check.strict') },
    warnings: { help: phrase('command.check.warnings') },
  },
});

const directory = readPortalFolder(options.portal, locale);
// Loaded late: help and wrong options need not wait for the modules of the check.
const { checkFolder } = await import('./check-folder.ts');
const { printed, code } = checkFolder(directory, options, locale);
process.stdout.write(printed);
process.exitCode = code;
