import { dataText, plainText } from '../../i18n/carried-text.ts';
import { toBareCsv } from '../csv.ts';
import { describeCsvw } from './describe-csvw.ts';
import { describeDcat } from './describe-dcat.ts';
import { describePackage } from './describe-package.ts';
import { csvName, type DataPackage, type PackageFile, type PackageTable } from './model.ts';
import { writeLicence } from './write-licence.ts';
import { writeReadme } from './write-readme.ts';
import { zipFiles } from './zip-files.ts';

const encoder = new TextEncoder();

const textFile = (name: string, text: string): PackageFile => ({
  name,
  bytes: encoder.encode(plainText(text)),
});

const jsonFile = (name: string, value: unknown): PackageFile =>
  textFile(name, `${JSON.stringify(value, null, 1)}\n`);

const csvFile = (table: PackageTable): PackageFile =>
  textFile(
    csvName(table),
    dataText(toBareCsv([table.columns.map(({ name }) => name), ...table.rows])),
  );

/** Names of the files that describe a package. */
export const describingFiles = [
  'datapackage.json',
  'csv-metadata.json',
  'dcat.jsonld',
  'README.md',
  'LICENSE.txt',
] as const;

/** Names of all files of a package: tables, descriptions and the zip of all others. */
export function packageFileNames(data: Pick<DataPackage, 'name' | 'tables'>): string[] {
  return [...data.tables.map(csvName), ...describingFiles, `${data.name}.zip`];
}

/** Write all files of a package, the zip last. */
export function packageFiles(data: DataPackage): PackageFile[] {
  const tables = data.tables.map(csvFile);
  const sizes = tables.map(({ bytes }) => bytes.length);
  const files = [
    ...tables,
    jsonFile('datapackage.json', describePackage(data, sizes)),
    jsonFile('csv-metadata.json', describeCsvw(data)),
    jsonFile('dcat.jsonld', describeDcat(data)),
    textFile('README.md', writeReadme(data)),
    textFile('LICENSE.txt', writeLicence(data)),
  ];
  return [...files, { name: `${data.name}.zip`, bytes: zipFiles(files) }];
}
