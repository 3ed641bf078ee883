#!/bin/sh
# install.sh install|uninstall: puts what was built where a system expects it, or takes it away again.
# One list serves both. `make install` and `make uninstall` call it and set:
#   PREFIX LIBDIR INCLUDEDIR   where things will be found; they may hold spaces
#   DEBUGDIR                   where debuggers look for the names of the library's functions
#   DESTDIR                    what stands before them now, for those who make packages
#   BUILD WORKOS               what was built, and a command that runs here
#   VERSION SOVERSION NATIVE_LIBS DEBUG_FILE PYTHON
set -eu
action=$1
share=$PREFIX/share
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

file() { # file MODE SOURCE FOLDER [NAME]
    if [ "$action" = install ]; then
        install -d "$DESTDIR$3"
        install -m "$1" "$2" "$DESTDIR$3/${4:-${2##*/}}"
    else
        rm -f "$DESTDIR$3/${4:-${2##*/}}"
        prune "$3"
    fi
}

prune() { # prune FOLDER: takes away a folder that is empty now, and those above it, up to PREFIX
    folder=$1
    while :; do
        case $folder in
            / | "" | /usr | /usr/local | "$HOME") break ;;
            "$PREFIX" | "$PREFIX"/* | "$LIBDIR"/* | "$DEBUGDIR") ;;
            *) break ;;
        esac
        # Every system has these, empty or not.
        case $PREFIX:${folder#"$PREFIX"/} in
            /usr:*/man | /usr/local:*/man) break ;;
            /usr:*/* | /usr/local:*/*) ;;
            /usr:* | /usr/local:*) break ;;
        esac
        rmdir "$DESTDIR$folder" 2>/dev/null || break
        folder=${folder%/*}
    done
}

link() { # link TARGET NAME: in LIBDIR
    if [ "$action" = install ]; then ln -sfn "$1" "$DESTDIR$LIBDIR/$2"; else rm -f "$DESTDIR$LIBDIR/$2"; fi
}

way() { # way FROM TO: the relative path from one folder to another, whether or not they are there
    realpath -ms --relative-to="$1" "$2"
}

template() { # template NAME FOLDER: NAME.in, its places filled in
    sed -e "s|@PREFIX@|$(way "$2" "$PREFIX")|" -e "s|@INCLUDEDIR@|$(way "$2" "$INCLUDEDIR")|" \
        -e "s|@VERSION@|$VERSION|" -e "s|@SOVERSION@|$SOVERSION|" -e "s|@NATIVE_LIBS@|$NATIVE_LIBS|" \
        -e "s|@STATIC_LIBGCC@|$(echo "$NATIVE_LIBS" | sed 's/-lgcc_s/-static-libgcc -lgcc_eh/')|" \
        -e "s|@NATIVE_LIBS_LIST@|$(echo "$NATIVE_LIBS" | tr ' ' ';')|" "packaging/$1.in" >"$made/$1"
    file 644 "$made/$1" "$2"
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

# Pages and completions are made where they are installed; what is taken away is found by its name.
if [ "$action" = install ]; then
    "$PYTHON" -B docs/site/man.py "$made/man3"
    "$WORKOS" man "$made/man1"
    for shell in bash zsh fish; do "$WORKOS" completions $shell >"$made/$shell"; done
    commands=$(cd "$made/man1" && echo *)
else
    commands=$(cd "$DESTDIR$share/man/man1" 2>/dev/null && echo workos.1 workos-*.1) || commands=
fi

file 755 "$BUILD/lib/libworkos.so.$SOVERSION" "$LIBDIR" "libworkos.so.$VERSION"
link "libworkos.so.$VERSION" "libworkos.so.$SOVERSION"
link "libworkos.so.$SOVERSION" libworkos.so
file 644 "$BUILD/lib/$DEBUG_FILE" "$DEBUGDIR"
file 644 "$BUILD/lib/libworkos.a" "$LIBDIR"
file 644 "$BUILD/lib/libworkos_single.a" "$LIBDIR"
file 644 include/workos.h "$INCLUDEDIR"
file 644 bindings/cpp/workos.hpp "$INCLUDEDIR"
file 644 bindings/cpp/workos_queue.hpp "$INCLUDEDIR"
template workos.pc "$LIBDIR/pkgconfig"
template workos-config.cmake "$LIBDIR/cmake/workos"
template workos-config-version.cmake "$LIBDIR/cmake/workos"
file 755 "$BUILD/tools/workos" "$PREFIX/bin"
file 755 "$BUILD/tools/workos-sandbox" "$PREFIX/bin"
file 644 "$made/bash" "$share/bash-completion/completions" workos
file 644 "$made/zsh" "$share/zsh/site-functions" _workos
file 644 "$made/fish" "$share/fish/vendor_completions.d" workos.fish
for page in $commands; do file 644 "$made/man1/$page" "$share/man/man1"; done
for name in libworkos $(cat bindings/c/tests/exports.txt); do file 644 "$made/man3/$name.3" "$share/man/man3"; done
file 644 LICENSE "$share/licenses/libworkos"

if [ "$action" = install ]; then
    echo "installed libworkos $VERSION into $DESTDIR$PREFIX"
    # In a package's folder there is nothing to find yet.
    [ -n "$DESTDIR" ] || loader
fi
