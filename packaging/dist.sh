#!/bin/sh
# dist.sh: the archives of a release, from what is committed, into build/dist. `make dist` calls it.
# The same commit gives the same bytes, wherever it is built: no time but the commit's, no owner, no path.
# What has glibc runs with version 2.17 of it and all later ones.
# Needs for the build: VERSION, MAKE, and TARGETS, what Rust calls the platforms.
set -eu
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
export LC_ALL=C TZ=UTC
out=build/dist

if [ -n "$(git status --porcelain --untracked-files=no)" ]; then
    echo "dist: there are changes that are not committed" >&2
    exit 1
fi
rm -rf "$out"
mkdir -p "$out"
bill=$out/libworkos-$VERSION.cdx.json
python3 packaging/sbom.py >"$bill"
git archive --format=tar --prefix="libworkos-$VERSION/" HEAD | gzip -9n >"$out/libworkos-$VERSION.tar.gz"

for target in $TARGETS; do
    case $target in *-gnu) glibc=2.17 ;; *) glibc= ;; esac
    binary=libworkos-$VERSION-$target
    "$MAKE" -s install AUDITABLE=1 TARGET="$target" GLIBC="$glibc" PREFIX="/$binary" DESTDIR="$stage"
    python3 packaging/made_of.py "$stage/$binary/lib/libworkos.so" >/dev/null
    cp "$bill" "$stage/$binary/share/licenses/libworkos/"
    cp README.md CHANGELOG.md "$stage/$binary/"
    libs=$("$MAKE" -s native-libs TARGET="$target")
    for name in CMakeLists.txt meson.build; do
        sed -e "s|@VERSION@|$VERSION|" -e "s|@NATIVE_LIBS@|$libs|" "packaging/archive/$name.in" \
            >"$stage/$binary/$name"
    done
    find "$stage/$binary" -type d -exec chmod 755 {} +
    find "$stage/$binary" -maxdepth 4 -type f ! -name '*.so.*' ! -path '*/bin/*' -exec chmod 644 {} +
    tar -C "$stage" --format=ustar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
        -cf - "$binary" | gzip -9n >"$out/$binary.tar.gz"
done
(cd "$out" && sha256sum -- * >SHA256SUMS)
cat "$out/SHA256SUMS"
