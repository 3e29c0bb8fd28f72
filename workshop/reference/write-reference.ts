import { collectionNames, collections } from '../../src/loaders/collections.ts';
import { readEntries } from './sample-entries.ts';
import { writePage } from './write-page.ts';

/** Rules for all files. */
const preface = `# Every field of every file

Generated from the schemas by \`npm run docs:reference\`: exactly what the check requires.

[For authors](../authors.md) explains how to work with the files.

## In all files

### Ids

Most entries have an id of lowercase letters, digits and single hyphens, at most 100 characters. In a list it is the field \`id\`,
otherwise the file name. It is part of addresses: never change a published one. A field that references another entry contains its id;
the check refuses unknown ids.

### Texts by language

A text “in each language of the portal” has a line for each language in \`languages\` of \`site.yaml\`, and may have others:

\`\`\`yaml
label:
  tr: Yazılım
  en: Software
\`\`\`

\`drafts\` lists languages whose text has not been reviewed.

### Citations

\`sources\` cites documents. Each item has a \`source\`, the id of an entry of [\`sources\`](sources.md), and may have \`lines\` of its
text:

\`\`\`yaml
sources:
  - source: annual-report
    lines: '240-242'
\`\`\`

### Times

Days, months and years are texts; quote them if they are only digits: \`'2030'\`.

## The collections

`;

/**
 * Pages by name.
 * @param sample folder of the portal with the examples
 */
export function writeReference(sample: string): ReadonlyMap<string, string> {
  const entries = readEntries(sample);
  const list = collectionNames.map(
    (name) => `- [\`${name}\`](${name}.md): ${collections[name].about}`,
  );
  return new Map([
    ['README.md', `${preface}${list.join('\n')}\n`],
    ...collectionNames.map((name): [string, string] => [
      `${name}.md`,
      writePage(name, entries.get(name) ?? []),
    ]),
  ]);
}
