# The front door. `make help` lists what there is.

PREFIX ?= /usr/local
LIBDIR ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
# Beside the library debuggers find it wherever the library is; a distribution has a folder for all of them.
DEBUGDIR ?= $(LIBDIR)/.debug
DESTDIR ?=
CARGO ?= cargo
PYTHON ?= python3

VERSION := $(shell sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
SOVERSION := 1
# What the shared library calls the file with the names of its functions, for debuggers. Lines of the source
# are not in it: asking the compiler for them makes the library itself 1.4 KB larger.
DEBUG_FILE := libworkos.so.$(VERSION).debug
BUILD := build
NEED := sh scripts/need
VENV := $(BUILD)/venv

# What the machine lacks and the registries have is brought here, and found behind all that the machine has.
export PATH := $(PATH):$(CURDIR)/$(VENV)/bin:$(CURDIR)/$(BUILD)/cargo/bin

# Nothing that is built here has a time in it, but ring is built anew whenever this is set or taken away.
unexport SOURCE_DATE_EPOCH

# No path of this machine ends up in the library. Where the source of Rust's own library is installed, the
# compiler would name its files by their place here in place of the name that they have everywhere.
RUST_SOURCE = $(wildcard $(shell rustc --print sysroot)/lib/rustlib/src/rust)
RUST_COMMIT = $(shell rustc -vV | sed -n 's/^commit-hash: //p')
REMAP = --remap-path-prefix=$(CURDIR)=. --remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)=cargo \
    $(addprefix --remap-path-prefix=,$(addsuffix =/rustc/$(RUST_COMMIT),$(RUST_SOURCE)))
# What a program must link beside libworkos.a; `make check-native-libs` compares it with rustc's word.
NATIVE_LIBS = $(if $(MUSL),-lgcc_s -lc,-lgcc_s -lutil -lrt -lpthread -lm -ldl -lc)
# What no linker needs of an archive: debug information, and bitcode of Rust's own library (1.5 MB).
SLIM := --strip-debug --remove-section=.llvmbc --remove-section=.llvmcmd

.DEFAULT_GOAL := all
.PHONY: all help lib lib-failpoints single-object sandbox cli venv header demo app-c app-python app-c-authkit app-python-authkit
.PHONY: test test-browser test-peers test-bindings test-more test-all test-bare lint format fuzz cargo-auditable
.PHONY: install uninstall clean check-native-libs check-dependencies abi-baseline check-abi dist
.PHONY: check-sanitizers mutants docs api-diff

# 141: the reader of a pipe, such as head, had enough.
help: ## this list
	@{ echo "Begin with: make demo, make install PREFIX=/usr/local, make docs, make test. All there is:"; \
	    grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 20; } || [ $$? = 141 ]

all: lib sandbox cli ## the library, the sandbox and the command, under build/

# TARGET=aarch64-unknown-linux-musl builds for another platform, by the name that Rust has for it. GLIBC=2.17 makes
# what runs with that version of glibc and all later ones. zig links both. Without them all is made for this machine.
# Variables of these names in the environment are somebody else's.
TARGET :=
GLIBC :=
HOST = $(shell $(or $(RUSTC),rustc) -vV | sed -n 's/^host: //p')
ZIG = CARGO_ZIGBUILD_ZIG_PATH="$$(command -v python-zig)"
BY_ZIG = $(TARGET)$(GLIBC)
WITH_ZIG = $(if $(BY_ZIG),$(ZIG))
CARGO_OR_ZIG = $(if $(BY_ZIG),cargo-zigbuild,$(CARGO))
BUILDER = $(WITH_ZIG) $(CARGO_OR_ZIG)
FOR_TARGET = $(if $(BY_ZIG),--target $(or $(TARGET),$(HOST))$(addprefix .,$(GLIBC)))
MADE = $(if $(BY_ZIG),$(or $(TARGET),$(HOST))/)release
# What is made for a platform that was named lies in a folder of its name.
OUT = $(BUILD)$(addprefix /,$(TARGET))
MUSL = $(findstring -musl,$(TARGET))
# Another processor's files want the binutils that Debian has for it.
processor = $(firstword $(subst -, ,$(1)))
BINUTILS = $(if $(TARGET),$(addsuffix -linux-gnu-,$(filter-out $(call processor,$(HOST)),$(call processor,$(TARGET)))))

