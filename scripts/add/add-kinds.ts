import type { YamlName } from '../../src/loaders/collections.ts';

/** Kinds that can be added, and whether they have a text. */
export const addKinds = {
  analysis: { collection: 'analyses', hasText: false },
  cluster: { collection: 'clusters', hasText: false },
  concept: { collection: 'concepts', hasText: true },
  event: { collection: 'events', hasText: true },
  news: { collection: 'news', hasText: true },
  organisation: { collection: 'organisations', hasText: false },
  practice: { collection: 'practices', hasText: true },
  programme: { collection: 'programmes', hasText: false },
  source: { collection: 'sources', hasText: false },
  work: { collection: 'works', hasText: false },
} as const satisfies Readonly<
  Record<string, { readonly collection: YamlName; readonly hasText: boolean }>
>;
export type AddKind = keyof typeof addKinds;

/** Whether entries of a kind can be added. */
export function isAddKind(name: string): name is AddKind {
  return Object.hasOwn(addKinds, name);
}
