import { z } from 'astro/zod';
import {
  languageTagSchema,
  lineSchema,
  localizedSchema,
  localizedTitleSchema,
  momentSchema,
  oneOrEach,
  urlSchema,
} from './common.ts';

/** Extensions of pictures. SVG is excluded, as it may contain scripts. */
export const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif'] as const;

/** Extensions of files downloaded unchanged. */
export const documentEndings = ['pdf'] as const;

/** Form of a path in `media/`, without extension. */
const path = '[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)*';

const fileOf = (endings: readonly string[]) => new RegExp(`^${path}\\.(?:${endings.join('|')})$`);

/** Whether entries can reference a `media/` file of this name. */
export function isMediaName(file: string): boolean {
  return fileOf([...pictureEndings, ...documentEndings]).test(file);
}

const rights = {
  credit: oneOrEach(lineSchema).describe(
    'credit, as shown next to it; one for all languages, or one for each',
  ),
  licence: z
    .strictObject({
      name: oneOrEach(lineSchema).describe(
        'its name, such as CC BY 4.0, or who permitted its use; one for all languages, or one for each',
      ),
      url: urlSchema.optional().describe('address of its text'),
    })
    .describe('its licence, or who permitted its use'),
  source: urlSchema.optional().describe('web address of its source'),
};

const image = {
  file: z
    .string()
    .regex(fileOf(pictureEndings), 'check.schema.pictureFile')
    .describe('its path below media/: JPEG, PNG, WebP or AVIF'),
  alt: localizedTitleSchema.describe('text alternative'),
};

/** Logo of an organisation or cluster, next to its name. */
export const logoSchema = z.strictObject({ ...image, ...rights });
export type Logo = z.infer<typeof logoSchema>;

/** A photograph or drawing, never of a person. */
export const pictureSchema = z.strictObject({
  ...image,
  caption: localizedSchema.optional().describe('caption'),
  ...rights,
});
export type Picture = z.infer<typeof pictureSchema>;

/** A document downloaded unchanged. */
export const attachmentSchema = z.strictObject({
  file: z
    .string()
    .regex(fileOf(documentEndings), 'check.schema.documentFile')
    .describe('its path below media/: a PDF'),
  title: localizedTitleSchema.describe('its name'),
  language: languageTagSchema.describe(
    'its language code, not necessarily of a language of the portal',
  ),
  date: momentSchema.describe('when it was published: a year, a month or a day'),
  licence: rights.licence.optional(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** Fields of an entry that reference files of `media/`. */
export const mediaFields = {
  logo: logoSchema.optional().describe('its logo, next to its name'),
  pictures: z
    .array(pictureSchema)
    .max(24)
    .default([])
    .describe('pictures of it, without faces of persons'),
  attachments: z
    .array(attachmentSchema)
    .max(50)
    .default([])
    .describe('documents to download, such as its statute'),
};

export interface WithMedia {
  readonly logo?: Logo | undefined;
  readonly pictures: readonly Picture[];
  readonly attachments: readonly Attachment[];
}
