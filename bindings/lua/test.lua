-- The README's code as it stands, and what goes wrong. Run in this folder, with a sandbox in the environment.

local passed, failed, skipped = 0, 0, 0

local function check(what, holds)
  if holds then passed = passed + 1 else failed = failed + 1 end
  print((holds and "ok   " or "FAIL ") .. what)
end

-- Visits the URL as a browser does; gives the code that it takes to the callback.
local function code_of(url)
  local socket = assert(io.popen("curl --silent --noproxy '*' --output /dev/null --write-out '%{redirect_url}' '" .. url .. "'"))
  local location = socket:read("*a")
  socket:close()
  return assert(location:match("[?&]code=([^&]+)"), location)
end

local workos = require("workos")
local file = assert(io.open("README.md"))
local blocks = {}
for block in file:read("*a"):gmatch("```lua\n(.-)```") do blocks[#blocks + 1] = block end
file:close()
check("the README has four blocks", #blocks == 4)
local in_coroutines = table.remove(blocks)

local names = setmetatable({}, { __index = _G })
for _, block in ipairs(blocks) do
  if names.url then names.code = code_of(names.url) end
  -- What the reader keeps in a local of one file must outlive a block here.
  setfenv(assert(loadstring((block:gsub("\nlocal ", "\n"):gsub("^local ", "")))), names)()
end
check("a person signs in", names.email == "ada@foo-corp.com")
check("an event is recorded", names.answer == '{"success":true}')

local any = 'a"b\\c\n\1'
check("what is quoted comes back", workos.get('{"x":' .. workos.quote(any) .. '}', "/x") == any)

local other = names.event:gsub('"Foo"', '"Baz"')
local data, failure = names.client:call("audit_trail.create_event", other)
check("a used key is a conflict", data == nil and failure.code == "conflict" and failure.status == 5)
check("it was not performed", failure.performed == "no" and not failure.retryable)
check("it has a text", tostring(failure):match("^conflict: Another idempotency key") ~= nil)
data, failure = names.client:call("sso.profile", '{"cod":"x"}')
check("a wrong argument", data == nil and failure.code == "invalid_argument")
data, failure = workos.client('{"nothing":1}')
check("a wrong setting", data == nil and failure.code == "invalid_argument")
data, failure = workos.client({ api_key = "x" })
check("a setting as a table", data == nil and failure.code == "invalid_argument" and failure.message:find("JSON", 1, true) ~= nil)
data, failure = names.client:call("sso.profile", { code = "x" })
check("parameters as a table", data == nil and failure.code == "invalid_argument" and failure.operation == "sso.profile")
data, failure = names.client:call(nil)
check("no operation", data == nil and failure.code == "invalid_argument")
local wrong = workos.client('{"api_key":"sk_wrong"}')
data, failure = wrong:call("sso.list_connections")
check("a wrong key", data == nil and failure.code == "unauthorized")
local told, lines = {}, {}
names.client:observe(function(record) told[#told + 1] = record; error("of the observer") end)
io.stderr = { write = function(_, ...) lines[#lines + 1] = table.concat({ ... }) end }
assert(names.client:call("sso.list_connections"))
check("an observer is told", #told == 1 and workos.get(told[1], "/http_status") == "200")
check("what it throws is written", lines[1] and lines[1]:find("of the observer", 1, true) ~= nil)
names.client:observe(workos.log(function(line) lines[#lines + 1] = line end))
assert(names.client:call("sso.list_connections"))
check("a log is written", lines[2]:match("^sso.list_connections: GET /connections, attempt 1: ok %(HTTP 200, request ") ~= nil)
names.client:observe(nil)
assert(names.client:call("sso.list_connections"))
check("an observer is taken away", #told == 1 and #lines == 2)

-- More clients than LuaJIT has room for callbacks, and what they leave behind.
local function resident()
  for line in io.lines("/proc/self/status") do
    local size = line:match("^VmRSS:%s+(%d+) kB")
    if size then return tonumber(size) end
  end
end
local heard = 0
local function come_and_go(times)
  for _ = 1, times do
    local client = assert(workos.client('{"base_url":"http://127.0.0.1:1","max_retries":0}'))
    assert(client:observe(function() heard = heard + 1 end))
    local _, refused = client:call("sso.list_connections")
    assert(refused.code == "network")
  end
  collectgarbage()
  collectgarbage()
end
come_and_go(500)
local before = resident()
come_and_go(3000)
check("each of many clients has its observer", heard == 3500)
check("they leave nothing behind", resident() - before < 1024)

local ids = {}
for item in names.client:iterate("sso.list_connections", '{"limit":1}') do ids[#ids + 1] = workos.get(item, "/id") end
check("a list is gone through", #ids > 1 and ids[1] ~= ids[2])
local fine, thrown = pcall(function() for _ in names.client:iterate("sso.list_connections", '{"limit":1000}') do end end)
check("a list that is refused", not fine and thrown.code == "invalid_argument")
data, failure = names.client:call("sso.list_connections\0x")
check("a name with a NUL", data == nil and failure.code == "invalid_argument")

for _, place in ipairs({ "lib", "lib/libworkos.so.1" }) do
  local command = ("LD_LIBRARY_PATH= LIBWORKOS_PATH=%s/%s luajit -e 'print(require(\"workos\").get([[{\"a\":1}]], \"/a\"))'")
    :format(os.getenv("WORKOS_PREFIX"), place)
  local pipe = io.popen(command)
  check("LIBWORKOS_PATH as " .. place, pipe:read("*a") == "1\n")
  pipe:close()
end

local missing = io.popen("LIBWORKOS_PATH=/nowhere luajit -e 'require(\"workos\")' 2>&1")
check("a library that is not there", missing:read("*a"):find("/nowhere.*set LIBWORKOS_PATH to where it is") ~= nil)
missing:close()

local queue = assert(require("workos_queue").new('{"max_in_flight":1000}'))
local list, said = "sso.list_connections", {}
local one = assert(workos.client())
for i = 1, 100 do
  assert(queue:submit(one, list, '{"limit":1}', function(page) said[i] = workos.length(page, "/data") end))
end
data, failure = one:observe(print)
check("no observer while calls are out", data == nil and failure.code == "unsupported")
local dispatched = 0
while dispatched < 100 do dispatched = dispatched + queue:dispatch(10000) end
check("a hundred calls complete once each", dispatched == 100 and #said == 100 and said[100] == 1 and queue:dispatch() == 0)
data, failure = queue:submit(one, "no.such", nil, print)
check("a queue refuses at once", data == nil and failure.code == "unsupported")
data, failure = queue:submit(one, list .. "\0x", nil, print)
check("a queue and a name with a NUL", data == nil and failure.code == "invalid_argument")
local slow = assert(workos.client('{"base_url":"http://127.0.0.1:1","api_key":"k","max_retries":9}'))
local ended = {}
local function remember(_, why) ended[#ended + 1] = why.code end
local id = queue:submit(slow, list, "{}", remember)
check("a call is canceled once", queue:cancel(id) and queue:dispatch(10000) == 1 and not queue:cancel(id))
queue:submit(slow, list, "{}", remember)
queue:close()
check("each end is told", table.concat(ended, " ") == "canceled closed")
data, failure = queue:submit(one, list, "{}", print)
check("a queue that is closed", data == nil and failure.code == "closed")
assert(one:observe(function() end))
data, failure = require("workos_queue").new():submit(one, list, "{}", print)
check("a client with an observer", data == nil and failure.code == "unsupported")
local watching, told = assert(require("workos_queue").new()), {}
assert(watching:observe(one, function(record) told[#told + 1] = workos.get(record, "/operation") end))
assert(watching:submit(one, list, "{}", function(page) told[#told + 1] = page and "page" end))
repeat watching:dispatch(10000) until #told == 2
check("an observer in a queue is told before the call completes", table.concat(told, " ") == list .. " page")
watching:close()
check("a queue's wrong setting", select(2, require("workos_queue").new('{"x":1}')).code == "invalid_argument")

if pcall(require, "luv") then
  setfenv(assert(loadstring((in_coroutines:gsub("\nlocal ", "\n"):gsub("^local ", "")))), names)()
  check("coroutines of the README", names.counted == 3)
  local order = {}
  coroutine.wrap(function()
    data, failure = names.queue:call(names.client, list, '{"limit":1000}')
    order[#order + 1] = failure.code
    local page = names.queue:call(names.client, list, '{"limit":1}')
    order[#order + 1] = page and "page"
    local nobody = workos.client('{"base_url":"http://127.0.0.1:1","api_key":"k","max_retries":0}')
    data, failure = names.queue:call(nobody, list)
    order[#order + 1] = failure.code
  end)()
  order[#order + 1] = "goes on"
  names.uv.run()
  check("a coroutine waits while others go on", table.concat(order, ", ") == "invalid_argument, goes on, page, network")
  names.queue:close()
  check("the loop ends after the queue", names.uv.run() == false)
else
  skipped = skipped + 1
  print("skip coroutines (luv is not installed; Debian: apt-get install lua-luv)")
end

wrong:close()
wrong:close()
data, failure = wrong:call("sso.list_connections")
check("closed", data == nil and failure.code == "closed")
wrong = nil
collectgarbage()

print(("%d passed, %d failed, %d skipped"):format(passed, failed, skipped))
os.exit(failed == 0 and 0 or 1)
