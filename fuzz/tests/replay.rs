//! Every input that was kept keeps its promises, with any toolchain.

use std::path::Path;

use workos::operation;
use workos_fuzz::params::built;
use workos_fuzz::{TARGETS, examples};

#[test]
fn the_corpus_keeps_its_promises() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    for (name, run) in TARGETS {
        let files = std::fs::read_dir(corpus.join(name)).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        let mut count = 0;
        for file in files {
            let path = file.unwrap().path();
            // Shown only where the test fails.
            println!("{}", path.display());
            run(&std::fs::read(&path).unwrap());
            count += 1;
        }
        assert!(count > 0, "{name} has no corpus");
        examples::inputs(name).iter().for_each(|input| run(input));
    }
}

/// Else fuzzing an operation, and the answers to it, would try its refusals alone.
#[test]
fn every_operation_is_built_from_its_example() {
    for row in operation::catalogue() {
        let params = examples::required(&row).to_string();
        match built(&row, &params) {
            Ok(_) => {}
            // Nobody can write a signature down beforehand: the target `signature` makes one.
            Err(error) if row.name.ends_with(".verify") => {
                assert_eq!(error.message, "header has a v1 that is not 64 hexadecimal digits");
            }
            Err(error) => panic!("{}: {error}: see FURTHER in examples.rs\n{params}", row.name),
        }
    }
}
