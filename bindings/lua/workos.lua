-- WorkOS through LuaJIT's FFI. Every call gives its data, or nil and an error table.

local ffi = require("ffi")

ffi.cdef([[
typedef struct workos_client workos_client;
typedef void (*workos_observer)(const char *record, void *data);
int32_t workos_client_new(const char *config, workos_client **client, char **error);
void workos_client_free(workos_client *client);
int32_t workos_client_set_observer(const workos_client *client, workos_observer observer, void *data, void (*finalizer)(void *));
int32_t workos_call(const workos_client *client, const char *operation, const char *params, char **out);
int32_t workos_webhooks_verify(const workos_client *client, const char *params, const char *payload, size_t length, char **out);
int32_t workos_actions_verify(const workos_client *client, const char *params, const char *payload, size_t length, char **out);
int32_t workos_json_get(const char *json, const char *pointer, char **out);
int32_t workos_json_kind(const char *json, const char *pointer, char **out);
int32_t workos_json_length(const char *json, const char *pointer, uint64_t *length);
int32_t workos_json_set(const char *json, const char *pointer, const char *value, char **out);
const char *workos_status_name(int32_t status);
void workos_string_free(char *string);
]])

-- As packaging/library_names.json has them; other systems call it as Linux does.
local file_name = ({ OSX = "libworkos.1.dylib", Windows = "workos.dll" })[ffi.os] or "libworkos.so.1"

-- LIBWORKOS_PATH names a file or a folder; otherwise the system's loader searches.
local function place()
  local named = os.getenv("LIBWORKOS_PATH")
  if not named or named == "" then return file_name end
  local inside = named .. "/" .. file_name
  local file = io.open(inside)
  if not file then return named end
  file:close()
  return inside
end

local found, library = pcall(ffi.load, place())
if not found then
  error(("%s; install libworkos, or set LIBWORKOS_PATH to where it is"):format(tostring(library)), 0)
end
local workos = {}
local Client = {}
Client.__index = Client

-- Copies what the library handed out, and frees it.
local function take(out)
  local text = out[0] ~= nil and ffi.string(out[0]) or nil
  library.workos_string_free(out[0])
  return text
end

