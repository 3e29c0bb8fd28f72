import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface EditorFile {
  /** Path below the editor's page. */
  readonly path: string;
  read(): Uint8Array | string;
}

/** Files of the editor, and its imports. */
export interface EditorPackage {
  readonly files: readonly EditorFile[];
  /** Places of bare module names, and of addresses that do not exist here. */
  readonly imports: Readonly<Record<string, string>>;
}

/** Chunks loaded later, except those for phone pictures and code. */
const wantedChunk = /^react.*\.js$/;
/** Fonts and their licences. */
const wantedAsset = /\.(woff2|LICENSE\.txt)$/;

/** Font on another server: `…/noto-mono@5.3.0/latin-400-normal.woff2`. */
const fontAddress =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[\d.]+\/([a-z0-9-]+)\.woff2/g;

/** The script with fonts loaded from local copies, relative to the page. */
function withOwnFonts(script: string, assets: readonly string[]): string {
  return script.replace(fontAddress, (address, font: string, subset: string) => {
    const own = assets.find((name) => name.startsWith(`${font}-${subset}`));
    if (own === undefined) throw new Error(`expected a copy of ${address}`);
    return `cms/npm/assets/${own}`;
  });
}

/**
 * Files of Sveltia CMS, so that the editor contacts no other server.
 * @param script main module of its package
 * @param immutable main module of a peer dependency
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
  // Browsers import JSON only with the right content type.
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
