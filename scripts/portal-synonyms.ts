import type { Portal } from '../src/loaders/portal.ts';
import { toSynonymGroups } from '../src/search/lexicon/synonym-groups.ts';
import type { SynonymGroup } from '../src/search/lexicon/synonyms.ts';

/** Groups of synonyms for the search of a portal, from its glossary and its synonyms. */
export function synonymsOf({ glossary, synonyms }: Portal): SynonymGroup[] {
  return toSynonymGroups(
    glossary.map(({ data }) => data),
    synonyms.map(({ data }) => data),
  );
}
