"use strict";

// The shared library: where it is found, and its functions.

const fs = require("node:fs");
const path = require("node:path");
const koffi = require("koffi");

// As packaging/library_names.json has them; other systems call it as Linux does.
const FILES = { darwin: "libworkos.1.dylib", win32: "workos.dll" };

const INSIDE = path.join(__dirname, "..", "native");

// The folder below INSIDE for this machine. A library for glibc does not load with musl.
function platform() {
  const libc = process.platform === "linux" && !process.report.getReport().header.glibcVersionRuntime ? "-musl" : "";
  return `${process.platform}-${process.arch}${libc}`;
}

// LIBWORKOS_PATH names a file or a folder, and then nothing else is tried; otherwise the library that the package has
// inside, if it was made with one (packaging/npm.py); otherwise the system's loader searches.
function place() {
  const file = FILES[process.platform] ?? "libworkos.so.1";
  const named = process.env.LIBWORKOS_PATH;
  if (named) return fs.statSync(named, { throwIfNoEntry: false })?.isDirectory() ? path.join(named, file) : path.resolve(named);
  const inside = fs.existsSync(INSIDE) ? path.join(INSIDE, platform(), file) : "";
  return fs.existsSync(inside) ? inside : file;
}

function load(file) {
  try {
    return koffi.load(file);
  } catch (error) {
    // koffi's message does not tell which library it was.
    throw new Error(`${file}: ${error.message}; install libworkos, or set LIBWORKOS_PATH to where it is`, { cause: error });
  }
}

const library = load(place());
const free = library.func("workos_string_free", "void", ["void *"]);
// What the library hands out is copied, and freed as it wants to be.
const owned = koffi.disposable("str", free);
const out = koffi.out(koffi.pointer(owned));
// A client is a checked handle, so a number will do, and nothing is lost when it is used after its end.
const client = "uint64";

exports.version = library.func("workos_version", "str", []);
exports.operations = library.func("workos_operations", "int32", [out]);
exports.newClient = library.func("workos_client_new", "int32", ["str", koffi.out(koffi.pointer(client)), out]);
exports.freeClient = library.func("workos_client_free", "void", [client]);
exports.setApiKey = library.func("workos_client_set_api_key", "int32", [client, "str", out]);
exports.call = library.func("workos_call", "int32", [client, "str", "str", out]);

// A queue is a checked handle, too.
const queue = "uint64";
exports.newQueue = library.func("workos_queue_new", "int32", ["str", koffi.out(koffi.pointer(queue)), out]);
exports.freeQueue = library.func("workos_queue_free", "void", [queue]);
exports.queueFd = library.func("workos_queue_fd", "intptr_t", [queue]);
exports.submit = library.func("workos_submit", "int32", [client, queue, "str", "str", "void *", "void *", out]);
exports.next = library.func("workos_queue_next", "int32", [queue, "int32", "void *", "void *", "void *", out]);
exports.cancel = library.func("workos_cancel", "int32", [queue, "uint64"]);

const setObserver = library.func("workos_client_set_observer", "int32", [client, "void *", queue, "void *"]);
const tell = library.symbol("workos_queue_tell");
/** Has the record of each attempt of a client put into a queue; null in place of the queue ends that. */
exports.observe = (handle, into) => setObserver(handle, into === null ? null : tell, into ?? 0, null);

const fcntl = library.func("fcntl", "int", ["int", "int", "..."]);
const F_DUPFD_CLOEXEC = process.platform === "darwin" ? 67 : 1030;
/** A second descriptor for the same thing, which no child process inherits. */
exports.duplicate = (fd) => fcntl(Number(fd), F_DUPFD_CLOEXEC, "int", 0);

const body = [client, "str", "void *", "size_t", out];
exports.verify = {
  "webhooks.verify": library.func("workos_webhooks_verify", "int32", body),
  "actions.verify": library.func("workos_actions_verify", "int32", body),
};

if (exports.version().split(".")[0] !== "1") throw new Error(`libworkos ${exports.version()}: version 1 is needed`);
