#!/bin/sh
# cargo.sh: cargo as cargo-auditable is to run it; BUILDER is cargo itself, or cargo-zigbuild.
# cargo-auditable tells cargo its own path, and cargo makes that path a part of every symbol's name. A library would
# then differ by where cargo-auditable lies. Its name says as much, and is the same everywhere.
CARGO=cargo RUSTC_WORKSPACE_WRAPPER=cargo-auditable exec "$BUILDER" "$@"
