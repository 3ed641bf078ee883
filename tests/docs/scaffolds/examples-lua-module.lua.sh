# Builds the module, and runs the blocks in a Lua that loads it.
sh "$ROOT/examples/lua-module/build.sh" "$PWD/module"
cat >page.lua <<'END'
local code = "01NOBODY"
-- BLOCK
assert(err.code == "rejected" and not err.retryable)
END
LUA_PATH="module/?.lua" LUA_CPATH="module/?.so" lua5.4 page.lua
