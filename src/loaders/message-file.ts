import { parseDocument } from 'yaml';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';

/** A message file read by the full parser. */
export interface MessageFile {
  /** Only readable ones, if there are errors. */
  readonly messages: unknown;
  readonly problems: readonly Problem[];
}

/** Rather than throwing, return readable messages, so that the command can report problems. */
export function readMessageFile(file: string, text: string): MessageFile {
  const { yaml, problems } = parseYaml(file, text);
  const messages: unknown =
    yaml?.value ?? parseDocument(text, { uniqueKeys: false, logLevel: 'silent' }).toJS();
  return { messages: messages ?? {}, problems };
}
