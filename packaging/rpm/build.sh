#!/bin/sh
# build.sh FOLDER: rpm packages of what is built here, into FOLDER. `make rpm` calls it and sets VERSION.
# From the source archive alone: fill in the spec's places, then rpmbuild -bb.
set -eu
folder=$(realpath -m "$1")
root=$(cd "$(dirname "$0")/../.." && pwd)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
: "${SOURCE_DATE_EPOCH:=$(git -C "$root" log -1 --format=%ct)}"
export SOURCE_DATE_EPOCH

mkdir -p "$folder"
sed -e "s|@VERSION@|$VERSION|" -e "s|@RELEASES@/||" "$root/packaging/rpm/libworkos.spec.in" >"$stage/libworkos.spec"
# Elsewhere than on a machine of that kind the packages that it needs are not rpm's.
rpmbuild -bb --nodeps --define "_topdir $stage" --define "source $root" "$stage/libworkos.spec" \
    >"$stage/log" 2>&1 || { cat "$stage/log"; exit 1; }
mv "$stage"/RPMS/*/*.rpm "$folder"
ls "$folder"/*.rpm
