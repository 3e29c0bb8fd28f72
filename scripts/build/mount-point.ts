import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Spaces and other signs of paths, as /proc/self/mountinfo writes them: `\040`. */
const decodeOctal = (path: string) =>
  path.replace(/\\([0-7]{3})/g, (_, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  );

/** Where Linux has mounted something; empty on other systems. */
function listMounts(): string[] {
  try {
    const lines = readFileSync('/proc/self/mountinfo', 'latin1').trimEnd().split('\n');
    return lines.map((line) =>
      Buffer.from(decodeOctal(line.split(' ')[4] ?? ''), 'latin1').toString('utf8'),
    );
  } catch {
    return [];
  }
}

/**
 * Is something mounted on a folder? Then it can be filled, but neither moved nor replaced. The
 * device alone does not tell: a bind mount may be of the same one as the folder around it.
 */
export function isMountPoint(folder: string): boolean {
  const path = realpathSync(folder);
  return statSync(path).dev !== statSync(dirname(path)).dev || listMounts().includes(path);
}
