import { resolve } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { claimFile } from '../../src/loaders/claim-file.ts';
import {
  type CollectionName,
  collectionNames,
  isCollection,
} from '../../src/loaders/collections.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { parseMdx } from '../../src/loaders/parse-mdx.ts';
import { parseYaml } from '../../src/loaders/parse-yaml.ts';
import { filesOf, type PortalFiles } from '../../src/loaders/portal-files.ts';
import { readLanguages } from '../../src/loaders/read-languages.ts';
import { readText } from '../../src/loaders/read-text.ts';
import { keepLanguages } from '../../workshop/testing/keep-languages.ts';
import { overlayFiles } from '../../workshop/testing/overlay-files.ts';
import { remember } from '../../workshop/testing/remember.ts';
import { readCutSample, readFixture, samplePortal } from '../../workshop/testing/sample-portal.ts';
import { portalSchemas } from './portal-schemas.ts';

type Validators = ReadonlyMap<CollectionName, ValidateFunction>;

/** Compiled schemas of a portal, strict in everything except the texts for authors. */
function compileSchemas(files: PortalFiles, locale: Locale = 'en'): Validators {
  const ajv = new Ajv({ allErrors: true, strictTypes: false });
  ajv.addKeyword('patternErrorMessage');
  const schemas = portalSchemas(loadPortal(files).portal, readLanguages(files), locale);
  return new Map([...schemas].map(([name, schema]) => [name, ajv.compile(schema)]));
}

/** Value of a file, or of the front matter of prose. */
function readValue(files: PortalFiles, file: string): unknown {
  const { text = '' } = readText(files, file);
  return file.endsWith('.mdx')
    ? parseMdx(file, text).prose?.head.value
    : parseYaml(file, text).yaml?.value;
}

/** Faults found by the schemas in files of a portal. */
function refusals(files: PortalFiles, validators: Validators, only?: readonly string[]): string[] {
  return (only ?? files.list().files).flatMap((file) => {
    const { name } = claimFile(file);
    const validate = name && isCollection(name) ? validators.get(name) : undefined;
    if (!validate) return [];
    const value = readValue(files, file);
    if (value === undefined || validate(value)) return [];
    const say = ({ instancePath, message }: ErrorObject) => `${file}${instancePath}: ${message}`;
    return (validate.errors ?? []).map(say);
  });
}

const shippedPortal = resolve(import.meta.dirname, '../../src/content');

describe('every file of a valid portal passes its schema', () => {
  test.each([{ portal: shippedPortal }, { portal: samplePortal }])('$portal', ({ portal }) => {
    const files = filesOf(portal);
    const validators = compileSchemas(files);
    expect([...validators.keys()]).toEqual(collectionNames);
    expect(refusals(files, validators)).toEqual([]);
  });

  test.each([['az', 'en'], ['ka']] satisfies Locale[][])(
    'in some of the languages: %s',
    (...kept) => {
      const files = overlayFiles(keepLanguages(readCutSample(), kept), new Map());
      expect(refusals(files, compileSchemas(files))).toEqual([]);
    },
  );
});

/** Faults in tests/broken that show in a single file, or by the ids of the portal. */
const seen = [
  ...['address-javascript', 'address-without-scheme', 'bulletin-part-untellable'],
  ...['cluster-merged-wrongly', 'colour-malformed', 'credits-to-nobody', 'dangling-id-of-cluster'],
  ...['dangling-id-of-edition', 'dangling-id-of-region', 'dangling-id-of-return'],
  ...['dangling-id-of-site', 'dangling-id-of-source', 'date-malformed', 'email-malformed'],
  ...['erratum-misplaced', 'field-bad-id', 'field-bad-lines', 'field-empty-value'],
  ...['field-group-for-list', 'field-list-for-group', 'field-missing', 'field-missing-language'],
  ...['field-prototype-keys', 'field-spaces-and-lines', 'field-text-for-list'],
  ...['field-too-many-in-list', 'field-unknown', 'field-wrong-note', 'field-wrong-number'],
  ...['field-wrong-type', 'field-wrong-word', 'figure-classes', 'figure-dangling-ids'],
  ...['figure-insets-too-many', 'figure-kind-unknown', 'figure-numbered-wrongly'],
  ...['figure-option-unknown', 'figure-query-unknown', 'figure-title-missing'],
  ...['figure-too-many-series', 'file-group-for-list', 'file-list-for-group'],
  ...['glossary-avoid-text', 'mdx-head-wrong-fields', 'name-nearly-right'],
  ...['organisation-contacts-malformed', 'organisation-kind-unknown', 'path-of-two-steps'],
  ...['path-step-malformed', 'practice-without-criteria', 'profile-value-incomplete'],
  ...['report-table-broken', 'several-at-once', 'strategy-progress-malformed'],
  ...['text-of-invisible-signs', 'typed-date-of-another-order', 'typed-with-decimal-comma'],
  ...['typed-with-look-alike-letters', 'value-number-too-large', 'value-too-long'],
];

