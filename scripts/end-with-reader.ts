// `npm run import … | head`: a reader that closes the pipe is no error, and deserves no stack trace.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
