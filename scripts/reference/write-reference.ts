import { collectionNames, collections } from '../../src/loaders/collections.ts';
import { readEntries } from './sample-entries.ts';
import { writePage } from './write-page.ts';

/** Rules for all files. */
const preface = `# Every field of every file

Made from the schemas by \`npm run docs:reference\`, never by hand: what stands here is what the check asks for.

How to work with the files is told in [for authors](../authors.md).

## In all files

### Ids

Most entries have an id: small letters, digits and single hyphens, 100 at most. In a list it is the field \`id\`; else it is the
name of the file. It is part of addresses, and is never changed once published. A field that names another entry holds its id;
the check says so when there is none.

### Texts by language

A text “in each language of the portal” has a line for each of the languages that \`languages\` in \`site.yaml\` names, and may have
others:

\`\`\`yaml
label:
  tr: Yazılım
  en: Software
\`\`\`

\`drafts\` lists the languages whose text nobody but its translator has read.

### Citations

\`sources\` says where something stands. Each of its items has a \`source\`, the id of an entry of [\`sources\`](sources.md), and may
have \`lines\`, those of its text:

\`\`\`yaml
sources:
  - source: annual-report
    lines: '240-242'
\`\`\`

### Times

Days, months and years are texts: in quotes where they are only digits, \`'2030'\`.

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