describe('what is wrong in a file is refused', () => {
  const originals = readCutSample();
  const validators = remember(() => compileSchemas(overlayFiles(originals, new Map())));
  const described = (name: string): string[] => {
    const changes = readFixture(resolve(import.meta.dirname, '../../tests/broken', name));
    const written = [...changes].filter(([, change]) => typeof change !== 'string');
    const files = overlayFiles(originals, changes);
    return refusals(
      files,
      validators(),
      written.map(([file]) => file),
    );
  };

  test.each(seen)('%s', (name) => {
    expect(described(name)).not.toEqual([]);
  });

  test('where it stands', () => {
    expect(described('date-malformed')).toEqual([
      'editions/2024.yaml/survey/from: must match pattern "^\\d{4}-\\d{2}-\\d{2}$"',
    ]);
    expect(described('field-missing-language')).toContain(
      "glossary/terms.yaml/2/label: must have required property 'ka'",
    );
    expect(described('field-too-many-in-list')).toContain(
      'clusters/xx/xx-kites.yaml/sectors: must NOT have more than 3 items',
    );
    expect(described('dangling-id-of-site')).toEqual([
      'site.yaml/edition: must be equal to one of the allowed values',
    ]);
  });
});

describe('what an editor offers', () => {
  const { portal } = loadPortal(overlayFiles(readCutSample(), new Map()));
  const schemasOf = (ids: readonly string[]) => {
    const sectors = portal.sectors.slice(0, 1).flatMap((one) => ids.map((id) => ({ ...one, id })));
    return portalSchemas({ ...portal, sectors }, new Set(['en']), 'tr');
  };
  const textOf = (ids: readonly string[]) => JSON.stringify(schemasOf(ids).get('clusters'));

  test('the ids of the portal, as far as one can look through them', () => {
    expect(textOf(['tea', 'kites'])).toContain('"enum":["kites","tea"]');
    const many = Array.from({ length: 301 }, (_, index) => `sector-${index}`);
    expect(textOf(many)).not.toContain('sector-7');
    expect(textOf(many.slice(1))).toContain('"sector-7"');
  });

  test('a list that is not known as a whole is none', () => {
    const unread = new Set(['sectors']);
    const schemas = portalSchemas({ ...portal, unread }, new Set(['en']), 'en');
    const id = portal.sectors[0]?.id ?? '';
    expect(textOf([id])).toContain(`"enum":["${id}"]`);
    expect(JSON.stringify(schemas.get('clusters'))).not.toContain(`"enum":["${id}"`);
  });

  test('an entry that is broken can be named all the same', () => {
    const refused = new Set(['sectors/broken-one', 'regions/XX-9']);
    const schemas = portalSchemas({ ...portal, refused }, new Set(['en']), 'en');
    expect(JSON.stringify(schemas.get('clusters'))).toContain('"broken-one"');
  });

  test('what each field means, and what is expected in the language of the author', () => {
    const text = JSON.stringify(schemasOf(['tea']).get('editions'));
    expect(text).toContain('first and last dated step of the survey');
    expect(text).toContain('2024-06-30 gibi bir tarih');
  });

  test('the questions of the portal’s own survey', () => {
    const returns = schemasOf(['tea']).get('returns') as { properties: Record<string, unknown> };
    const { properties } = returns.properties.answers as { properties: object };
    expect(Object.keys(properties)).toEqual(portal.survey.map(({ id }) => id));
  });
});
