import { expect, test } from 'vitest';
import { ownLocales } from '../../src/i18n/locales.ts';
import { authorMessages } from '../../src/i18n/author-messages.ts';
import { describeEntry } from '../../src/editing/fields/describe-entry.ts';
import { overlayFiles } from '../../workshop/testing/overlay-files.ts';
import { readCutSample } from '../../workshop/testing/sample-portal.ts';
import { checkContent } from '../../src/validators/check-directory.ts';
import { addEntry } from './add-entry.ts';
import { type AddKind, addKinds } from './add-kinds.ts';

const sample = readCutSample();
const { portal } = checkContent(overlayFiles(sample, new Map()));
const add = (kind: AddKind, id: string) =>
  addEntry(kind, id, { portal, languages: ownLocales, locale: 'en' });

/** Messages of the check for a portal with these files. */
const judge = (files: ReadonlyMap<string, string>) =>
  checkContent(
    overlayFiles(sample, new Map([...files].map(([file, text]) => [file, Buffer.from(text)]))),
  ).problems;

const kinds = Object.keys(addKinds) as AddKind[];

test.each(kinds)('%s: all that is wrong with the new files is what is still empty', (kind) => {
  const files = add(kind, 'brand-new');
  const problems = judge(files);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.filter(({ file }) => !files.has(file))).toEqual([]);
  const said = problems.map(({ message, field }) => `${field} ${JSON.stringify(message)}`);
  expect(said.filter((one) => !/check\.word\.emptyValue|check\.prose\.empty/.test(one))).toEqual(
    [],
  );
});

test('filled in, it is sound', () => {
  const filled = [...add('organisation', 'brand-new')].map(([file, text]): [string, string] => [
    file,
    text
      .replace('  kind:', '  kind: chamber')
      .replace(/^( {4}(?:az|tr|ka|en)):$/gm, '$1: Xn')
      .replace('- source:', '- source: sample-report'),
  ]);
  expect(judge(new Map(filled))).toEqual([]);
});

test('ids that may stand in a field are listed above it', () => {
  const text = add('practice', 'brand-new').get('practices/brand-new.yaml') ?? '';
  expect(text).toMatch(/^# code of the country \(.*XX.*\)\ncountry:/m);
  expect(text).toMatch(/^# stages of clusters that can use it \(idea \| /m);
});

test('each field is explained in the language of the author', () => {
  const unsaid = kinds.flatMap((kind) => {
    const { collection } = addKinds[kind];
    return describeEntry(collection, { languages: ownLocales })
      .filter(({ needed, name }) => needed && name !== 'id')
      .map(({ name }) => name)
      .filter((name) =>
        [`${collection}.${name}`, name].every(
          (one) => !Object.hasOwn(authorMessages.az, `command.add.field.${one}`),
        ),
      );
  });
  expect(unsaid).toEqual([]);
});
