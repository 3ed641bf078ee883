(async () => {
// BLOCKS
})();
