import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ownLocales } from '../../../src/i18n/locales.ts';
import type { ReadLanguage } from './claims.ts';

export interface ReadMessage {
  readonly language: ReadLanguage;
  readonly key: string;
  /** Without names of placeholders. */
  readonly text: string;
}

const root = join(import.meta.dirname, '../../..');

type Messages = Readonly<Record<string, string>>;

const read = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'));

const ready = ['ru', 'de'] as const;

/** Remove placeholders, and keywords of plural branches. */
export function withoutPlaceholders(text: string): string {
  return text
    .replace(/\{[\w]+\}/g, ' ')
    .replace(/\{\w+, (plural|select|selectordinal),/g, ' ')
    .replace(/(=\d+|\b(?:zero|one|two|few|many|other)) \{/g, ' ')
    .replace(/[{}]/g, ' ');
}

/** Messages in languages of the engine, and additional ones. */
export function readMessages(): ReadMessage[] {
  const own = ownLocales.map(
    (language) => [language as ReadLanguage, read(`src/i18n/strings/${language}.yaml`)] as const,
  );
  const added = ready.map((language) => {
    const file = read(`examples/languages/${language}.yaml`) as { readonly messages: Messages };
    return [language as ReadLanguage, file.messages] as const;
  });
  return [...own, ...added].flatMap(([language, messages]) =>
    Object.entries(messages as Messages).map(([key, text]) => ({
      language,
      key,
      text: withoutPlaceholders(text),
    })),
  );
}
