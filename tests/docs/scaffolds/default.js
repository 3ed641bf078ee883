(async () => {
  // BLOCKS
})().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
