-- WorkOS through LuaJIT's FFI. Every call gives its data, or nil and an error table.

local ffi = require("ffi")

ffi.cdef([[
typedef struct workos_client workos_client;
int32_t workos_client_new(const char *config, workos_client **client, char **error);
void workos_client_free(workos_client *client);
int32_t workos_call(const workos_client *client, const char *operation, const char *params, char **out);
int32_t workos_json_get(const char *json, const char *pointer, char **out);
const char *workos_status_name(int32_t status);
void workos_string_free(char *string);
]])

local library = ffi.load(os.getenv("LIBWORKOS_PATH") or "libworkos.so.1")
local workos = {}
local Client = {}
Client.__index = Client

-- Copies what the library handed out, and frees it.
local function take(out)
  local text = out[0] ~= nil and ffi.string(out[0]) or nil
  library.workos_string_free(out[0])
  return text
end

--- The text at a JSON Pointer, such as "/profile/email"; nil where there is nothing.
function workos.get(json, pointer)
  local out = ffi.new("char *[1]")
  local status = library.workos_json_get(json, pointer, out)
  local text = take(out)
  return status == 0 and text or nil
end

--- A JSON string of any text, for what comes from outside.
function workos.quote(text)
  local escaped = text:gsub('[%c"\\]', function(character) return ("\\u%04x"):format(character:byte()) end)
  return '"' .. escaped .. '"'
end

local function failure(status, json)
  local error = { status = status, code = ffi.string(library.workos_status_name(status)), json = json }
  error.message = json and workos.get(json, "/message")
  error.retryable = json ~= nil and workos.get(json, "/retryable") == "true"
  error.performed = json and workos.get(json, "/performed")
  return setmetatable(error, { __tostring = function(self) return self.code .. ": " .. tostring(self.message) end })
end

--- A client; `config` is JSON. What it does not say is taken from the environment.
function workos.client(config)
  local handle, out = ffi.new("workos_client *[1]"), ffi.new("char *[1]")
  local status = library.workos_client_new(config or "{}", handle, out)
  local json = take(out)
  if status ~= 0 then return nil, failure(status, json) end
  return setmetatable({ handle = ffi.gc(handle[0], library.workos_client_free) }, Client)
end

--- Calls any operation by its name; `params` and what it gives are JSON.
function Client:call(operation, params)
  local out = ffi.new("char *[1]")
  local status = library.workos_call(self.handle, operation, params or "{}", out)
  local json = take(out)
  if status ~= 0 then return nil, failure(status, json) end
  return json
end

--- Closes the client at once; a call after that fails as "closed".
function Client:close()
  library.workos_client_free(self.handle)
end

return workos
