import { z } from 'astro/zod';
import { join } from 'node:path';
import { type Document, isMap, isSeq, parseDocument } from 'yaml';
import { isOwnLocale, locales } from '../../../src/i18n/locales.ts';
import { collections, type YamlName } from '../../../src/loaders/collections.ts';
import { filesOf } from '../../../src/loaders/portal-files.ts';
import { adaptEntry } from '../../../src/starter/examples/adapt-entry.ts';
import { keepInYaml } from '../../../src/starter/examples/keep-in-yaml.ts';
import { engine } from '../../workplace.ts';
import { idOfExample, isList } from './example-ids.ts';
import type { Ground } from './ground.ts';

/** Shows most fields and can be read at a glance. */
const goodLength = 1200;

/** Ids are codes with special rules. */
const ownIds: ReadonlySet<YamlName> = new Set(['countries', 'regions']);

/** An entry of a list becomes a list of one. */
function entriesOf(text: string, collection: YamlName): Document[] {
  const document = parseDocument(text);
  if (!isList(collection)) return [document];
  if (!isSeq(document.contents)) return [];
  return document.contents.items.map((item) => {
    if (isMap(item) && !ownIds.has(collection)) item.setIn(['id'], idOfExample(collection) as never);
    const one = parseDocument('- x');
    if (isSeq(one.contents)) one.contents.items = [item];
    return one;
  });
}

/** Possible examples of a collection from the fictional portal, those of a good length first. */
export function readCandidates(
  collection: YamlName,
  { languages, known, source }: Ground,
): Document[] {
  const sample = filesOf(join(engine, 'examples/sample-region'));
  const dropped = locales.filter((locale) => !languages.includes(locale));
  const added = languages.filter((language) => !isOwnLocale(language));
  const own: z.ZodType = collections[collection].schema;
  const schema = isList(collection) ? z.array(own) : own;
  const all = sample
    .list()
    .files.filter((file) => file.startsWith(`${collection}/`))
    .flatMap((file) =>
      entriesOf(keepInYaml(Buffer.from(sample.read(file)).toString(), dropped, added), collection),
    );
  for (const document of all) adaptEntry(document, schema, known, source);
  const far = (document: Document) => Math.abs(String(document).length - goodLength);
  return all.toSorted((a, b) => far(a) - far(b));
}
