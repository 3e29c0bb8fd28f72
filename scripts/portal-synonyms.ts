import type { Portal } from '../src/loaders/portal.ts';
import { toSynonymGroups } from '../src/search/lexicon/synonym-groups.ts';
import type { SynonymGroup } from '../src/search/lexicon/synonyms.ts';

/** Synonyms for the search, from glossary and synonyms. */
export function synonymsOf({ glossary, synonyms }: Portal): SynonymGroup[] {
  return toSynonymGroups(
    glossary.map(({ data }) => data),
    synonyms.map(({ data }) => data),
  );
}
