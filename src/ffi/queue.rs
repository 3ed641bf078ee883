use std::ffi::{c_char, c_void};
use std::ptr;

use super::call::named;
use super::strings::{self, MAX_ARGUMENT_BYTES, borrow_object};
use super::{guard, handles, hold, only_error, workos_client, workos_status};
use crate::error::{Error, Status, WORKOS_OK};
use crate::queue::{Hold, Queue, Taken};

/// A queue: calls that complete later, driven by one thread of this library,
/// whatever their number. It is a checked handle, as a client is: using one that
/// was freed or never made gives WORKOS_CLOSED.
///
/// In a child of fork() a queue of the parent is dead: every function gives
/// WORKOS_WRONG_PROCESS before it looks at anything else, and the parent's calls
/// go on untouched. Free it there too, and make another one.
#[allow(non_camel_case_types)]
pub struct workos_queue {
    _opaque: [u8; 0],
}

/// The header calls it intptr_t.
#[allow(non_camel_case_types)]
type queue_descriptor = isize;

/// Makes a queue. It may carry calls of any number of clients.
///
/// @param config_json  borrowed; NULL means "{}". A JSON object with any of
///   - "max_in_flight"    1 to 65536, default 1024: how many calls may be out. A
///                        call counts until its completion was taken.
///   - "max_connections"  1 to 1024, default 64: how many calls of one client are
///                        on the wire at once. Further ones wait for a connection,
///                        which counts against their timeout_ms.
/// @param queue  not NULL. The new queue, owned by you; NULL on failure.
/// @param error  nullable. NULL on success; on failure the error object, owned by
///               you.
/// @return  WORKOS_OK, WORKOS_INVALID_ARGUMENT, or WORKOS_QUEUE_FULL where the
///          process has no descriptor left.
///
/// Never blocks. The queue's thread is started by the first workos_submit; it
/// blocks every signal.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_queue_new(
    config_json: *const c_char,
    queue: *mut *mut workos_queue,
    error: *mut *mut c_char,
) -> workos_status {
    if !queue.is_null() {
        // SAFETY: the caller promises a place to write to.
        unsafe { queue.write(ptr::null_mut()) };
    }
    let work = || {
        if queue.is_null() {
            return Err(Error::invalid("queue is NULL"));
        }
        // SAFETY: the caller promises a NUL-terminated string, or NULL.
        let config = unsafe { borrow_object(config_json, "config_json")? };
        let made = handles::insert_queue(Queue::new(config, guarded)?)?;
        // SAFETY: `queue` is not NULL, and the caller promises a place to write to.
        unsafe { queue.write(made) };
        Ok(())
    };
    // SAFETY: the caller promises a place to write to, or NULL.
    unsafe { only_error(error, "queue_new", work) }
}

/// The guard of what runs on a thread of the queue.
fn guarded(work: &mut dyn FnMut()) -> Result<(), Error> {
    guard::guarded("queue", || {
        work();
        Ok(())
    })
}

/// Takes no more calls, and completes those that are out with WORKOS_CLOSED. Their
/// completions, and those that wait already, can still be taken; after the last
/// one workos_queue_next gives WORKOS_CLOSED.
///
/// @param queue  borrowed; nothing happens for NULL or one that is not open.
///
/// Never blocks.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_queue_close(queue: *mut workos_queue) {
    // There is no one to tell of a bug here.
    let _ = guard::guarded("queue_close", || {
        handles::hold_queue(queue)?.close();
        Ok(())
    });
}

/// Frees a queue. Calls that are out, and completions that were not taken, are
/// dropped silently: where user_data owns something, close the queue and
/// take what is left before.
///
/// @param queue  owned; NULL is fine, and so is one that was freed already or
///               never made: nothing happens.
///
/// Takes at most 100 ms, does not wait for an observer that is running, and may be
/// called inside one. Take its descriptor out of your event loop before: it is
/// closed here. A thread that waits in workos_queue_next comes back with
/// WORKOS_CLOSED.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_queue_free(queue: *mut workos_queue) {
    // There is no one to tell of a bug here.
    let _ = guard::guarded("queue_free", || {
        handles::close_queue(queue);
        Ok(())
    });
}

