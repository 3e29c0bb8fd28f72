import { parse, stringify } from 'yaml';
import { readPlainYaml } from '../../loaders/plain-yaml.ts';

/** A value as YAML, as authors write it: nothing is folded, and quotation marks are single ones. */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false });
}

/**
 * The value of a YAML text.
 * @throws Error where it is none
 */
export function readYaml(text: string): unknown {
  return readPlainYaml(text) ?? parse(text, { customTags: null, logLevel: 'error' });
}
