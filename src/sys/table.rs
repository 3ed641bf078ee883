use std::ops::Deref;
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicU32, AtomicU64, Ordering};

use super::salt::Salt;
use super::slot::{Generation, Left, Slot};

/// Values under handles: a handle is a number, the generation of a slot and the
/// slot's place, never an address, so a stale or made-up one is recognised.
///
/// Nothing here locks: a child of fork() would inherit a lock held by a thread
/// that it does not have. What each function does takes the same time however
/// many values there are.
pub struct Table<T: Orphan> {
    /// Blocks of 64, 128, 256, ... slots that are never freed.
    blocks: [AtomicPtr<Slot<T>>; BLOCKS],
    /// How many slots were ever used.
    used: AtomicU32,
    /// The place of a vacant slot among those, 0 for none (32 bits), and how
    /// often this word was changed: who read it a while ago must notice.
    vacant: AtomicU64,
    salt: Salt,
}

/// What becomes of a value of which only its process's threads may ever dispose.
pub trait Orphan: Send + Sync + 'static {
    /// Gives up what must not stay: `handle` was closed in a child of fork(),
    /// while threads of the parent held the value. One of them made the child
    /// and may still be inside, so the memory of the value stays.
    fn orphaned(&self, handle: usize);
}

/// As many as half a handle can tell apart.
#[cfg(target_pointer_width = "64")]
const BLOCKS: usize = 24;
#[cfg(target_pointer_width = "32")]
const BLOCKS: usize = 10;
const FIRST_BLOCK: usize = 64;
const SLOTS: u32 = ((FIRST_BLOCK << BLOCKS) - FIRST_BLOCK) as u32;

#[cfg(not(any(target_pointer_width = "64", target_pointer_width = "32")))]
compile_error!("half a pointer holds a generation and the other half a place: 32 or 64 bits are needed");

/// A handle: the generation in its upper half, the place in its lower.
fn join(generation: Generation, place: u32) -> usize {
    (generation as usize) << Generation::BITS | place as usize
}

fn generation_of(handle: usize) -> Generation {
    (handle >> Generation::BITS) as Generation
}

fn place_of(handle: usize) -> u32 {
    (handle & Generation::MAX as usize) as u32
}

impl<T: Orphan> Table<T> {
    pub const fn new() -> Self {
        Self {
            blocks: [const { AtomicPtr::new(ptr::null_mut()) }; BLOCKS],
            used: AtomicU32::new(0),
            vacant: AtomicU64::new(0),
            salt: Salt::new(),
        }
    }

    /// Puts `value` into a vacant slot and gives its handle, never zero;
    /// `None` where the table is full.
    pub fn insert(&'static self, value: T) -> Option<usize> {
        let (place, slot) = self.take_vacant().or_else(|| self.take_unused())?;
        let generation = slot.generation() ^ self.salt.get_or_draw();
        slot.open(Box::into_raw(Box::new(value)));
        Some(join(generation, place))
    }

    /// The value of `handle`, which cannot go away while it is held.
    pub fn hold(&'static self, handle: usize) -> Option<Held<T>> {
        let slot = self.slot(place_of(handle))?;
        let generation = generation_of(handle) ^ self.salt.get();
        if !slot.is_open(generation) {
            return None;
        }
        let held = Held { table: self, slot, handle, process: slot.enter() };
        // From now on it stays, if it had not gone before.
        slot.is_open(generation).then_some(held)
    }

    /// Closes `handle`, whose value is dropped when nobody holds it any more.
    /// Only the one call that closed it is given the value.
    pub fn close(&'static self, handle: usize) -> Option<Held<T>> {
        let held = self.hold(handle)?;
        held.slot.close(generation_of(handle) ^ self.salt.get()).then_some(held)
    }

    /// Closes every handle whose value is `wanted`.
    pub fn close_all(&'static self, wanted: impl Fn(&T) -> bool) {
        let salt = self.salt.get();
        for place in 1..=self.used.load(Ordering::Acquire) {
            let Some(slot) = self.slot(place) else { continue };
            let handle = join(slot.generation() ^ salt, place);
            if self.hold(handle).is_some_and(|held| wanted(&held)) {
                drop(self.close(handle));
            }
        }
    }

