#!/bin/sh
# Makes the Python wheel and the source archive in the folder given: wheel.sh FOLDER
#
# The wheel is built out of the source archive, so that the archive is known to be whole. zig links it for glibc 2.17,
# and auditwheel gives it the manylinux tag only if nothing in it wants a later one.
set -eu
folder=$1
root=$(cd "$(dirname "$0")/.." && pwd)
rm -rf "$folder"
mkdir -p "$folder/as-built"
make_it() {
    cd "$root/bindings/python"
    WORKOS_AUDITABLE=1 WORKOS_GLIBC=2.17 CARGO_TARGET_DIR="$root/target/wheel" \
        python -m build --no-isolation --outdir "$folder/as-built" .
    auditwheel repair --plat "manylinux_2_17_$(uname -m)" --wheel-dir "$folder" "$folder"/as-built/*.whl
}
(make_it) >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
mv "$folder"/as-built/*.tar.gz "$folder"
rm -r "$folder/as-built" "$root/bindings/python/libworkos.egg-info"
ls "$folder"/*.whl "$folder"/*.tar.gz
