"use strict";

// The shared library: where it is found, and its functions.

const fs = require("node:fs");
const path = require("node:path");
const koffi = require("koffi");

// LIBWORKOS_PATH names a file or a folder, and then nothing else is tried; otherwise the system's loader searches.
function place() {
  const file = process.platform === "darwin" ? "libworkos.1.dylib" : "libworkos.so.1";
  const named = process.env.LIBWORKOS_PATH;
  if (!named) return file;
  return fs.statSync(named, { throwIfNoEntry: false })?.isDirectory() ? path.join(named, file) : path.resolve(named);
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

// One callback of this thread serves all its clients, which the library tells apart by the number that it hands back.
const record = koffi.proto("void workos_observer(const char *record, uintptr_t number)");
const setObserver = library.func("workos_client_set_observer", "int32", [client, koffi.pointer(record), "uintptr_t", "void *"]);
const observers = new Map();
const observed = new Set();
let tell;

/** Has each attempt of a client told to a function; null takes it away. */
exports.observe = (handle, observer) => {
  tell ??= koffi.register((text, number) => {
    try {
      observers.get(Number(number))?.(text);
    } catch (error) {
      // Nothing may be thrown through the library.
      process.emitWarning(error instanceof Error ? error : String(error), "WorkOSObserver");
    }
  }, koffi.pointer(record));
  if (!observer) {
    observers.delete(Number(handle));
    observed.delete(handle);
    return setObserver(handle, null, 0, null);
  }
  observers.set(Number(handle), observer);
  observed.add(handle);
  return setObserver(handle, tell, handle, null);
};

/** As this thread ends, nothing calls it any more. */
exports.forgetObservers = () => {
  for (const handle of observed) setObserver(handle, null, 0, null);
};

/** A client was freed: nothing tells of it any more. */
exports.forgetObserver = (handle) => {
  observers.delete(Number(handle));
  observed.delete(handle);
};

const body = [client, "str", "void *", "size_t", out];
exports.verify = {
  "webhooks.verify": library.func("workos_webhooks_verify", "int32", body),
  "actions.verify": library.func("workos_actions_verify", "int32", body),
};

if (exports.version().split(".")[0] !== "1") throw new Error(`libworkos ${exports.version()}: version 1 is needed`);
