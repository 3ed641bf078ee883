"use strict";

exports.Client = require("./client.js").Client;
exports.WorkOSError = require("./errors.js").WorkOSError;
exports.operations = require("./client.js").operations;
exports.version = require("./native.js").version;
exports.logAttempts = require("./observe.js").logAttempts;
