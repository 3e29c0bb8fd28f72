import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file that the editor in the browser asks for. */
export interface EditorFile {
  /** Its path below the page of the editor. */
  readonly path: string;
  read(): Uint8Array | string;
}

/** Where the files of the editor are, and by which names its script asks for them. */
export interface EditorPackage {
  readonly files: readonly EditorFile[];
  /** Modules that it asks for by a name, or by an address at which none lies: where they are. */
  readonly imports: Readonly<Record<string, string>>;
}

/** Parts of the script that are loaded later; those for pictures of telephones and for code are left out. */
const wantedChunk = /^react.*\.js$/;
/** Fonts, and the licences that they come with. */
const wantedAsset = /\.(woff2|LICENSE\.txt)$/;

/** Addresses of fonts on another server: `…/noto-mono@5.3.0/latin-400-normal.woff2`. */
const fontAddress =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[\d.]+\/([a-z0-9-]+)\.woff2/g;

/** The script with the addresses of its own copies of the fonts, seen from the page. */
function withOwnFonts(script: string, assets: readonly string[]): string {
  return script.replace(fontAddress, (address, font: string, subset: string) => {
    const own = assets.find((name) => name.startsWith(`${font}-${subset}`));
    if (own === undefined) throw new Error(`expected a copy of ${address}`);
    return `cms/npm/assets/${own}`;
  });
}

/**
 * The files of Sveltia CMS that a portal needs, so that its editor asks no other server.
 * @param script the main module of its package
 * @param immutable the main module of a library that it leaves to others to bring
 */
export function listEditorFiles(script: string, immutable: string): EditorPackage {
  const npm = dirname(script);
  const root = dirname(npm);
  const pick = (folder: string, wanted: RegExp): EditorFile[] =>
    readdirSync(join(npm, folder))
      .filter((name) => wanted.test(name))
      .map((name) => ({
        path: `cms/npm/${folder}/${name}`,
        read: () => readFileSync(join(npm, folder, name)),
      }));
  // Browsers import no JSON from a server that has not been told so.
  const languages = readdirSync(join(root, 'locales')).map((name): EditorFile => ({
    path: `cms/locales/${basename(name, '.json')}.js`,
    read: () => `export default ${readFileSync(join(root, 'locales', name), 'utf8')};\n`,
  }));
  const es = join(dirname(immutable), 'immutable.es.js');
  return {
    files: [
      {
        path: 'cms/npm/index.js',
        read: () => withOwnFonts(readFileSync(script, 'utf8'), readdirSync(join(npm, 'assets'))),
      },
      { path: 'cms/LICENSE.txt', read: () => readFileSync(join(root, 'LICENSE.txt')) },
      ...pick('chunks', wantedChunk),
      ...pick('assets', wantedAsset),
      ...languages,
      { path: 'cms/immutable.js', read: () => readFileSync(es) },
    ],
    imports: {
      immutable: './cms/immutable.js',
      ...Object.fromEntries(
        languages.map(({ path }) => [`./${path.replace(/\.js$/, '.json')}`, `./${path}`]),
      ),
    },
  };
}
