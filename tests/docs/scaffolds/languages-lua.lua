-- BLOCK
print(url)
local code = io.read():match("code=([^&]+)")
-- BLOCK
assert(email == "ada@foo-corp.com")
-- BLOCK
assert(answer == '{"success":true}')
if pcall(require, "luv") then
  -- BLOCK
  assert(counted == 3)
end
