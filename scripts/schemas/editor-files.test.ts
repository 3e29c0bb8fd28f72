import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collectionNames, yamlNames } from '../../src/loaders/collections.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { UnreadableSettings, writeEditorFiles } from './editor-files.ts';

let opened = '';
beforeEach(() => {
  opened = mkdtempSync(join(tmpdir(), 'editor-'));
  mkdirSync(join(opened, '.vscode'));
});
afterEach(() => rmSync(opened, { recursive: true }));

const read = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(opened, '.vscode', file), 'utf8')) as Record<string, unknown>;
const schemas = () => read('settings.json')['yaml.schemas'] as Record<string, readonly string[]>;

test('each file of YAML has its schema, and the extension is recommended', () => {
  expect(writeEditorFiles(samplePortal, opened, 'en')).toBe(collectionNames.length);
  expect(Object.keys(schemas())).toEqual(
    yamlNames.map((name) => `./.vscode/schemas/${name}.schema.json`),
  );
  expect(schemas()['./.vscode/schemas/clusters.schema.json']).toEqual(['clusters/**/*.yaml']);
  expect(schemas()['./.vscode/schemas/returns.schema.json']).toEqual(['returns/*/*.yaml']);
  expect(schemas()['./.vscode/schemas/site.schema.json']).toEqual(['site.yaml']);
  expect(read('extensions.json')).toEqual({ recommendations: ['redhat.vscode-yaml'] });
  for (const name of collectionNames) {
    expect(read(`schemas/${name}.schema.json`).title).toBe(name);
  }
});

test('settings of one’s own are kept, and those of before are replaced', () => {
  const own = {
    'editor.fontSize': 15,
    'yaml.schemas': { 'own.json': 'a.yaml', './.vscode/schemas/gone.schema.json': 'b.yaml' },
  };
  writeFileSync(join(opened, '.vscode/settings.json'), JSON.stringify(own));
  writeFileSync(join(opened, '.vscode/extensions.json'), '{"recommendations":["a.b"],"c":1}');
  writeEditorFiles(samplePortal, opened, 'en');
  writeEditorFiles(samplePortal, opened, 'en');
  expect(read('settings.json')['editor.fontSize']).toBe(15);
  expect(Object.keys(schemas())).toContain('own.json');
  expect(Object.keys(schemas())).not.toContain('./.vscode/schemas/gone.schema.json');
  expect(read('extensions.json')).toEqual({ recommendations: ['a.b', 'redhat.vscode-yaml'], c: 1 });
});

test('settings with comments are left as they are, and nothing is written', () => {
  const text = '{\n  // my own\n  "editor.fontSize": 15\n}\n';
  writeFileSync(join(opened, '.vscode/settings.json'), text);
  expect(() => writeEditorFiles(samplePortal, opened, 'en')).toThrow(UnreadableSettings);
  expect(readFileSync(join(opened, '.vscode/settings.json'), 'utf8')).toBe(text);
  expect(() => read('extensions.json')).toThrow();
});

test('a portal below the folder that is opened has its own patterns', () => {
  const portal = join(opened, 'clusters/content');
  mkdirSync(portal, { recursive: true });
  writeEditorFiles(portal, opened, 'en');
  const pattern = schemas()['./.vscode/schemas/regions.schema.json'];
  expect(pattern).toEqual(['clusters/content/regions/**/*.yaml']);
  // The parent folder is named like a collection: its patterns must not match files of another one.
  const [own, ...others] = schemas()['./.vscode/schemas/clusters.schema.json'] ?? [];
  expect(own).toBe('clusters/content/clusters/**/*.yaml');
  expect(others).toContain('!clusters/content/clusters/**/regions/**/*.yaml');
});
