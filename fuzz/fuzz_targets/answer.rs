#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| workos_fuzz::answer::run(data));
