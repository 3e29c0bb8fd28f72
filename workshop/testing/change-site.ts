import { formatProblem } from '../../src/loaders/say-problem.ts';
import { checkContent } from '../../src/validators/check-directory.ts';
import { type Change, overlayFiles } from './overlay-files.ts';
import { readCutSample } from './sample-portal.ts';

/** Small part of the fictional portal with lines added to its `site.yaml`, and other files. */
export function changeSite(
  added: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  change: (site: string) => string = (site) => site,
): ReturnType<typeof overlayFiles> {
  const originals = readCutSample();
  const site = change(Buffer.from(originals.get('site.yaml') ?? []).toString()) + added;
  const changes = Object.entries(files).map(([file, content]): [string, Change] => [
    file,
    typeof content === 'string' ? Buffer.from(content) : content,
  ]);
  return overlayFiles(
    originals,
    new Map<string, Change>([...changes, ['site.yaml', Buffer.from(site)]]),
  );
}

/** Messages of the check for such a portal, without line and column. */
export function tellChangedSite(...change: Parameters<typeof changeSite>): string[] {
  return checkContent(changeSite(...change)).problems.map((problem) =>
    formatProblem(problem, 'en').replace(/:\d+:\d+ /, ' '),
  );
}
