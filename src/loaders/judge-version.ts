import { phrase } from '../i18n/phrase.ts';
import { contentVersion } from '../schemas/content-version.ts';
import { parseYaml } from './parse-yaml.ts';
import type { PortalFiles } from './portal-files.ts';
import { type Problem, problemIn } from './problem.ts';
import { readText } from './read-text.ts';

/**
 * Reject content for another engine version. Nothing else is reported: hundreds of fields would seem wrong that
 * are valid there.
 */
export function judgeVersion(source: PortalFiles): Problem | undefined {
  const file = 'site.yaml';
  const { text } = readText(source, file);
  const yaml = text === undefined ? undefined : parseYaml(file, text).yaml;
  const site = yaml?.value;
  const found = typeof site === 'object' && site !== null && 'schema' in site ? site.schema : 0;
  // A malformed version is reported like any invalid value.
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) return undefined;
  if (!yaml || found === contentVersion) return undefined;
  const [code, hint] =
    found < contentVersion
      ? ['older-content', phrase('check.mend.olderContent')]
      : ['newer-content', phrase('check.mend.updateEngine')];
  const message = phrase('check.file.version', { expected: contentVersion, found });
  return problemIn(file, yaml.locate(['schema']), code, message, hint, 'schema');
}