    /// A slot that was used and is vacant.
    fn take_vacant(&'static self) -> Option<(u32, &'static Slot<T>)> {
        let mut seen = self.vacant.load(Ordering::Acquire);
        loop {
            let place = seen as u32;
            let slot = self.slot(place)?;
            let rest = changed(seen, slot.next.load(Ordering::Relaxed));
            match self.vacant.compare_exchange_weak(seen, rest, Ordering::AcqRel, Ordering::Acquire) {
                Ok(_) => return Some((place, slot)),
                Err(now) => seen = now,
            }
        }
    }

    fn give_back(&'static self, place: u32, slot: &'static Slot<T>) {
        let mut seen = self.vacant.load(Ordering::Relaxed);
        loop {
            slot.next.store(seen as u32, Ordering::Relaxed);
            let more = changed(seen, place);
            match self.vacant.compare_exchange_weak(seen, more, Ordering::AcqRel, Ordering::Relaxed) {
                Ok(_) => return,
                Err(now) => seen = now,
            }
        }
    }

    /// A slot that was never used.
    fn take_unused(&'static self) -> Option<(u32, &'static Slot<T>)> {
        let more = |used| (used < SLOTS).then_some(used + 1);
        let place = self.used.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more).ok()? + 1;
        let (block, at) = position(place)?;
        let slot = made(self.blocks.get(block)?, FIRST_BLOCK << block).get(at)?;
        Some((place, slot))
    }

    /// The slot at a place, from 1 on, if there is one.
    fn slot(&'static self, place: u32) -> Option<&'static Slot<T>> {
        let (block, at) = position(place)?;
        let first = self.blocks.get(block)?.load(Ordering::Acquire);
        if first.is_null() {
            return None;
        }
        // SAFETY: a block that was published has as many slots and is never freed.
        unsafe { std::slice::from_raw_parts(first, FIRST_BLOCK << block) }.get(at)
    }
}

/// The word of the vacant slots with another place, one change later.
fn changed(seen: u64, place: u32) -> u64 {
    let changes = (seen >> 32).wrapping_add(1);
    changes << 32 | u64::from(place)
}

/// The block of a place, from 1 on, and where it is in that block.
fn position(place: u32) -> Option<(usize, usize)> {
    let from_first = (place as usize).checked_sub(1)? + FIRST_BLOCK;
    let block = (from_first / FIRST_BLOCK).ilog2() as usize;
    Some((block, from_first - (FIRST_BLOCK << block)))
}

/// The block of `size` slots that `first` points to, made if it is not there.
fn made<T>(first: &'static AtomicPtr<Slot<T>>, size: usize) -> &'static [Slot<T>] {
    let mut block = first.load(Ordering::Acquire);
    if block.is_null() {
        let slots: Box<[Slot<T>]> = (0..size).map(|_| Slot::vacant()).collect();
        let fresh = Box::into_raw(slots).cast::<Slot<T>>();
        match first.compare_exchange(ptr::null_mut(), fresh, Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) => block = fresh,
            Err(other) => {
                let unused = ptr::slice_from_raw_parts_mut(fresh, size);
                // SAFETY: `fresh` came from Box::into_raw above and was never shared.
                drop(unsafe { Box::from_raw(unused) });
                block = other;
            }
        }
    }
    // SAFETY: a block that was published has `size` slots and is never freed.
    unsafe { std::slice::from_raw_parts(block, size) }
}

/// A value of a [`Table`] that cannot go away while this exists.
pub struct Held<T: Orphan> {
    table: &'static Table<T>,
    slot: &'static Slot<T>,
    handle: usize,
    process: u64,
}

impl<T: Orphan> Held<T> {
    /// Under which it is held.
    pub fn handle(&self) -> usize {
        self.handle
    }

    /// Whether nobody else of this process holds the value.
    pub fn is_alone(&self) -> bool {
        self.slot.is_held_once()
    }
}

impl<T: Orphan> Deref for Held<T> {
    type Target = T;

    fn deref(&self) -> &T {
        let value = self.slot.value.load(Ordering::Acquire);
        // SAFETY: the slot was entered while it was open. Its value is dropped only when
        // all have left it, and not at all where it was entered before a fork.
        unsafe { &*value }
    }
}

