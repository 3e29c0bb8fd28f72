import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import {
  type CollectionForm,
  type CollectionName,
  collectionNames,
  collections,
  isProse,
} from '../../src/loaders/collections.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { filesOf } from '../../src/loaders/portal-files.ts';
import { readLanguages } from '../../src/loaders/read-languages.ts';
import type { JsonSchema } from './json-schema.ts';
import { portalSchemas } from './portal-schemas.ts';

/** Completes and checks YAML in VS Code. */
const extension = 'redhat.vscode-yaml';

const folder = '.vscode';
const settingsFile = `${folder}/settings.json`;
const extensionsFile = `${folder}/extensions.json`;
const schemasFolder = `${folder}/schemas`;

function placesOf(name: CollectionName, form: CollectionForm): string {
  if (form === 'single') return `${name}.yaml`;
  return form === 'path' ? `${name}/*/*.yaml` : `${name}/**/*.yaml`;
}

/**
 * The extension matches a pattern anywhere in the absolute path: in a portal below a folder called `clusters`,
 * every file would be a cluster's.
 * @param prefix path of the portal below the opened folder, with a trailing slash
 * @param above names of the portal's folder and of its ancestors
 */
function patternsOf(name: CollectionName, prefix: string, above: ReadonlySet<string>): string[] {
  const { form } = collections[name];
  const others = above.has(name) ? collectionNames.filter((other) => other !== name) : [];
  return [
    `${prefix}${placesOf(name, form)}`,
    ...others.map((other) => `!${prefix}${name}/**/${placesOf(other, collections[other].form)}`),
  ];
}

/** `yaml.schemas`: patterns of files by schema. */
function schemaSettings(portal: string, opened: string): Readonly<Record<string, string[]>> {
  const inside = relative(opened, portal).split(sep).join('/');
  const prefix = inside === '' || inside.startsWith('..') ? '' : `${inside}/`;
  const above = new Set(resolve(portal).split(sep));
  return Object.fromEntries(
    collectionNames
      // Front matter is not supported.
      .filter((name) => !isProse(name))
      .map((name) => [`./${schemasFolder}/${name}.schema.json`, patternsOf(name, prefix, above)]),
  );
}

/** Existing settings with comments, which would be lost. */
export class UnreadableSettings extends Error {
  readonly file: string;
  constructor(file: string) {
    super(file);
    this.file = file;
  }
}

type Settings = Readonly<Record<string, unknown>>;

const isSettings = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readSettings(root: string, file: string): Settings {
  const path = join(root, file);
  if (!existsSync(path)) return {};
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isSettings(value)) return value;
  } catch {
    // Thrown below.
  }
  throw new UnreadableSettings(path);
}

function withSchemas(settings: Settings, own: Settings): Settings {
  const before = settings['yaml.schemas'];
  const kept = Object.entries(isSettings(before) ? before : {}).filter(
    ([schema]) => !schema.startsWith(`./${schemasFolder}/`),
  );
  return {
    ...settings,
    'yaml.schemas': { ...Object.fromEntries(kept), ...own },
  };
}

function withExtension(settings: Settings): Settings {
  const { recommendations } = settings;
  const kept: unknown[] = Array.isArray(recommendations) ? recommendations : [];
  return { ...settings, recommendations: [...new Set([...kept, extension])] };
}

/**
 * Files for completion and checks in VS Code: a schema for each collection, settings, and the recommended
 * extension.
 * @param portal folder of the portal
 * @param opened folder opened in the editor: the portal's, or one above it
 * @param locale language of question titles and error messages
 * @returns texts by path in the opened folder
 * @throws UnreadableSettings if settings have comments, which would be lost
 */
export function editorFiles(
  portal: string,
  opened: string,
  locale: Locale,
): ReadonlyMap<string, string> {
  const own = schemaSettings(portal, opened);
  const schemas = portalSchemas(loadPortal(portal).portal, readLanguages(filesOf(portal)), locale);
  const files: [string, JsonSchema][] = [
    [settingsFile, withSchemas(readSettings(opened, settingsFile), own)],
    [extensionsFile, withExtension(readSettings(opened, extensionsFile))],
    ...[...schemas].map(([name, schema]): [string, JsonSchema] => [
      `${schemasFolder}/${name}.schema.json`,
      schema,
    ]),
  ];
  return new Map(files.map(([file, value]) => [file, `${JSON.stringify(value, null, 2)}\n`]));
}

/** @returns number of schemas */
export function writeEditorFiles(portal: string, opened: string, locale: Locale): number {
  const files = editorFiles(portal, opened, locale);
  for (const [file, text] of files) {
    const path = join(opened, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return collectionNames.length;
}
