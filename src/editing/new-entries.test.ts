import { describe, expect, test } from 'vitest';
import { type Locale, ownLocales } from '../i18n/locales.ts';
import { formatProblem } from '../loaders/say-problem.ts';
import { keepLanguages } from '../../workshop/testing/keep-languages.ts';
import { openGroup } from '../../workshop/testing/open-in-form.ts';
import { overlayFiles } from '../../workshop/testing/overlay-files.ts';
import { remember } from '../../workshop/testing/remember.ts';
import { readCutSample } from '../../workshop/testing/sample-portal.ts';
import { checkContent } from '../validators/check-directory.ts';
import { type EditField, entriesKey } from './edit-field.ts';
import { describeFile } from './fields/describe-entry.ts';
import { formatOf } from './format/format-of.ts';
import { listCollections } from './portal/list-collections.ts';

// The result of filling in only the required fields of a new entry.

const texts = new Map(
  [...readCutSample()].map(([file, bytes]) => [file, Buffer.from(bytes).toString()]),
);

/** Id of any entry of a collection. */
function anId(collection: string): string {
  const [file = '', text = ''] =
    [...texts].find(([name]) => name.startsWith(`${collection}/`)) ?? [];
  return /^- id: ['"]?([^'"\n]*)/m.exec(text)?.[1] ?? file.replace(/^.*\/|\.yaml$/g, '');
}

const lines = [
  'Something',
  'something',
  'XX',
  'en',
  '2025',
  'https://example.org/',
  'clusters/xx-kites',
];

function fill(field: EditField): unknown {
  switch (field.kind) {
    case 'line':
      if (field.name === 'id') return 'new-thing';
      if (field.name === 'language') return 'en';
      return lines.find((line) => new RegExp(field.form?.pattern ?? '').test(line)) ?? '?';
    case 'number':
      return field.least ?? 1;
    case 'toggle':
      return field.usual ?? false;
    case 'date':
      return '2025-03-04';
    case 'prose':
      return 'A text.';
    case 'choice':
      return field.words[0];
    case 'entry':
      return anId(field.to);
    case 'group':
      return fillGroup(field.fields);
    case 'forms':
      return { ...fillGroup(field.forms[0]?.fields ?? []), [field.key]: field.forms[0]?.name };
    case 'list':
      return Array.from({ length: field.least ?? 0 }, () => fill(field.item));
    case 'yaml':
    case 'file':
      return '';
  }
}

function fillGroup(fields: readonly EditField[]): Record<string, unknown> {
  const needed = fields.filter((field) => field.needed);
  return openGroup(fields, Object.fromEntries(needed.map((field) => [field.name, fill(field)])));
}

/** Every file that the editor would create, by collection name. */
function makeEntries(files: readonly string[], languages: readonly Locale[]) {
  const layout = {
    files,
    languages,
    editions: ['2023', '2024'],
    frozen: new Set(['2023']),
    fields: [],
    isWithout: () => false,
  };
  const all = listCollections(layout).flat();
  return all
    .filter(({ mayAdd }) => mayAdd)
    .map(({ name, of, form, folder, path, language }) => {
      const fields = describeFile(of, { languages });
      const [list] = fields;
      const values =
        form === 'list' && list?.kind === 'list'
          ? { [entriesKey]: [fill(list.item)] }
          : fillGroup(fields);
      const id = of === 'clusters' ? 'xx-new' : 'new-thing';
      const place = (path ?? '{{slug}}').replace('{{country}}', 'xx').replace('{{slug}}', id);
      const file = `${folder}/${place}.${language ? 'mdx' : 'yaml'}`;
      return { name, file, text: formatOf(form, fields).toFile(values) };
    });
}

describe.each([{ kept: ownLocales }, { kept: ['en'] as const }])('in $kept', ({ kept }) => {
  const tell = remember(() => {
    const files = keepLanguages(readCutSample(), kept);
    return makeEntries([...files.keys()], kept).map(({ name, file, text }) => {
      const { problems } = checkContent(overlayFiles(files, new Map([[file, Buffer.from(text)]])));
      return { name, problems: problems.map((problem) => formatProblem(problem, 'en')) };
    });
  });
  const problemsOf = (name: string) => tell().find((one) => one.name === name)?.problems;

  test('forms ask for every field that must be there, but for what one method of analyses needs; two of them as YAML', () => {
    expect(tell().length).toBeGreaterThan(30);
    const missing = tell().flatMap(({ problems }) =>
      problems.filter((line) => line.includes('found nothing; add the field')),
    );
    expect(missing.map((line) => line.replace(/:\d+:\d+ /, ' '))).toEqual([
      'analyses/new-thing.yaml thresholds: expected a group of fields, found nothing; add the field',
      'analysis-tables/2024/new-thing.yaml rows: expected a list, found nothing; add the field',
      'synonyms/new-thing.yaml [0].words: expected a group of fields, found nothing; add the field',
    ]);
  });

  test('texts, news, terms and organisations need no more than that', () => {
    for (const name of ['news', 'events', 'glossary', 'organisations', 'sources', 'pages-en']) {
      expect(problemsOf(name), name).toEqual([]);
    }
  });

  test('what a form cannot know is told by the check', () => {
    expect(problemsOf('returns-2024')).toEqual([
      expect.stringContaining('expected the id of an entry of clusters/, found "new-thing"'),
    ]);
    expect(problemsOf('concepts')).toEqual([
      expect.stringContaining('write pages/concept-new-thing/en.mdx'),
    ]);
    expect(problemsOf('reports-2024-en')).toEqual([
      expect.stringContaining('add it to report.chapters'),
    ]);
  });
});
