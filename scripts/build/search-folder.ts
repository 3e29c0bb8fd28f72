/** Folder of a site in which its search lies. */
export const searchFolder = 'pagefind';

/** Is a file of a site one of its search? */
export const isOfSearch = (file: string): boolean => file.startsWith(`${searchFolder}/`);
