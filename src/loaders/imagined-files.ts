import type { PortalFiles } from './portal-files.ts';

/** A portal's files in memory, by their texts. */
export function imaginedFiles(texts: ReadonlyMap<string, string>): PortalFiles {
  const bytes = new Map([...texts].map(([file, text]) => [file, Buffer.from(text)]));
  const read = (file: string) => {
    const found = bytes.get(file);
    if (!found) throw new Error(`no file ${file}`);
    return found;
  };
  return {
    list: () => ({ files: [...bytes.keys()].sort(), problems: [] }),
    sizeOf: (file) => read(file).length,
    read,
  };
}