impl<T: Orphan> Drop for Held<T> {
    fn drop(&mut self) {
        match self.slot.leave(self.process) {
            Left::Nothing => {}
            Left::Abandon => self.orphaned(self.handle),
            Left::Drop => {
                let value = self.slot.value.swap(ptr::null_mut(), Ordering::AcqRel);
                // SAFETY: this was the last hold of a closed slot, so nobody else
                // can reach the value; it came from Box::into_raw in `insert`.
                drop(unsafe { Box::from_raw(value) });
                self.table.give_back(place_of(self.handle), self.slot);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::sync::atomic::AtomicUsize;
    use std::sync::{Arc, Mutex};
    use std::time::{Duration, Instant};

    use super::*;

    /// Counts what became of it.
    #[derive(Default)]
    struct Value {
        dropped: Arc<AtomicUsize>,
    }

    impl Orphan for Value {
        fn orphaned(&self, _: usize) {}
    }

    impl Drop for Value {
        fn drop(&mut self) {
            self.dropped.fetch_add(1, Ordering::SeqCst);
        }
    }

    /// The tables of the tests, which live as long as the library's own do.
    static TABLES: Mutex<Vec<&'static Table<Value>>> = Mutex::new(Vec::new());

    fn table() -> &'static Table<Value> {
        let table = Box::leak(Box::new(Table::new()));
        TABLES.lock().expect("no test panics in here").push(table);
        table
    }

    #[test]
    fn places_follow_each_other_through_the_blocks() {
        let mut expected = (0, 0);
        for place in 1..SLOTS.min(100_000) {
            assert_eq!(position(place), Some(expected), "{place}");
            expected.1 += 1;
            if expected.1 == FIRST_BLOCK << expected.0 {
                expected = (expected.0 + 1, 0);
            }
        }
        assert_eq!(position(0), None);
        assert_eq!(position(SLOTS).map(|(block, _)| block), Some(BLOCKS - 1));
        assert_eq!(position(SLOTS + 1), Some((BLOCKS, 0)));
    }

    #[test]
    fn one_among_fifty_thousand_costs_as_the_first() {
        const MANY: usize = 50_000;
        const SOME: usize = 500;
        let table = table();
        let shared = Arc::new(AtomicUsize::new(0));
        let timed = || {
            let began = Instant::now();
            for _ in 0..SOME {
                table.insert(Value { dropped: shared.clone() }).expect("room");
            }
            began.elapsed()
        };
        let first = timed();
        assert!((0..MANY).all(|_| table.insert(Value { dropped: shared.clone() }).is_some()));
        // A busy machine may delay one of them. A walk over all would take hundreds of times as long.
        let last = (0..3).map(|_| timed()).min().expect("three");
        assert!(last < first * 10 + Duration::from_millis(1), "{first:?}, then {last:?}");
    }

    #[test]
    fn places_are_used_again_under_other_handles() {
        let table = table();
        let mut seen = HashSet::new();
        for _ in 0..1000 {
            let handle = table.insert(Value::default()).expect("room");
            assert!(seen.insert(handle));
            assert_eq!(place_of(handle), 1);
            assert!(table.close(handle).is_some() && table.close(handle).is_none());
        }
        assert!(seen.iter().all(|handle| table.hold(*handle).is_none()));
    }

    #[test]
    fn two_tables_do_not_share_handles() {
        let (one, other) = (table(), table());
        let (first, second) = (one.insert(Value::default()), other.insert(Value::default()));
        assert_ne!(first, second);
        assert!(other.hold(first.expect("room")).is_none());
        assert!(one.hold(second.expect("room")).is_none());
        // Neither a small number nor an address.
        assert!([first, second].iter().flatten().all(|handle| handle >> (usize::BITS - 2) == 1));
    }

    #[test]
    fn threads_that_make_hold_and_close_never_meet_anothers_value() {
        const THREADS: usize = 4;
        const ROUNDS: usize = 20_000;
        let table = table();
        let dropped = Arc::new(AtomicUsize::new(0));
        let stale = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..THREADS {
                scope.spawn(|| {
                    for _ in 0..ROUNDS {
                        let own = Arc::new(AtomicUsize::new(0));
                        let handle = table.insert(Value { dropped: own.clone() }).expect("room");
                        // Others hold it in vain, as it may be closed by now.
                        drop(table.hold(stale.swap(handle, Ordering::SeqCst)));
                        let held = table.close(handle).expect("open");
                        assert!(table.hold(handle).is_none());
                        assert_eq!(held.dropped.load(Ordering::SeqCst), 0);
                        assert!(Arc::ptr_eq(&held.dropped, &own));
                        drop(held);
                        dropped.fetch_add(1, Ordering::SeqCst);
                    }
                });
            }
        });
        assert_eq!(dropped.load(Ordering::SeqCst), THREADS * ROUNDS);
        // All are vacant again: no more places than threads had at once were ever used.
        assert!(table.used.load(Ordering::SeqCst) as usize <= THREADS * 2);
    }
}
