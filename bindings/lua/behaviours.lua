-- Runs the rows of the table of behaviours; scripts/behaviours.py says how.

local workos = require("workos")

local file = assert(io.open(arg[1]))
local table_of_rows = file:read("*a")
file:close()

local function client(name)
  return assert(workos.client(('{"api_key":"sk_behaviours","client_id":"client_behaviours","timeout_ms":20000,"base_url":%s}')
    :format(workos.quote(arg[2] .. "/" .. name))))
end

local function levels(json)
  local depth = 0
  while workos.kind(json) == "array" do
    depth = depth + 1
    json = workos.get(json, "/0") or "null"
  end
  return depth
end

local function outcome(row, data, failure)
  if not data then
    local function text(value) return value and workos.quote(value) or "null" end
    return ('{"error":{"code":%s,"status":%d,"message":%s,"operation":%s,"http_status":%s,"request_id":%s,"api_code":%s,' ..
      '"errors":%s,"details":%s,"body":%s,"retryable":%s,"retry_after_ms":%s,"performed":%s,"attempts":%s,"idempotency_key":%s}}')
      :format(text(failure.code), failure.status, text(failure.message), text(failure.operation), failure.http_status or "null",
        text(failure.request_id), text(failure.api_code), failure.errors, failure.details or "null", failure.body or "null",
        tostring(failure.retryable), failure.retry_after_ms or "null", text(failure.performed), failure.attempts or "null",
        text(failure.idempotency_key))
  end
  if workos.kind(row, "/gives/levels") ~= "absent" then return ('{"levels":%d}'):format(levels(data)) end
  return '{"data":' .. data .. "}"
end

local forms = {
  operations = function(row, made)
    local failed = "{}"
    for index = 0, workos.length(row, "/calls") - 1 do
      local call = workos.get(row, "/calls/" .. index)
      local operation = workos.get(call, "/operation")
      local data, failure = made:call(operation, workos.get(call, "/params"))
      if not data then failed = workos.set(failed, "/" .. operation, workos.quote(failure.code)) end
    end
    return '{"data":' .. failed .. "}"
  end,
  not_utf8_argument = function(row, made)
    return outcome(row, made:call("request", '{"method":"POST","path":"/x","body":"\255"}'))
  end,
  name_with_nul = function(row, made) return outcome(row, made:call("request\0", '{"method":"GET","path":"/x"}')) end,
  options_forms = function(_, made)
    local _, failure = made:call("request", '{"method":"GET","path":"/x","options":{"max_retries":0}}')
    return ('{"attempts":[%d]}'):format(failure.attempts)
  end,
  webhook = function(row, made)
    local params = ('{"header":%s,"secret":%s,"tolerance_seconds":600}')
      :format(workos.quote(workos.get(row, "/header")), workos.quote(workos.get(row, "/secret")))
    local payload = workos.get(row, "/payload_hex"):gsub("..", function(hex) return string.char(tonumber(hex, 16)) end)
    return outcome(row, made:verify_webhook(params, payload))
  end,
}

for index = 0, workos.length(table_of_rows, "/rows") - 1 do
  local row = workos.get(table_of_rows, "/rows/" .. index)
  if workos.kind(row, "/none/lua") == "absent" then
    local name, form = workos.get(row, "/name"), workos.get(row, "/do")
    local given
    if form then
      given = forms[form](row, client(name))
    else
      given = outcome(row, client(name):call(workos.get(row, "/call/0"), workos.get(row, "/call/1")))
    end
    print("row " .. name .. " " .. given)
  end
end
