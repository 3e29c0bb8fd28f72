import { join } from 'node:path';
import { filesOf, type PortalFiles } from '../../src/loaders/portal-files.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { checkContent } from '../../src/validators/check-directory.ts';
import { openJudgedArchives } from '../judged-archives.ts';
import { workplaceOf } from '../workplace.ts';

/** The files of a portal, some with another text. */
function withTexts(directory: string, texts: ReadonlyMap<string, string>): PortalFiles {
  const files = filesOf(directory);
  const bytes = new Map([...texts].map(([file, text]) => [file, Buffer.from(text)]));
  return {
    list: () => files.list(),
    sizeOf: (file) => bytes.get(file)?.length ?? files.sizeOf(file),
    read: (file, needed) => bytes.get(file) ?? files.read(file, needed),
  };
}

/** What the check would say of a portal with other texts in some files, before they are written. */
export function checkTexts(directory: string, texts: ReadonlyMap<string, string>): Problem[] {
  if (texts.size === 0) return [];
  const judged = openJudgedArchives(join(workplaceOf(directory), '.cache'));
  return checkContent(withTexts(directory, texts), undefined, judged).problems;
}
