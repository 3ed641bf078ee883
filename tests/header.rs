//! include/workos.h is what the source says: this test writes the header anew
//! and compares. With WORKOS_WRITE_HEADER=1 (`make header`) it writes the file.

use std::path::Path;

fn generate() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut config =
        cbindgen::Config::from_file(root.join("cbindgen.toml")).expect("cbindgen.toml is readable");
    config.header = Some(include_str!("header_top.txt").trim_end().to_owned());
    let version = env!("CARGO_PKG_VERSION");
    let mut parts = version.split('.');
    let mut part = || parts.next().expect("a version has three parts");
    config.after_includes = Some(format!(
        "\n/** The version of this header. workos_version() is the library's. */\n\
         #define WORKOS_VERSION \"{version}\"\n\
         #define WORKOS_VERSION_MAJOR {}\n\
         #define WORKOS_VERSION_MINOR {}\n\
         #define WORKOS_VERSION_PATCH {}",
        part(),
        part(),
        part()
    ));
    let bindings = cbindgen::Builder::new()
        .with_crate(root)
        .with_config(config)
        .generate()
        .expect("cbindgen understands the source");
    let mut text = Vec::new();
    bindings.write(&mut text);
    let text = String::from_utf8(text).expect("a header is text");
    // cbindgen ends its #endif lines in comments that C89 does not have.
    text.replace("// __cplusplus", "/* __cplusplus */").replace("// extern \"C\"", "/* extern \"C\" */")
}

#[test]
fn the_committed_header_is_what_the_source_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("include/workos.h");
    let generated = generate();
    if std::env::var_os("WORKOS_WRITE_HEADER").is_some() {
        std::fs::write(&path, &generated).expect("include/ is writable");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == generated, "include/workos.h differs from the source: run `make header`");
}

/// cbindgen takes constants, aliases and foreign functions of the whole crate for the
/// header's: those that are not are named in cbindgen.toml.
#[test]
fn the_header_has_nothing_but_what_is_the_librarys() {
    let header = generate();
    let defined = header.lines().filter_map(|line| line.strip_prefix("#define "));
    let foreign: Vec<&str> = defined.filter(|name| !name.starts_with("WORKOS_")).collect();
    assert!(foreign.is_empty(), "{foreign:?}");
    let types = header.lines().filter(|line| line.starts_with("typedef "));
    let foreign: Vec<&str> =
        types.filter(|line| !line.contains(" workos_") && !line.contains("(*workos_")).collect();
    assert!(foreign.is_empty(), "{foreign:?}");
    let foreign: Vec<&str> =
        header.lines().filter(|line| line.starts_with("extern ") && !line.ends_with('{')).collect();
    assert!(foreign.is_empty(), "{foreign:?}");
}
