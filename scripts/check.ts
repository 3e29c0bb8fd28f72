import { statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { formatProblem } from '../src/loaders/problem.ts';
import { checkDirectory } from '../src/validators/check-directory.ts';
import { readArguments } from './arguments.ts';
import { startStage } from './progress.ts';

const options = readArguments({
  name: 'check',
  about:
    'Checks the content of a portal without building the site. Ends with 1 if there is a problem.',
  options: {
    portal: { value: 'DIR', help: 'folder of the portal (src/content)' },
    json: { help: 'problems as a JSON array of {file, line, column, field, code, message, hint}' },
  },
});

const directory = resolve(options.portal ?? join(import.meta.dirname, '../src/content'));
const kind = statSync(directory, { throwIfNoEntry: false });
if (!kind?.isDirectory()) {
  const found = kind ? 'a file' : 'nothing';
  process.stderr.write(`${directory}: expected a folder, found ${found}; check the path\n`);
  process.exit(2);
}
const stage = startStage('Checking content');
const { problems } = checkDirectory(directory, stage.update);
stage.end(problems.length === 0 ? 'no problems' : `${problems.length} problems`);
if (options.json) process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
else {
  // As seen from where the command runs, so that an editor can open the place.
  const from = relative(process.cwd(), directory).split(sep).join('/');
  for (const problem of problems) {
    const file = from ? `${from}/${problem.file}` : problem.file;
    process.stdout.write(`${formatProblem({ ...problem, file })}\n`);
  }
}
process.exitCode = problems.length === 0 ? 0 : 1;
