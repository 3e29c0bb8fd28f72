import { entryVersion } from './entry-version.ts';
import { keepProse, keepVersion, keepYaml } from './keep-made.ts';
import { parseMdx } from './parse-mdx.ts';
import { parseYaml } from './parse-yaml.ts';
import type { PortalFiles } from './portal-files.ts';
import type { Keeping, ReadMemory } from './read-memory.ts';
import { readText } from './read-text.ts';
import { valueAt } from './value-at.ts';

export interface WrittenPlace {
  readonly file: string;
  readonly path: readonly number[];
  /** Version of the body. */
  readonly hash?: string | undefined;
}

/** Computes versions by reading files again. */
export class VersionReader {
  /** By `collection/id`. */
  private readonly written = new Map<string, WrittenPlace>();
  private lastText: { readonly file: string; readonly text: string } | undefined;
  private lastRead: { readonly file: string; readonly value: unknown } | undefined;
  private readonly source: PortalFiles;
  private readonly memory: ReadMemory | undefined;

  constructor(source: PortalFiles, memory: ReadMemory | undefined) {
    this.source = source;
    this.memory = memory;
  }

  note(name: string, place: WrittenPlace): void {
    this.written.set(name, place);
  }

  /** By `collection/id`. */
  versionOf(name: string): string | undefined {
    const written = this.written.get(name);
    if (!written) return undefined;
    const { file, path, hash } = written;
    const find = () => entryVersion(valueAt(this.readAgain(file), path), hash);
    if (!this.memory) return find();
    const text = this.textAgain(file);
    return this.memory.keep(file, text, ['version', ...path].join(' '), find, keepVersion);
  }

  private textAgain(file: string): string {
    if (this.lastText?.file !== file) {
      const { text = '' } = readText(this.source, file);
      this.lastText = { file, text };
    }
    return this.lastText.text;
  }

  /** Few versions are requested: keeping all values as written would double the memory. */
  private readAgain(file: string): unknown {
    if (this.lastRead?.file !== file) {
      const text = this.textAgain(file);
      const value = file.endsWith('.mdx')
        ? this.keep(file, text, 'prose', parseMdx, keepProse).prose?.head.value
        : this.keep(file, text, 'yaml', parseYaml, keepYaml).yaml?.value;
      this.lastRead = { file, value };
    }
    return this.lastRead.value;
  }

  /** Result for a file from the cache, if there is one. */
  private keep<T>(
    file: string,
    text: string,
    what: string,
    make: (file: string, text: string) => T,
    keeping: (file: string, text: string) => Keeping<T>,
  ): T {
    const again = () => make(file, text);
    return this.memory ? this.memory.keep(file, text, what, again, keeping(file, text)) : again();
  }
}
