-- WorkOS for Lua 5.4: tables in, tables out, and nil with an error table when a call fails.
--
--   local workos = require "workos"
--   local client <close> = assert(workos.client { client_id = "client_...", api_key = "sk_..." })
--   local answer, err = client.sso.profile { code = code }
--   if not answer then print(err.code, err.message, err.retryable) end

local core = require "workos.core"
local json = require "workos.json"

local workos = { version = core.version, null = json.null }

-- An error prints as "rejected: The code ... is invalid."; its fields are those of the library's error object.
local Error = {}
function Error:__tostring() return self.code .. ": " .. (self.message or "") end

local function failed(text)
    local err = json.decode(text)
    err.code = err.code or "internal"
    return nil, setmetatable(err, Error)
end

-- client.<group>.<name>(params) for every operation that the library has.
local function methods(handle)
    local groups = {}
    for _, operation in ipairs(json.decode(core.operations()).operations) do
        local group, name = operation.name:match("^(.-)%.(.+)$")
        local function method(params)
            local data, err = handle:call(operation.name, json.encode(params or {}))
            if not data then return failed(err) end
            return json.decode(data)
        end
        if group then
            groups[group] = groups[group] or {}
            groups[group][name] = method
        else
            groups[operation.name] = method
        end
    end
    return groups
end

function workos.client(config)
    local handle, err = core.client(json.encode(config or {}))
    if not handle then return failed(err) end
    local client = methods(handle)
    function client.close() handle:close() end
    return setmetatable(client, { __close = client.close })
end

return workos
