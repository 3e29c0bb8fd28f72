import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readInventory } from '../../src/importers/inventory/read-inventory.ts';
import { answerQuestion } from '../../src/importers/mapping/mapping-edits.ts';
import type { OpenQuestion } from '../../src/importers/mapping/open-question.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { copySample } from '../../workshop/testing/sample-portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { listWarnings } from '../../src/validators/list-warnings.ts';
import { planInventory } from './plan-inventory.ts';
import { readInventoryTarget } from './read-inventory-target.ts';
import { settleMappings } from './settle-mapping.ts';

const directory = copySample();
afterAll(() => rmSync(directory, { recursive: true, force: true }));

// A list in a language the engine does not know, so no header or word matches.
const list = [
  'Nombre;Provincia;Estado;Puestos;Enlace',
  'Parque Sur;Windy Plain;Habilitado;12;www.sur.example',
  'Parque Norte;Thistle Hills;Proyecto;s.d.;',
  'Parque Este;Costa;Habilitado;7;www.este.example',
  'Parque Viejo;Windy Plain;Proyecto;s.d.;',
].join('\n');

const settings = { sources: ['sample-report'], locale: 'en', language: 'en' } as const;

/** Import a list as the command does, with or without a person's answers. */
async function take(
  text: string,
  {
    file = 'parks-2026.csv',
    answer,
  }: { file?: string; answer?: (of: OpenQuestion) => string } = {},
) {
  const { portal, problems } = checkDirectory(directory);
  // The written files are valid; the edition's printed figures count fewer clusters on purpose.
  expect(problems.filter(({ code }) => code !== 'recount')).toEqual([]);
  const target = readInventoryTarget(directory, portal, '2024');
  const { workbook } = readWorkbook(Buffer.from(text), file);
  if (!workbook) throw new Error('the list cannot be read');
  const asked: string[] = [];
  const ask = async (question: OpenQuestion) => {
    asked.push(
      [
        question.kind,
        'header' in question ? question.header : 'word' in question ? question.word : '',
      ].join(' '),
    );
    return answerQuestion(question, answer?.(question) ?? '?');
  };
  const context = { directory, portal, kind: 'clusters', given: [], ask: answer && ask } as const;
  const { sources, mappings } = await settleMappings(
    [{ file, workbook }],
    context,
    (one, mapping) => readInventory(one, mapping, { ...target, ...settings }),
  );
  const { files, rows } = planInventory(sources, { directory, portal }, target, settings);
  const [mapping] = mappings;
  return { asked, rows, mapping, files, warnings: listWarnings(portal) };
}

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
};

test('without a person, what is sure is written down and the rest is marked as open', async () => {
  const { mapping, rows } = await take(list);
  expect(rows).toEqual([]);
  expect(mapping?.path).toBe(join('imports', 'parks.yaml'));
  expect(mapping?.text).toBe(
    [
      'for: clusters\nfiles:\n  - parks-*.csv\ncolumns:',
      '  # "?": cluster, number, region, name, stage, sector, basis, source, members, firms, staff, employment,',
      '  #   website, point, lon-lat, lat, lon, "-"',
      "  Nombre: name\n  Provincia: '?' # region? Windy Plain | Thistle Hills | Costa",
      "  Estado: '?' # Habilitado | Proyecto\n  Puestos: '?' # 12 | s.d. | 7\n  Enlace: '?' # www.sur.example | www.este.example\n",
    ].join('\n'),
  );
  expect(mapping?.open).toEqual([
    'columns.Provincia',
    'columns.Estado',
    'columns.Puestos',
    'columns.Enlace',
  ]);
});

const answers: Readonly<Record<string, string>> = {
  Provincia: 'region',
  Estado: 'stage',
  Puestos: 'staff',
  Enlace: '-',
  Habilitado: 'mature',
  Proyecto: 'idea',
  Costa: 'XX-13',
  's.d.': 'yes',
};

test('a person is asked for each thing once, and the list of the next year needs no question', async () => {
  const answer = (question: OpenQuestion) => {
    const of = 'header' in question ? question.header : 'word' in question ? question.word : '';
    const kinds: Record<string, string> = { constant: 'kites', basis: 'inferred', language: 'es' };
    return answers[of] ?? kinds[question.kind] ?? '?';
  };
  const first = await take(list, { answer });
  expect(first.asked.toSorted()).toEqual(
    [
      ...['column Provincia', 'column Estado', 'column Puestos', 'column Enlace'],
      ...['word Habilitado', 'mark s.d.', 'word Proyecto', 'word Costa'],
      ...['constant ', 'basis ', 'language '],
    ].toSorted(),
  );
  expect(
    first.rows.map(({ row }) => [row.name, row.region, row.stage, row.counts.get('staff')]),
  ).toEqual([
    ['Parque Sur', 'XX-12', 'mature', 12],
    ['Parque Norte', 'XX-11', 'idea', undefined],
    ['Parque Este', 'XX-13', 'mature', 7],
    ['Parque Viejo', 'XX-12', 'idea', undefined],
  ]);
  expect(parse(first.mapping?.text ?? '')).toEqual({
    for: 'clusters',
    files: ['parks-*.csv'],
    columns: {
      Nombre: 'name',
      Provincia: 'region',
      Estado: 'stage',
      Puestos: 'staff',
      Enlace: '-',
    },
    words: { stage: { Habilitado: 'mature', Proyecto: 'idea' }, region: { Costa: 'XX-13' } },
    missing: { 's.d.': 'yes' },
    constants: { sector: 'kites' },
    basis: 'inferred',
    language: 'es',
  });
  write(first.mapping?.path ?? '', first.mapping?.text ?? '');
  for (const [path, text] of first.files) write(path, text);

  const again = await take(list, { answer });
  expect([again.asked, again.mapping?.text, [...again.files.keys()]]).toEqual([[], undefined, []]);
  const next = await take(`${list}\nParque Lejano;Costa;Proyecto;s.d.;`, {
    file: 'Lista 2027.csv',
    answer,
  });
  expect([next.asked, next.mapping?.text]).toEqual([[], undefined]);
  expect(next.files.size).toBe(2);
  expect(next.warnings.filter(({ code }) => code === 'open')).toEqual([]);
});
