import { arrangeValues, knownAspects } from '../../../domain/profile/arrange-values.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Profile, ProfileAspect, ProfileValue } from '../../../schemas/profile.ts';
import { type CitationView, viewCitation } from '../../links/citations.ts';
import { type ValueWords, writeTime, writeValue } from './value-words.ts';

/** Values that the same sources tell of the same time. */
export interface ToldValues {
  readonly values: readonly ValueWords[];
  /** Of when they are. */
  readonly time: string;
  readonly note: string | undefined;
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

/** Values under each other that say the same of themselves are told in one breath. */
function tellTogether<K extends ProfileAspect>(
  portal: Portal,
  aspect: K,
  values: readonly ProfileValue<K>[],
  locale: Locale,
): ToldValues[] {
  const keyOf = ({ edition, asOf, note, sources }: ProfileValue) =>
    JSON.stringify([edition, asOf, note, sources]);
  return [...Map.groupBy(values, keyOf).values()].map((group) => {
    const [first] = group as [ProfileValue<K>];
    return {
      values: group.map((value) => writeValue(portal, aspect, value, locale)),
      time: writeTime(portal, first, locale),
      note: first.note?.[locale],
      citations: first.sources.map((source) => viewCitation(portal, source, locale)),
    };
  });
}

function viewAspect<K extends ProfileAspect>(
  portal: Portal,
  profile: Profile,
  aspect: K,
  locale: Locale,
): AspectView {
  const { leading, earlier } = arrangeValues(profile, aspect);
  return {
    aspect,
    label: useTranslate(locale)(`profile.${aspect}`),
    leading: tellTogether(portal, aspect, leading, locale),
    earlier: tellTogether(portal, aspect, earlier, locale),
  };
}

/** What is known of a cluster, aspect by aspect: the newest value first. */
export function viewProfile(portal: Portal, profile: Profile, locale: Locale): AspectView[] {
  return knownAspects(profile).map((aspect) => viewAspect(portal, profile, aspect, locale));
}
