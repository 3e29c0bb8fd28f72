import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { samplePackage } from '../../../workshop/testing/sample-package.ts';
import { packageFileNames, packageFiles } from './package-files.ts';

const files = packageFiles(samplePackage);
const read = (name: string) => {
  const { bytes } = files.find((file) => file.name === name) ?? { bytes: new Uint8Array() };
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
};

test('the files are those that are announced', () => {
  expect(files.map(({ name }) => name)).toEqual(packageFileNames(samplePackage));
});

test('tables are written for programs, without a byte order mark, with formulas made plain', () => {
  expect(read('kettles.csv')).toContain("\r\n'=1+1,,,,,,,,red\r\n");
  expect(read('lids.csv')).toBe('kettle,lid\r\nred,1\r\nred,2\r\n');
});

test('the package knows the size of its files', () => {
  const { resources } = JSON.parse(read('datapackage.json')) as {
    resources: readonly { readonly path: string; readonly bytes: number }[];
  };
  for (const { path, bytes } of resources) {
    expect(files.find(({ name }) => name === path)?.bytes.length).toBe(bytes);
  }
});

test('the zip holds every other file', () => {
  const zip = unzipSync(files.at(-1)?.bytes ?? new Uint8Array());
  expect(Object.keys(zip).sort()).toEqual(
    files
      .slice(0, -1)
      .map(({ name }) => name)
      .sort(),
  );
});

test('the same package gives the same bytes', () => {
  expect(packageFiles(samplePackage)).toEqual(files);
});
