/** The pictures of the portal by their paths below `media/`, for Astro to make smaller ones of. */
declare module 'clusterbook:media' {
  import type { ImageMetadata } from 'astro';
  const pictures: Readonly<Record<string, ImageMetadata>>;
  export default pictures;
}
