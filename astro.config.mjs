import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import remarkGfm from 'remark-gfm';
import { buildSettings } from './src/loaders/build-settings.ts';
import { writeForLanguages } from './src/loaders/announce-languages.ts';
import { listFiles } from './src/loaders/list-files.ts';
import { readMessageFile } from './src/loaders/message-file.ts';
import { portalDirectory, readPortalData } from './src/loaders/portal-data.ts';
import { alignNumbers } from './src/markdown/align-numbers.ts';
import { anchorParagraphs } from './src/markdown/anchor-paragraphs.ts';
import { levelSections } from './src/markdown/level-sections.ts';
import { linkTerms } from './src/markdown/link-terms.ts';
import { numberCitations } from './src/markdown/number-citations.ts';
import { placeNotes } from './src/markdown/place-notes.ts';
import { tagLanguage } from './src/markdown/tag-language.ts';
import { illustrated, listMedia } from './src/schemas/list-media.ts';

/** Lets the interface strings be imported as modules: they are flat maps of key to message. */
const strings = {
  name: 'clusterbook:strings',
  transform(code, id) {
    const added = writeForLanguages(id);
    if (added !== undefined) return added;
    if (!id.endsWith('.yaml')) return undefined;
    const { messages, problems } = readMessageFile(id, code);
    const [wrong] = problems;
    // Commands have told it in words before; here it ends tests and nothing else.
    if (wrong) throw new Error(`${wrong.file}:${wrong.line}:${wrong.column} ${wrong.code}`);
    return `export default ${JSON.stringify(messages)}`;
  },
};

const languages = process.env.CLUSTERBOOK_LANGUAGES;
/**
 * The languages that the portal adds, for scripts in a browser, which has no environment to read. Commands
 * have announced them; where nobody has, as in tests, each process goes by its own environment.
 */
const define =
  languages === undefined ? {} : { 'process.env.CLUSTERBOOK_LANGUAGES': JSON.stringify(languages) };

/**
 * Lets a page carry a script inside it: `x.client.ts?inside` is its text, with all that it imports and
 * without a module. Browsers load no module from a file that was kept on a disk.
 */
const inside = {
  name: 'clusterbook:inside',
  async load(id) {
    const [file, query] = id.split('?');
    if (query !== 'inside') return undefined;
    const { build } = await import('vite');
    const { output } = await build({
      configFile: false,
      logLevel: 'error',
      define,
      build: {
        write: false,
        modulePreload: false,
        rolldownOptions: { input: file, output: { format: 'iife', codeSplitting: false } },
      },
    });
    return `export default ${JSON.stringify(output[0].code.replaceAll('</script', '<\\/script'))}`;
  },
};

/**
 * Texts of a portal are compiled to modules that import packages of the engine. The folder of a portal
 * may lie anywhere: such an import is resolved as if it stood here.
 */
const enginePackages = {
  name: 'clusterbook:engine-packages',
  enforce: 'pre',
  resolveId(name, importer) {
    const outside = importer?.startsWith(`${portalDirectory()}${sep}`);
    if (!outside || !/^(@[\w.-]+\/)?[a-z][\w.-]*(\/|$)/i.test(name)) return undefined;
    return this.resolve(name, import.meta.filename, { skipSelf: true });
  },
};

const mediaFolder = () => `${portalDirectory()}${sep}media`;

/** Pictures of the portal: those that entries name, and on the dev server every one, since entries change. */
function listPictures(isBuild) {
  const folder = mediaFolder();
  if (!isBuild) {
    if (!existsSync(folder)) return [];
    return listFiles(folder).files.filter((file) => /\.(jpe?g|png|webp|avif)$/.test(file));
  }
  const { collections } = readPortalData();
  const entries = illustrated.flatMap((name) => collections[name].map(({ data }) => data));
  const named = entries.flatMap(listMedia).filter(({ kind }) => kind !== 'document');
  return [...new Set(named.map(({ named: { file } }) => file))];
}

/**
 * The pictures of the portal, wherever it lies, as a module: Astro makes smaller ones of what is
 * imported, and of nothing else.
 */
