import { mkdirSync } from 'node:fs';

/** Make each folder once: asking the disk for every file takes longer than writing it. */
export function openFolders(): (folder: string) => void {
  const made = new Set<string>();
  return (folder) => {
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}
