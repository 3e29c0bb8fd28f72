import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBesideContent } from '../../src/loaders/list-files.ts';
import type { PortalTexts } from './migration.ts';

/** What editors on Windows set before the first letter. */
const byteOrderMark = '\ufeff';

/** How the letters of a file are kept: steps see every text as editors on Linux and macOS write it. */
interface Form {
  readonly mark: string;
  readonly lineEnd: '\n' | '\r\n';
}

function formOf(bytes: string): Form {
  return {
    mark: bytes.startsWith(byteOrderMark) ? byteOrderMark : '',
    lineEnd: /^[^\n]*\r\n/.test(bytes) ? '\r\n' : '\n',
  };
}

/** The YAML files of a folder on the disk, changed in memory until `save` is called. */
export function readTexts(
  directory: string,
): PortalTexts & { readonly changed: ReadonlyMap<string, string>; save(): void } {
  const changed = new Map<string, string>();
  const inFolder = (path: string) => readFileSync(join(directory, path), 'utf8');
  const walk = (folder: string): string[] => {
    const root = join(directory, folder);
    if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
    return readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.') || (folder === '' && isBesideContent(entry.name))) return [];
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() && path.endsWith('.yaml') ? [path] : [];
    });
  };
  return {
    changed,
    list: (folder) => walk(folder).sort(),
    read: (path) => {
      const text = changed.get(path) ?? inFolder(path);
      return text.replace(byteOrderMark, '').replaceAll('\r\n', '\n');
    },
    write: (path, text) => {
      changed.set(path, text);
    },
    save: () => {
      for (const [path, text] of changed) {
        const { mark, lineEnd } = formOf(inFolder(path));
        writeFileSync(join(directory, path), mark + text.replaceAll('\n', lineEnd));
      }
    },
  };
}
