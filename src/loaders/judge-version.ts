import { phrase } from '../i18n/phrase.ts';
import { contentVersion } from '../schemas/content-version.ts';
import { parseYaml } from './parse-yaml.ts';
import type { PortalFiles } from './portal-files.ts';
import { type Problem, problemIn } from './problem.ts';
import { readText } from './read-text.ts';

/**
 * What is wrong where content says that it has the form of another version of the engine. Nothing else
 * is told then: hundreds of fields would be called wrong that are right in their version.
 */
export function judgeVersion(source: PortalFiles): Problem | undefined {
  const file = 'site.yaml';
  const { text } = readText(source, file);
  const yaml = text === undefined ? undefined : parseYaml(file, text).yaml;
  const site = yaml?.value;
  const found = typeof site === 'object' && site !== null && 'schema' in site ? site.schema : 0;
  // What is no version is told of as any wrong value is.
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) return undefined;
  if (!yaml || found === contentVersion) return undefined;
  const [code, hint] =
    found < contentVersion
      ? ['older-content', phrase('check.mend.olderContent')]
      : ['newer-content', phrase('check.mend.updateEngine')];
  const message = phrase('check.file.version', { expected: contentVersion, found });
  return problemIn(file, yaml.locate(['schema']), code, message, hint, 'schema');
}
