import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Answers } from '../../src/starter/answers.ts';
import { fillIn, wordsIn } from '../../src/starter/words.ts';
import { engine } from '../workplace.ts';

/** Hidden from checks. */
export const engineFolder = '.clusterbook';

/** As in `bin/clusterbook.js`. */
const minNode = 24;

/** Pack the engine, so that no registry is needed. */
function packEngine(): readonly [name: string, bytes: Uint8Array] {
  const folder = mkdtempSync(join(tmpdir(), 'clusterbook-'));
  try {
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
      cwd: engine,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
    const [name = ''] = readdirSync(folder);
    return [`${engineFolder}/${name}`, readFileSync(join(folder, name))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const readTemplate = (name: string) =>
  readFileSync(join(engine, 'src/starter/files', name), 'utf8');

/**
 * README, engine package, settings for Git and editors, and publishing workflow of a new portal.
 * @param language of the portal's creator
 */
export function portalTools(
  answers: Answers,
  language: Locale,
): ReadonlyMap<string, string | Uint8Array> {
  const [packed, bytes] = packEngine();
  const { version } = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const manifest = {
    private: true,
    scripts: Object.fromEntries(
      ['dev', 'check', 'build', 'preview'].map((name) => [name, `clusterbook ${name}`]),
    ),
    dependencies: { clusterbook: `file:${packed}` },
    engines: { node: `>=${minNode}` },
  };
  const readme = fillIn(readTemplate(`README.${language}.md`), {
    name: wordsIn(answers.name, language),
    publisher: wordsIn(answers.publisher, language),
    year: answers.year,
    version,
  });
  return new Map<string, string | Uint8Array>([
    ['README.md', readme],
    ['package.json', `${JSON.stringify(manifest, null, 2)}\n`],
    [packed, bytes],
    ['.gitignore', readTemplate('gitignore')],
    ['.editorconfig', readTemplate('editorconfig')],
    ['.github/workflows/publish.yml', readTemplate('publish.yml')],
  ]);
}
