import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'astro/zod';
import { listFiles } from '../../src/loaders/list-files.ts';
import { hashProse } from '../../src/markdown/prose-hash.ts';
import { type DocNode, parseDoc } from './doc-tree.ts';
import { type DocHeading, listHeadings, sectionIdOf } from './doc-headings.ts';
import { type DocGroup, type DocPage, listPages } from './list-pages.ts';
import { turnDoc } from './turn-doc.ts';

/** Files of the documentation portal other than its texts. */
const siteFolder = 'docs/site';

const siteSchema = z.looseObject({ languages: z.array(z.string()) });

interface Source {
  readonly page: DocPage;
  readonly language: string;
  readonly text: string;
  readonly tree: DocNode;
  readonly headings: readonly DocHeading[];
}

function readSources(root: string, groups: readonly DocGroup[]): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const page of groups.flatMap(({ pages }) => pages)) {
    for (const [language, file] of Object.entries(page.files)) {
      const text = readFileSync(join(root, file), 'utf8');
      const tree = parseDoc(text);
      sources.set(file, { page, language, text, tree, headings: listHeadings(tree) });
    }
  }
  return sources;
}

/** Documentation as a portal: each Markdown text becomes a page of prose. */
class Composer {
  readonly #root: string;
  readonly #sources: ReadonlyMap<string, Source>;

  constructor(root: string, groups: readonly DocGroup[]) {
    this.#root = root;
    this.#sources = readSources(root, groups);
  }

  /** Derived from the English heading; translations use the same id at the same position. */
  #sectionId(file: string, index: number): string {
    const { page, headings } = this.#source(file);
    const english = this.#source(page.files.en ?? file);
    if (english.headings.length !== headings.length) {
      throw new Error(
        `${file}: expected ${english.headings.length} headings, as in ${page.files.en}, found ${headings.length}`,
      );
    }
    return sectionIdOf(english.headings[index]?.anchor ?? '');
  }

  #source(file: string): Source {
    const source = this.#sources.get(file);
    if (!source) throw new Error(`expected a text of the documentation, found ${file}`);
    return source;
  }

  /** Address of a link on the site; undefined for files without a page. */
  #linkTo(file: string, url: string): string | undefined {
    if (/^[a-z]+:/i.test(url)) return url;
    const [path = '', anchor] = url.split('#');
    const named = path === '' ? file : posix.normalize(posix.join(posix.dirname(file), path));
    const target = this.#sources.get(named);
    if (!target) {
      if (!named.startsWith('..') && existsSync(join(this.#root, named))) return undefined;
      throw new Error(`${file}: expected a link to a file of the project, found ${url}`);
    }
    const page = `/${target.page.id}/`;
    if (anchor === undefined) return page;
    const index = target.headings.findIndex((heading) => heading.anchor === anchor);
    if (index < 0) {
      throw new Error(`${file}: expected a link to a heading of ${named}, found ${url}`);
    }
    const section = `#${this.#sectionId(named, index)}`;
    return path === '' ? section : `${page}${section}`;
  }

  write(): Map<string, string> {
    const turned = [...this.#sources].map(([file, { page, language, text, tree }]) => {
      const doc = turnDoc(file, text, tree, {
        sectionId: (_, index) => this.#sectionId(file, index),
        linkTo: (url) => this.#linkTo(file, url),
      });
      return { page, language, doc };
    });
    const hashes = new Map(
      turned.flatMap(({ page, language, doc }) =>
        language === 'en' ? [[page.id, hashProse(doc.body)]] : [],
      ),
    );
    return new Map(
      turned.map(({ page, language, doc: { title, lead, isDraft, body } }) => {
        const hash = hashes.get(page.id);
        const state = isDraft
          ? { status: 'draft', source: { language: 'en', hash } }
          : { status: 'original' };
        const head = stringify({ title, lead, ...state }, { lineWidth: 0, singleQuote: true });
        return [`pages/${page.id}/${language}.mdx`, `---\n${head}---\n\n${body}`];
      }),
    );
  }
}

/**
 * Files of the documentation portal: those in `docs/site`, and a page for each listed text.
 * @param version of the engine that it documents
 * @throws Error that names the file, for a text or a link that cannot be converted
 */
export function composeDocs(root: string, version: string): Map<string, string> {
  const folder = join(root, siteFolder);
  const files = new Map(
    listFiles(folder)
      .files.filter((file) => file !== 'contents.yaml')
      .map((file) => [
        file,
        readFileSync(join(folder, file), 'utf8').replaceAll('{engineVersion}', version),
      ]),
  );
  const site = siteSchema.parse(parse(files.get('site.yaml') ?? ''));
  const groups = listPages(root, site.languages);
  const pageGroups = groups.map(({ label, pages }) => ({
    label,
    pages: pages.map(({ id }) => id),
  }));
  files.set('site.yaml', stringify({ ...site, pageGroups }, { lineWidth: 0 }));
  return new Map([...files, ...new Composer(root, groups).write()]);
}
