import { readFileSync } from 'node:fs';
import { type BuildProfile, kindRows, stageRows } from '../scripts/build/profile/write-profile.ts';
import { markdownTable } from './markdown-table.ts';

const toTable = ([head = [], ...rows]: string[][]) => markdownTable(head, rows);

/** Time of a build by stage, from its profile. */
export function reportProfile(file: string): string[] {
  const profile = JSON.parse(readFileSync(file, 'utf8')) as BuildProfile;
  return [
    '## Where the time of the shipped portal goes',
    toTable(stageRows(profile)),
    'Cold, with pictures, cards and search. A profile makes pages one after another on one core, so that the time of each kind is its own; a build without it makes them at once and takes less.',
    toTable(kindRows(profile)),
    'The ten most expensive kinds of pages, by their file in src/pages.',
  ];
}
