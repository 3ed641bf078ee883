#!/bin/sh
# dist.sh: the archives of a release, from what is committed, into build/dist. `make dist` calls it.
# The same commit gives the same bytes, wherever it is built: no time but the commit's, no owner, no path.
# GLIBC=2.17 links them for that version of glibc and all later ones; two such builds in folders of different
# names are not the same bytes yet.
# Needs for the build: VERSION, NATIVE_LIBS, MAKE.
set -eu
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
export LC_ALL=C TZ=UTC
out=build/dist
platform=$(rustc -vV | sed -n 's/^host: //p')
binary=libworkos-$VERSION-$platform

if [ -n "$(git status --porcelain --untracked-files=no)" ]; then
    echo "dist: there are changes that are not committed" >&2
    exit 1
fi
rm -rf "$out"
mkdir -p "$out"
git archive --format=tar --prefix="libworkos-$VERSION/" HEAD | gzip -9n >"$out/libworkos-$VERSION.tar.gz"

"$MAKE" -s install AUDITABLE=1 PREFIX="/$binary" DESTDIR="$stage"
python3 packaging/made_of.py "$stage/$binary/lib/libworkos.so" >/dev/null
python3 packaging/sbom.py >"$out/libworkos-$VERSION.cdx.json"
cp "$out/libworkos-$VERSION.cdx.json" "$stage/$binary/share/licenses/libworkos/"
cp README.md CHANGELOG.md "$stage/$binary/"
for name in CMakeLists.txt meson.build; do
    sed -e "s|@VERSION@|$VERSION|" -e "s|@NATIVE_LIBS@|$NATIVE_LIBS|" "packaging/archive/$name.in" \
        >"$stage/$binary/$name"
done
find "$stage" -type d -exec chmod 755 {} +
find "$stage/$binary" -maxdepth 4 -type f ! -name '*.so.*' ! -path '*/bin/*' -exec chmod 644 {} +
tar -C "$stage" --format=ustar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
    -cf - "$binary" | gzip -9n >"$out/$binary.tar.gz"
(cd "$out" && sha256sum -- * >SHA256SUMS)
cat "$out/SHA256SUMS"
