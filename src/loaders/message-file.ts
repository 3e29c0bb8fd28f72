import { parseDocument } from 'yaml';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';

/** A parsed message file that needed the full YAML parser. */
export interface MessageFile {
  /** If the file has errors, only the readable ones. */
  readonly messages: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Parse a possibly invalid message file. Rather than throwing, return the readable messages, so that the command
 * can report the problems.
 */
export function readMessageFile(file: string, text: string): MessageFile {
  const { yaml, problems } = parseYaml(file, text);
  const messages: unknown =
    yaml?.value ?? parseDocument(text, { uniqueKeys: false, logLevel: 'silent' }).toJS();
  return { messages: messages ?? {}, problems };
}
