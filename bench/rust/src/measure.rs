//! The same counting as in bench/c/measure.c, for tasks.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};
use tokio::runtime::Builder;

/// Part of the measured time that is called without being counted, first.
const WARM_UP: f64 = 0.3;

pub struct Arguments {
    pub workload: String,
    pub tasks: usize,
    pub seconds: f64,
    pub url: String,
}

impl Arguments {
    pub fn read() -> Self {
        let mut arguments = std::env::args().skip(1);
        let mut next = || arguments.next().expect("WORKLOAD THREADS SECONDS");
        Self {
            workload: next(),
            tasks: next().parse().expect("a number of threads"),
            seconds: next().parse().expect("a number of seconds"),
            url: std::env::var("BENCH_URL").expect("BENCH_URL in the environment"),
        }
    }
}

/// What the tasks tell the clock, and the clock them.
#[derive(Default)]
pub struct Counter {
    calls: AtomicU64,
    stopped: AtomicBool,
}

impl Counter {
    /// Counts a call; whether there is to be another.
    pub fn again(&self) -> bool {
        self.calls.fetch_add(1, Ordering::Relaxed);
        !self.stopped.load(Ordering::Relaxed)
    }

    fn read(&self) -> (u64, Instant, Duration) {
        let cpu = clock_gettime(ClockId::ProcessCPUTime);
        let cpu = Duration::new(cpu.tv_sec as u64, cpu.tv_nsec as u32);
        (self.calls.load(Ordering::Relaxed), Instant::now(), cpu)
    }
}

/// Runs as many of these tasks as the arguments have, and prints what was done
/// in how much time.
pub fn run<Task>(arguments: &Arguments, task: impl Fn(Arc<Counter>) -> Task)
where
    Task: Future<Output = ()> + Send + 'static,
{
    let mut builder =
        if arguments.tasks == 1 { Builder::new_current_thread() } else { Builder::new_multi_thread() };
    let runtime = builder.enable_all().build().expect("a runtime");
    let counter = Arc::<Counter>::default();
    let clock = thread::spawn({
        let (counter, seconds) = (counter.clone(), arguments.seconds);
        move || watch(&counter, seconds)
    });
    runtime.block_on(async {
        let tasks: Vec<_> = (1..arguments.tasks).map(|_| runtime.spawn(task(counter.clone()))).collect();
        task(counter.clone()).await;
        for task in tasks {
            task.await.expect("no panic");
        }
    });
    clock.join().expect("no panic");
}

fn watch(counter: &Counter, seconds: f64) {
    while counter.calls.load(Ordering::Relaxed) == 0 {
        thread::sleep(Duration::from_millis(1));
    }
    thread::sleep(Duration::from_secs_f64(seconds * WARM_UP));
    let (calls, began, cpu) = counter.read();
    thread::sleep(Duration::from_secs_f64(seconds));
    let (calls_then, ended, cpu_then) = counter.read();
    counter.stopped.store(true, Ordering::Relaxed);
    println!(
        r#"{{"calls":{},"ns":{},"cpu_ns":{}}}"#,
        calls_then - calls,
        (ended - began).as_nanos(),
        (cpu_then - cpu).as_nanos()
    );
}
