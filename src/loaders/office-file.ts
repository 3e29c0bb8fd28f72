import type { PrintedPage } from './pdf-file.ts';

/** Which page of which portal a document was made of, in its properties. */
export const fileSubject = ({ siteName, address }: PrintedPage): string =>
  `${siteName}, ${address}`;
