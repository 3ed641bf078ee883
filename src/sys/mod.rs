//! The few things that need system calls or raw pointers: which process this
//! is, state that belongs to one process, values that are shared without a
//! lock, and what a thread does with signals and cancellation.

#[cfg_attr(windows, path = "windows/doorbell.rs")]
mod doorbell;
#[cfg_attr(windows, path = "windows/generation.rs")]
pub mod generation;
mod heap;
#[cfg(any(test, not(any(target_os = "linux", target_os = "android"))))]
#[cfg_attr(windows, path = "windows/pair.rs")]
mod pair;
#[cfg(any(test, not(any(target_os = "linux", target_os = "android"))))]
mod pair_signal;
mod per_process;
pub mod poll;
mod poller;
mod registers;
#[cfg_attr(windows, path = "windows/rights.rs")]
mod rights;
mod salt;
#[cfg(any(target_os = "linux", target_os = "android"))]
mod signal;
mod slot;
mod table;
#[cfg_attr(windows, path = "windows/thread.rs")]
mod thread;
mod traced;
#[cfg_attr(windows, path = "windows/wait.rs")]
mod wait;

pub use doorbell::Doorbell;
pub use heap::most_bytes;
pub use per_process::PerProcess;
pub use poller::{Poller, Ready};
pub use registers::wipe_registers;
pub use rights::has_more_rights;
pub use table::{Held, Orphan, Table};
pub use thread::{NotCanceled, spawn_without_signals};
pub use traced::{Traced, wipe_all_of};
