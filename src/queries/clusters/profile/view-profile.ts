import { arrangeValues, knownAspects, timeOf } from '../../../domain/profile/arrange-values.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { MessagePart } from '../../../i18n/translate-parts.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Profile, ProfileAspect, ProfileValue } from '../../../schemas/profile.ts';
import { type CitationView, viewCitations } from '../../links/citations.ts';
import { markCited } from '../../links/mark-cited.ts';
import { type ValueWords, writeTime, writeValue } from './value-words.ts';

/** Values that the same sources tell of the same times. */
export interface ToldValues {
  readonly values: readonly ValueWords[];
  /** Of when they are: the latest first, and last where no date is told. */
  readonly times: readonly string[];
  readonly note: string | undefined;
  /** The note in pieces, of which those that quote a source say its language. */
  readonly quoted: readonly MessagePart[];
  readonly citations: readonly CitationView[];
}

/** An aspect of a profile with what is known of it. */
export interface AspectView {
  readonly aspect: ProfileAspect;
  readonly label: string;
  readonly leading: readonly ToldValues[];
  /** Earlier values, behind the newest. */
  readonly earlier: readonly ToldValues[];
}

/** A value in words, and those that tell it: nobody reads the same words twice for another year. */
interface Telling<K extends ProfileAspect> {
  readonly words: ValueWords;
  /** The latest first. */
  readonly tellers: readonly ProfileValue<K>[];
  readonly leads: boolean;
}

const unique = <T>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

const byTime = (a: ProfileValue, b: ProfileValue) => {
  const [one, other] = [timeOf(a) ?? '', timeOf(b) ?? ''];
  return one === other ? 0 : one < other ? 1 : -1;
};

/** Values that read alike are told once; an earlier one stands with the newest, where they agree. */
function tellOnce<K extends ProfileAspect>(
  portal: Portal,
  profile: Profile,
  aspect: K,
  locale: Locale,
): Telling<K>[] {
  const { leading, earlier } = arrangeValues(profile, aspect);
  const told = [...leading, ...earlier].map((value, at) => ({
    value,
    words: writeValue(portal, aspect, value, locale),
    leads: at < leading.length,
  }));
  const alike = Map.groupBy(told, ({ words, value }) => JSON.stringify([words, value.note]));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    const tellers = group.map(({ value }) => value).toSorted(byTime);
    return first ? [{ words: first.words, tellers, leads: first.leads }] : [];
  });
}

/** Of when a value is. A foundation has its own date, which holds at any time. */
function timeBeside<K extends ProfileAspect>(
  portal: Portal,
  aspect: K,
  value: ProfileValue<K>,
  locale: Locale,
): string[] {
  return aspect === 'founded' ? [] : [writeTime(portal, value, locale)];
}

/** Values under each other that say the same of themselves are told in one breath. */
function tellTogether<K extends ProfileAspect>(
  portal: Portal,
  aspect: K,
  tellings: readonly Telling<K>[],
  locale: Locale,
): ToldValues[] {
  const keyOf = ({ tellers }: Telling<K>) =>
    JSON.stringify(
      tellers.map(({ edition, asOf, note, sources }) => [edition, asOf, note, sources]),
    );
  return [...Map.groupBy(tellings, keyOf).values()].map((group) => {
    const tellers = group[0]?.tellers ?? [];
    const note = tellers[0]?.note;
    return {
      values: group.map(({ words }) => words),
      times: unique(tellers.flatMap((value) => timeBeside(portal, aspect, value, locale))),
      note: note?.[locale],
      quoted: note ? markCited(portal, note, tellers[0]?.sources ?? [], locale) : [],
      citations: viewCitations(
        portal,
        tellers.flatMap(({ sources }) => sources),
        locale,
      ),
    };
  });
}

function viewAspect<K extends ProfileAspect>(
  portal: Portal,
  profile: Profile,
  aspect: K,
  locale: Locale,
): AspectView {
  const tellings = tellOnce(portal, profile, aspect, locale);
  const tell = (leads: boolean) =>
    tellTogether(
      portal,
      aspect,
      tellings.filter((telling) => telling.leads === leads),
      locale,
    );
  return {
    aspect,
    label: useTranslate(locale)(`profile.${aspect}`),
    leading: tell(true),
    earlier: tell(false),
  };
}

/** What is known of a cluster, aspect by aspect: the newest value first. */
export function viewProfile(portal: Portal, profile: Profile, locale: Locale): AspectView[] {
  return knownAspects(profile).map((aspect) => viewAspect(portal, profile, aspect, locale));
}
