-- Calls of WorkOS that complete later: as a coroutine, or by a callback. One thread of the library drives them all.
--
--   local queue = assert(require("workos_queue").new())
--   queue:watch(require("luv"))
--   coroutine.wrap(function() print(queue:call(client, "sso.list_connections")) end)()
--   require("luv").run()
--
-- Any other event loop watches queue:fd(), and calls queue:dispatch() when it is readable.

local ffi = require("ffi")
local workos = require("workos")

ffi.cdef([[
typedef struct workos_queue workos_queue;
int32_t workos_queue_new(const char *config, workos_queue **queue, char **error);
void workos_queue_close(workos_queue *queue);
void workos_queue_free(workos_queue *queue);
intptr_t workos_queue_fd(const workos_queue *queue);
int32_t workos_submit(const workos_client *client, workos_queue *queue, const char *operation, const char *params, void *data, uint64_t *id, char **error);
int32_t workos_queue_next(workos_queue *queue, int32_t timeout, uint64_t *id, void **data, int32_t *status, char **out);
int32_t workos_cancel(workos_queue *queue, uint64_t id);
void workos_queue_tell(const char *record, void *queue);
]])

local library, given, take, failure, found_here, refused = workos.inside()
local Queue = {}
Queue.__index = Queue

--- A queue; `config` is JSON, such as '{"max_in_flight":1000}'.
local function new(config)
  if config ~= nil and type(config) ~= "string" then return nil, found_here(1, "config must be JSON, as a string", "queue_new") end
  local handle = ffi.new("workos_queue *[1]")
  local status, json = given("workos_queue_new", config or "{}", handle)
  if status ~= 0 then return nil, failure(status, json) end
  return setmetatable({ handle = ffi.gc(handle[0], library.workos_queue_free), out = 0, callbacks = {} }, Queue)
end

--- The descriptor, readable as long as a completion waits; it belongs to the queue.
function Queue:fd()
  return tonumber(library.workos_queue_fd(self.handle))
end

--- Begins a call, and gives its id. `callback(data, failure)` is called once, by dispatch.
function Queue:submit(client, operation, params, callback)
  -- An observer is called on the queue's thread, where no Lua may run.
  if client.observer then return nil, found_here(18, "a client with an observer cannot be used with a queue", tostring(operation)) end
  params = params or "{}"
  local wrong = refused(operation, params)
  if wrong then return nil, wrong end
  local id = ffi.new("uint64_t[1]")
  local status, json = given("workos_submit", client.handle, self.handle, operation, params, ffi.new("void *"), id)
  if status ~= 0 then return nil, failure(status, json) end
  local number = tonumber(id[0])
  -- The client must stay: its calls end with it.
  self.callbacks[number] = { call = callback, client = client }
  self.out, client.out = self.out + 1, (client.out or 0) + 1
  if self.poll then self.loop.ref(self.poll) end
  return number
end

--- Calls an operation from inside a coroutine, which waits until it has completed, and gives
--- what client:call does. Others run meanwhile.
function Queue:call(client, operation, params)
  local caller = coroutine.running()
  if not caller then error("queue:call must be called from inside a coroutine", 2) end
  local id, wrong = self:submit(client, operation, params, function(...)
    local fine, thrown = coroutine.resume(caller, ...)
    if not fine then error(debug.traceback(caller, tostring(thrown)), 0) end
  end)
  if not id then return nil, wrong end
  return coroutine.yield()
end

-- Takes one completion and calls back; gives what workos_queue_next does.
local function dispatch_one(self, timeout)
  local id, status, out = ffi.new("uint64_t[1]"), ffi.new("int32_t[1]"), ffi.new("char *[1]")
  local taken = library.workos_queue_next(self.handle, timeout, id, nil, status, out)
  if taken ~= 0 then return taken end
  local number, json = tonumber(id[0]), take(out)
  if number == 0 then
    if self.observer then self.observer(json) end
    return taken
  end
  local callback = self.callbacks[number]
  self.callbacks[number] = nil
  self.out, callback.client.out = self.out - 1, callback.client.out - 1
  -- A loop with nothing else to do ends.
  if self.out == 0 and self.poll then self.loop.unref(self.poll) end
  if status[0] == 0 then callback.call(json) else callback.call(nil, failure(status[0], json)) end
  return taken
end

--- Calls back for all that waits, records of attempts among it, and gives how many. With `timeout`, in milliseconds, it
--- waits for the first one.
function Queue:dispatch(timeout)
  local count = 0
  while dispatch_one(self, count == 0 and timeout or 0) == 0 do count = count + 1 end
  return count
end

--- Dispatches whenever `luv`, the loop that is given, finds a completion. The loop runs as long as calls are out.
function Queue:watch(luv)
  self.loop, self.poll = luv, assert(luv.new_poll(self:fd()))
  luv.poll_start(self.poll, "r", function() self:dispatch() end)
  if self.out == 0 then luv.unref(self.poll) end
end

--- Calls a function with the JSON of each attempt of this client, where its completions are dispatched. The
--- attempts of every client that is observed so come to the last function that was given.
function Queue:observe(client, observer)
  local status = library.workos_client_set_observer(client.handle, library.workos_queue_tell, self.handle, nil)
  if status ~= 0 then return nil, found_here(status, "the client is closed", "client_set_observer") end
  self.observer, client.observer = observer, nil
  return true
end

--- Ends a call, which completes as "canceled". False where it has completed.
function Queue:cancel(id)
  return library.workos_cancel(self.handle, id) == 0
end

--- Closes the queue; calls that are out complete as "closed", before this returns.
function Queue:close()
  library.workos_queue_close(self.handle)
  repeat local taken = dispatch_one(self, 1000) until taken ~= 0 and taken ~= 11
  -- Its descriptor ends with it, so the loop lets go of that first.
  if self.poll then self.loop.close(self.poll) end
  self.poll = nil
  library.workos_queue_free(ffi.gc(self.handle, nil))
end

return { new = new }