# How the library is built, but for its features, its folder and its profile.
# AUDITABLE=1, as in a release, writes into the shared library what it is made of, for scanners to read;
# cargo does not see that this makes another library, so it has a folder of its own.
LIB_TARGET := target/$(if $(AUDITABLE),auditable,lib)
# cargo-auditable runs what CARGO names, in place of cargo.
AUDITED = $(WITH_ZIG) BUILDER=$(CARGO_OR_ZIG) CARGO=$(CURDIR)/packaging/cargo.sh cargo-auditable auditable
# A shared library wants musl's own shared one.
RUSTC_LIB = RUSTFLAGS="$(REMAP) $(if $(MUSL),-C target-feature=-crt-static) $(RUSTFLAGS)" $(if $(AUDITABLE),$(AUDITED),$(BUILDER)) rustc --locked --lib --crate-type cdylib,staticlib
# Asked to take away debug information, as rustc asks unless told not to, zig takes the symbols away as well, which
# are what the debug file is made of. Left there, the information names folders, and is a part of the build ID.
LINK_ARGS = -C link-arg=-Wl,-soname,libworkos.so.$(SOVERSION) -C link-arg=-Wl,-z,nodelete \
    -C link-arg=-Wl,-T,packaging/start.ld -C link-arg=-Wl,--build-id$(if $(BY_ZIG),=0x$(NO_ID) -C strip=none)
NO_ID := 0000000000000000000000000000000000000000

# Libraries are made in a folder of their own and moved into place, so that one who installs or links them
# meanwhile, or makes them too, finds whole ones.
SCRATCH = set -e; new=$$(mktemp -d $(OUT)/lib/new.XXXXXX); trap 'rm -rf $$new' EXIT;

