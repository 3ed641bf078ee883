-- The module against the sandbox of scripts/test_bindings.py; test.py builds it and gives a code in TEST_CODE.
local workos = require "workos"
local json = require "workos.json"

local counted = { passed = 0, failed = 0 }
local function test(name, body)
    local ok, why = pcall(body)
    print((ok and "ok   " or "FAIL ") .. name .. (ok and "" or ": " .. tostring(why)))
    counted[ok and "passed" or "failed"] = counted[ok and "passed" or "failed"] + 1
end
local function same(got, wanted)
    if got ~= wanted then error(("%s, not %s"):format(got, wanted), 2) end
end

local function event(target)
    return {
        idempotency_key = "lua-1",
        event = {
            group = "Foo Corp", location = "", action = "user.created", action_type = "C", actor_name = "Foo",
            actor_id = "user_12345", target_name = target, target_id = "user_67890",
            occurred_at = "2020-01-10T15:30:00-05:00", metadata = { source = 'a "quoted"\n word' },
        },
    }
end

test("JSON there and back", function()
    for _, text in ipairs { '"a\\u0001\\"\\\\b"', "[1,2.5,true,null]", "{}", '{"a":[{"b":"c"}]}' } do
        same(json.encode(json.decode(text)), text)
    end
    same(json.decode('"\\u00e9\\ud83d\\ude00\\n\\/"'), "é😀\n/")
end)
test("an authorization URL", function()
    local client = assert(workos.client())
    local answer = assert(client.sso.authorization_url {
        domain = "foo-corp.com", redirect_uri = "http://localhost:4567/callback", state = { next_page = "/docs" },
    })
    assert(answer.url:find("/sso/authorize?response_type=code&client_id=client_sandbox&", 1, true), answer.url)
    assert(answer.url:find("state=%7B%22next_page%22%3A%22%2Fdocs%22%7D", 1, true), answer.url)
end)
test("a person signs in once", function()
    local client = assert(workos.client())
    local answer = assert(client.sso.profile { code = os.getenv "TEST_CODE" })
    same(answer.profile.email, "ada@foo-corp.com")
    local nothing, err = client.sso.profile { code = os.getenv "TEST_CODE" }
    same(nothing, nil)
    same(err.code, "rejected")
    same(err.api_code, "invalid_grant")
    same(err.performed, "no")
    same(tostring(err), "rejected: " .. err.message)
end)
test("an event is created once", function()
    local client = assert(workos.client())
    same(assert(client.audit_trail.create_event(event "Bar")).success, true)
    same(assert(client.audit_trail.create_event(event "Bar")).success, true)
    local _, err = client.audit_trail.create_event(event "Baz")
    same(err.code, "conflict")
end)
test("a wrong argument is an error table, a wrong type an error", function()
    local _, err = workos.client { tiemout_ms = 1 }
    same(err.code, "invalid_argument")
    assert(err.message:find "tiemout_ms")
    same(pcall(workos.client, { api_key = print }), false)
end)
test("a client is closed by hand, by its block, and by the collector", function()
    local closed
    do
        local client <close> = assert(workos.client())
        closed = client
    end
    local _, err = closed.sso.profile { code = "c" }
    assert(err.code == "closed" or err.code == "invalid_argument", err.code)
    closed.close()
    for _ = 1, 2000 do workos.client() end
    collectgarbage()
end)

print(("%d passed, %d failed, 0 skipped"):format(counted.passed, counted.failed))
os.exit(counted.failed == 0)
