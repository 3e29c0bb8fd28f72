import './load-yaml.ts';
import { readArguments } from './arguments.ts';
import { migrations } from './migrate/migrations.ts';
import { runMigrations } from './migrate/run-migrations.ts';

// Words for authors stand in YAML, which can be imported only from here on.
const { readPortalFolder } = await import('./portal-folder.ts');

const options = readArguments({
  name: 'migrate',
  about:
    'Brings the files of a portal to the form of this version. It may run again: what is new is left as it is.',
  options: {
    portal: { value: 'DIR', help: 'folder of the portal (src/content)' },
    'dry-run': { help: 'only say what would change' },
  },
});

const directory = readPortalFolder(options.portal, 'en');
const dry = options['dry-run'] === 'true';
const { steps, files } = runMigrations(directory, migrations, dry);
for (const { name, done, open } of steps) {
  process.stdout.write(
    `${name}: ${done.length === 0 ? 'nothing to do' : `${done.length} changes`}\n`,
  );
  for (const line of done) process.stdout.write(`  ${line}\n`);
  for (const line of open) process.stdout.write(`  to look at: ${line}\n`);
}
process.stdout.write(`${files.length} files ${dry ? 'would change' : 'changed'}\n`);