lib: $(if $(AUDITABLE),cargo-auditable) $(if $(BY_ZIG),zig) ## the shared and the static library
	@$(NEED) $(CARGO) cc $(BINUTILS)strip
	@mkdir -p $(OUT)/lib
	@$(RUSTC_LIB) --release $(FOR_TARGET) --target-dir $(LIB_TARGET) -- $(LINK_ARGS)
	@$(SCRATCH) \
	    $(BINUTILS)strip --strip-debug -o $$new/named $(LIB_TARGET)/$(MADE)/libworkos.so; \
	    $(if $(BY_ZIG),$(PYTHON) packaging/build_id.py $$new/named;) \
	    $(BINUTILS)objcopy --only-keep-debug $$new/named $$new/$(DEBUG_FILE); \
	    $(BINUTILS)strip -o $$new/stripped $$new/named; \
	    $(BINUTILS)objcopy --add-gnu-debuglink=$$new/$(DEBUG_FILE) $$new/stripped $$new/libworkos.so.$(SOVERSION); \
	    rm $$new/named $$new/stripped; \
	    $(BINUTILS)objcopy $(SLIM) $(LIB_TARGET)/$(MADE)/libworkos.a $$new/libworkos.a; \
	    ln -s libworkos.so.$(SOVERSION) $$new/libworkos.so; \
	    mv -f $$new/* $(OUT)/lib

# For tests of panics: with workos_failpoint, and quick to build, for most of what it needs the tests need too.
lib-failpoints:
	@$(NEED) $(CARGO) cc
	@mkdir -p $(BUILD)/failpoints
	@$(CARGO) rustc --locked --lib --crate-type cdylib,staticlib --features failpoints -- $(LINK_ARGS)
	@cp target/debug/libworkos.so $(BUILD)/failpoints/libworkos.so.$(SOVERSION)
	@cp target/debug/libworkos.a $(BUILD)/failpoints/libworkos.a
	@ln -sf libworkos.so.$(SOVERSION) $(BUILD)/failpoints/libworkos.so

single-object: lib ## the static library as one object with nothing global but workos_*
	@$(SCRATCH) \
	    $(BINUTILS)ld -r --force-group-allocation $(addprefix -u ,$(shell cat bindings/c/tests/exports.txt)) \
	        $(OUT)/lib/libworkos.a -o $$new/single.o; \
	    $(BINUTILS)objcopy $(SLIM) --strip-unneeded --wildcard --keep-global-symbol='workos_*' $$new/single.o; \
	    $(BINUTILS)ar rcsD $$new/libworkos_single.a $$new/single.o; \
	    mv -f $$new/libworkos_single.a $(OUT)/lib

# One set of dependencies: for a single package cargo would build many of them again, with fewer features. The
# program is moved into place, so that one who starts it meanwhile finds a whole one.
PROGRAM = set -e; $(CARGO) build --locked --workspace --bin $(1); \
    install target/debug/$(1) $(BUILD)/bin/$(1).$$$$; mv -f $(BUILD)/bin/$(1).$$$$ $(BUILD)/bin/$(1)

sandbox: ## the local WorkOS: build/bin/workos-sandbox
	@$(NEED) $(CARGO) cc
	@mkdir -p $(BUILD)/bin
	@$(call PROGRAM,workos-sandbox)

cli: ## the command: build/bin/workos
	@$(NEED) $(CARGO) cc
	@mkdir -p $(BUILD)/bin
	@$(call PROGRAM,workos)

venv: $(VENV)/ready ## the Python environment of the tests

$(VENV)/ready: bindings/python/requirements-dev.txt scripts/requirements-tools.txt
	@$(NEED) $(PYTHON)
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "missing: Python's venv (Debian: apt-get install python3-venv)"; exit 1; }
	@mkdir -p $(BUILD)
	@$(PYTHON) -m venv $(VENV)
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check \
	    -r bindings/python/requirements-dev.txt -r scripts/requirements-tools.txt
	@touch $@

header: ## generates include/workos.h from the source
	@WORKOS_WRITE_HEADER=1 $(CARGO) test --quiet --locked --test header

demo: all ## the whole story, in C and in Python, against the sandbox
	@$(NEED) $(PYTHON)
	@$(PYTHON) scripts/demo.py

app-c: all ## a login app in C, with a sandbox, to open in a browser
	@$(NEED) $(PYTHON) cc
	@$(PYTHON) scripts/app.py c

app-python: all $(VENV)/app-ready ## the same app in Python
	@$(VENV)/bin/python scripts/app.py python

app-c-authkit: all ## a login app with AuthKit in C, with a sandbox, to open in a browser
	@$(NEED) $(PYTHON) cc
	@$(PYTHON) scripts/app.py c authkit

app-python-authkit: all $(VENV)/app-ready ## the same in Python
	@$(VENV)/bin/python scripts/app.py python authkit

$(VENV)/app-ready: bindings/python/examples/requirements.txt $(VENV)/ready
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check -r bindings/python/examples/requirements.txt
	@touch $@

test-browser: all $(VENV)/browser-ready ## both login apps in a real Chromium; screenshots in build/screenshots
	@cd tests/browser && PYTHONDONTWRITEBYTECODE=1 ../../$(VENV)/bin/python -m pytest -q

$(VENV)/browser-ready: tests/browser/requirements.txt $(VENV)/app-ready
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check -r tests/browser/requirements.txt
	@touch $@

.PHONY: wheel tables
wheel: $(VENV)/wheel-ready cargo-auditable ## a Python wheel for every Linux since glibc 2.17, the library inside: build/wheel
	@$(NEED) $(CARGO) cc
	@PATH=$(CURDIR)/$(VENV)/bin:$$PATH sh packaging/wheel.sh $(CURDIR)/$(BUILD)/wheel

# Writes into a library what it is made of, for scanners to read. Only crates.io has it.
cargo-auditable:
	@command -v cargo-auditable >/dev/null || \
	    $(CARGO) install --quiet --locked --root $(BUILD)/cargo --version 0.7.7 cargo-auditable

# Links for another platform, or for an old glibc.
.PHONY: zig
zig:
	@command -v cargo-zigbuild >/dev/null && command -v python-zig >/dev/null || \
	    $(MAKE) --no-print-directory $(VENV)/wheel-ready

$(VENV)/wheel-ready: bindings/python/requirements-wheel.txt $(VENV)/ready
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check -r bindings/python/requirements-wheel.txt
	@touch $@

tables: ## generates what is made from api/, and what the bindings share
	@$(PYTHON) api/generate
	@$(MAKE) --no-print-directory lib
	@$(PYTHON) scripts/generate_tables.py

docs: lib $(VENV)/docs-ready ## the documentation, to open in a browser: build/docs/index.html
	@$(VENV)/bin/python -c 'import sphinx' 2>/dev/null || { echo "missing: Python 3.11 or later, for Sphinx"; exit 1; }
	@$(VENV)/bin/python docs/site/build.py $(BUILD)/docs

$(VENV)/docs-ready: docs/site/requirements.txt $(VENV)/ready
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check -r docs/site/requirements.txt
	@touch $@

test-peers: lib sandbox ## the official Python and Node clients against the sandbox, and Rust's sessions
	@$(NEED) $(PYTHON)
	@$(PYTHON) scripts/test_peers.py

SPEC ?= openapi.yaml
api-diff: $(VENV)/api-ready ## compares api/ with an OpenAPI document of the service: SPEC=openapi.yaml
	@$(VENV)/bin/python api/generate/diff.py $(SPEC)

$(VENV)/api-ready: api/requirements.txt $(VENV)/ready
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check -r $<
	@touch $@

test-bindings: all venv ## every language against a copy installed into an empty folder
	@$(VENV)/bin/python scripts/test_bindings.py $(SUITES)

test: all lib-failpoints $(VENV)/browser-ready $(VENV)/docs-ready ## every test: Rust, C, C++, Python, and the login apps in a browser
	@$(VENV)/bin/python scripts/run_tests.py

test-more: all lib-failpoints cargo-auditable zig $(VENV)/browser-ready $(VENV)/docs-ready ## what takes longer: every language, releases, the official clients, the budget
	@$(VENV)/bin/python scripts/run_tests.py --more

test-all: ## test, lint and test-more
	@$(MAKE) test
	@$(MAKE) lint
	@$(MAKE) test-more

test-bare: ## demo and test on a machine that has next to nothing: scripts/bare-packages.txt
	@$(NEED) $(CARGO) git mmdebstrap $(PYTHON)
	@$(PYTHON) scripts/bare.py

lint: $(VENV)/browser-ready ## formatting and warnings, in Rust and Python
	@$(CARGO) fmt --all --check
	@$(CARGO) clippy --quiet --locked --workspace --all-targets -- -D warnings
	@$(CARGO) clippy --quiet --locked -p libworkos --no-default-features -- -D warnings
	@$(VENV)/bin/ruff check -q api bench docs scripts bindings examples packaging tests
	@$(VENV)/bin/ruff format -q --check api bench docs scripts bindings examples packaging tests
	@cd bindings/python && ../../$(VENV)/bin/mypy --no-error-summary
	@MYPYPATH=bindings/python:tests/behaviours $(VENV)/bin/mypy --no-error-summary --strict --python-version 3.9 \
	    scripts packaging/*.py bindings/c/tests
	@MYPYPATH=api/generate $(VENV)/bin/mypy --no-error-summary --strict --python-version 3.11 api/generate api/tests
	@MYPYPATH=scripts:bindings/c/tests:bindings/python $(VENV)/bin/mypy --no-error-summary --strict --python-version 3.10 \
	    bench/*.py bench/python/measure.py bench/python/libworkos_client.py
	@MYPYPATH=docs/site:tests/docs:scripts:bindings/c/tests:bindings/python:api/generate \
	    $(VENV)/bin/mypy --no-error-summary --strict --python-version 3.11 docs/site/build.py docs/site/man.py tests/docs/*.py
	@cd packaging/tests && MYPYPATH=../../scripts ../../$(VENV)/bin/mypy --no-error-summary --strict --python-version 3.10 .
	@cd tests/packages && MYPYPATH=../../scripts:../../packaging:../../packaging/tests \
	    ../../$(VENV)/bin/mypy --no-error-summary --strict --python-version 3.10 .
	@cd tests/browser && MYPYPATH=../../scripts:../../bindings/python ../../$(VENV)/bin/mypy --no-error-summary --strict \
	    --python-version 3.10 . ../../bindings/python/examples
	@$(VENV)/bin/python scripts/mutants.py --list >/dev/null
	@echo "lint: nothing found"

format: venv ## formats the source
	@$(CARGO) fmt --all
	@$(VENV)/bin/ruff format -q api bench docs scripts bindings examples packaging tests

.PHONY: native-libs
native-libs: # what a program links beside libworkos.a on TARGET
	@echo $(NATIVE_LIBS)

check-native-libs: ## compares NATIVE_LIBS with what rustc says
	@$(CARGO) rustc --quiet --locked --lib --crate-type staticlib -- \
	    --print native-static-libs 2>&1 | $(PYTHON) scripts/check_native_libs.py $(NATIVE_LIBS)

SECONDS ?= 30
fuzz: $(VENV)/cargo-ready ## every fuzz target for SECONDS (default 30); `make test` replays their corpus
	@$(NEED) $(CARGO) c++
	@$(WITH_TOOLS) $(VENV)/bin/python scripts/fuzz.py --seconds $(SECONDS)

# What cargo is taught, found before what the machine may have of it.
WITH_TOOLS := PATH=$(CURDIR)/$(VENV)/bin:$$PATH

$(VENV)/cargo-ready: scripts/requirements-cargo.txt $(VENV)/ready
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r $<
	@touch $@

check-sanitizers: sandbox ## the C and Rust tests with sanitizers, proved to be on; SANITIZER=address or thread is one alone, TESTS="queue threads" only these
	@$(NEED) $(CARGO) $(PYTHON)
	@command -v clang-19 >/dev/null || command -v clang >/dev/null || { echo "missing: clang (Debian: apt-get install clang-19 libclang-rt-19-dev)"; exit 1; }
	@$(PYTHON) scripts/check_sanitizers.py $(if $(SANITIZER),--only $(SANITIZER)) $(TESTS)

# PLATFORMS="aarch64 s390x" is a part; scripts/platform_table.py has their names. ONLY=c or rust is one kind of tests.
.PHONY: platforms platforms-ci
# Where zig is not to be had, the script says what it skips.
RUN_PLATFORMS = $(MAKE) --no-print-directory zig || true; $(ZIG) $(PYTHON) scripts/platforms.py $(if $(ONLY),--only $(ONLY))
platforms: sandbox ## builds and tests for other processors and systems: PLATFORMS="aarch64 x86_64-musl"
	@$(RUN_PLATFORMS) $(PLATFORMS)

platforms-ci: sandbox ## the part of platforms that continuous integration runs
	@$(RUN_PLATFORMS) --quick aarch64 x86_64-musl macos-arm64 macos-x86_64 freebsd windows-msvc android

platform-%: sandbox
	@$(RUN_PLATFORMS) $*

mutants: $(VENV)/ready ## changes the source in small ways and looks whether a test sees it; FILES="src/http src/retry" is a part, AFTER=FILE leaves out what an earlier run caught
	@$(NEED) $(CARGO) cc git
	@$(VENV)/bin/python scripts/mutants.py $(if $(AFTER),--after $(AFTER)) $(FILES)

check-dependencies: $(VENV)/cargo-ready ## licences, sources and bans of every crate; known vulnerabilities if a database is at hand
	@$(WITH_TOOLS) $(CARGO) deny --locked --log-level error check licenses bans sources
	@if ls -d $(or $(CARGO_HOME),$(HOME)/.cargo)/advisory-db* >/dev/null 2>&1; \
	    then $(WITH_TOOLS) $(CARGO) deny --offline --log-level error check advisories; \
	    else echo "advisories: skipped, there is no database on this machine (cargo deny fetch db)"; fi

abi-baseline: ## writes abi/, for a new major version or for what a release added
	@$(NEED) abidw cc
	@$(PYTHON) packaging/abi.py write

check-abi: ## fails when a function or number of the ABI was removed or changed
	@$(NEED) abidw abidiff cc
	@$(PYTHON) packaging/abi.py check

# The command and the sandbox as they are installed: small, and without a path of this machine.
.PHONY: tools
tools: $(if $(BY_ZIG),zig)
	@$(NEED) $(CARGO) cc $(BINUTILS)strip
	@mkdir -p $(OUT)/tools
	@RUSTFLAGS="$(REMAP) $(RUSTFLAGS)" $(BUILDER) build --locked --release -p workos-sandbox -p workos-cli \
	    $(FOR_TARGET) --target-dir target/tools --config profile.release.lto=false --config profile.release.codegen-units=16
	@set -e; new=$$(mktemp -d $(OUT)/tools/new.XXXXXX); trap 'rm -rf $$new' EXIT; \
	    for tool in workos workos-sandbox; do $(BINUTILS)strip -o $$new/$$tool target/tools/$(MADE)/$$tool; done; \
	    mv -f $$new/* $(OUT)/tools

# abspath would split a path at its spaces, so realpath makes it whole.
whole = $$(realpath -ms "$(1)")
INSTALLER = PREFIX="$(call whole,$(PREFIX))" LIBDIR="$(call whole,$(LIBDIR))" INCLUDEDIR="$(call whole,$(INCLUDEDIR))" \
    DEBUGDIR="$(call whole,$(DEBUGDIR))" DESTDIR="$(DESTDIR)" VERSION=$(VERSION) SOVERSION=$(SOVERSION) \
    NATIVE_LIBS="$(NATIVE_LIBS)" BUILD=$(OUT) WORKOS=$(MANUAL) DEBUG_FILE=$(DEBUG_FILE) PYTHON=$(PYTHON) \
    sh packaging/install.sh
# The command writes its own pages and completions. One for another platform does not run here.
FOREIGN = $(if $(TARGET),$(filter-out $(HOST),$(TARGET)))
MANUAL = $(if $(FOREIGN),$(BUILD)/bin/workos,$(OUT)/tools/workos)

# Root often has no Rust, as with sudo: then what was built before is installed.
TO_INSTALL = $(addprefix $(OUT)/,lib/libworkos.so.$(SOVERSION) lib/$(DEBUG_FILE) lib/libworkos.a lib/libworkos_single.a \
    tools/workos tools/workos-sandbox) $(MANUAL)
.PHONY: built
built: single-object tools $(if $(FOREIGN),cli) ## what install installs, for `sudo make install` without a Rust toolchain

install: $(if $(shell command -v $(CARGO)),built) ## libraries, headers, the command, the sandbox and man pages, into PREFIX, below DESTDIR
	@$(NEED) $(PYTHON)
	@ls $(TO_INSTALL) >/dev/null 2>&1 || $(NEED) $(CARGO) || { echo "or first, as a user who has it: make built"; exit 1; }
	@$(INSTALLER) install

uninstall: ## removes what install installed
	@$(INSTALLER) uninstall

# The platforms that a release has an archive for, by the names that Rust has for them.
TARGETS ?= $(HOST)
dist: cargo-auditable zig ## the archives of a release, with checksums and a bill of materials, in build/dist: TARGETS="x86_64-unknown-linux-musl aarch64-unknown-linux-gnu"
	@$(NEED) $(CARGO) cc git $(PYTHON)
	@VERSION=$(VERSION) TARGETS="$(TARGETS)" MAKE=$(MAKE) sh packaging/dist.sh

.PHONY: deb rpm npm gem recipes test-packages
PACKAGES := $(BUILD)/packages
# Who answers for the packages that are made here. An address that ends in .invalid is nobody's.
MAINTAINER ?= libworkos <packages@libworkos.invalid>

deb: single-object tools ## Debian packages of the library, its development files and the command: build/packages/deb
	@$(NEED) dpkg-buildpackage dh $(PYTHON)
	@rm -rf $(PACKAGES)/deb
	@VERSION=$(VERSION) MAINTAINER="$(MAINTAINER)" sh packaging/deb/build.sh $(PACKAGES)/deb

rpm: single-object tools ## rpm packages of the same: build/packages/rpm
	@$(NEED) rpmbuild $(PYTHON)
	@rm -rf $(PACKAGES)/rpm
	@VERSION=$(VERSION) sh packaging/rpm/build.sh $(PACKAGES)/rpm

# What is made of the archives in build/dist, where `make dist` puts them.
npm: ## the npm package with the library inside, from the archives: build/packages/npm
	@$(NEED) npm $(PYTHON)
	@rm -rf $(PACKAGES)/npm
	@$(PYTHON) packaging/npm.py $(BUILD)/dist $(PACKAGES)/npm

gem: ## a gem with the library inside for each platform, from the archives: build/packages/gem
	@$(NEED) gem $(PYTHON)
	@rm -rf $(PACKAGES)/gem
	@$(PYTHON) packaging/gem.py $(BUILD)/dist $(PACKAGES)/gem

# RELEASES is the address that the archives can be had from; without it, this machine's folder.
recipes: ## recipes for CMake, Meson, Conan, vcpkg, Nix and Homebrew, from the archives: build/packages
	@$(NEED) $(PYTHON)
	@$(PYTHON) packaging/recipes.py $(BUILD)/dist $(PACKAGES) $(RELEASES)

test-packages: dist $(VENV)/packages-ready ## makes every package, installs it into an empty place, and runs a program there
	@cd tests/packages && PYTHONDONTWRITEBYTECODE=1 ../../$(VENV)/bin/python -m pytest -q

$(VENV)/packages-ready: tests/packages/requirements.txt $(VENV)/ready
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check -r $<
	@touch $@

include bench/bench.mk

clean: ## removes build/ and target/
	@rm -rf $(BUILD) target
