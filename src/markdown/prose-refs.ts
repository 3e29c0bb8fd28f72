import { type RefKind, refPaths } from '../schemas/ref.ts';
import { findComponents } from './find-components.ts';

const kinds = Object.keys(refPaths).join('|');

/** The entries that a prose text links to or shows, as `concepts/diamond-model`, each once. */
export function proseRefs(body: string): string[] {
  const links = [...body.matchAll(/\]\(\/([^)\s]+)\)/g)].flatMap(([, path = '']) => {
    const found = new RegExp(`^(${kinds})/(?:#(?:doubt-)?)?([A-Za-z0-9-]+)`).exec(path);
    return found ? [`${found[1] as RefKind}/${found[2]}`] : [];
  });
  const named = findComponents(body, 'Ref').map(({ id = '' }) => id);
  const figures = findComponents(body, 'Figure').map(({ id = '' }) => `figures/${id}`);
  return [...new Set([...links, ...named, ...figures])];
}
