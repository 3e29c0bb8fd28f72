import { href } from '../../i18n/href.ts';
import { collectionDescriptions } from './describe-collections.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type RefKind, refPath, splitRef } from '../../schemas/ref.ts';
import type { Portal } from '../../portal/portal.ts';

export interface NamedLink {
  readonly label: string;
  readonly href: string;
  readonly lang?: string;
  /** Why it is suggested. */
  readonly reason?: string;
}

/**
 * Link to an entry with its name.
 * @param ref such as `concepts/my-concept`, checked earlier, so that an unknown one is a bug
 * @throws Error for an unknown entry
 */
export function viewRef(portal: Portal, ref: string, locale: Locale): NamedLink {
  const name = splitRef(ref);
  const label = collectionDescriptions[name.kind].name(portal, name.id, locale);
  if (!label) throw new Error(`expected an entry ${ref}, found none`);
  const to = href(locale, refPath(name));
  if (typeof label === 'string') return { label, href: to };
  return { label: label.text, href: to, ...(label.lang ? { lang: label.lang } : {}) };
}

/** Links to entries of one collection, in the order of their ids. */
export function namedLinks(
  portal: Portal,
  kind: RefKind,
  ids: readonly string[],
  locale: Locale,
): NamedLink[] {
  return ids.map((id) => viewRef(portal, `${kind}/${id}`, locale));
}

/** Neighbours of an entry in a list of ids. */
export function neighboursOf(
  ids: readonly string[],
  id: string,
): readonly [previous: string | undefined, next: string | undefined] {
  const index = ids.indexOf(id);
  return [ids[index - 1], ids[index + 1]];
}
