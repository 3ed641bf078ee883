//! The clients and queues that C holds: what it has as a `workos_client *` is a
//! handle of this table, never an address.

use std::ptr;

use super::guard::guarded;
use super::{workos_client, workos_queue};
use crate::client::{Client, ask_nobody};
use crate::error::{Error, Status};
use crate::queue::Queue;
use crate::sys::{Held, Table, spawn_without_signals};

static CLIENTS: Table<Client> = Table::new();
static QUEUES: Table<Queue> = Table::new();

/// The pointer that stands for `client` from now on.
pub fn insert(client: Client) -> Result<*mut workos_client, Error> {
    let handle = CLIENTS.insert(client).ok_or_else(|| Error::new(Status::Internal, "too many clients"))?;
    if let Some(client) = CLIENTS.hold(handle) {
        client.set_background(Box::new(move |work| in_background(handle, work)));
    }
    Ok(ptr::without_provenance_mut(handle))
}

/// As much as a call takes, and what a name lookup takes of the thread that waits for it.
const BACKGROUND_STACK_BYTES: usize = 512 * 1024;

/// Runs `work` on a new thread, which holds the client until the work has ended.
fn in_background(handle: usize, work: fn(&Client)) -> bool {
    let Some(client) = CLIENTS.hold(handle) else {
        return false;
    };
    let work = move || {
        ask_nobody();
        let _ = guarded("background", || {
            work(&client);
            Ok(())
        });
        drop(client);
    };
    spawn_without_signals("workos-keys", BACKGROUND_STACK_BYTES, work).is_ok()
}

/// The client behind a pointer that C passed, for one call.
pub fn hold(client: *const workos_client) -> Result<Held<Client>, Error> {
    if client.is_null() {
        return Err(Error::invalid("client is NULL"));
    }
    let closed = || Error::new(Status::Closed, "the client is not open: it was freed, or never made");
    CLIENTS.hold(client.addr()).ok_or_else(closed)
}

/// Ends the client's running calls, the last of which takes it away. Nothing
/// happens for a pointer that is none of an open client's.
pub fn close(client: *const workos_client) {
    if let Some(client) = CLIENTS.close(client.addr()) {
        client.close();
    }
}

/// The pointer that stands for `queue` from now on.
pub fn insert_queue(queue: Queue) -> Result<*mut workos_queue, Error> {
    let handle = QUEUES.insert(queue).ok_or_else(|| Error::new(Status::Internal, "too many queues"))?;
    Ok(ptr::without_provenance_mut(handle))
}

/// The queue behind a pointer that C passed, for one call.
pub fn hold_queue(queue: *const workos_queue) -> Result<Held<Queue>, Error> {
    if queue.is_null() {
        return Err(Error::invalid("queue is NULL"));
    }
    let closed = || Error::new(Status::Closed, "the queue is not open: it was freed, or never made");
    QUEUES.hold(queue.addr()).ok_or_else(closed)
}

/// Drops the queue's calls and completions. Nothing happens for a pointer that is
/// not an open queue's.
pub fn close_queue(queue: *const workos_queue) {
    if let Some(queue) = QUEUES.close(queue.addr()) {
        queue.free();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client() -> Client {
        Client::new("{}", &|_| None).expect("valid")
    }

    #[test]
    fn a_stale_handle_is_recognised_also_after_others_were_made() {
        let first = insert(client()).expect("room");
        close(first);
        let others: Vec<_> = (0..300).map(|_| insert(client()).expect("room")).collect();
        assert!(others.iter().all(|other| *other != first));
        assert!(hold(first).is_err());
        close(first);
        assert!(others.iter().all(|other| hold(*other).is_ok()));
        others.into_iter().for_each(|other| close(other));
    }

    #[test]
    fn made_up_handles_are_refused() {
        for handle in [0, 1, 2, 1 << 32, usize::MAX, 0x7fff_ffff_f000, 0xffff_ffff] {
            let made_up = ptr::without_provenance(handle);
            assert!(hold(made_up).is_err(), "{handle:#x}");
            close(made_up);
        }
    }

    #[test]
    fn a_held_client_outlives_its_handle() {
        let handle = insert(client()).expect("room");
        let held = hold(handle).expect("open");
        close(handle);
        assert!(hold(handle).is_err());
        assert_eq!(
            held.call("sso.authorization_url", "{}").map_err(|e| e.status),
            Err(Status::InvalidArgument)
        );
    }
}
