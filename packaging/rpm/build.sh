#!/bin/sh
# build.sh FOLDER: rpm packages of what is built here, into FOLDER. `make rpm` calls it and sets VERSION.
# The spec goes there too: with it and the source archive rpmbuild -bb builds everything itself.
set -eu
folder=$(realpath -m "$1")
root=$(cd "$(dirname "$0")/../.." && pwd)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
: "${SOURCE_DATE_EPOCH:=$(git -C "$root" log -1 --format=%ct)}"
export SOURCE_DATE_EPOCH

mkdir -p "$folder"
sed -e "s|@VERSION@|$VERSION|" "$root/packaging/rpm/libworkos.spec.in" >"$stage/libworkos.spec"
# Elsewhere than on a machine of that kind the packages that it needs are not rpm's.
rpmbuild -bb --nodeps --define "_topdir $stage" --define "source $root" "$stage/libworkos.spec" \
    >"$stage/log" 2>&1 || { cat "$stage/log"; exit 1; }
mv "$stage"/RPMS/*/*.rpm "$stage/libworkos.spec" "$folder"
ls "$folder"/*.rpm
