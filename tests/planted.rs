//! Faults on purpose: a sanitizer must report each of them, or it is not on.
//! `make check-sanitizers` alone builds and runs this.

use std::cell::UnsafeCell;

struct Shared(UnsafeCell<u64>);

// SAFETY: it is unsound, which is what it is for.
unsafe impl Sync for Shared {}

static SHARED: Shared = Shared(UnsafeCell::new(0));

fn add_one() {
    // SAFETY: it is unsound, which is what it is for.
    unsafe { *SHARED.0.get() += 1 };
}

fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("nothing") => {}
        Some("leak") => std::mem::forget(std::hint::black_box(vec![1_u8; 99])),
        Some("use after free") => {
            let gone = std::hint::black_box(Box::new(7_u64));
            let place: *const u64 = &raw const *gone;
            drop(gone);
            // SAFETY: it is unsound, which is what it is for.
            println!("{}", unsafe { std::ptr::read_volatile(place) });
        }
        Some("race") => {
            let other = std::thread::spawn(add_one);
            add_one();
            other.join().expect("it ends");
        }
        other => panic!("there is no fault {other:?}"),
    }
}
