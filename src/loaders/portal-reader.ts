import type { FontFacts } from '../fonts/read-font.ts';
import type { Locale } from '../i18n/locales.ts';
import { phrase } from '../i18n/phrase.ts';
import { claimFile } from './claim-file.ts';
import {
  type CollectionData,
  type CollectionName,
  collections,
  isProse,
  type ProseName,
  schemaOf,
  type YamlName,
} from './collections.ts';
import { judgeEntry } from './judge-entry.ts';
import { parseMdx } from './parse-mdx.ts';
import { parseTopojson } from './parse-topojson.ts';
import { parseYaml, type YamlValue } from './parse-yaml.ts';
import { type MediaFile, readMediaFile } from './media-file.ts';
import type { Entry, PageEntry } from './portal.ts';
import type { PortalFiles } from './portal-files.ts';
import { type Salvaged, salvage } from './salvage.ts';
import {
  describeFound,
  fileStart,
  type Position,
  type Problem,
  problemIn,
  quote,
} from './problem.ts';
import { keepData, keepProse, keepShapes, keepYaml } from './keep-made.ts';
import type { Keeping, ReadMemory } from './read-memory.ts';
import { type PublishedLine, readPublished } from './published-lines.ts';
import { readText } from './read-text.ts';
import { VersionReader, type WrittenPlace } from './read-versions.ts';
import { emptyLists, type SalvagedEntries } from './salvaged-entries.ts';
import { formatPath } from './schema-problems.ts';
import { judgeThemeFile, pngSize, readThemeFont } from './theme-file.ts';
import type { TopologyData } from './topojson-schema.ts';

/** In a list the id may be missing. */
interface UncheckedEntry extends WrittenPlace {
  readonly id: string | undefined;
}

interface Judged<T> {
  readonly data?: T;
  readonly kept?: Salvaged<T>;
}

/** Reads the files of a portal one by one. */
export class PortalReader {
  readonly entries: { readonly [K in YamlName]: Entry<CollectionData<K>>[] } = emptyLists();
  readonly prose: Readonly<Record<ProseName, PageEntry[]>> = { pages: [], reports: [] };
  readonly shapes: Entry<TopologyData>[] = [];
  readonly problems: Problem[] = [];
  /** Existing but invalid entries, as `collection/id`. */
  readonly refused = new Set<string>();
  /** Parts of these, for further checks. */
  readonly salvaged: SalvagedEntries = { yaml: emptyLists(), prose: { pages: [], reports: [] } };
  /** Collections with possibly missing ids. */
  readonly unread = new Set<string>();
  /** Frozen editions with an archive. */
  readonly packed = new Set<string>();
  published: readonly PublishedLine[] = [];
  /** By name; with the size of a PNG. */
  readonly pictures = new Map<string, { width: number; height: number } | undefined>();
  /** Fonts of `theme/` by name; undefined if not a font. */
  readonly fonts = new Map<string, FontFacts | undefined>();
  /** Media files, by path below `media/`. */
  readonly media = new Map<string, MediaFile>();
  private readonly versions: VersionReader;
  private readonly ids = new Map<string, string>();
  private readonly source: PortalFiles;
  private readonly languages: ReadonlySet<Locale>;
  private readonly memory: ReadMemory | undefined;
  private text = '';

  /**
   * @param languages required for texts
   * @param memory of an earlier reading
   */
  constructor(source: PortalFiles, languages: ReadonlySet<Locale>, memory?: ReadMemory) {
    this.source = source;
    this.languages = languages;
    this.memory = memory;
    this.versions = new VersionReader(source, memory);
  }

  /** Version of a valid entry by `collection/id`. */
  versionOf(name: string): string | undefined {
    return this.versions.versionOf(name);
  }

  /** From cache if the file's text is unchanged. */
  private keep<T>(file: string, what: string, make: () => T, keeping: Keeping<T>): T {
    return this.memory ? this.memory.keep(file, this.text, what, make, keeping) : make();
  }

  /** Read one file by its path below the portal's folder. */
  read(file: string): void {
    const claim = claimFile(file);
    if (claim.problem) {
      this.lose(file, [claim.problem]);
      return;
    }
    if (claim.name === 'packed') {
      this.packed.add(claim.id);
      return;
    }
    if (claim.name === 'theme') {
      this.readThemeFile(claim.id, file);
      return;
    }
    if (claim.name === 'media') {
      const { media, problem } = readMediaFile(this.source, file, claim.id);
      this.media.set(claim.id, media);
      if (problem) this.problems.push(problem);
      return;
    }
    const { text, problem } = readText(this.source, file);
    if (claim.name === 'published') {
      const { lines, problems } = readPublished(text ?? '');
      this.published = lines;
      this.problems.push(...(problem ? [problem] : problems));
      return;
    }
    const { name, id } = claim;
    this.text = text ?? '';
    if (problem) this.lose(file, [problem]);
    else if (name === 'geo') this.readShapes(id, file, text);
    else if (isProse(name)) this.readProse(name, id, file, text);
    else this.readYaml(name, id, file, text);
  }

