import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Locale } from '../src/i18n/locales.ts';
import { phrase } from '../src/i18n/phrase.ts';
import { refuse } from './refuse.ts';

/** Write a file that an author names, with its folders; refuses, in a line, where that cannot be. */
export function writeOut(file: string, content: string | Uint8Array, locale: Locale): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  } catch (error) {
    refuse(
      phrase('command.fault.path', { fault: `${file}: ${(error as Error).message}` }),
      locale,
      1,
    );
  }
}
