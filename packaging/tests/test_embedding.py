"""The static libraries in a program that holds another Rust library too."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import PROGRAM, ROOT, STRICT, URL, attempt, need, output, pkg_config

OTHER = """
#[unsafe(no_mangle)]
pub extern "C" fn other_length(text: *const std::ffi::c_char) -> usize {
    let text = unsafe { std::ffi::CStr::from_ptr(text) };
    std::panic::catch_unwind(|| text.to_string_lossy().into_owned().len()).unwrap_or(0)
}
"""
BOTH = PROGRAM.replace("int main", "size_t other_length(const char *text);\nint main").replace(
    "puts(out);", "if (other_length(out) != strlen(out))\n        return 4;\n    puts(out);"
)


def exports() -> set[str]:
    return set((ROOT / "bindings/c/tests/exports.txt").read_text().split())


def test_the_single_archive_shows_nothing_but_the_api(prefix: Path) -> None:
    symbols = output("nm", "-g", "--defined-only", prefix / "lib/libworkos_single.a")
    assert {line.split()[-1] for line in symbols.splitlines() if " " in line} == exports()


def test_the_plain_archive_has_the_api_too(prefix: Path) -> None:
    symbols = output("nm", "-g", "--defined-only", prefix / "lib/libworkos.a")
    shown = {line.split()[-1] for line in symbols.splitlines() if " " in line}
    assert exports() <= shown
    assert "rust_eh_personality" in shown, "then the single archive is no longer needed"


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_beside_another_rust_library(prefix: Path, tmp_path: Path, compiler: str) -> None:
    need("rustc", "pkg-config", compiler)
    (tmp_path / "other.rs").write_text(OTHER)
    (tmp_path / "both.c").write_text(BOTH)
    other = tmp_path / "libother.a"
    output(
        "rustc",
        "--edition=2024",
        "--crate-type=staticlib",
        "-Copt-level=z",
        "-Clto=fat",
        "other.rs",
        cwd=tmp_path,
    )
    build: list[str | Path] = [compiler, "-std=c11", *STRICT, f"-I{prefix / 'include'}", tmp_path / "both.c"]
    native = pkg_config(prefix, "--variable=native_libs")

    plain = attempt(*build, prefix / "lib/libworkos.a", other, *native, "-o", tmp_path / "plain")
    assert plain.returncode != 0
    assert "multiple definition of `rust_eh_personality'" in plain.stdout

    for name, libraries in {
        "first": [prefix / "lib/libworkos_single.a", other],
        "last": [other, prefix / "lib/libworkos_single.a"],
    }.items():
        output(*build, *libraries, *native, "-o", tmp_path / name)
        assert output(tmp_path / name) == URL
