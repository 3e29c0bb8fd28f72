import { arrangeValues, knownAspects } from '../../../domain/profile/arrange-values.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Profile, ProfileAspect } from '../../../schemas/profile.ts';
import { writeTime, writeValue } from './value-words.ts';
import { type AspectView, viewValues } from './view-values.ts';

export interface ProfileAspectView extends AspectView {
  readonly aspect: ProfileAspect;
}

function viewAspect(
  portal: Portal,
  profile: Profile,
  aspect: ProfileAspect,
  locale: Locale,
): ProfileAspectView {
  return {
    aspect,
    label: useTranslate(locale)(`profile.${aspect}`),
    ...viewValues(
      portal,
      arrangeValues(profile, aspect),
      {
        write: (value) => writeValue(portal, aspect, value, locale),
        // A founding date is itself a time, so it carries no other.
        times: (value) => (aspect === 'founded' ? [] : [writeTime(portal, value, locale)]),
      },
      locale,
    ),
  };
}

/** Known facts about a cluster, aspect by aspect, the newest value first. */
export function viewProfile(portal: Portal, profile: Profile, locale: Locale): ProfileAspectView[] {
  return knownAspects(profile).map((aspect) => viewAspect(portal, profile, aspect, locale));
}
