import { refPaths } from '../schemas/ref.ts';
import { findComponents } from './find-components.ts';

/** Address prefix of each collection's entries, without the leading slash. */
const addresses = Object.entries(refPaths).map(([kind, path]) => {
  const [before = ''] = path.slice(1).split('{id}');
  return { kind, form: new RegExp(`^${before}([A-Za-z0-9-]+)`) };
});

/**
 * Distinct entries linked or shown, as `concepts/my-concept`. If collections share a page, such as works and
 * sources, both are returned.
 */
export function proseRefs(body: string): string[] {
  const links = [...body.matchAll(/\]\(\/([^)\s]+)\)/g)].flatMap(([, path = '']) =>
    addresses.flatMap(({ kind, form }) => {
      const id = form.exec(path)?.[1];
      return id ? [`${kind}/${id}`] : [];
    }),
  );
  const named = findComponents(body, 'Ref').map(({ id = '' }) => id);
  const figures = findComponents(body, 'Figure').map(({ id = '' }) => id);
  const steps = findComponents(body, 'Step').map(({ figure = '' }) => figure);
  const shown = [...figures, ...steps].map((id) => `figures/${id}`);
  return [...new Set([...links, ...named, ...shown])];
}
