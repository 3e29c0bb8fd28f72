import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The vocabulary of schema.org as its own file has it, from the package `@vocabulary/schema`. */
export interface Vocabulary {
  /** All types from which a type comes, itself among them; empty for one that is not there. */
  kindsOf(type: string): ReadonlySet<string>;
  /** The types that may have a property; empty for one that is not there. */
  domainOf(property: string): ReadonlySet<string>;
  /** The types that its values may have. */
  rangeOf(property: string): ReadonlySet<string>;
}

const triple = /^<https?:\/\/schema\.org\/([^>]+)> <([^>]+)> <https?:\/\/schema\.org\/([^>]+)>/;

/** Reads the N-Quads of the package: which types come from which, which properties they have. */
export function readVocabulary(): Vocabulary {
  const path = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');
  const parents = new Map<string, string[]>();
  const domains = new Map<string, Set<string>>();
  const ranges = new Map<string, Set<string>>();
  const types = new Set<string>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (/#type> <[^>]*#Class>/.test(line)) types.add(/schema\.org\/([^>]+)>/.exec(line)?.[1] ?? '');
    const [, subject = '', predicate = '', object = ''] = triple.exec(line) ?? [];
    const into = (map: Map<string, Set<string>>) =>
      map.set(subject, (map.get(subject) ?? new Set()).add(object));
    if (predicate.endsWith('#subClassOf'))
      parents.set(subject, [...(parents.get(subject) ?? []), object]);
    else if (predicate.endsWith('/domainIncludes')) into(domains);
    else if (predicate.endsWith('/rangeIncludes')) into(ranges);
  }
  const kindsOf = (type: string): ReadonlySet<string> => {
    const found = new Set<string>();
    const visit = (one: string) => {
      if (found.has(one) || !types.has(one)) return;
      found.add(one);
      for (const parent of parents.get(one) ?? []) visit(parent);
    };
    visit(type);
    return found;
  };
  return {
    kindsOf,
    domainOf: (property) => domains.get(property) ?? new Set(),
    rangeOf: (property) => ranges.get(property) ?? new Set(),
  };
}

/** What is wrong with a node and all nodes in it: types and properties that are not there. */
export function judgeNode(node: Readonly<Record<string, unknown>>, words: Vocabulary): string[] {
  const type = String(node['@type']);
  const kinds = words.kindsOf(type);
  if (kinds.size === 0) return [`no type ${type}`];
  return Object.entries(node).flatMap(([property, value]) => {
    if (property.startsWith('@')) return [];
    // Actions say what they need in `…-input` (schema.org/docs/actions.html).
    if (property === 'query-input') return kinds.has('Action') ? [] : [`${type}.${property}`];
    const allowed = [...words.domainOf(property)].some((domain) => kinds.has(domain));
    const range = words.rangeOf(property);
    return [
      ...(allowed ? [] : [`${type} has no ${property}`]),
      ...[value].flat().flatMap((one) => {
        if (typeof one !== 'object' || one === null) {
          const plain = ['Text', 'URL', 'Number', 'Integer', 'Boolean', 'Date', 'DateTime'];
          // A text may stand for any thing (schema.org/docs/datamodel.html), a number may not.
          const fits = typeof one === 'string' || plain.some((kind) => range.has(kind));
          return fits ? [] : [`${type}.${property} is no ${typeof one}`];
        }
        const inner = one as Readonly<Record<string, unknown>>;
        const innerKinds = words.kindsOf(String(inner['@type']));
        const fits = [...range].some((kind) => innerKinds.has(kind));
        return [
          ...(fits ? [] : [`${type}.${property} is no ${String(inner['@type'])}`]),
          ...judgeNode(inner, words),
        ];
      }),
    ];
  });
}
