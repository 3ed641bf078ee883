//! The few things that need system calls or raw pointers: which process this
//! is, state that belongs to one process, values that are shared without a
//! lock, and what a thread does with signals and cancellation.

mod doorbell;
pub mod generation;
mod heap;
mod per_process;
pub mod poll;
mod poller;
mod rights;
mod salt;
mod slot;
mod table;
mod thread;
mod traced;

pub use doorbell::Doorbell;
pub use heap::most_bytes;
pub use per_process::PerProcess;
pub use poller::{Poller, Ready};
pub use rights::has_more_rights;
pub use table::{Held, Orphan, Table};
pub use thread::{NotCanceled, spawn_without_signals};
pub use traced::{Traced, wipe_all_of};