/// A descriptor for poll, epoll, libuv, asyncio and the like: readable as long as a
/// completion waits to be taken. It is the reading end of a pipe, close-on-exec.
///
/// The queue owns it: never close it. You may read from it, as some event loops do;
/// what is read means nothing. After each wake-up take completions by
/// workos_queue_next with a timeout of 0 until it gives WORKOS_TIMEOUT; that serves
/// loops that report levels as well as those that report changes.
///
/// @param queue  borrowed.
/// @return  the descriptor, or -1 where the queue is NULL, not open, or was made
///          before a fork().
///
/// Never blocks.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_queue_fd(queue: *const workos_queue) -> queue_descriptor {
    let descriptor = guard::guarded("queue_fd", || Ok(handles::hold_queue(queue)?.descriptor()));
    descriptor.unwrap_or(-1)
}

/// Begins a call that completes later, with what workos_call would have given.
/// Every call that was accepted completes exactly once; workos_queue_next returns
/// its completion.
///
/// @param client       borrowed, not NULL. Freeing it completes the call with
///                     WORKOS_CLOSED.
/// @param queue        borrowed, not NULL.
/// @param operation    borrowed, not NULL: as for workos_call.
/// @param params_json  borrowed; NULL means "{}". As for workos_call; copied.
/// @param user_data    nullable: handed out with the completion, else untouched.
/// @param id           nullable. The number of the call, for workos_cancel: never 0,
///                     and never used twice by this queue. The call may complete
///                     before this function returns. Untouched on failure.
/// @param error        nullable. NULL on success; on failure the error object, owned
///                     by you.
/// @return  WORKOS_OK if the call was accepted. Otherwise it was not, and nothing was
///          sent: WORKOS_WRONG_PROCESS, WORKOS_INVALID_ARGUMENT, WORKOS_CLOSED (the
///          client or the queue), WORKOS_UNSUPPORTED, WORKOS_NOT_CONFIGURED, or
///          WORKOS_QUEUE_FULL (max_in_flight is reached, or no thread or descriptor
///          is available). All other errors come with the completion.
///
/// Never blocks. The deadline of the call, timeout_ms, starts now. The
/// request carries the key that the client has now. The client's observer is
/// called on the queue's thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_submit(
    client: *const workos_client,
    queue: *mut workos_queue,
    operation: *const c_char,
    params_json: *const c_char,
    user_data: *mut c_void,
    id: *mut u64,
    error: *mut *mut c_char,
) -> workos_status {
    let take = || {
        let queue = handles::hold_queue(queue);
        if let Ok(queue) = &queue {
            queue.check_process()?;
        }
        let client = hold(client)?;
        let queue = queue?;
        queue.check_open()?;
        // SAFETY: the caller promises NUL-terminated strings, or NULL.
        let (operation, params) = unsafe { named(operation, params_json)? };
        let number = queue.submit(Hold::new(client), operation, params, user_data.expose_provenance())?;
        if !id.is_null() {
            // SAFETY: the caller promises a place to write to, or NULL.
            unsafe { id.write(number) };
        }
        Ok(())
    };
    // An error from before the operation is known is named as workos_call names it.
    let work = || take().map_err(|refused: Error| refused.of("call"));
    // SAFETY: the caller promises a place to write to, or NULL.
    unsafe { only_error(error, "submit", work) }
}

