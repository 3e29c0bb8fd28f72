import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
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

const directory = resolve(options.portal ?? 'src/content');
if (!existsSync(directory)) {
  process.stderr.write(`${options.portal}: expected a folder, found nothing; check the path\n`);
  process.exit(2);
}
const stage = startStage('Checking content');
const { problems } = checkDirectory(directory, stage.update);
stage.end(problems.length === 0 ? 'no problems' : `${problems.length} problems`);
if (options.json) process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
else {
  const prefix = relative(process.cwd(), directory);
  for (const problem of problems) {
    process.stdout.write(`${formatProblem({ ...problem, file: `${prefix}/${problem.file}` })}\n`);
  }
}
process.exitCode = problems.length === 0 ? 0 : 1;
