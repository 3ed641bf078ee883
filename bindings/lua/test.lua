-- The README's code as it stands, and what goes wrong. Run in this folder, with a sandbox in the environment.

local passed, failed = 0, 0

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
check("the README has three blocks", #blocks == 3)

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
local wrong = workos.client('{"api_key":"sk_wrong"}')
data, failure = wrong:call("sso.list_connections")
check("a wrong key", data == nil and failure.code == "unauthorized")
wrong:close()
wrong:close()
data, failure = wrong:call("sso.list_connections")
check("closed", data == nil and failure.code == "closed")
wrong = nil
collectgarbage()

print(("%d passed, %d failed, 0 skipped"):format(passed, failed))
os.exit(failed == 0 and 0 or 1)
