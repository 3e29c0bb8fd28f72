import { extname } from 'node:path';
import { phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { toPortalData } from '../../src/loaders/portal-data.ts';
import { readPortalShapes } from '../../src/loaders/portal-shapes.ts';
import { joinPortal } from '../../src/portal/join-portal.ts';
import { readCommandLine } from '../arguments.ts';
import { langOption } from '../author-locale.ts';
import { checkKept } from '../check/check-kept.ts';
import { formatProblems, readPortalFolder } from '../portal-folder.ts';
import { portalOption } from '../portal-option.ts';
import { print } from '../print.ts';
import { refuse } from '../refuse.ts';
import { writeOut } from '../write-out.ts';
import { composeHandover } from './compose-handover.ts';
import { handoverWriters } from './write-handover.ts';

const { options, locale } = readCommandLine({
  name: 'handover',
  languageSource: 'asked',
  about: phrase('command.handover.about'),
  options: {
    portal: portalOption,
    lang: langOption,
    out: { value: 'FILE', help: phrase('command.handover.out') },
  },
});

const endings = Object.keys(handoverWriters).join(', ');
const file = options.out ?? '';
const write = handoverWriters[extname(file)];
if (!write) {
  const found = file === '' ? phrase('check.word.nothing') : file;
  refuse(phrase('command.fault.choice', { option: '--out', allowed: endings, found }), locale);
}
const directory = readPortalFolder(options.portal, locale);
const { portal: files, problems } = checkKept(directory);
if (problems.length > 0) {
  process.stderr.write(formatProblems(problems, directory, locale));
  process.exit(1);
}
const portal = joinPortal(toPortalData(files), readPortalShapes(directory));
if (!portal.site.languages.includes(locale)) {
  const allowed = portal.site.languages.join(', ');
  refuse(phrase('command.fault.choice', { option: '--lang', allowed, found: locale }), locale);
}
const today = new Date().toISOString().slice(0, 10);
writeOut(file, write(composeHandover({ files, portal, locale, today })), locale);
print(sayPhrase(phrase('command.handover.wrote', { file }), locale));
