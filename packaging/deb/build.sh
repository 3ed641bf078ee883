#!/bin/sh
# build.sh FOLDER: Debian packages of what is built here, into FOLDER. `make deb` calls it and sets VERSION and
# MAINTAINER, who answers for the packages: "Name <mail address>".
# In a source package of its own, debian/ lies beside the Makefile, and its rules build everything themselves.
set -eu
folder=$(realpath -m "$1")
root=$(cd "$(dirname "$0")/../.." && pwd)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
debian=$stage/libworkos-$VERSION/debian
: "${SOURCE_DATE_EPOCH:=$(git -C "$root" log -1 --format=%ct)}"
export SOURCE_DATE_EPOCH

mkdir -p "$folder" "$stage/libworkos-$VERSION"
cp -r "$root/packaging/deb/debian" "$debian"
date=$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")
for name in changelog control; do
    sed -e "s|@VERSION@|$VERSION|" -e "s|@DATE@|$date|" -e "s|@MAINTAINER@|$MAINTAINER|" \
        "$debian/$name.in" >"$debian/$name"
done
# LICENSE is its title, the copyright and the licence, with blank lines between them.
sed -n 's/^Copyright (c) /Copyright: /p' "$root/LICENSE" >"$stage/holder"
sed '1,4d; s/^$/./; s/^/ /' "$root/LICENSE" >"$stage/licence"
sed -e "/@COPYRIGHT@/{r $stage/holder" -e 'd}' -e "/@LICENSE@/{r $stage/licence" -e 'd}' \
    "$debian/copyright.in" >"$debian/copyright"
rm "$debian"/*.in

# debhelper makes a home of its own, in which there are neither crates nor a toolchain.
export CARGO_HOME="${CARGO_HOME:-$HOME/.cargo}" RUSTUP_HOME="${RUSTUP_HOME:-$HOME/.rustup}"
(cd "$debian/.." && SOURCE=$root dpkg-buildpackage --build=binary --no-sign --no-check-builddeps) \
    >"$stage/log" 2>&1 || { cat "$stage/log"; exit 1; }
mv "$stage"/*.deb "$stage"/*.changes "$stage"/*.buildinfo "$folder"
ls "$folder"/*.deb
