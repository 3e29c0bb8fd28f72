/** The command that makes proposals count, as authors are told it. */
export const confirmCommand = 'npm run edition -- confirm';
