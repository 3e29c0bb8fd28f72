import { parseDocument } from 'yaml';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';

/** Result of parsing a message file that needs the full YAML parser. */
export interface MessageFile {
  /** Messages; if the file has errors, those that could be read. */
  readonly messages: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Parses a message file that may be invalid. Errors must not end a command with a stack trace: readable messages
 * are used, so that the command can report the problems.
 */
export function readMessageFile(file: string, text: string): MessageFile {
  const { yaml, problems } = parseYaml(file, text);
  const messages: unknown =
    yaml?.value ?? parseDocument(text, { uniqueKeys: false, logLevel: 'silent' }).toJS();
  return { messages: messages ?? {}, problems };
}
