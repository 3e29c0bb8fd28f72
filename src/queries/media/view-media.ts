import { nameLanguage } from '../../i18n/display-names.ts';
import { useFormat } from '../../i18n/format.ts';
import { rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Attachment, Logo, Picture, WithMedia } from '../../schemas/media.ts';

interface LicenceView {
  readonly name: string;
  readonly url?: string | undefined;
}

/** A picture with its description, in a language. */
export interface PictureView {
  /** Path below `media/`. */
  readonly file: string;
  /** Displayed size in pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit: string;
  readonly licence: LicenceView;
  /** Address of its source. */
  readonly source?: string | undefined;
}

export interface AttachmentView {
  readonly href: string;
  /** Name of the saved file. */
  readonly file: string;
  readonly title: string;
  /** Its format, size, language and date. */
  readonly made: string;
  /** Code of its language. */
  readonly language: string;
  readonly licence?: LicenceView | undefined;
}

export interface MediaView {
  readonly logo: PictureView | undefined;
  readonly pictures: readonly PictureView[];
  readonly attachments: readonly AttachmentView[];
}

/** Path of a document in the site, the same in all languages. */
export function attachmentPath(file: string): string {
  return `/media/${file}`;
}

function viewLicence({ name, url }: Picture['licence'], locale: Locale): LicenceView {
  return { name: textIn(name, locale), url };
}

function viewPicture(portal: Portal, picture: Logo | Picture, locale: Locale): PictureView {
  const { width, height } = portal.media.get(picture.file) ?? {};
  if (!width || !height) throw new Error(`expected the size of media/${picture.file}, found none`);
  return {
    file: picture.file,
    width,
    height,
    alt: picture.alt[locale],
    caption: 'caption' in picture ? picture.caption?.[locale] : undefined,
    credit: textIn(picture.credit, locale),
    licence: viewLicence(picture.licence, locale),
    source: picture.source,
  };
}

/** Formatted size of a file, with other details to know before opening it. */
function describeFile(bytes: number, { language, date }: Attachment, locale: Locale): string {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const told = { language: nameLanguage(language, locale), date: format.moment(date) };
  return bytes < 1e6
    ? t('media.kilobytes', { size: format.number(Math.max(1, Math.round(bytes / 1000))), ...told })
    : t('media.megabytes', { size: format.number(bytes / 1e6, 1), ...told });
}

/** Logo, pictures and documents of an entry. */
export function viewMedia(
  portal: Portal,
  { logo, pictures, attachments }: WithMedia,
  locale: Locale,
): MediaView {
  return {
    logo: logo && viewPicture(portal, logo, locale),
    pictures: pictures.map((picture) => viewPicture(portal, picture, locale)),
    attachments: attachments.map((attachment) => ({
      href: rootHref(attachmentPath(attachment.file)),
      file: attachment.file.replace(/^.*\//, ''),
      title: attachment.title[locale],
      made: describeFile(portal.media.get(attachment.file)?.bytes ?? 0, attachment, locale),
      language: attachment.language,
      licence: attachment.licence && viewLicence(attachment.licence, locale),
    })),
  };
}
