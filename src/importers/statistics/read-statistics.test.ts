import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listRegions } from '../values/region-list.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import type { Observation } from './observation.ts';
import { readSdmxCsv } from './read-sdmx-csv.ts';
import { readSdmxJson } from './read-sdmx-json.ts';
import { readStatistics, type StatisticSetting } from './read-statistics.ts';

const name = (text: string) => ({ az: text, tr: text, ka: text, en: text });
const regions = listRegions([
  { id: 'TR-35', level: 'province', country: 'TR', name: name('İzmir'), iso: 'TR-35', drafts: [] },
  { id: 'TR-34', level: 'province', country: 'TR', name: name('İstanbul'), drafts: [] },
  { id: 'TR31', level: 'nuts2', country: 'TR', name: name('Subregion'), nuts: 'TR31', drafts: [] },
]);
const setting: StatisticSetting = { regions, countries: ['TR'], only: new Map() };

function observe(csv: string): Observation[] {
  const reading = readWorkbook(Buffer.from(csv), 'jobs.csv');
  if (!reading.workbook) throw new Error('expected a workbook');
  const read = readSdmxCsv('jobs.csv', reading.workbook);
  if (!read) throw new Error('expected SDMX-CSV');
  return read;
}
const lines = (reading: ReturnType<typeof readStatistics>) =>
  [...reading.years].flatMap(([year, numbers]) =>
    numbers.map(({ ids, value, flag }) => [year, ...ids, value, flag ?? ''].join(' ').trim()),
  );
const told = ({ remarks }: ReturnType<typeof readStatistics>) =>
  remarks.map(({ code, severity, cell, values }) => [
    ...[code, severity, cell ?? ''],
    ...[values.n, values.list].filter((one) => one !== undefined),
  ]);

describe('SDMX-CSV', () => {
  test('reads a file of Eurostat: NUTS 3 codes, flags, totals, and what it cannot match', () => {
    const csv = `DATAFLOW,LAST UPDATE,freq,nace_r2,indic_sb,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
ESTAT:SBS(1.0),01/01/25,A,C10,V16110,TR310,2022,100,e,
ESTAT:SBS(1.0),01/01/25,A,C10,V16110,TR310,2023,110,,
ESTAT:SBS(1.0),01/01/25,A,C11,V16110,TR310,2023,,,C
ESTAT:SBS(1.0),01/01/25,A,C12,V16110,TR310,2023,:,,
ESTAT:SBS(1.0),01/01/25,A,C13,V16110,TR310,2023,0,,
ESTAT:SBS(1.0),01/01/25,A,C10,V16110,TR100,2023,900,bp,
ESTAT:SBS(1.0),01/01/25,A,C10,V16110,TR31,2023,300,,
ESTAT:SBS(1.0),01/01/25,A,C10,V16110,TR,2023,9000,,
ESTAT:SBS(1.0),01/01/25,A,TOTAL,V16110,TR310,2023,500,,
ESTAT:SBS(1.0),01/01/25,A,C,V16110,TR310,2023,400,,
ESTAT:SBS(1.0),01/01/25,A,G,V16110,TR310,2023,70,,
ESTAT:SBS(1.0),01/01/25,A,C10-C12,V16110,TR310,2023,250,,
ESTAT:SBS(1.0),01/01/25,A,C101,V16110,TR310,2023,25,,
ESTAT:SBS(1.0),01/01/25,A,C10,V16110,EL30,2023,25,,
ESTAT:SBS(1.0),01/01/25,A,C10,V16110,EL41,2023,25,,
ESTAT:SBS(1.0),01/01/25,A,C10,V16110,TR310,2023-Q1,25,,
`;
    const reading = readStatistics(observe(csv), setting);
    expect(reading.measure).toBe('jobs');
    expect(lines(reading)).toEqual([
      '2022 TR-35 C10 100 estimated',
      '2023 TR-34 C10 900 break',
      '2023 TR-35 C10 110',
      '2023 TR-35 C11 secret',
      '2023 TR-35 C12 unreported',
      '2023 TR-35 C13 0',
      '2023 TR-35 G 70',
      '2023 TR31 C10 300',
    ]);
    expect(told(reading)).toEqual([
      ['statistics.combined', 'warning', 'H13', 1, 'C10-C12'],
      ['statistics.finer', 'warning', 'H14', 1, 'C101'],
      ['statistics.region', 'warning', 'H15, H16', 2, 'EL30, EL41'],
      ['statistics.time', 'warning', 'H17', 1, '2023-Q1'],
      ['statistics.section', 'warning', 'H11', 1, 'C'],
    ]);
  });

  test('reads version 2.0 with labels, units in thousands, deleted rows, and letters of NACE Rev. 2.1', () => {
    const csv = `STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA: Area,NACE_R2_1: Activity,MEASURE: Measure,TIME_PERIOD: Time,OBS_VALUE: Value,UNIT_MEASURE: Unit,UNIT_MULT: Multiplier,OBS_STATUS: Status
dataflow,X:JOBS(1.0),Jobs,I,TR-35: İzmir,K62: Programming,EMP: Employment,2023,1.5,PS: Persons,3: Thousands,A: Normal
dataflow,X:JOBS(1.0),Jobs,I,TR-35: İzmir,L: Finance,EMP: Employment,2023,2,PS: Persons,3: Thousands,A: Normal
dataflow,X:JOBS(1.0),Jobs,I,TR-35: İzmir,J: Publishing,EMP: Employment,2023,2,PS: Persons,3: Thousands,A: Normal
dataflow,X:JOBS(1.0),Jobs,D,TR-35: İzmir,C10: Food,EMP: Employment,2023,2,PS: Persons,3: Thousands,A: Normal
`;
    const reading = readStatistics(observe(csv), setting);
    expect(lines(reading)).toEqual(['2023 TR-35 J62 1500', '2023 TR-35 K 2000']);
    expect(told(reading)).toEqual([['statistics.activity', 'warning', 'I4', 1, 'J']]);
  });

  test('asks which code of a dimension is meant, and takes that of --only or the total', () => {
    const csv = `DATAFLOW,sex,age,nace_r2,indic,geo,TIME_PERIOD,OBS_VALUE
X,F,TOTAL,C10,EMP,TR310,2023,40
X,M,TOTAL,C10,EMP,TR310,2023,60
X,M,Y15-24,C10,EMP,TR310,2023,6
`;
    expect(told(readStatistics(observe(csv), setting))).toEqual([
      ['statistics.several', 'error', '', 'F, M'],
    ]);
    const only = new Map([['SEX', 'M']]);
    expect(lines(readStatistics(observe(csv), { ...setting, only }))).toEqual([
      '2023 TR-35 C10 60',
    ]);
  });

  test('refuses shares, texts and contradictions, and says nothing of them is taken', () => {
    const csv = `DATAFLOW,nace_r2,indic,unit,geo,TIME_PERIOD,OBS_VALUE
X,C10,EMP,PS,TR310,2023,40
X,C10,EMP,PS,TR310,2023,41
X,C11,EMP,PS,TR310,2023,many
X,C13,EMP,PS,TR310,2023,5
`;
    const reading = readStatistics(observe(csv), setting);
    expect(lines(reading)).toEqual(['2023 TR-35 C13 5']);
    expect(told(reading).map(([code, severity]) => [code, severity])).toEqual([
      ['statistics.number', 'error'],
      ['statistics.twice', 'error'],
    ]);
    const shares = observe(csv.replaceAll(',PS,', ',PC,'));
    expect(lines(readStatistics(shares, setting))).toEqual([]);
  });

  test('adds up exports by chapters of goods that one division makes, and tells those of several', () => {
    const csv = `DATAFLOW,hs,flow,unit,geo,TIME_PERIOD,OBS_VALUE
X,61,X,THS_EUR,TR310,2023,40
X,62,X,THS_EUR,TR310,2023,2.5
X,84,X,THS_EUR,TR310,2023,7
X,TOTAL,X,THS_EUR,TR310,2023,50
`;
    const reading = readStatistics(observe(csv), setting);
    expect([reading.measure, reading.currency]).toEqual(['exports', 'EUR']);
    expect(lines(reading)).toEqual(['2023 TR-35 C14 42500']);
    expect(told(reading)).toEqual([['statistics.chapter', 'warning', 'G4', 1, '84']]);
  });
});

