/** Folders of a portal with texts to compile. */
export const textFolders = ['pages', 'reports'];
