import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellAnswer } from '../../../domain/survey/form-field.ts';
import { locales } from '../../../i18n/locales.ts';
import { identityKeysOf } from '../../../importers/form/identity.ts';
import { indexLabels } from '../../../importers/form/label-index.ts';
import { readForms } from '../../../importers/form/read-forms.ts';
import { valueReader } from '../../../importers/form/read-values.ts';
import { listOptions } from '../../../importers/values/option-list.ts';
import { readWorkbook } from '../../../importers/workbook/read-workbook.ts';
import { askedEdition } from '../../../queries/knowledge/survey/form/asked-of.ts';
import { formWorkbook } from '../../../queries/knowledge/survey/form/form-workbook.ts';
import { joinSample, joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { arbitraryAnswers } from '../../../../workshop/testing/survey/arbitrary-answers.ts';
import { plainAnswers } from '../../../../workshop/testing/survey/plain-answers.ts';
import { fillWorkbook } from './fill-workbook.ts';

const portals = { shipped: joinShipped(), sample: joinSample() };

describe.each(Object.entries(portals))('the workbook of the %s form', (_, portal) => {
  const { form } = portal;
  const index = indexLabels(form);
  const edition = askedEdition(portal)?.id ?? '';
  const asked = form.fields.filter((field) => !field.private);

  it.each(locales)('is filled in %s with what the importer reads again', (locale) => {
    const readValues = valueReader(form, listOptions([]), locale);
    const { bytes, cells: places } = formWorkbook(portal, locale);
    const readBack = (answers: ReadonlyMap<string, CellAnswer>) => {
      const fields = asked.map(({ key, value }) => ({ key, value, cell: answers.get(key) }));
      const file = fillWorkbook(
        bytes,
        places,
        new Map([
          ['cluster', 'xx-own'],
          ['region', ''],
        ]),
        fields,
      );
      const { workbook } = readWorkbook(file, 'return.xlsx');
      if (!workbook) throw new Error('the file was refused');
      const { forms, remarks } = readForms('return.xlsx', workbook, index, edition);
      const read = forms.map((filled) => readValues(filled));
      const all = [...remarks, ...read.flatMap((one) => one.remarks)];
      expect(all.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(forms.map(({ cells }) => cells.get('cluster')?.text)).toEqual(['xx-own']);
      return read.map((one) => [...one.cells].sort());
    };
    fc.assert(
      fc.property(arbitraryAnswers(form), (cells) => {
        const typed = plainAnswers(form, cells);
        expect(readBack(typed)).toEqual([[...typed].sort()]);
      }),
      { numRuns: 15 },
    );
  });

  it('has a cell for every field that the page asks, and none for data of persons', () => {
    const { at } = formWorkbook(portal, 'ka').cells;
    const keys = [...identityKeysOf(form), ...asked.map(({ key }) => key)];
    expect(Object.keys(at).toSorted()).toEqual(keys.toSorted());
    expect(new Set(Object.values(at)).size).toBe(keys.length);
  });
});

it('a region is written as the list of the workbook names it', () => {
  const portal = portals.sample;
  const { bytes, cells } = formWorkbook(portal, 'tr');
  const [[id, name] = ['', '']] = Object.entries(cells.names.region ?? {});
  const { workbook } = readWorkbook(
    fillWorkbook(
      bytes,
      cells,
      new Map([
        ['cluster', ''],
        ['region', id],
      ]),
      [],
    ),
    'return.xlsx',
  );
  const texts = workbook?.sheets[0]?.rows.flatMap((row) => row.cells);
  expect(texts?.find(({ address }) => address === cells.at.region)?.text).toBe(name);
  expect(portal.regionById.get(id)?.name.tr).toBe(name);
});

it('where the survey asks for neither, a new cluster has lines for its name and its sector', () => {
  const portal = portals.sample;
  const items = portal.form.items.filter(
    (item) =>
      !('question' in item && item.question.optionsFrom === 'sectors') &&
      !item.fields.some(({ holds }) => holds === 'name'),
  );
  const fields = items.flatMap((item) => item.fields);
  const form = {
    ...portal.form,
    items,
    fields,
    fieldByKey: new Map(fields.map((one) => [one.key, one])),
  };
  const { bytes, cells } = formWorkbook({ ...portal, form }, 'ka');
  const [[sector, label] = ['', '']] = Object.entries(cells.names.sector ?? {});
  const identity = new Map([
    ...([
      ['cluster', ''],
      ['name', 'ქაღალდის ქუდები'],
      ['region', ''],
      ['sector', sector],
    ] as const),
  ]);
  const { workbook } = readWorkbook(fillWorkbook(bytes, cells, identity, []), 'return.xlsx');
  if (!workbook) throw new Error('the file was refused');
  const { forms } = readForms(
    'return.xlsx',
    workbook,
    indexLabels(form),
    askedEdition(portal)?.id ?? '',
  );
  expect(forms.map((one) => [...one.cells].map(([key, { text }]) => [key, text]))).toEqual([
    [
      ['name', 'ქაღალდის ქუდები'],
      ['sector', label],
    ],
  ]);
});
