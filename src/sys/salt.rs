use std::sync::atomic::Ordering;
use std::time::SystemTime;

use super::slot::{AtomicGeneration, Generation};

/// Where the upper halves of a table's handles begin: at random, so that two
/// copies of this library in one process do not take each other's handles for
/// their own. Its upper bits are set such that neither a small number nor an
/// address of a program is a handle by accident.
pub struct Salt(AtomicGeneration);

const NOT_DRAWN: Generation = 0;
const ALWAYS: Generation = 1 << (Generation::BITS - 2);
const NEVER: Generation = 1 << (Generation::BITS - 1);

impl Salt {
    pub const fn new() -> Self {
        Self(AtomicGeneration::new(NOT_DRAWN))
    }

    /// 0 before the first handle was made.
    pub fn get(&self) -> Generation {
        self.0.load(Ordering::Acquire)
    }

    pub fn get_or_draw(&self) -> Generation {
        match self.get() {
            NOT_DRAWN => {
                let drawn = (self.draw() as Generation | ALWAYS) & !NEVER;
                match self.0.compare_exchange(NOT_DRAWN, drawn, Ordering::AcqRel, Ordering::Acquire) {
                    Ok(_) => drawn,
                    Err(other) => other,
                }
            }
            drawn => drawn,
        }
    }

    /// Where the system has no random bytes, the place of this copy and the time must do.
    fn draw(&self) -> u32 {
        getrandom::u32().unwrap_or_else(|_| {
            let time = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            let mixed = ((&raw const *self).addr() as u64 ^ time.as_nanos() as u64)
                .wrapping_mul(0x9e37_79b9_7f4a_7c15);
            (mixed >> 32) as u32
        })
    }
}
