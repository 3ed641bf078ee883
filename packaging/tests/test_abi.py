"""The ABI gate passes what may change and stops what may not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from support import ROOT, attempt, need

HEADER = (ROOT / "include/workos.h").read_text()
END = "#ifdef __cplusplus\n}"


def check(tmp_path: Path, header: str) -> tuple[int, str]:
    need("abidw", "abidiff", "cc")
    (tmp_path / "workos.h").write_text(header)
    result = attempt(sys.executable, ROOT / "packaging/abi.py", "check", tmp_path / "workos.h")
    return result.returncode, result.stdout


def changed(old: str, new: str) -> str:
    assert HEADER.count(old) == 1, old
    return HEADER.replace(old, new)


def test_the_header_as_it_is() -> None:
    need("abidw", "abidiff", "cc")
    result = attempt(sys.executable, ROOT / "packaging/abi.py", "check")
    assert result.returncode == 0, result.stdout
    assert "nothing removed or changed" in result.stdout


@pytest.mark.parametrize(
    "header",
    [
        changed(END, "workos_status workos_new_function(const char *json, char **out);\n\n" + END),
        changed("#define WORKOS_INTERNAL 99", "#define WORKOS_INTERNAL 99\n#define WORKOS_NEWER 19"),
    ],
    ids=["a function more", "a status more"],
)
def test_additions_pass(tmp_path: Path, header: str) -> None:
    code, said = check(tmp_path, header)
    assert code == 0, said


@pytest.mark.parametrize(
    ("header", "says"),
    [
        (changed("const char *workos_version(void);", ""), "workos_version"),
        (
            changed(
                "void workos_string_free(char *string);", "void workos_string_free(char *string, int how);"
            ),
            "workos_string_free",
        ),
        (changed("typedef int32_t workos_status;", "typedef int64_t workos_status;"), "workos_call"),
        (changed("#define WORKOS_TIMEOUT 11", "#define WORKOS_TIMEOUT 10"), "WORKOS_TIMEOUT"),
        (changed("#define WORKOS_CLOSED 17", ""), "WORKOS_CLOSED"),
    ],
    ids=["a function less", "a parameter more", "another type", "another number", "a status less"],
)
def test_what_breaks_programs_does_not(tmp_path: Path, header: str, says: str) -> None:
    code, said = check(tmp_path, header)
    assert code == 1
    assert says in said
