import { join, relative, resolve } from 'node:path';
import { readArguments } from '../scripts/arguments.ts';
import { readPortalFolder } from '../scripts/portal-folder.ts';
import { engine } from '../scripts/workplace.ts';

/** A difference is not a failure of the command. */
const codes = { equal: 0, failed: 1, different: 2 } as const;

const options = readArguments({
  name: 'figures:compare',
  about:
    'Draws every figure in all languages, 760 and 320 units wide, and compares with earlier drawings.\nEnds with 0 when all are equal, 2 when some differ, 1 when it could not run.',
  options: {
    reference: { value: 'DIR', help: 'drawings made by --write, or a site built earlier' },
    write: { help: 'draw into the reference folder instead of comparing' },
    portal: { value: 'DIR', help: 'folder of the portal (src/content)' },
    accepted: { help: 'compare both portals of the project with how their drawings were accepted' },
    accept: { help: 'accept all drawings of both portals as they are now' },
    site: { value: 'DIR', help: 'take the drawings from this built site, not from the portal' },
    out: { value: 'FILE', help: 'page to write (.cache/figures.html)' },
  },
  wrong: codes.failed,
});

const from = process.cwd();
const portal =
  options.site === undefined ? readPortalFolder(options.portal, 'en', codes.failed) : '';
// Fonts are read from the current folder.
process.chdir(engine);
try {
  if (options.accepted !== undefined || options.accept !== undefined) {
    const page = resolve(from, options.out ?? join(engine, '.cache/figures-accepted.html'));
    const { compareAccepted } = await import('./compare-accepted.ts');
    const { text, page: written } = compareAccepted(page, options.accept !== undefined);
    const where = written ? `. The page is ${relative(from, page) || page}` : '';
    process.stdout.write(`${text}${where}\n`);
    process.exitCode = written ? codes.different : codes.equal;
  } else {
    const { compareFigures } = await import('./figure-comparison.ts');
    const { said, isEqual } = compareFigures(options, portal, from);
    process.stdout.write(`${said}\n`);
    process.exitCode = isEqual ? codes.equal : codes.different;
  }
} catch (error) {
  if (process.env.DEBUG) console.error(error);
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = codes.failed;
}
