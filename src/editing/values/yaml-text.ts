import { parse, stringify } from 'yaml';
import { readPlainYaml } from '../../loaders/plain-yaml.ts';

/** A value as YAML in the authors' style: no folding, single quotation marks. */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false });
}

/** @throws Error for invalid YAML */
export function readYaml(text: string): unknown {
  return readPlainYaml(text) ?? parse(text, { customTags: null, logLevel: 'error' });
}