-- What a function of the library gives whose last parameter is an owned string.
local function given(name, ...)
  local out = ffi.new("char *[1]")
  local arguments = { ... }
  arguments[#arguments + 1] = out
  local status = library[name](unpack(arguments))
  return status, take(out)
end

--- The text at a JSON Pointer, such as "/profile/email"; nil where there is nothing.
function workos.get(json, pointer)
  local status, text = given("workos_json_get", json, pointer)
  return status == 0 and text or nil
end

--- What is at a JSON Pointer: "null", "boolean", "number", "string", "array", "object" or "absent".
function workos.kind(json, pointer)
  local status, text = given("workos_json_kind", json, pointer or "")
  return status == 0 and text or nil
end

--- How many items an array has, or members an object; nil for anything else.
function workos.length(json, pointer)
  local length = ffi.new("uint64_t[1]")
  return library.workos_json_length(json, pointer or "", length) == 0 and tonumber(length[0]) or nil
end

--- A copy of the JSON with a JSON value set or added; nil where that cannot be.
function workos.set(json, pointer, value)
  local status, text = given("workos_json_set", json, pointer, value)
  return status == 0 and text or nil
end

--- A JSON string of any text, for what comes from outside.
function workos.quote(text)
  local escaped = text:gsub('[%c"\\]', function(character) return ("\\u%04x"):format(character:byte()) end)
  return '"' .. escaped .. '"'
end

-- The members of an error that are texts, and those that are numbers.
local TEXTS = { "message", "operation", "performed", "request_id", "api_code", "idempotency_key" }
local NUMBERS = { "http_status", "retry_after_ms", "attempts" }
local JSON = { "errors", "details", "body" }

-- `details` and `body` may hold secrets; nothing else of an error does.
local function failure(status, json)
  local error = { status = status, code = ffi.string(library.workos_status_name(status)), json = json }
  if json then
    for _, name in ipairs(TEXTS) do error[name] = workos.get(json, "/" .. name) end
    for _, name in ipairs(NUMBERS) do error[name] = tonumber(workos.get(json, "/" .. name) or "") end
    for _, name in ipairs(JSON) do error[name] = workos.get(json, "/" .. name) end
  end
  error.errors = error.errors or "[]"
  error.retryable = json ~= nil and workos.get(json, "/retryable") == "true"
  return setmetatable(error, { __tostring = function(self) return self.code .. ": " .. tostring(self.message) end })
end

-- The error for what is found here, in the form of the library's.
local function found_here(status, message, operation, performed)
  local json = ('{"code":%s,"status":%d,"message":%s,"operation":%s,"retryable":false,"performed":%s}'):format(
    workos.quote(ffi.string(library.workos_status_name(status))), status, workos.quote(message),
    workos.quote(operation), workos.quote(performed or "no"))
  return failure(status, json)
end

--- A client; `config` is JSON. What it does not say is taken from the environment.
function workos.client(config)
  if config ~= nil and type(config) ~= "string" then return nil, found_here(1, "config must be JSON, as a string", "client_new") end
  local handle = ffi.new("workos_client *[1]")
  local status, json = given("workos_client_new", config or "{}", handle)
  if status ~= 0 then return nil, failure(status, json) end
  return setmetatable({ handle = ffi.gc(handle[0], library.workos_client_free) }, Client)
end

-- The error of a call that C could not be given as it is; nil where there is none.
local function refused(operation, params)
  if type(params) ~= "string" then return found_here(1, "params must be JSON, as a string", tostring(operation)) end
  if type(operation) ~= "string" then return found_here(1, "the operation's name must be a string", "call") end
  -- C would read either only up to its first NUL.
  if operation:find("\0", 1, true) then return found_here(1, "the operation's name holds U+0000", "call") end
  if params:find("\0", 1, true) then return found_here(1, "the parameters hold U+0000", operation) end
end

--- Calls any operation by its name; `params` and what it gives are JSON.
function Client:call(operation, params)
  params = params or "{}"
  local wrong = refused(operation, params)
  if wrong then return nil, wrong end
  -- A call asks the observer, which is Lua: compiled code must not be called back from C.
  local status, json = given("workos_call", self.handle, operation, params)
  if status ~= 0 then return nil, failure(status, json) end
  return json
end
jit.off(Client.call, true)
jit.off(given)

local function verify(name, self, params, payload)
  local status, json = given(name, self.handle, params, payload, #payload)
  if status ~= 0 then return nil, failure(status, json) end
  return json
end

--- Verifies a webhook: `params` is JSON with "header" and "secret", `payload` the body as it came, of any bytes.
function Client:verify_webhook(params, payload) return verify("workos_webhooks_verify", self, params, payload) end

--- Verifies the request of an action, as verify_webhook.
function Client:verify_action(params, payload) return verify("workos_actions_verify", self, params, payload) end

--- Goes through a list operation, page after page: `for item in client:iterate(operation, params) do`.
--- The items are JSON. Where a page cannot be had, the loop ends by an error, the error table.
function Client:iterate(operation, params)
  return coroutine.wrap(function()
    params = params or "{}"
    local last
    while true do
      local page, refused = self:call(operation, params)
      if not page then error(refused, 0) end
      local count = workos.length(page, "/data")
      if workos.kind(page, "/data") ~= "array" or workos.kind(page, "/list_metadata") ~= "object" then
        error(found_here(13, "the answer is not a page of a list", operation, "yes"), 0)
      end
      for index = 0, count - 1 do coroutine.yield(workos.get(page, "/data/" .. index)) end
      local after = workos.kind(page, "/list_metadata/after") == "string" and workos.get(page, "/list_metadata/after")
      if not after or after == "" then return end
      if after == last then error(found_here(13, "the cursor of the next page was that of an earlier page", operation, "yes"), 0) end
      last = after
      params = workos.set(params, "/after", workos.quote(after))
    end
  end)
end

-- Clients with an observer, by a number. LuaJIT has room for a few hundred callbacks, so all clients share this one.
local observed, count, tell = setmetatable({}, { __mode = "v" }), 0, nil

local function told(record, number)
  local client = observed[tonumber(ffi.cast("intptr_t", number))]
  local observer = client and client.observer
  if not observer then return end
  local fine, thrown = pcall(observer, ffi.string(record))
  if not fine then io.stderr:write("workos: the observer threw ", tostring(thrown), "\n") end
end

--- Calls a function with the JSON of each attempt, in place of an earlier one; nil takes it away. What it throws is
--- written to standard error and goes no further.
function Client:observe(observer)
  if observer and (self.out or 0) > 0 then
    return nil, found_here(18, "a client whose calls are in a queue cannot have an observer", "client_set_observer")
  end
  tell = tell or ffi.cast("workos_observer", told)
  if not self.number then
    count = count + 1
    self.number = count
    observed[count] = self
  end
  local number = ffi.cast("void *", self.number)
  local status = library.workos_client_set_observer(self.handle, observer and tell or nil, number, nil)
  if status ~= 0 then return nil, found_here(status, "the client is closed", "client_set_observer") end
  self.observer = observer
  return true
end

--- An observer that writes a line for each attempt; `write` is io.write to standard error unless given, or ngx.log.
function workos.log(write)
  write = write or function(line) io.stderr:write(line, "\n") end
  return function(record)
    local function of(name) return workos.get(record, "/" .. name) or "null" end
    write(("%s: %s %s, attempt %s: %s (HTTP %s, request %s) in %s ms"):format(of("operation"), of("method"), of("path"),
      of("attempt"), of("outcome"), of("http_status"), of("request_id"), of("duration_ms")))
  end
end

-- For workos_queue.lua.
function workos.inside() return library, given, take, failure, found_here, refused end

--- Closes the client at once; a call after that fails as "closed".
function Client:close()
  library.workos_client_free(self.handle)
end

return workos
