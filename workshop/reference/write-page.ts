import type { z } from 'astro/zod';
import { stringify } from 'yaml';
import {
  type CollectionName,
  collections,
  isProse,
  schemaOf,
} from '../../src/loaders/collections.ts';
import type { SampleEntry } from './sample-entries.ts';
import { type FieldDescription, describeSchema, type ValueDescription } from './describe-schema.ts';

const sentence = (text: string): string =>
  text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[.;]$/, '')}.`;

function sayField({ needed, about, example, value }: FieldDescription): string {
  const { kind, words } = value;
  return [
    sentence(`${kind}; ${needed}`),
    // Already given as its kind.
    /^ids? of (an entry of )?[a-z-]+\/$/.test(about) ? '' : sentence(about),
    words.length > 0 ? `Allowed: ${words.join(', ')}.` : '',
    example === undefined ? '' : `Example: \`${example}\``,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function listParts({ fields, forms }: ValueDescription, indent: string): string[] {
  return [
    ...fields.flatMap((field) => [
      `${indent}- \`${field.name}\`: ${sayField(field)}`,
      ...listParts(field.value, `${indent}  `),
    ]),
    ...forms.flatMap((form) => [
      `${indent}- \`${form.name}\`: ${sentence(form.about || 'no fields of its own')}`,
      ...form.fields.flatMap((field) => [
        `${indent}  - \`${field.name}\`: ${sayField(field)}`,
        ...listParts(field.value, `${indent}    `),
      ]),
    ]),
  ];
}

const maxParts = 40;

/** Headings can be linked to; long lists of parts get them, too. */
function sectionOf(field: FieldDescription, level: string): string[] {
  const parts = listParts(field.value, '');
  const { fields, forms } = field.value;
  if (level === '###' && forms.length === 0 && parts.length > maxParts) {
    const own = fields.flatMap((part) => sectionOf(part, '####'));
    return [`${level} \`${field.name}\``, '', sayField(field), '', ...own];
  }
  return [
    `${level} \`${field.name}\``,
    '',
    sayField(field),
    '',
    ...parts,
    ...(parts.length ? [''] : []),
  ];
}

/** Fields of an entry, followed by those of single forms. */
function writeFields({ fields, forms }: ValueDescription): string[] {
  return [
    ...fields.flatMap((field) => sectionOf(field, '###')),
    ...forms.flatMap((form) => [
      `### \`${form.name}\``,
      '',
      sentence(form.about),
      '',
      ...form.fields.flatMap((field) => sectionOf(field, '####')),
    ]),
  ];
}

/** Path of the files of a collection, and the meaning of their names. */
export function placeOf(name: CollectionName): string {
  const { form } = collections[name];
  switch (form) {
    case 'single':
      return `One file, \`${name}.yaml\`.`;
    case 'list':
      return `Files in \`${name}/\` with lists of entries, such as \`${name}/${name}.yaml\`; an entry begins with \`- id: …\`.`;
    case 'entry':
      return `One file per entry, \`${name}/{id}.yaml\`; the file name is the permanent id. Use subfolders as you like.`;
    case 'path':
      return name === 'returns'
        ? `One file per cluster and edition, \`${name}/{edition}/{cluster}.yaml\`.`
        : `One file per entry, \`${name}/{edition}/{id}.yaml\`.`;
    case 'prose':
      return `The head of each file \`${name}/{id}/{language}.mdx\`, between lines of \`---\`.`;
    case 'chapters':
      return `The head of each file \`${name}/{edition}/{chapter}/{language}.mdx\`, between lines of \`---\`.`;
  }
}

const maxLines = 70;

/** Of the entries that are not too long, the one with most fields. */
function wholeExample(entries: readonly SampleEntry[]): { file: string; text: string } | undefined {
  const texts = entries.map(({ file, value }) => ({
    file,
    text: stringify(value, { lineWidth: 0, singleQuote: true }),
    fields: typeof value === 'object' && value !== null ? Object.keys(value).length : 0,
  }));
  const lines = (text: string) => text.split('\n').length;
  const short = texts.filter(({ text }) => lines(text) <= maxLines);
  return short.length > 0
    ? short.toSorted((a, b) => b.fields - a.fields)[0]
    : texts.toSorted((a, b) => lines(a.text) - lines(b.text))[0];
}

/** Page of the reference about a collection. */
export function writePage(name: CollectionName, entries: readonly SampleEntry[]): string {
  const { form, about } = collections[name];
  const schema: z.ZodType = schemaOf(name);
  const told = describeSchema(
    schema,
    entries.map(({ value }) => value),
  );
  const example = wholeExample(entries);
  const indented =
    form === 'list'
      ? example?.text.replace(/^(?=.)/gm, '  ').replace(/^ {2}/, '- ')
      : example?.text;
  const fence = isProse(name) ? `---\n${indented}---` : indented?.trimEnd();
  return [
    `# \`${name}\``,
    '',
    `${sentence(about)} ${placeOf(name)}`,
    '',
    'Ids, texts by language and citations are the same [in all files](README.md).',
    '',
    '## Fields',
    '',
    ...writeFields(told),
    ...(example
      ? [
          '## An example',
          '',
          `\`${example.file}\` of \`examples/sample-region\`:`,
          '',
          '```yaml',
          fence,
          '```',
        ]
      : []),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
