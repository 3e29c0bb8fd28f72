import { phrase } from '../i18n/phrase.ts';
import { schemaOf } from '../loaders/collections.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import { mayExist } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { knownFields } from '../schemas/known-fields.ts';
import { emptyLists } from './page-addresses.ts';
import { judgeAddress, knownPaths } from './page-links.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require data of systems to be entries and fields of collections. */
export const checkSystemData: Validator = (portal) =>
  portal.systems.flatMap((entry) =>
    entry.data.takes.flatMap(({ of, id, field }, index): Problem[] => {
      const refuse = (name: string, message: ReturnType<typeof phrase>, hint = correct) => [
        problemAt(portal, entry, ['takes', index, name], 'system', message, hint),
      ];
      const correct = phrase('check.mend.correctReference');
      if (id !== undefined && !portal[of].some((one) => one.id === id) && !mayExist(portal, of, id))
        return refuse('id', phrase('check.reference', { kind: of, id: quote(id) }));
      const path = field?.split('.') ?? [];
      const fields = knownFields(schemaOf(of), path.slice(0, -1), undefined);
      const last = path.at(-1);
      if (last === undefined || fields.includes(last)) return [];
      const expected = phrase('check.word.fieldOf', { kind: of });
      const message = phrase('check.expectedFound', { expected, found: quote(field ?? '') });
      return refuse('field', message, hintForName(last, fields, correct));
    }),
  );

/** Require pages of systems to exist. */
export const checkSystemPages: Validator = (portal) => {
  const paths = knownPaths(portal);
  const empty = emptyLists(portal);
  return portal.systems.flatMap((entry) =>
    entry.data.pages.flatMap((to, index): Problem[] => {
      const fault = judgeAddress(to, portal, paths, empty);
      return fault
        ? [problemAt(portal, entry, ['pages', index], 'link', fault.message, fault.hint)]
        : [];
    }),
  );
};
