import { isScalar, isSeq, parseDocument, visit } from 'yaml';
import { dropCases } from '../../src/i18n/message-syntax.ts';
import type { Originals } from './overlay-files.ts';

const named: ReadonlySet<string> = new Set(['language', 'formLanguage']);

function renameInYaml(text: string, from: string, to: string): string {
  const document = parseDocument(text);
  visit(document, {
    Pair(_, pair) {
      const { key, value } = pair;
      if (!isScalar(key)) return;
      // Names keep the language of their original.
      if (key.value === from) {
        key.value = to;
        // Added languages have no endings for numbers.
        if (isScalar(value) && typeof value.value === 'string')
          value.value = dropCases(value.value);
      }
      const lists = ['drafts', 'languages'].includes(String(key.value)) && isSeq(value);
      for (const item of lists ? value.items : named.has(String(key.value)) ? [value] : []) {
        if (isScalar(item) && item.value === from) item.value = to;
      }
    },
  });
  return document.toString();
}

/** Front matter, and the text below it. */
const textForm = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

function renameInText(text: string, from: string, to: string): string {
  const [, head, body] = textForm.exec(text) ?? [];
  if (head === undefined) return text;
  return `---\n${renameInYaml(head, from, to).trimEnd()}\n---\n${body}`;
}

/** Rename the texts of a language, to see the effect of an added language without translating. */
export function renameLanguage(files: Originals, from: string, to: string): Originals {
  return new Map(
    [...files].map(([file, bytes]): [string, Uint8Array] => {
      const renamed = file.replace(new RegExp(`/${from}\\.mdx$`), `/${to}.mdx`);
      const text = Buffer.from(bytes).toString();
      if (file.endsWith('.yaml')) return [renamed, Buffer.from(renameInYaml(text, from, to))];
      if (file.endsWith('.mdx')) return [renamed, Buffer.from(renameInText(text, from, to))];
      return [renamed, bytes];
    }),
  );
}
