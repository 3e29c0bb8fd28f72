import { phrase } from '../../i18n/phrase.ts';
import { foldText } from '../../i18n/fold.ts';
import { locales } from '../../i18n/locales.ts';
import type { ValuePath } from '../../loaders/parse-yaml.ts';
import type { Portal } from '../../loaders/portal.ts';
import { type Problem, quote } from '../../loaders/problem.ts';
import { editionOf, openEditions } from './open-editions.ts';
import { problemAt, type Validator } from '../validator.ts';

type Regions = ReadonlyMap<string, Portal['regions'][number]['data']>;

/** A region and those above it. */
function* upFrom(id: string, regions: Regions): Generator<string> {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
    yield at;
    seen.add(at);
    at = regions.get(at)?.parent;
  }
}

/** Does one of the two lie in the other, or are they the same? */
const touch = (one: string, other: string, regions: Regions): boolean =>
  [...upFrom(one, regions)].includes(other) || [...upFrom(other, regions)].includes(one);

const partsOf = (words: string): string[] =>
  foldText(words)
    .split(/[^\p{L}\p{N} ]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The region under which a return is printed, and those of which an answer in words is made. */
function* told(
  { data }: Portal['returns'][number],
  written: readonly string[],
  byName: ReadonlyMap<string, string[]>,
): Generator<readonly [path: ValuePath, ids: readonly string[]]> {
  if (data.printedRegion !== undefined) yield [['printedRegion'], [data.printedRegion]];
  for (const id of written) {
    const words = data.answers?.[id];
    if (typeof words !== 'string') continue;
    const parts = partsOf(words);
    // Words that say anything else are no list of regions.
    if (parts.length === 0 || !parts.every((part) => byName.has(part))) continue;
    yield [['answers', id], parts.flatMap((part) => byName.get(part) ?? [])];
  }
}

/** A region that a return names lies where the cluster's own entry says that it is. */
export const warnOfAnsweredRegions: Validator = (portal) => {
  const open = new Set(openEditions(portal).map(({ entry }) => entry.id));
  const regions: Regions = new Map(portal.regions.map(({ id, data }) => [id, data]));
  const byName = new Map<string, string[]>();
  for (const [id, { name }] of regions) {
    for (const word of new Set(locales.map((locale) => foldText(name[locale])))) {
      byName.set(word, [...(byName.get(word) ?? []), id]);
    }
  }
  const clusters = new Map(portal.clusters.map(({ id, data }) => [id, data.regions]));
  const written = portal.survey.flatMap(({ id, data }) => (data.kind === 'text' ? [id] : []));
  return portal.returns.flatMap((entry) => {
    const edition = editionOf(entry);
    const own = clusters.get(entry.id.slice(edition.length + 1)) ?? [];
    if (!open.has(edition) || own.length === 0) return [];
    return [...told(entry, written, byName)].flatMap(([path, ids]): Problem[] => {
      if (ids.some((id) => own.some((home) => touch(id, home, regions)))) return [];
      const message = phrase('check.answer.region', {
        expected: own.join(', '),
        found: quote(ids.join(', ')),
      });
      const hint = phrase('check.mend.answerOrRegions');
      return [problemAt(portal, entry, path, 'answer-region-elsewhere', message, hint)];
    });
  });
};