const media = () => {
  let isBuild = false;
  const id = '\0clusterbook:media';
  return {
    name: 'clusterbook:media',
    config(_, { command }) {
      isBuild = command === 'build';
    },
    resolveId(name) {
      if (name === 'clusterbook:media') return id;
      return name.startsWith('clusterbook:media/')
        ? `${mediaFolder()}${sep}${name.slice('clusterbook:media/'.length)}`
        : undefined;
    },
    load(asked) {
      if (asked !== id) return undefined;
      const files = listPictures(isBuild).map((file) => JSON.stringify(file));
      const imports = files.map(
        (file, at) => `import p${at} from 'clusterbook:media/${JSON.parse(file)}';`,
      );
      const list = files.map((file, at) => `${file}: p${at}`);
      return `${imports.join('\n')}\nexport default { ${list.join(', ')} };`;
    },
    configureServer(server) {
      const forget = (path) => {
        if (!path.startsWith(`${mediaFolder()}${sep}`)) return;
        for (const { moduleGraph } of Object.values(server.environments)) {
          const module = moduleGraph.getModuleById(id);
          if (module) moduleGraph.invalidateModule(module);
        }
      };
      for (const event of ['add', 'unlink']) server.watcher.on(event, forget);
    },
  };
};

/**
 * Style sheets of pages such as `[id].astro` would be called `_id_.css`. What begins with _ is switched off in folders
 * of a portal and passed over on some hosts: nothing of a site is called so.
 */
const fileNames = {
  name: 'clusterbook:file-names',
  outputOptions(options) {
    const { assetFileNames } = options;
    const name = (asset) =>
      typeof assetFileNames === 'function' ? assetFileNames(asset) : assetFileNames;
    return { ...options, assetFileNames: (asset) => name(asset).replace(/(^|\/)_+/, '$1') };
  },
};

const editorPage = fileURLToPath(new URL('src/pages/admin/[...file].ts', import.meta.url));

/** Where Sveltia CMS lies, and a library that it does not bring along: a portal may serve them at /admin/. */
const editor = {
  name: 'clusterbook:editor',
  resolveId: (name) => (name === 'clusterbook:editor' ? '\0clusterbook:editor' : undefined),
  load(id) {
    if (id !== '\0clusterbook:editor') return undefined;
    const cms = fileURLToPath(import.meta.resolve('@sveltia/cms'));
    const immutable = createRequire(cms).resolve('immutable');
    return `export const cmsScript = ${JSON.stringify(cms)};
export const immutableScript = ${JSON.stringify(immutable)};`;
  },
  configureServer(server) {
    const root = `${server.config.base}admin/`;
    // Astro's own server takes the address of a file for that of a page without the slash at its end.
    server.middlewares.use(async (request, response, next) => {
      const [path] = request.url.split('?');
      if (!path.startsWith(root)) return next();
      try {
        const { GET } = await server.ssrLoadModule(editorPage);
        const file = path.slice(root.length) || 'index.html';
        const answer = await GET({ params: { file } });
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(Buffer.from(await answer.arrayBuffer()));
      } catch (error) {
        next(error);
      }
    });
  },
};

let terms;
let termsOf;
/**
 * The glossary, read when the first text asks for it: not every use of this file builds a site. The dev server writes
 * the content anew when it changes.
 */
const readTerms = () => {
  const { data } = buildSettings();
  const written = data && statSync(data, { throwIfNoEntry: false })?.mtimeMs;
  if (terms && written === termsOf) return terms;
  termsOf = written;
  const { site, glossary } = readPortalData().collections;
  // A portal without the glossary has no page on which a term is explained.
  terms = site[0]?.data.off.includes('glossary') ? [] : glossary.map(({ data }) => data);
  return terms;
};

const { cache, target } = buildSettings();

export default defineConfig({
  site: target?.address ?? 'https://example.org',
  base: target?.base ?? '/',
  outDir: target?.folder ?? './dist',
  // A build keeps its cache to itself, so that two at once cannot mix their portals.
  cacheDir: cache ?? './node_modules/.astro',
  trailingSlash: 'always',
  // One page at a time waits mostly for the disk; sixteen keep both cores busy.
  build: {
    format: 'directory',
    concurrency: 16,
    assets: 'assets',
    // Thousands of pages share a few small style sheets: each is fetched once and kept.
    inlineStylesheets: 'never',
  },
  markdown: {
    // Colours of code would be no colours of the portal.
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [
        remarkGfm,
        numberCitations,
        [linkTerms, readTerms],
        alignNumbers,
        anchorParagraphs,
        levelSections,
        placeNotes,
        tagLanguage,
      ],
    }),
  },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  vite: { define, plugins: [strings, inside, enginePackages, media(), fileNames, editor] },
});
