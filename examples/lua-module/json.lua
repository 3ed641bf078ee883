-- The little JSON that the module needs. A table with a first element is an array, any other an object;
-- null is json.null. What is decoded here comes from the library, which has checked it.

local json = { null = setmetatable({}, { __tostring = function() return "null" end }) }

local escapes = { ['"'] = '\\"', ["\\"] = "\\\\" }
local function quote(text)
    return '"' .. text:gsub('[%c"\\]', function(c) return escapes[c] or ("\\u%04x"):format(c:byte()) end) .. '"'
end

function json.encode(value)
    local kind = type(value)
    if value == json.null then return "null" end
    if kind == "string" then return quote(value) end
    if kind == "boolean" or math.type(value) == "integer" then return tostring(value) end
    if kind == "number" and value == value and math.abs(value) < math.huge then return ("%.17g"):format(value) end
    if kind ~= "table" then error("a " .. kind .. " cannot be sent", 0) end
    local parts = {}
    if value[1] ~= nil then
        for index, element in ipairs(value) do parts[index] = json.encode(element) end
        return "[" .. table.concat(parts, ",") .. "]"
    end
    for name, member in pairs(value) do parts[#parts + 1] = quote(tostring(name)) .. ":" .. json.encode(member) end
    return "{" .. table.concat(parts, ",") .. "}"
end

local plain = { b = "\b", f = "\f", n = "\n", r = "\r", t = "\t" }
-- \uXXXX, or two of them for a character beyond the first 65,536.
local function unescape(text)
    local high, low = text:match("^\\u(%x%x%x%x)\\u(%x%x%x%x)$")
    if not high then return utf8.char(tonumber(text:sub(3), 16)) end
    return utf8.char(0x10000 + ((tonumber(high, 16) & 0x3ff) << 10 | tonumber(low, 16) & 0x3ff))
end

-- A string from its first quote: its value and where the text goes on.
local function string_at(text, at)
    local stop = at
    repeat
        stop = text:find('["\\]', stop + 1)
        local escaped = text:sub(stop, stop) == "\\"
        if escaped then stop = stop + 1 end
    until not escaped
    local parts, from, raw = {}, 1, text:sub(at + 1, stop - 1)
    while true do
        local slash = raw:find("\\", from, true)
        if not slash then break end
        parts[#parts + 1] = raw:sub(from, slash - 1)
        local letter = raw:sub(slash + 1, slash + 1)
        if letter == "u" then
            local length = raw:match("^[dD][89abAB]%x%x\\u[dD][c-fC-F]%x%x", slash + 2) and 12 or 6
            parts[#parts + 1] = unescape(raw:sub(slash, slash + length - 1))
            from = slash + length
        else
            parts[#parts + 1] = plain[letter] or letter
            from = slash + 2
        end
    end
    parts[#parts + 1] = raw:sub(from)
    return table.concat(parts), stop + 1
end

local value_at

-- The elements of an array or the members of an object: opened at `at`, closed by `close`.
local function container_at(text, at, close, named)
    local filled = {}
    at = text:find("%S", at + 1)
    while text:sub(at, at) ~= close do
        local name = #filled + 1
        if named then
            name, at = string_at(text, at)
            at = text:find("[^%s:]", at)
        end
        filled[name], at = value_at(text, at)
        at = text:find("[^%s,]", at)
    end
    return filled, at + 1
end

local words = { ["true"] = true, ["false"] = false, null = json.null }
function value_at(text, at)
    local first = text:sub(at, at)
    if first == '"' then return string_at(text, at) end
    if first == "{" then return container_at(text, at, "}", true) end
    if first == "[" then return container_at(text, at, "]", false) end
    local word = text:match("^[%w%.+-]+", at)
    if words[word] ~= nil then return words[word], at + #word end
    return tonumber(word), at + #word
end

function json.decode(text)
    return (value_at(text, text:find("%S")))
end

return json
