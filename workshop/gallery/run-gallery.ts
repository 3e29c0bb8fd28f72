import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { acceptFrames, foundFile } from '../accepted-frames.ts';
import { readArguments } from '../../scripts/arguments.ts';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { startStage } from '../../scripts/progress.ts';
import { startStaticServer } from '../../scripts/static-server.ts';
import { writeGalleryPage } from './gallery-page.ts';
import { listPageKinds, type PageKind, showsKind, type SitePage } from './page-kinds.ts';
import { type ShotSettings, photograph, type Subject } from './take-shots.ts';

const options = readArguments({
  name: 'gallery',
  about:
    'Photographs a page of every kind of a built site, in each language, width and scheme and on paper, into one page to look through.',
  options: {
    site: { value: 'DIR', help: 'the built site; dist when left out' },
    out: { value: 'DIR', help: 'where the gallery is written; .cache/gallery when left out' },
    models: {
      value: 'DIR',
      help: 'a folder of drawn pages named kind.language.html, shown beside the kinds they are named after',
    },
    kinds: { value: 'NAMES', help: 'only these kinds, with commas between them' },
    languages: { value: 'CODES', help: 'only these languages' },
    widths: { value: 'PIXELS', help: '320,360,768,1280,1366,1920 when left out' },
    schemes: { value: 'NAMES', help: 'light,dark when left out' },
    sheets: {
      value: 'N',
      help: 'how many printed sheets of each page; 2 when left out, 0 for none',
    },
    accept: {
      help: 'accept the frames of pages as the last run of tests/browser/frames.test.ts found them; no pictures',
    },
  },
});

const site = resolve(options.site ?? 'dist');
const out = resolve(options.out ?? '.cache/gallery');
const listOf = (given: string | undefined, usual: string) =>
  (given ?? usual).split(',').filter(Boolean);

function refuse(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(2);
}

if (options.accept !== undefined) {
  if (!existsSync(foundFile))
    refuse(
      '--accept: expected the frames of a run, found none; npm test -- --project browser tests/browser/frames.test.ts',
    );
  process.stdout.write(`The frames of ${acceptFrames()} pages are accepted\n`);
  process.exit(0);
}

const numbersOf = (name: 'widths' | 'sheets', usual: string, min: number) =>
  listOf(options[name], usual).map((word) => {
    const number = Number(word);
    if (Number.isInteger(number) && number >= min && number <= 4000) return number;
    return refuse(`--${name}: expected whole numbers from ${min} to 4000, found "${word}"`);
  });
const settings: ShotSettings = {
  widths: numbersOf('widths', '320,360,768,1280,1366,1920', 200),
  schemes: listOf(options.schemes, 'light,dark').map((word) =>
    word === 'light' || word === 'dark'
      ? word
      : refuse(`--schemes: expected light or dark, found "${word}"`),
  ),
  sheets: numbersOf('sheets', '2', 0)[0] ?? 2,
};

/** Without redirects. */
function listPages(language: string): SitePage[] {
  const folder = join(site, language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|[\\/])index\.html$/.test(file))
    .map((file) => ({ file, html: readFileSync(join(folder, file)) }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ file, html }) => ({
      path: `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`,
      bytes: html.length,
    }));
}

const present = readdirSync(site, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[a-z]{2,3}$/.test(entry.name))
  .map(({ name }) => name)
  .filter((name) => existsSync(join(site, name, 'index.html')));
if (present.length === 0)
  refuse(`${relative(process.cwd(), site)}: expected a built site, found none; npm run build`);
const languages = present.filter((code) =>
  listOf(options.languages, present.join()).includes(code),
);
const asked = options.kinds?.split(',');
const kinds = listPageKinds(listPages(languages[0] ?? 'en')).filter(
  ({ name }) => asked?.includes(name) ?? true,
);

function modelsOf({ name, path }: PageKind): Subject[] {
  if (options.models === undefined) return [];
  const folder = resolve(options.models);
  return readdirSync(folder).flatMap((file) => {
    const [, model = '', language = ''] = /^([\w-]+)\.([a-z]{2})\.html$/.exec(file) ?? [];
    if (!showsKind(model, name)) return [];
    const url = pathToFileURL(join(folder, file)).href;
    return [{ kind: name, path, language, of: 'model' as const, url }];
  });
}

const server = await startStaticServer(site);
const browser = await launchBrowser();
const subjects = kinds.flatMap((kind): Subject[] => [
  ...languages.map((language) => {
    const path = `/${language}${kind.path}`;
    return { kind: kind.name, path, language, of: 'site' as const, url: server.address + path };
  }),
  ...modelsOf(kind),
]);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const stage = startStage('Photographing pages');
const shots = await photograph(browser, subjects, settings, join(out, 'shots'), (done) => {
  stage.update(done, subjects.length);
});
await browser.close();
await server.close();
const page = join(out, 'index.html');
writeFileSync(
  page,
  writeGalleryPage(shots.map((shot) => ({ ...shot, file: `shots/${shot.file}` }))),
);
stage.end(`${shots.length} pictures of ${kinds.length} kinds`);
process.stdout.write(`${relative(process.cwd(), page)}\n`);
