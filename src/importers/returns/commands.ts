/** Command that confirms proposals, as shown to authors. */
export const confirmCommand = 'npm run edition -- confirm';
