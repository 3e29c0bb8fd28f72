import { backendServers, type EditorSettings, type EditorWords } from '../editor-settings.ts';
import { formatOf } from '../format/format-of.ts';
import { allowZoom } from './allow-zoom.ts';
import { askFolder } from './door.ts';
import { guardRequests } from './guard-requests.ts';
import { followCursor, previewOf } from './preview.ts';

/** The language of the portal's page that led here; empty for any other page. */
function languageBefore(): string {
  const root = new URL('../', document.baseURI).href;
  return document.referrer.startsWith(root)
    ? (document.referrer.slice(root.length).split('/')[0] ?? '')
    : '';
}

/** The language of the page before, otherwise the reader's first that the portal has. */
function chooseLanguage({ words, languages }: EditorSettings): string {
  const wanted = [languageBefore(), ...navigator.languages.map((tag) => tag.split('-')[0] ?? '')];
  const [first] = languages;
  return wanted.find((one) => Object.hasOwn(words, one)) ?? first?.code ?? '';
}

/** Pass a folder to Sveltia CMS, which asks the browser for the site's private file system. */
function handOver(folder: FileSystemDirectoryHandle): void {
  const own = { getDirectoryHandle: async () => folder };
  Object.defineProperty(navigator.storage, 'getDirectory', {
    configurable: true,
    value: async () => own,
  });
  // Opening a local folder counts as signed in.
  localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'test-repo' }));
}

async function start(): Promise<void> {
  const settings = (await (await fetch('settings.json')).json()) as EditorSettings;
  const language = chooseLanguage(settings);
  const words = settings.words[language] as EditorWords;
  const { backend, cms } = settings;
  document.documentElement.lang = language;
  document.title = `${words.title} – ${String(cms.app_title)}`;
  const { api_root: api } = cms.backend as { readonly api_root?: string };
  guardRequests(backend === 'local' ? undefined : (api ?? backendServers[backend]));
  const door = document.getElementById('door');
  if (backend === 'local' && door) handOver(await askFolder(door, settings.prefix, words));
  else door?.remove();
  followCursor();
  allowZoom();
  await import(/* @vite-ignore */ new URL('cms/npm/index.js', document.baseURI).href);
  const { CMS } = window;
  if (!CMS) throw new Error('expected Sveltia CMS');
  for (const [name, format] of Object.entries(settings.formats)) {
    const { fromFile, toFile } = formatOf(format.form, format.fields);
    const isText = format.form === 'prose' || format.form === 'chapters';
    CMS.registerCustomFormat(name, isText ? 'mdx' : 'yaml', { fromFile, toFile });
    CMS.registerPreviewTemplate(name, previewOf({ settings, format, words, language }));
  }
  await CMS.init({ config: cms });
}

void start();
