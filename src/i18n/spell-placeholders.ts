import { IntlMessageFormat } from 'intl-messageformat';
import { dropCases } from './case-placeholders.ts';
import type { Locale } from './locales.ts';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** Stands for a value that only a page knows: neither a letter nor a space. */
const value = '0';

function spell(part: Part, option: number): string {
  if ('options' in part) {
    const options = Object.values(part.options);
    const chosen = options[Math.min(option, options.length - 1)];
    return (chosen?.value ?? []).map((inner) => spell(inner, option)).join('');
  }
  return 'value' in part && part.type === 0 ? part.value : value;
}

/**
 * The texts that a message can become: one for each branch of its plurals, with 0 for every value.
 * A text without placeholders is itself.
 */
export function spellPlaceholders(locale: Locale, text: string): string[] {
  if (!text.includes('{')) return [text];
  const parts = new IntlMessageFormat(dropCases(text), locale, undefined, {
    ignoreTag: true,
  }).getAst();
  const counts = parts.map((part) => ('options' in part ? Object.keys(part.options).length : 1));
  return Array.from({ length: Math.max(1, ...counts) }, (_, option) =>
    parts.map((part) => spell(part, option)).join(''),
  );
}
