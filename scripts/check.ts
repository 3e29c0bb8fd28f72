import { checkDirectory } from '../src/validators/check-directory.ts';
import { readArguments } from './arguments.ts';
import { formatProblems, readPortalFolder } from './portal-folder.ts';
import { startStage } from './progress.ts';

const options = readArguments({
  name: 'check',
  about:
    'Checks the content of a portal without building the site. Ends with 1 if there is a problem.',
  options: {
    portal: { value: 'DIR', help: 'folder of the portal (src/content)' },
    hashes: { help: 'also list the version of each prose text, to put into its translations' },
    json: { help: 'problems as a JSON array of {file, line, column, field, code, message, hint}' },
  },
});

const directory = readPortalFolder(options.portal);
const stage = startStage('Checking content');
const { portal, problems } = checkDirectory(directory, stage.update);
stage.end(problems.length === 0 ? 'no problems' : `${problems.length} problems`);
if (options.json) process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
else process.stdout.write(formatProblems(problems, directory));
if (options.hashes) {
  for (const { file, hash } of portal.pages) process.stdout.write(`${file} ${hash}\n`);
}
process.exitCode = problems.length === 0 ? 0 : 1;
