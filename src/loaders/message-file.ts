import { parseDocument } from 'yaml';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problem.ts';

/** A file of messages that is not as plain as most are. */
export interface MessageFile {
  /** The messages; of a file with mistakes, those that can be read. */
  readonly messages: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Reads a file of messages in which there may be mistakes. They must not end a command with a stack trace: what can be
 * read is used, so that the command can say what is wrong.
 */
export function readMessageFile(file: string, text: string): MessageFile {
  const { yaml, problems } = parseYaml(file, text);
  const messages: unknown =
    yaml?.value ?? parseDocument(text, { uniqueKeys: false, logLevel: 'silent' }).toJS();
  return { messages: messages ?? {}, problems };
}
