"""What `make install-cli` puts where, and what `make uninstall-cli` leaves."""

from __future__ import annotations

from pathlib import Path

from support import files_below, make, output
from versions import VERSION


def test_the_command_is_installed_and_taken_away(tmp_path: Path) -> None:
    stage = tmp_path / "stage 1"
    # What the tests of the command have built already.
    variables = ["CLI_PROFILE=dev", "PREFIX=/usr", f"DESTDIR={stage}"]
    make("install-cli", *variables)
    files = files_below(stage)
    assert {
        "usr/bin/workos",
        "usr/bin/workos-sandbox",
        "usr/share/man/man1/workos.1",
        "usr/share/man/man1/workos-call.1",
        "usr/share/bash-completion/completions/workos",
        "usr/share/zsh/site-functions/_workos",
        "usr/share/fish/vendor_completions.d/workos.fish",
    } <= files
    assert output(stage / "usr/bin/workos", "--version") == f"workos {VERSION}\n"
    # The sandbox is found beside the command.
    assert "--exit-with-stdin" in output(stage / "usr/bin/workos", "sandbox", "--help")
    other = stage / "usr/share/man/man1/other.1"
    other.write_text("")
    make("uninstall-cli", *variables)
    assert files_below(stage) == {"usr/share/man/man1/other.1"}
