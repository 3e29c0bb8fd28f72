import type { Attachment, Logo, Picture, WithMedia } from './media.ts';

/** A file referenced by an entry, and its path there. */
export type NamedMedia =
  | { readonly kind: 'logo'; readonly path: readonly ['logo']; readonly named: Logo }
  | {
      readonly kind: 'picture';
      readonly path: readonly ['pictures', number];
      readonly named: Picture;
    }
  | {
      readonly kind: 'document';
      readonly path: readonly ['attachments', number];
      readonly named: Attachment;
    };

/** Collections with pictures and documents. */
export const illustrated = ['clusters', 'practices', 'organisations', 'news', 'events'] as const;

/** Every file referenced by an entry. */
export function listMedia({ logo, pictures, attachments }: WithMedia): NamedMedia[] {
  return [
    ...(logo ? [{ kind: 'logo', path: ['logo'], named: logo } as const] : []),
    ...pictures.map(
      (named, index) => ({ kind: 'picture', path: ['pictures', index], named }) as const,
    ),
    ...attachments.map(
      (named, index) => ({ kind: 'document', path: ['attachments', index], named }) as const,
    ),
  ];
}