  /** Record an unreadable file: its entries are not missing. */
  lose(file: string, problems: readonly Problem[]): void {
    this.problems.push(...problems);
    const { name, id } = { id: '', ...claimFile(file) };
    if (!name) this.unread.add(file.split('/')[0] as string);
    else if (
      name === 'geo' ||
      name === 'packed' ||
      name === 'theme' ||
      name === 'media' ||
      name === 'published' ||
      collections[name].form === 'list'
    ) {
      this.unread.add(name);
    } else this.refused.add(`${name}/${id}`);
  }

  private readThemeFile(id: string, file: string): void {
    let bytes: Uint8Array;
    try {
      bytes = this.source.read(file);
    } catch {
      const message = phrase('check.file.unreadable');
      this.lose(file, [
        problemIn(file, fileStart, 'unreadable', message, phrase('check.mend.permissions')),
      ]);
      return;
    }
    if (file.endsWith('.woff2')) {
      const { font, problems } = readThemeFont(file, bytes);
      this.problems.push(...problems);
      this.fonts.set(id, font);
      return;
    }
    this.problems.push(...judgeThemeFile(file, bytes));
    this.pictures.set(id, file.endsWith('.png') ? pngSize(bytes) : undefined);
  }

  private readShapes(id: string, file: string, text: string): void {
    const { topology, problems } = this.keep(
      file,
      'shapes',
      () => parseTopojson(file, text),
      keepShapes,
    );
    if (topology) this.shapes.push({ id, file, data: topology, path: [] });
    else this.lose(file, problems);
  }

  private readProse(name: ProseName, id: string, file: string, text: string): void {
    const { prose, problems } = this.keep(
      file,
      'prose',
      () => parseMdx(file, text),
      keepProse(file, text),
    );
    if (!prose) {
      this.lose(file, problems);
      return;
    }
    this.problems.push(...problems);
    const { head, ...rest } = prose;
    const path: readonly number[] = [];
    const { data, kept } = this.validate(name, { id, file, path, hash: rest.hash }, head);
    if (data) this.prose[name].push({ id, file, data, path, ...rest });
    else if (kept) {
      const entry = { id, file, data: kept.data, path, ...rest };
      this.salvaged.prose[name].push({ entry, touched: kept.touched });
    }
  }

  private readYaml<K extends YamlName>(name: K, id: string, file: string, text: string): void {
    const { yaml, problems } = this.keep(
      file,
      'yaml',
      () => parseYaml(file, text),
      keepYaml(file, text),
    );
    if (!yaml) this.lose(file, problems);
    else if (collections[name].form === 'list') this.readList(name, file, yaml);
    else this.readEntry(name, { id, file, path: [] }, yaml, () => fileStart);
  }

  private readList<K extends YamlName>(name: K, file: string, yaml: YamlValue): void {
    const { value } = yaml;
    if (!Array.isArray(value)) {
      const message = phrase('check.yaml.list', { found: describeFound(value) });
      this.lose(file, [
        problemIn(file, yaml.locate([]), 'value', message, phrase('check.mend.beginEntry')),
      ]);
      return;
    }
    for (const [index, item] of value.entries()) {
      const known: unknown = item !== null && typeof item === 'object' ? item.id : undefined;
      const id = typeof known === 'string' ? known : undefined;
      const place = () => yaml.locate([index, 'id']);
      this.readEntry(name, { id, file, path: [index] }, yaml, place);
    }
  }

  /** @param place of its id */
  private readEntry<K extends YamlName>(
    name: K,
    unchecked: UncheckedEntry,
    yaml: YamlValue,
    place: () => Position,
  ): void {
    const { data, kept } = this.validate(name, unchecked, yaml);
    const { id, file, path } = unchecked;
    if (data && id) this.add(name, { id, file, data, path }, place);
    else if (kept) {
      const entry = { id: id ?? '', file, data: kept.data, path };
      const touched = kept.touched.map((inner) => [...path, ...inner]);
      this.salvaged.yaml[name].push({ entry, touched });
    }
  }

  /** Validate an entry's value; if invalid, report the problems and salvage it. */
  private validate<K extends CollectionName>(
    name: K,
    { id, file, path, hash }: UncheckedEntry,
    yaml: YamlValue,
  ): Judged<CollectionData<K>> {
    const schema = schemaOf(name);
    const judged = [name, ...path, ...this.languages].join(' ');
    const judge = () => judgeEntry(name, file, path, yaml, this.languages);
    const { data, completed, problems } = this.keep(file, judged, judge, keepData<K>());
    this.problems.push(...problems);
    if (data !== undefined) {
      this.versions.note(`${name}/${id}`, { file, path, hash });
      return { data };
    }
    if (id === undefined) this.unread.add(name);
    else this.refused.add(`${name}/${id}`);
    return { kept: salvage(schema, completed) };
  }

  /** Duplicates are added too, so that their other problems are reported. */
  private add<K extends YamlName>(
    name: K,
    entry: Entry<CollectionData<K>>,
    place: () => Position,
  ): void {
    const key = `${name}/${entry.id}`;
    const earlier = this.ids.get(key);
    if (earlier) {
      const message = phrase('check.yaml.idTwice', { name, id: quote(entry.id), earlier });
      const field = entry.path.length > 0 ? formatPath([...entry.path, 'id']) : '';
      this.problems.push(
        problemIn(
          entry.file,
          place(),
          'duplicate-id',
          message,
          phrase('check.mend.otherIdForOne'),
          field,
        ),
      );
    } else this.ids.set(key, entry.file);
    this.entries[name].push(entry);
  }
}
