import { phrase } from '../i18n/phrase.ts';
import type { Problem } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

const message = (found: string) => phrase('check.selfReference', { found });
const hint = phrase('check.mend.otherEntry');

/** Allow no entry to refer readers to itself. */
export const checkSelfReferences: Validator = (portal) => {
  const concepts = portal.concepts.flatMap((entry) =>
    entry.data.see.flatMap((id, index): Problem[] =>
      id === entry.id ? [problemAt(portal, entry, ['see', index], 'self', message(id), hint)] : [],
    ),
  );
  const others = (['works', 'survey', 'news', 'events', 'organisations'] as const).flatMap((name) =>
    portal[name].flatMap((entry) =>
      entry.data.see.flatMap((ref, index): Problem[] =>
        ref === `${name}/${entry.id}`
          ? [problemAt(portal, entry, ['see', index], 'self', message(ref), hint)]
          : [],
      ),
    ),
  );
  const steps = portal.paths.flatMap((entry) =>
    entry.data.steps.flatMap(({ to }, index): Problem[] =>
      to === `paths/${entry.id}`
        ? [problemAt(portal, entry, ['steps', index, 'to'], 'self', message(to), hint)]
        : [],
    ),
  );
  return [...concepts, ...others, ...steps];
};