describe('SDMX-JSON 2.0', () => {
  const message = (data: unknown) => JSON.stringify({ meta: { schema: '…' }, data });
  const dimension = (id: string, ...codes: string[]) => ({
    id,
    values: codes.map((code) => ({ id: code })),
  });

  test('reads series with attributes by index or by value', () => {
    const text = message({
      structures: [
        {
          dimensions: {
            dataSet: [dimension('FREQ', 'A')],
            series: [dimension('GEO', 'TR310', 'TR100'), dimension('NACE_R2', 'C10', 'C13')],
            observation: [
              {
                id: 'TIME_PERIOD',
                values: [{ value: '2022' }, { id: '2023', start: '2023-01-01' }],
              },
            ],
          },
          attributes: {
            series: [dimension('UNIT_MULT', '0', '3')],
            observation: [dimension('OBS_STATUS', 'A', 'E'), { id: 'CONF_STATUS', values: [] }],
          },
        },
      ],
      dataSets: [
        {
          structure: 0,
          action: 'Information',
          series: {
            '0:0': { attributes: [1], observations: { 0: [1.5, 1], 1: ['2', 0] } },
            '1:1': { attributes: [0], observations: { 1: [null, 0, 'C'] } },
          },
        },
      ],
    });
    const read = readSdmxJson('jobs.json', text) ?? [];
    expect(lines(readStatistics(read, { ...setting, measure: 'jobs' }))).toEqual([
      '2022 TR-35 C10 1500 estimated',
      '2023 TR-34 C13 secret',
      '2023 TR-35 C10 2000',
    ]);
    expect(told(readStatistics(read, setting))).toEqual([
      ['statistics.measure', 'error', '', 'jobs, firms, exports'],
    ]);
  });

  test('is no other JSON', () => {
    expect(readSdmxJson('x.json', '{"data": []}')).toBeUndefined();
    expect(readSdmxJson('x.json', '{')).toBeUndefined();
  });
});

test('knows all provinces of Türkiye by their NUTS codes, and divisions by chapters', () => {
  const nuts = readFileSync(new URL('nuts.yaml', import.meta.url), 'utf8');
  const codes = [...nuts.matchAll(/^(TR\w{3}): TR-(\d\d)$/gm)].map(([, , code]) => Number(code));
  expect(codes.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 81 }, (_, n) => n + 1));
});
