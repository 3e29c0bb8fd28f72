import { isAnswered } from '../domain/profile/known-aspects.ts';
import { shortNames } from '../domain/short-names.ts';
import { isOwnLocale, type OwnLocale } from '../i18n/locales.ts';
import { phrase } from '../i18n/phrase.ts';
import { type PageEntry, type Portal, splitTextId, textsOf } from '../loaders/portal.ts';
import { type Problem, problemIn } from '../loaders/problem.ts';
import type { ClusterData } from '../schemas/cluster.ts';
import { editionOf, openEditions } from './editions.ts';
import { blankMarkup, findInFiles, findSentences, placeInBody } from './texts.ts';
import type { Validator } from './validator.ts';

/** Facts of a cluster recognisable in a sentence: fields, and the question asking for them. */
type StatedFact = 'founded' | 'members';

const year = String.raw`(?<![\p{N}.,])(?:1[89]|20)\p{N}{2}(?![\p{N}]|[.,]\p{N})`;

/** Year and a word for founding, in either order, close to each other. */
const founding = (word: string) =>
  new RegExp(
    `(?:${year}.{0,40}(?<!\\p{L})(?:${word})|(?<!\\p{L})(?:${word}).{0,40}${year})`,
    'isu',
  );

/** Number followed, within two words, by what is counted. */
const counting = (word: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])\p{N}+(?:\s+[\p{L}’'-]+){0,2}?\s+(?:${word})`, 'isu');

const forms: Readonly<Record<OwnLocale, Readonly<Record<StatedFact, RegExp>>>> = {
  az: {
    founded: founding('yaradıl|yaranıb|təsis|qurul'),
    members: counting('üzv|firma|şirkət|müəssisə'),
  },
  tr: {
    founded: founding('kurul(?:du|muş|an)|kuruluş'),
    members: counting('üye|firma|şirket|işletme'),
  },
  ka: {
    founded: founding('დაარს|დაფუძნ|შეიქმნა|შექმნილ'),
    members: counting('წევრ|ფირმ|კომპანი|საწარმო'),
  },
  en: {
    founded: founding('founded|established|set up'),
    members: counting('members?(?!\\p{L})|firms?(?!\\p{L})|companies|enterprises'),
  },
};

const shortForm = /(?<![\p{L}\p{N}])\p{Lu}{4,}(?!\p{L})/gu;

const shortNamesOf = ({ name, otherNames }: ClusterData): string[] => [
  ...new Set(
    [name.original, ...otherNames.map((other) => other.name)].flatMap(
      (text) => text.match(shortForm) ?? [],
    ),
  ),
];

/**
 * Clusters by unambiguous short names: not shared with another cluster, nor with a body other than their
 * management.
 */
function clustersByShortName(portal: Portal): ReadonlyMap<string, string> {
  const bodies = new Map(
    portal.organisations.flatMap(({ id, data }) =>
      shortNames(data).map((short) => [short, id] as const),
    ),
  );
  const named = portal.clusters.flatMap(({ id, data }) =>
    shortNamesOf(data)
      .filter((word) => {
        const body = bodies.get(word);
        return !body || data.profile.management?.some((value) => value.body === body);
      })
      .map((word) => [word, id] as const),
  );
  const groups = Map.groupBy(named, ([word]) => word);
  return new Map(
    [...groups].flatMap(([word, [first, ...others]]) =>
      first && others.length === 0 ? [[word, first[1]] as const] : [],
    ),
  );
}

const linkForm = /\]\(\/clusters\/([a-z0-9-]+)\//g;

/** Sentence stating a fact about something named like a cluster. */
interface Statement {
  readonly text: PageEntry;
  /** Offset of its first word in the text. */
  readonly at: number;
  readonly linked: readonly string[];
  /** Words that may be short names of clusters. */
  readonly short: readonly string[];
  readonly aspects: readonly StatedFact[];
}

function findStatements(text: PageEntry): Statement[] {
  const { body, id } = text;
  const [, locale] = splitTextId(id);
  // Words for such facts are unknown in other languages.
  if (!isOwnLocale(locale)) return [];
  const patterns = forms[locale];
  return findSentences(blankMarkup(body)).flatMap(({ text: words, index }): Statement[] => {
    const written = body.slice(index, index + words.length);
    const linked = [...written.matchAll(linkForm)].flatMap(([, found]) => found ?? []);
    const short = words.match(shortForm) ?? [];
    if (linked.length === 0 && short.length === 0) return [];
    const aspects = (['founded', 'members'] as const).filter((told) => patterns[told].test(words));
    if (aspects.length === 0) return [];
    const at = index + (words.length - words.trimStart().length);
    return [{ text, at, linked, short, aspects }];
  });
}

const rank = ({ data }: PageEntry) => (data.status === 'original' ? 0 : 1);

/** Editable texts, originals before translations. */
function openTexts(portal: Portal): readonly PageEntry[] {
  const open = new Set(openEditions(portal).map(({ entry }) => entry.id));
  return textsOf(portal)
    .filter((text) => !text.file.startsWith('reports/') || open.has(editionOf(text)))
    .toSorted((a, b) => rank(a) - rank(b));
}

/**
 * Warn of a sentence about one cluster that seems to state its founding or number of members, while the
 * cluster's page says “not reported”. Reported once, in the original.
 */
export const warnOfUnstatedFacts: Validator = (portal) => {
  const byShortName = clustersByShortName(portal);
  const byId = new Map(portal.clusters.map(({ id, data }) => [id, data]));
  const seen = new Set<string>();
  const telling = findInFiles(portal, openTexts(portal), { rule: 'facts told', on: '' }, (texts) =>
    texts.flatMap(findStatements),
  );
  return telling.flatMap(({ text, at, linked, short, aspects }) => {
    const { file, id } = text;
    const [base] = splitTextId(id);
    const named = short.flatMap((word) => byShortName.get(word) ?? []);
    const [cluster, ...others] = new Set([...linked, ...named]);
    const data = byId.get(cluster ?? '');
    // With several clusters it is ambiguous which one is meant.
    if (!cluster || !data || others.length > 0) return [];
    return aspects.flatMap((aspect): Problem[] => {
      const key = `${base} ${cluster} ${aspect}`;
      if (isAnswered(data.profile, aspect) || seen.has(key)) return [];
      seen.add(key);
      const message = phrase('check.profile.unstated', { aspect, cluster });
      const hint = phrase('check.mend.addAndName');
      return [problemIn(file, placeInBody(text, at), 'unstated-fact', message, hint)];
    });
  });
};
