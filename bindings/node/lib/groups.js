"use strict";

// The methods of a client for each group of operations: client.organizations.get, ... They are made when a group is
// first used, so that a program pays for those alone.

const { iterate, iterateOne } = require("./lists.js");

const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());

/** The methods of a group. `now` calls an operation that sends nothing. */
function methodsOf(client, group, kinds, now) {
  const method = {
    calls: (operation) => async (params = {}, settings) => ofOperation(operation, await client.call(operation, params, settings)),
    pages: (operation) => (params = {}, settings) => listing(client, operation, params, settings, iterate),
    lists: (operation) => (params = {}, settings) => listing(client, operation, params, settings, iterateOne),
    local: (operation) => (params = {}) => ofOperation(operation, now(operation, params)),
  };
  const members = {};
  for (const [kind, names] of Object.entries(kinds)) {
    for (const name of names) members[camel(name)] = method[kind](`${group}.${name}`);
  }
  return Object.freeze(members);
}

/** The promise of a list's first page, which is also iterable, over the items of all pages. */
function listing(client, operation, params, settings, through) {
  const first = client.call(operation, params, settings);
  const items = () => through(client, operation, params, settings, first);
  return Object.defineProperty(first, Symbol.asyncIterator, { value: items });
}

// What a builder of URLs gives is the URL.
function ofOperation(operation, data) {
  const answer = data?.http_status !== undefined && data.data ? data.data : data;
  return operation.endsWith("_url") && typeof answer?.url === "string" ? answer.url : data;
}

module.exports = { camel, methodsOf };