/// Takes one completion, or a record of workos_queue_tell. Any thread may call this,
/// and several may wait at once.
///
/// @param queue       borrowed, not NULL.
/// @param timeout_ms  how long to wait for one, in milliseconds: 0 does not wait, and a
///                    negative number waits as long as calls are running. A thread
///                    that serves calls of other threads waits with INT32_MAX.
/// @param id          nullable. The number that workos_submit gave; 0 for a record.
/// @param user_data   nullable. As it was given to workos_submit.
/// @param status      nullable. The call's own status: WORKOS_OK or any other.
/// @param out         nullable. The call's data or its error object, as from
///                    workos_call. Owned by you. NULL unless a completion was taken.
/// @return  WORKOS_OK if one was taken, whether its call succeeded or failed.
///          Otherwise *out is NULL and the others are untouched: WORKOS_TIMEOUT if
///          none came in time; WORKOS_CLOSED if none will come, because the queue was
///          closed and has handed out all, or was freed; WORKOS_INVALID_ARGUMENT (queue is
///          NULL); WORKOS_WRONG_PROCESS.
///
/// Blocks for at most timeout_ms.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_queue_next(
    queue: *mut workos_queue,
    timeout_ms: i32,
    id: *mut u64,
    user_data: *mut *mut c_void,
    status: *mut workos_status,
    out: *mut *mut c_char,
) -> workos_status {
    // SAFETY: the caller promises a place to write to, or NULL.
    unsafe { strings::clear(out) };
    let taken = guard::guarded("queue_next", || match handles::hold_queue(queue)?.next(timeout_ms)? {
        Taken::One(completion) => Ok(completion),
        Taken::Timeout => Err(Error::new(Status::Timeout, "no call completed within timeout_ms")),
        Taken::Closed => {
            Err(Error::new(Status::Closed, "the queue is closed, and all its completions were taken"))
        }
    });
    let completion = match taken {
        Ok(completion) => completion,
        Err(error) => return error.status.code(),
    };
    let (code, text) = match completion.result {
        Ok(data) => (WORKOS_OK, data),
        Err(error) => (error.status.code(), error.of("call").to_json()),
    };
    // SAFETY: the caller promises places to write to, or NULL.
    unsafe {
        if !id.is_null() {
            id.write(completion.id);
        }
        if !user_data.is_null() {
            user_data.write(ptr::with_exposed_provenance_mut(completion.user_data));
        }
        if !status.is_null() {
            status.write(code);
        }
        strings::hand_out(out, text);
    }
    WORKOS_OK
}

/// An observer that puts each record into a queue, for a host whose functions must
/// not run on a foreign thread, such as an event loop's:
///     workos_client_set_observer(client, workos_queue_tell, queue, NULL)
///
/// workos_queue_next hands the record out among the completions: with the id 0,
/// WORKOS_OK, NULL as user_data, and the record as *out. It comes before the
/// completion of its call. If the call was submitted to the same queue, the record's
/// "call" is its id. At most max_in_flight records may wait, in addition to the
/// calls; further records are dropped.
///
/// @param record_json  borrowed: the record of an attempt.
/// @param queue        borrowed: a workos_queue. Nothing happens for NULL, one that
///                     is not open, or one that was made before a fork().
///
/// Never blocks.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_queue_tell(record_json: *const c_char, queue: *mut c_void) {
    // There is no one to tell of a bug here.
    let _ = guard::guarded("queue_tell", || {
        // SAFETY: the caller promises a NUL-terminated string.
        let record = unsafe { strings::borrow(record_json, "record_json", MAX_ARGUMENT_BYTES)? };
        handles::hold_queue(queue.cast())?.tell(record);
        Ok(())
    });
}

/// Ends a call. It completes with WORKOS_CANCELED, and "performed" of its error
/// object says whether the service may have done it; user_data stays in use until
/// that completion is taken.
///
/// @param queue  borrowed, not NULL.
/// @param id     the number that workos_submit gave.
/// @return  WORKOS_OK; WORKOS_NOT_FOUND for a number that is not known or whose call
///          has completed already; WORKOS_INVALID_ARGUMENT (queue is NULL),
///          WORKOS_CLOSED, WORKOS_WRONG_PROCESS.
///
/// Never blocks.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn workos_cancel(queue: *mut workos_queue, id: u64) -> workos_status {
    let canceled = guard::guarded("cancel", || {
        let known = handles::hold_queue(queue)?.cancel(id)?;
        if known {
            Ok(())
        } else {
            Err(Error::new(Status::NotFound, "no call with this id is running; it may have completed"))
        }
    });
    canceled.map_or_else(|error| error.status.code(), |()| WORKOS_OK)
}
