"use strict";

// Calls run on libuv's pool, which has four threads unless UV_THREADPOOL_SIZE says more, and koffi takes 256 calls at
// once. What is more waits here for its turn; a call's deadline runs from its turn on.
const MOST = 128;
let running = 0;
const waiting = [];

function next() {
  running -= 1;
  const start = waiting.shift();
  if (start) start();
}

/** Runs start(done) when it is its turn; gives what takes it out again, which tells whether it had not begun. */
function enqueue(start) {
  const begin = () => {
    running += 1;
    start(next);
  };
  if (running < MOST) {
    begin();
    return () => false;
  }
  waiting.push(begin);
  return () => {
    const place = waiting.indexOf(begin);
    if (place !== -1) waiting.splice(place, 1);
    return place !== -1;
  };
}

module.exports = { enqueue };
