"""All recipes: what is in them. Those of vcpkg, Nix and Homebrew: what can be run without these tools."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest
import recipes as filling
import release
from support import ROOT, URL, need, output
from versions import VERSION

KINDS = filling.KINDS
#: vcpkg's own functions, as far as the port calls them: the archive is where its address says.
VCPKG = """
function(vcpkg_download_distfile out)
    cmake_parse_arguments(arg "" "URLS;FILENAME;SHA512" "" ${ARGN})
    string(REGEX REPLACE "^file://" "" file "${arg_URLS}")
    file(SHA512 "${file}" found)
    if(NOT found STREQUAL arg_SHA512)
        message(FATAL_ERROR "${file}: another checksum")
    endif()
    set(${out} "${file}" PARENT_SCOPE)
endfunction()
function(vcpkg_extract_source_archive out)
    cmake_parse_arguments(arg "" "ARCHIVE" "" ${ARGN})
    file(ARCHIVE_EXTRACT INPUT "${arg_ARCHIVE}" DESTINATION "${SCRATCH}")
    file(GLOB folder "${SCRATCH}/libworkos-*")
    set(${out} "${folder}" PARENT_SCOPE)
endfunction()
function(vcpkg_install_copyright)
    cmake_parse_arguments(arg "" "FILE_LIST" "" ${ARGN})
    file(INSTALL ${arg_FILE_LIST} DESTINATION "${CURRENT_PACKAGES_DIR}/share/libworkos" RENAME copyright)
endfunction()
include("${PORT}/portfile.cmake")
"""
PROJECT = """
cmake_minimum_required(VERSION 3.19)
project(user C)
find_package(workos CONFIG REQUIRED)
add_executable(program program.c)
target_link_libraries(program PRIVATE workos::workos)
"""


@pytest.mark.parametrize("kind", KINDS)
def test_every_place_is_filled_in(recipes: Path, kind: str) -> None:
    files = [file for file in (recipes / kind).rglob("*") if file.is_file()]
    assert files
    for file in files:
        assert re.search(r"@[A-Z0-9_]+@", file.read_text() + file.name) is None, file


@pytest.mark.parametrize("kind", KINDS)
def test_the_checksums_are_those_of_the_archives(recipes: Path, dist: Path, kind: str) -> None:
    found = release.read(dist)
    archives = [found.source, *found.binaries]
    known = {archive.sha256 for archive in archives}
    known |= {hashlib.sha512(archive.file.read_bytes()).hexdigest() for archive in archives}
    text = "".join(
        f.read_text() for f in (recipes / kind).rglob("*") if f.is_file() and f.name != "Cargo.lock"
    )
    named = set(re.findall(r"\b(?:[0-9a-f]{128}|[0-9a-f]{64})\b", text))
    assert named
    assert named <= known
    assert VERSION in text


@pytest.mark.parametrize("linkage", ["static", "dynamic"])
def test_a_port_of_vcpkg_with_its_functions_replaced(
    recipes: Path, program: Path, tmp_path: Path, linkage: str
) -> None:
    need("cmake", "cc")
    json.loads((recipes / "vcpkg/vcpkg.json").read_text())
    (tmp_path / "run.cmake").write_text(VCPKG)
    machine = {"x86_64": "x64", "aarch64": "arm64"}[output("uname", "-m").strip()]
    values = {
        "PORT": recipes / "vcpkg",
        "SCRATCH": tmp_path / "source",
        "CURRENT_PACKAGES_DIR": tmp_path / "package",
        "VCPKG_TARGET_ARCHITECTURE": machine,
        "VCPKG_LIBRARY_LINKAGE": linkage,
    }
    output("cmake", *(f"-D{name}={value}" for name, value in values.items()), "-P", tmp_path / "run.cmake")
    assert (tmp_path / "package/share/libworkos/copyright").read_text() == (ROOT / "LICENSE").read_text()
    (program / "CMakeLists.txt").write_text(PROJECT)
    output("cmake", "-S", program, "-B", program / "build", f"-DCMAKE_PREFIX_PATH={tmp_path / 'package'}")
    output("cmake", "--build", program / "build")
    assert output(program / "build/program") == URL
    shared = "libworkos.so.1" in output("readelf", "-d", program / "build/program")
    assert shared == (linkage == "dynamic")


def test_nix_can_read_its_file(recipes: Path) -> None:
    need("nix-instantiate")
    assert "buildRustPackage" in output("nix-instantiate", "--parse", recipes / "nix/default.nix")
    assert (recipes / "nix/Cargo.lock").read_bytes() == (ROOT / "Cargo.lock").read_bytes()


def test_ruby_can_read_homebrews_file(recipes: Path) -> None:
    need("ruby")
    assert output("ruby", "-wc", recipes / "homebrew/libworkos.rb") == "Syntax OK\n"
