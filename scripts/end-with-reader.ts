// `npm run import … | head`: who reads has read enough. That is no error, and nobody wants its trace.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
