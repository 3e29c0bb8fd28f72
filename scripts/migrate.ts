import { phrase } from '../src/i18n/phrase.ts';
import { readCommandLine } from './arguments.ts';
import { langOption } from './author-locale.ts';
import { judgeFiles } from './migrate/judge-files.ts';
import { migrations } from './migrate/migrations.ts';
import { runMigrations } from './migrate/run-migrations.ts';
import { portalOption } from './portal-option.ts';

// Words for authors stand in YAML, which can be imported only when the arguments are.
const { formatProblems, readPortalFolder } = await import('./portal-folder.ts');
const { sayPhrase } = await import('../src/i18n/say-phrase.ts');

const { options, locale } = readCommandLine({
  name: 'migrate',
  told: 'asked',
  about: phrase('command.migrate.about'),
  options: {
    portal: portalOption,
    lang: langOption,
    'dry-run': { help: phrase('command.option.dry') },
  },
});

const directory = readPortalFolder(options.portal, locale);
const problems = judgeFiles(directory);
if (problems.length > 0) {
  process.stderr.write(formatProblems(problems, directory, locale));
  process.exit(1);
}
const dry = options['dry-run'] === 'true';
const { steps, files } = runMigrations(directory, migrations, dry);
const say = (key: string, values: Parameters<typeof phrase>[1]) =>
  process.stdout.write(`${sayPhrase(phrase(key, values), locale)}\n`);
for (const { name, done, open } of steps) {
  say('command.migrate.step', { name, n: done.length });
  for (const line of done) process.stdout.write(`  ${line}\n`);
  for (const line of open) {
    process.stdout.write('  ');
    say('command.migrate.look', { line });
  }
}
say(dry ? 'command.migrate.wouldChange' : 'command.migrate.changed', { n: files.length });
