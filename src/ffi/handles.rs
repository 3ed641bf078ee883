//! Checked handles: what C holds as a `workos_client *` is a number, the
//! generation of a slot and the slot's place, never an address. So a stale,
//! doubled or made-up one is recognised.
//!
//! Nothing here locks: a child of fork() would inherit a lock held by a thread
//! that it does not have. A slot's whole state is one atomic word.

use std::ops::Deref;
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};

use crate::client::Client;
use crate::error::{Error, Status};

#[cfg(not(target_pointer_width = "64"))]
compile_error!("a handle holds a 32-bit generation and a 32-bit place: a 64-bit target is needed");

/// Slots come in blocks of 64, 128, 256, ... that are never freed.
const BLOCKS: usize = 24;
const FIRST_BLOCK: usize = 64;

static TABLE: [AtomicPtr<Slot>; BLOCKS] = [const { AtomicPtr::new(ptr::null_mut()) }; BLOCKS];

#[derive(Default)]
struct Slot {
    /// Generation (32 bits), OPEN, TAKEN, and how many calls hold it (30 bits).
    state: AtomicU64,
    client: AtomicPtr<Client>,
}

/// The handle is valid: it was made, and not freed yet.
const OPEN: u64 = 1 << 31;
/// The slot belongs to a client that is there, still or already.
const TAKEN: u64 = 1 << 30;
const COUNT: u64 = TAKEN - 1;

/// The upper half of a handle of generation 0 ("WORK"): neither a small number
/// nor an address of a program has it, so neither is a handle by accident.
const FIRST_GENERATION: u64 = 0x574f_524b;

/// The upper half of the handles that a slot in this state has.
fn generation(state: u64) -> u64 {
    (state >> 32) ^ FIRST_GENERATION
}

/// Block number, and how many slots the blocks before it have.
fn block_size(block: usize) -> usize {
    FIRST_BLOCK << block
}

/// The block, made if it is not there.
fn make_block(block: usize, place: &AtomicPtr<Slot>) -> &'static [Slot] {
    let size = block_size(block);
    let mut first = place.load(Ordering::Acquire);
    if first.is_null() {
        let slots: Box<[Slot]> = (0..size).map(|_| Slot::default()).collect();
        let fresh = Box::into_raw(slots).cast::<Slot>();
        match place.compare_exchange(ptr::null_mut(), fresh, Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) => first = fresh,
            Err(other) => {
                let unused = ptr::slice_from_raw_parts_mut(fresh, size);
                // SAFETY: `fresh` came from Box::into_raw above and was never shared.
                drop(unsafe { Box::from_raw(unused) });
                first = other;
            }
        }
    }
    // SAFETY: a block that was published has `size` slots and is never freed.
    unsafe { std::slice::from_raw_parts(first, size) }
}

/// The slot that a handle names, whether or not it is the handle's any more.
fn slot_of(handle: usize) -> Option<&'static Slot> {
    let mut place = (handle & 0xffff_ffff).checked_sub(1)?;
    for (block, first) in TABLE.iter().enumerate() {
        let size = block_size(block);
        if place < size {
            let first = first.load(Ordering::Acquire);
            if first.is_null() {
                return None;
            }
            // SAFETY: a block that was published has `size` slots and is never freed.
            return unsafe { std::slice::from_raw_parts(first, size) }.get(place);
        }
        place -= size;
    }
    None
}

/// Puts `client` into a vacant slot. The handle is never zero.
pub fn insert(client: Client) -> Result<usize, Error> {
    let mut before = 0;
    for (block, first) in TABLE.iter().enumerate() {
        for (at, slot) in make_block(block, first).iter().enumerate() {
            let vacant = slot.state.load(Ordering::Relaxed);
            if vacant & TAKEN != 0 {
                continue;
            }
            let taken = vacant | TAKEN;
            let won = slot.state.compare_exchange(vacant, taken, Ordering::Acquire, Ordering::Relaxed);
            if won.is_err() {
                continue;
            }
            slot.client.store(Box::into_raw(Box::new(client)), Ordering::Relaxed);
            slot.state.store(taken | OPEN, Ordering::Release);
            let place = before + at + 1;
            return Ok((generation(vacant) as usize) << 32 | place);
        }
        before += block_size(block);
    }
    Err(Error::new(Status::Internal, "too many clients"))
}

/// A client that cannot go away while this exists.
pub struct Held(&'static Slot);

impl Deref for Held {
    type Target = Client;

    fn deref(&self) -> &Client {
        let client = self.0.client.load(Ordering::Acquire);
        // SAFETY: the slot's count was raised while it was open, and the client
        // is dropped only when the count of a closed slot reaches zero.
        unsafe { &*client }
    }
}

/// The client of `handle`, for one call.
pub fn hold(handle: usize) -> Result<Held, Error> {
    let closed = || Error::new(Status::Closed, "the client is not open: it was freed, or never made");
    let slot = slot_of(handle).ok_or_else(closed)?;
    let mut state = slot.state.load(Ordering::Acquire);
    loop {
        if state & OPEN == 0 || generation(state) != (handle >> 32) as u64 {
            return Err(closed());
        }
        match slot.state.compare_exchange_weak(state, state + 1, Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) => return Ok(Held(slot)),
            Err(now) => state = now,
        }
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let before = self.0.state.fetch_sub(1, Ordering::AcqRel);
        if before & COUNT == 1 && before & OPEN == 0 {
            let client = self.0.client.swap(ptr::null_mut(), Ordering::AcqRel);
            // SAFETY: this was the last hold of a closed slot, so nobody else
            // can reach the client; it came from Box::into_raw in `insert`.
            drop(unsafe { Box::from_raw(client) });
            // Vacant, and of the next generation: older handles are stale now.
            let next = ((before >> 32) + 1) & 0xffff_ffff;
            self.0.state.store(next << 32, Ordering::Release);
        }
    }
}

/// Closes `handle`: its running calls end, and the last of them takes the
/// client away. Nothing happens for a handle that is not open.
pub fn close(handle: usize) {
    let Ok(held) = hold(handle) else { return };
    let mut state = held.0.state.load(Ordering::Acquire);
    while state & OPEN != 0 {
        match held.0.state.compare_exchange_weak(state, state & !OPEN, Ordering::AcqRel, Ordering::Acquire) {
            // Only the thread that closed it goes on to end its calls.
            Ok(_) => return held.close(),
            Err(now) => state = now,
        }
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
        let others: Vec<usize> = (0..300).map(|_| insert(client()).expect("room")).collect();
        assert!(others.iter().all(|other| *other != first));
        assert!(hold(first).is_err());
        close(first);
        assert!(others.iter().all(|other| hold(*other).is_ok()));
        others.into_iter().for_each(close);
    }

    #[test]
    fn made_up_handles_are_refused() {
        for handle in [0, 1, 2, 1 << 32, usize::MAX, 0x7fff_ffff_f000, 0xffff_ffff] {
            assert!(hold(handle).is_err(), "{handle:#x}");
            close(handle);
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
