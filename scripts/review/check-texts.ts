import { join } from 'node:path';
import { filesOf, type PortalFiles } from '../../src/loaders/portal-files.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { checkContent } from '../../src/validators/check-directory.ts';
import { openJudgedArchives } from '../judged-archives.ts';
import { workplaceOf } from '../workplace.ts';

/** The files of a portal, some with other content, or new. */
function withFiles(
  directory: string,
  changed: ReadonlyMap<string, string | Uint8Array>,
): PortalFiles {
  const files = filesOf(directory);
  const bytes = new Map([...changed].map(([file, content]) => [file, Buffer.from(content)]));
  return {
    list: () => {
      const { files: own, problems } = files.list();
      return { files: [...new Set([...own, ...bytes.keys()])].toSorted(), problems };
    },
    sizeOf: (file) => bytes.get(file)?.length ?? files.sizeOf(file),
    read: (file, needed) => bytes.get(file) ?? files.read(file, needed),
  };
}

/** What the check would say of a portal with other content in some files, before they are written. */
export function checkTexts(
  directory: string,
  changed: ReadonlyMap<string, string | Uint8Array>,
): Problem[] {
  if (changed.size === 0) return [];
  const judged = openJudgedArchives(join(workplaceOf(directory), '.cache'));
  return checkContent(withFiles(directory, changed), undefined, judged).problems;
}
