import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { itemId } from '../../src/domain/survey/compile-form.ts';
import { readReturn } from '../../src/domain/survey/read-return.ts';
import { judgeAnswers } from '../../src/domain/survey/rules/judge-answers.ts';
import { importMappingSchema } from '../../src/schemas/import-mapping.ts';
import { returnSchema } from '../../src/schemas/return.ts';
import { answerKinds } from '../../src/schemas/survey.ts';
import { checkImportMappings } from '../../src/validators/import-mappings.ts';
import { toPortalData } from '../../src/loaders/portal-data.ts';
import { readPortalShapes } from '../../src/loaders/portal-shapes.ts';
import { joinPortal } from '../../src/portal/join-portal.ts';
import { ownFieldSchema } from '../../src/schemas/own-field.ts';
import { shippedFolder, shippedPortal } from './shipped-portal.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/returns.md'), 'utf8');
const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
/** Mappings of lists name their file in the first line. */
const isMapping = (text: string) => text.startsWith('# imports/');
const examples = blocks.filter((text) => !isMapping(text));
const named = (id: string) => ({ id, label: { az: id, tr: id, ka: id, en: id } });
/** Fields whose answers the page shows. */
const fields = [
  { id: 'area', kind: 'number', unit: 'ha' },
  { id: 'owner', kind: 'choice', options: [named('public'), named('private')] },
  { id: 'services', kind: 'choice', several: true, options: [named('gas'), named('rail')] },
  { id: 'visitors', kind: 'yes-no' },
  { id: 'opened', kind: 'date' },
  { id: 'gate', kind: 'point' },
].map((field) => ownFieldSchema.parse({ ...field, ...named(field.id) }));
const site = shippedPortal.site.map((entry) => ({ ...entry, data: { ...entry.data, fields } }));
const { form } = joinPortal(
  toPortalData({ ...shippedPortal, site }),
  readPortalShapes(shippedFolder),
);
const edition = '2012';

const readExample = (text: string) => {
  const data = returnSchema.parse(parse(text));
  return { data, reading: readReturn(form, data, edition) };
};

describe('the examples of docs/returns.md', () => {
  test.each(examples.map((text) => [text]))('%s', (text) => {
    const { data, reading } = readExample(text);
    expect(reading.faults).toEqual([]);
    const { cells } = reading;
    expect(judgeAnswers({ form, cells, edition, stage: data.stage })).toEqual([]);
  });

  test('of mappings name fields, options and clusters that there are', () => {
    const imports = blocks.filter(isMapping).map((text, n) => ({
      id: `mapping-${n}`,
      file: `imports/mapping-${n}.yaml`,
      path: [],
      data: importMappingSchema.parse(parse(text)),
    }));
    expect(imports).toHaveLength(1);
    expect(checkImportMappings({ ...shippedPortal, imports })).toEqual([]);
  });

  test('show every kind of question', () => {
    const answered = new Set(
      examples.flatMap((text) => Object.keys(readExample(text).data.answers ?? {})),
    );
    const shown = form.items.flatMap((item) =>
      'question' in item && answered.has(itemId(item)) ? [item.question.kind] : [],
    );
    expect([...new Set(shown)].sort()).toEqual([...answerKinds].sort());
  });
});
