import type { Locale } from '../i18n/locales.ts';
import { completeTexts } from '../schemas/complete-texts.ts';
import { type CollectionData, type CollectionName, schemaOf } from './collections.ts';
import type { Judgement } from './keep-made.ts';
import type { YamlValue } from './parse-yaml.ts';
import { schemaProblems } from './schema-problems.ts';
import { valueAt } from './value-at.ts';
import { valueProblems } from './value-problems.ts';

/**
 * Result and problems of validating an entry's value.
 * @param path of the entry in the lists of its file
 * @param languages required for texts
 */
export function judgeEntry<K extends CollectionName>(
  name: K,
  file: string,
  path: readonly number[],
  yaml: YamlValue,
  languages: ReadonlySet<Locale>,
): Judgement<K> {
  const schema = schemaOf(name);
  const value = valueAt(yaml.value, path);
  const completed = completeTexts(schema, value, languages);
  const result = schema.safeParse(completed);
  const refused = result.success ? [] : schemaProblems(file, yaml, result.error, path, schema);
  const told = new Set(refused.map(({ field }) => field));
  const unfit = valueProblems(file, yaml, value, path).filter(({ field }) => !told.has(field));
  const data = result.success ? (result.data as CollectionData<K>) : undefined;
  return { data, completed, problems: [...refused, ...unfit] };
}
