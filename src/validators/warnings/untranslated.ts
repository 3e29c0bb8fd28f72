import { isMarked } from '../../i18n/carried-text.ts';
import { isOwnLocale, type Locale, localeInfo } from '../../i18n/locales.ts';
import { phrase } from '../../i18n/phrase.ts';
import { messages } from '../../i18n/translate.ts';
import type { ValuePath } from '../../loaders/parse-yaml.ts';
import type { Portal } from '../../loaders/portal.ts';
import { type Problem, quote } from '../../loaders/problem.ts';
import { formatPath } from '../../loaders/schema-problems.ts';
import { problemAt, type Validator } from '../validator.ts';
import { textEntries } from './texts.ts';

/** Maximum number of places named in a warning. */
const maxNamed = 3;

/** Paths of texts within a value that use a fallback language. */
function* gapsIn(value: unknown, locale: Locale, path: ValuePath): Generator<ValuePath> {
  if (typeof value !== 'object' || value === null) return;
  const own = (value as Readonly<Record<string, unknown>>)[locale];
  if (typeof own === 'string' && isMarked(own)) {
    yield path;
    return;
  }
  for (const [key, part] of Object.entries(value))
    yield* gapsIn(part, locale, [...path, Array.isArray(value) ? Number(key) : key]);
}

function warnOfTexts(portal: Portal, locale: Locale): Problem[] {
  const [site] = portal.site;
  const places = textEntries(portal).flatMap((entry) =>
    [...gapsIn(entry.data, locale, [])].map(
      (path) => `${entry.file} ${formatPath([...entry.path, ...path])}`,
    ),
  );
  if (!site || places.length === 0) return [];
  const message = phrase('check.warn.untranslatedTexts', {
    language: localeInfo[locale].name,
    n: places.length,
  });
  const named = places.slice(0, maxNamed).join(', ');
  const hint = phrase('check.mend.translateTexts', { code: locale, places: named });
  const path = ['languages', site.data.languages.indexOf(locale)];
  return [problemAt(portal, site, path, 'untranslated-text', message, hint)];
}

function warnOfMessages(portal: Portal, locale: Locale): Problem[] {
  const entry = portal.languages.find(({ id }) => id === locale);
  const keys = Object.keys(messages.en);
  const open = keys.filter((key) => !entry?.data.messages[key]);
  const [first] = open;
  if (!entry || first === undefined) return [];
  const message = phrase('check.warn.untranslatedMessages', { n: open.length, all: keys.length });
  const hint = phrase('check.mend.translateMessages', {
    key: first,
    text: quote(messages.en[first] ?? ''),
  });
  return [problemAt(portal, entry, ['messages'], 'untranslated', message, hint)];
}

/**
 * Warn of the gaps of an added language in two lines: interface messages, and texts of entries. Pages use
 * fallback texts and say so.
 */
export const warnOfUntranslated: Validator = (portal) =>
  (portal.site[0]?.data.languages ?? [])
    .filter((locale): boolean => !isOwnLocale(locale))
    .flatMap((locale) => [...warnOfMessages(portal, locale), ...warnOfTexts(portal, locale)]);
