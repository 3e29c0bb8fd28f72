import { mkdirSync } from 'node:fs';

/** Makes folders, each once: asking the disk for that of every file takes longer than writing the file. */
export function openFolders(): (folder: string) => void {
  const made = new Set<string>();
  return (folder) => {
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}
