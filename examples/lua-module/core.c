/* workos.core: the library inside a Lua 5.4 module. Texts of JSON go in and come
 * out; workos.lua, beside it, makes tables of them.
 *
 * Lua leaves a C function by longjmp when memory runs out, so whatever the library
 * hands out is held by a value of Lua's from the first moment. */
#include <lauxlib.h>
#include <lua.h>
#include <workos.h>

static const char CLIENT[] = "workos.client", TEXT[] = "workos.text";

static int text_gc(lua_State *L)
{
    char **text = luaL_checkudata(L, 1, TEXT);
    workos_string_free(*text);
    *text = NULL;
    return 0;
}

/* Pushes a place for a text of the library's. */
static char **new_text(lua_State *L)
{
    char **text = lua_newuserdatauv(L, sizeof *text, 0);
    *text = NULL;
    luaL_setmetatable(L, TEXT);
    return text;
}

/* Ends a call: its data, or nil and the error object. */
static int give(lua_State *L, workos_status status, char **text)
{
    if (status != WORKOS_OK)
        lua_pushnil(L);
    lua_pushstring(L, *text != NULL ? *text : "{}");
    workos_string_free(*text);
    *text = NULL;
    return status == WORKOS_OK ? 1 : 2;
}

static workos_client **to_client(lua_State *L)
{
    return luaL_checkudata(L, 1, CLIENT);
}

/* core.client(config): a client, or nil and the error object. */
static int client_new(lua_State *L)
{
    const char *config = luaL_checkstring(L, 1);
    char **error = new_text(L);
    workos_client **client = lua_newuserdatauv(L, sizeof *client, 0);
    *client = NULL;
    luaL_setmetatable(L, CLIENT);
    workos_status status = workos_client_new(config, client, error);
    return status == WORKOS_OK ? 1 : give(L, status, error);
}

/* client:close(), the garbage collector's and a to-be-closed variable's end. */
static int client_close(lua_State *L)
{
    workos_client **client = to_client(L);
    workos_client_free(*client);
    *client = NULL;
    return 0;
}

/* client:call(operation, params). Blocks while it sends, as a call of C does. */
static int client_call(lua_State *L)
{
    workos_client *client = *to_client(L);
    const char *operation = luaL_checkstring(L, 2), *params = luaL_checkstring(L, 3);
    char **out = new_text(L);
    return give(L, workos_call(client, operation, params, out), out);
}

/* core.operations() */
static int operations(lua_State *L)
{
    char **out = new_text(L);
    return give(L, workos_operations(out), out);
}

static const luaL_Reg text_methods[] = {{"__gc", text_gc}, {NULL, NULL}};
static const luaL_Reg client_methods[] = {
    {"__gc", client_close}, {"__close", client_close}, {"close", client_close}, {"call", client_call}, {NULL, NULL}};
static const luaL_Reg functions[] = {{"client", client_new}, {"operations", operations}, {NULL, NULL}};

/* The one function that the module shows. */
__attribute__((visibility("default"))) int luaopen_workos_core(lua_State *L);
int luaopen_workos_core(lua_State *L)
{
    luaL_newmetatable(L, TEXT);
    luaL_setfuncs(L, text_methods, 0);
    luaL_newmetatable(L, CLIENT);
    luaL_setfuncs(L, client_methods, 0);
    lua_pushvalue(L, -1);
    lua_setfield(L, -2, "__index");
    luaL_newlib(L, functions);
    lua_pushstring(L, workos_version());
    lua_setfield(L, -2, "version");
    return 1;
}
