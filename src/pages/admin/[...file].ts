import type { APIRoute } from 'astro';
import { cmsScript, immutableScript } from 'clusterbook:editor';
import { type Shared, shareReads } from '../../domain/reads/share-reads.ts';
import { makeSettings, serverOf } from '../../editing/portal/make-settings.ts';
import { writeEditorPage } from '../../editing/page/editor-page.ts';
import { mainLanguage } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { asTyped, packageProgram } from '../../i18n/typed-commands.ts';
import { listEditorFiles } from '../../loaders/editor-files.ts';
import { listPortalFiles, portal } from '../../portal/built-portal.ts';
import { viewEditor } from '../../queries/frame/view-editor.ts';
import { writeColours } from '../../queries/frame/write-colours.ts';
import style from '../../styles/editor.css?inline';
import tokens from '../../styles/tokens.css?inline';

type Content = Uint8Array | string;

const command = asTyped('npm run check', process.env.CLUSTERBOOK_ENGINE && packageProgram);

/** Content of the editor's files, by path. */
type Files = ReadonlyMap<string, () => Content | Promise<Content>>;

/** All files of the editor; empty if the portal has none. */
function makeFiles(): Files {
  const editor = viewEditor(portal, listPortalFiles(), import.meta.env.DEV, command);
  if (!editor) return new Map();
  const { files, imports } = listEditorFiles(cmsScript, immutableScript);
  const language = mainLanguage(editor.languages);
  const page = () =>
    writeEditorPage({
      language,
      imports,
      icon: editor.icon,
      server: serverOf(editor.editing),
      title: `${useTranslate(language)('editor.title')} – ${editor.name}`,
      noScript: editor.languages.map((code) => ({
        language: code,
        text: useTranslate(code)('editor.noScript'),
      })),
      colours: writeColours(portal) ?? '',
    });
  return new Map<string, () => Content | Promise<Content>>([
    ['index.html', page],
    ['editor.css', () => fontRules(tokens) + style + rowRules(editor.languages)],
    [
      'editor.js',
      async () => (await import('../../editing/client/editor.client.ts?inside')).default,
    ],
    ['settings.json', () => `${JSON.stringify(makeSettings(editor))}\n`],
    ...files.map(({ path, read }) => [path, read] as const),
  ]);
}

let made: Shared<Files> | undefined;

/** Files of the editor, listed once in a build, but each time on the dev server, since the portal changes. */
function listFiles(): Files {
  if (import.meta.env.DEV) return makeFiles();
  made ??= shareReads(makeFiles);
  return made();
}

/** Rules that place texts in the languages of the portal side by side in forms. */
function rowRules(languages: readonly string[]): string {
  if (languages.length === 1) return '';
  const one = languages.map((code) => `[data-key-path$='.${code}']`);
  return `:has(> ${one[0]}) {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
  column-gap: 0.75rem;
}
:has(> ${one[0]}) > :not(${one.join(', ')}) {
  grid-column: 1 / -1;
}
`;
}

/** Fonts of the portal, without its other rules. */
const fontRules = (css: string) => (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).join('\n');

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain',
};

export function getStaticPaths() {
  return [...listFiles().keys()].map((file) => ({ params: { file } }));
}

/** `/admin/`: the editor in the browser, for a portal that asks for it. */
export const GET: APIRoute = async ({ params: { file = '' } }) => {
  const content = await listFiles().get(file)?.();
  if (content === undefined) return new Response(null, { status: 404 });
  const type = types[file.split('.').at(-1) ?? ''];
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: { 'content-type': type ? `${type}; charset=utf-8` : 'font/woff2' },
  });
};
