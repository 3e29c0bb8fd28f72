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
    'who made it, as it is to be named beside it; one for all languages, or one for each',
  ),
  licence: z
    .strictObject({
      name: oneOrEach(lineSchema).describe(
        'its name, such as CC BY 4.0, or who permitted its use; one for all languages, or one for each',
      ),
      url: urlSchema.optional().describe('where its text stands'),
    })
    .describe('under which licence, or by whose permission, it is shown'),
  source: urlSchema.optional().describe('address on the web from which it was taken'),
};

const image = {
  file: z
    .string()
    .regex(fileOf(pictureEndings), 'check.schema.pictureFile')
    .describe('its path below media/: JPEG, PNG, WebP or AVIF'),
  alt: localizedTitleSchema.describe('what it shows, for those who cannot see it'),
};

/** Logo of an organisation or cluster, next to its name. */
export const logoSchema = z.strictObject({ ...image, ...rights });
export type Logo = z.infer<typeof logoSchema>;

/** A photograph or drawing, never of a person. */
export const pictureSchema = z.strictObject({
  ...image,
  caption: localizedSchema.optional().describe('what one should know of it, below it'),
  ...rights,
});
export type Picture = z.infer<typeof pictureSchema>;

/** A document downloaded unchanged. */
export const attachmentSchema = z.strictObject({
  file: z
    .string()
    .regex(fileOf(documentEndings), 'check.schema.documentFile')
    .describe('its path below media/: a PDF'),
  title: localizedTitleSchema.describe('what it is called'),
  language: languageTagSchema.describe(
    'code of the language in which it is written, also of one that is none of the portal',
  ),
  date: momentSchema.describe('when it was published: a year, a month or a day'),
  licence: rights.licence.optional(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** Fields of an entry that reference files of `media/`. */
export const mediaFields = {
  logo: logoSchema.optional().describe('its logo, beside its name'),
  pictures: z
    .array(pictureSchema)
    .max(24)
    .default([])
    .describe('pictures of it; none shows the face of a person'),
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
