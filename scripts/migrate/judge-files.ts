import { judgeVersion } from '../../src/loaders/judge-version.ts';
import { parseYaml } from '../../src/loaders/parse-yaml.ts';
import { filesOf } from '../../src/loaders/portal-files.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { readText } from '../../src/loaders/read-text.ts';

/**
 * What keeps a portal from being brought to the form of this version: content of a newer engine, and
 * files that are no YAML. A step would pass these over, and the portal would be called up to date.
 */
export function judgeFiles(directory: string): readonly Problem[] {
  const source = filesOf(directory);
  const version = judgeVersion(source);
  if (version?.code === 'newer-content') return [version];
  const { files } = source.list();
  return files
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => {
      const { text, problem } = readText(source, file);
      return problem ? [problem] : parseYaml(file, text).problems;
    });
}
