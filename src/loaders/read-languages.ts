import { isLocale, type Locale } from '../i18n/locales.ts';
import { parseYaml } from './parse-yaml.ts';
import type { PortalFiles } from './portal-files.ts';
import { readText } from './read-text.ts';

/**
 * Languages in `site.yaml`, before any check. If missing, no language is required, and only the fault of
 * `site.yaml` is reported.
 */
export function readLanguages(source: PortalFiles): ReadonlySet<Locale> {
  const { text } = readText(source, 'site.yaml');
  const value = text === undefined ? undefined : parseYaml('site.yaml', text).yaml?.value;
  const named: unknown =
    typeof value === 'object' && value !== null && 'languages' in value ? value.languages : [];
  const known = Array.isArray(named) ? named : [];
  return new Set(known.filter((one): one is Locale => typeof one === 'string' && isLocale(one)));
}
