#!/bin/sh
# install.sh install|uninstall: puts the built library where a system expects it, or takes it away again.
# One list serves both. `make install` and `make uninstall` call it and set:
#   PREFIX LIBDIR INCLUDEDIR   where things will be found; they may hold spaces
#   DESTDIR                    what stands before them now, for those who make packages
#   VERSION SOVERSION NATIVE_LIBS BUILD
set -eu
action=$1

file() { # file MODE SOURCE FOLDER NAME
    if [ "$action" = install ]; then
        install -d "$DESTDIR$3"
        install -m "$1" "$2" "$DESTDIR$3/$4"
    else
        rm -f "$DESTDIR$3/$4"
    fi
}

link() { # link TARGET NAME: in LIBDIR
    if [ "$action" = install ]; then ln -sfn "$1" "$DESTDIR$LIBDIR/$2"; else rm -f "$DESTDIR$LIBDIR/$2"; fi
}

way() { # way FROM TO: the relative path from one folder to another, whether or not they are there
    realpath -ms --relative-to="$1" "$2"
}

template() { # template NAME FOLDER: NAME.in, its places filled in
    filled=$(mktemp)
    sed -e "s|@PREFIX@|$(way "$2" "$PREFIX")|" -e "s|@INCLUDEDIR@|$(way "$2" "$INCLUDEDIR")|" \
        -e "s|@VERSION@|$VERSION|" -e "s|@SOVERSION@|$SOVERSION|" -e "s|@NATIVE_LIBS@|$NATIVE_LIBS|" \
        -e "s|@STATIC_LIBGCC@|$(echo "$NATIVE_LIBS" | sed 's/-lgcc_s/-static-libgcc -lgcc_eh/')|" \
        -e "s|@NATIVE_LIBS_LIST@|$(echo "$NATIVE_LIBS" | tr ' ' ';')|" "packaging/$1.in" >"$filled"
    file 644 "$filled" "$2" "$1"
    rm -f "$filled"
}

loader() { # lets the loader find the library, or says how to
    PATH=$PATH:/usr/sbin:/sbin
    if ldconfig -N -X -v 2>/dev/null | grep -q "^$LIBDIR:"; then
        ldconfig 2>/dev/null || echo "Programs find the library after: ldconfig (as root)"
    else
        echo "Programs find the library after: export LD_LIBRARY_PATH='$LIBDIR'"
        echo "or, for all: echo '$LIBDIR' >/etc/ld.so.conf.d/workos.conf && ldconfig (as root)"
    fi
}

file 755 "$BUILD/lib/libworkos.so.$SOVERSION" "$LIBDIR" "libworkos.so.$VERSION"
link "libworkos.so.$VERSION" "libworkos.so.$SOVERSION"
link "libworkos.so.$SOVERSION" libworkos.so
file 644 "$BUILD/lib/libworkos.a" "$LIBDIR" libworkos.a
file 644 "$BUILD/lib/libworkos_single.a" "$LIBDIR" libworkos_single.a
file 644 include/workos.h "$INCLUDEDIR" workos.h
file 644 bindings/cpp/workos.hpp "$INCLUDEDIR" workos.hpp
file 644 bindings/cpp/workos_queue.hpp "$INCLUDEDIR" workos_queue.hpp
file 755 "$BUILD/tools/workos-sandbox" "$PREFIX/bin" workos-sandbox
file 644 LICENSE "$PREFIX/share/licenses/libworkos" LICENSE
template workos.pc "$LIBDIR/pkgconfig"
template workos-config.cmake "$LIBDIR/cmake/workos"
template workos-config-version.cmake "$LIBDIR/cmake/workos"

if [ "$action" = install ]; then
    echo "installed libworkos $VERSION into $DESTDIR$PREFIX"
    # In a package's folder there is nothing to find yet.
    [ -n "$DESTDIR" ] || loader
else
    # Folders that install made, if nothing else was put there.
    for folder in "$LIBDIR/cmake/workos" "$PREFIX/share/licenses/libworkos"; do
        rmdir "$DESTDIR$folder" 2>/dev/null || :
    done
fi
