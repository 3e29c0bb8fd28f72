export interface AskedKeys {
  /** Literal: `t('nav.home')`. */
  readonly exact: readonly string[];
  /** Computed, `` t(`kind.${kind}`) ``, as a pattern. */
  readonly patterns: readonly RegExp[];
}

const quotes = new Set(["'", '"', '`']);

/** Index after the closing quote of the string or template that begins at `start`. */
function skipString(code: string, start: number): number {
  const quote = code[start];
  let at = start + 1;
  while (at < code.length && code[at] !== quote) {
    if (code[at] === '\\') at++;
    else if (quote === '`' && code.startsWith('${', at)) at = skipExpression(code, at + 2, '}');
    at++;
  }
  return at + 1;
}

/** Index of the first character of `ends` outside strings and brackets. */
function skipExpression(code: string, start: number, ends: string): number {
  let depth = 0;
  let at = start;
  while (at < code.length) {
    const sign = code[at] as string;
    if (depth === 0 && ends.includes(sign)) return at;
    if (quotes.has(sign)) at = skipString(code, at) - 1;
    else if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign)) depth--;
    at++;
  }
  return at;
}

/** Pattern of a template: literal parts match exactly, substitutions match anything. */
function templatePattern(template: string): RegExp {
  let pattern = '';
  let at = 1;
  while (at < template.length - 1) {
    if (template.startsWith('${', at)) {
      at = skipExpression(template, at + 2, '}') + 1;
      pattern += '.+';
    } else pattern += (template[at++] as string).replace(/[.*+?^${}()|[\]\\]/, '\\$&');
  }
  return new RegExp(`^${pattern}$`);
}

/**
 * Find the keys in translator calls, `t(…)`, `useTranslate(…)(…)`, `translateParts(t, …)` and `unfilled(…)(…)`,
 * in the code of a .ts or .astro file.
 */
export function findMessageKeys(code: string): AskedKeys {
  const exact: string[] = [];
  const patterns: RegExp[] = [];
  const calls = /(?<![\w.])t\(|useTranslate\([^()]*\)\(|translateParts\(t, |unfilled\([^()]*\)\(/g;
  for (const call of code.matchAll(calls)) {
    const start = call.index + call[0].length;
    const argument = code.slice(start, skipExpression(code, start, ',)]'));
    for (let at = 0; at < argument.length; at++) {
      if (!quotes.has(argument[at] as string)) continue;
      const text = argument.slice(at, skipString(argument, at));
      const compared = /[!=]==?\s*$/.test(argument.slice(0, at));
      if (text.startsWith('`')) {
        // A template without a literal prefix could be any key.
        if (!text.startsWith('`${')) patterns.push(templatePattern(text));
      } else if (!compared) exact.push(text.slice(1, -1));
      at += text.length - 1;
    }
  }
  return { exact, patterns };
}
