/** Folders of texts to compile. */
export const textFolders = ['pages', 'reports'];
