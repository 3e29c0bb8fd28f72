import { backendServers, type EditorSettings, type EditorWords } from '../editor-settings.ts';
import { formatOf } from '../format/format-of.ts';
import { askFolder } from './door.ts';
import { guardRequests } from './guard-requests.ts';
import { followCursor, previewOf } from './preview.ts';

/** The words in the first language of the reader that the portal has. */
function chooseWords({ words, languages }: EditorSettings): EditorWords {
  const wanted = navigator.languages.map((tag) => tag.split('-')[0] ?? '');
  const [first] = languages;
  const code = wanted.find((one) => Object.hasOwn(words, one)) ?? first?.code ?? '';
  return words[code] as EditorWords;
}

/** Hands a folder to Sveltia CMS, which asks the browser for the one that belongs to the site itself. */
function handOver(folder: FileSystemDirectoryHandle): void {
  const own = { getDirectoryHandle: async () => folder };
  Object.defineProperty(navigator.storage, 'getDirectory', {
    configurable: true,
    value: async () => own,
  });
  // Whoever chose a folder has signed in already.
  localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'test-repo' }));
}

async function start(): Promise<void> {
  const settings = (await (await fetch('settings.json')).json()) as EditorSettings;
  const words = chooseWords(settings);
  const { backend, cms } = settings;
  const { api_root: api } = cms.backend as { readonly api_root?: string };
  guardRequests(backend === 'local' ? undefined : (api ?? backendServers[backend]));
  const door = document.getElementById('door');
  if (backend === 'local' && door) handOver(await askFolder(door, settings.prefix, words));
  else door?.remove();
  followCursor();
  await import(/* @vite-ignore */ new URL('cms/npm/index.js', document.baseURI).href);
  const { CMS } = window;
  if (!CMS) throw new Error('expected Sveltia CMS');
  for (const [name, format] of Object.entries(settings.formats)) {
    const { fromFile, toFile } = formatOf(format.form, format.fields);
    const isText = format.form === 'prose' || format.form === 'chapters';
    CMS.registerCustomFormat(name, isText ? 'mdx' : 'yaml', { fromFile, toFile });
    CMS.registerPreviewTemplate(name, previewOf({ settings, format, words }));
  }
  await CMS.init({ config: cms });
}

void start();
