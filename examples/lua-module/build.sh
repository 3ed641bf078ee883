#!/bin/sh
# build.sh FOLDER: builds the module into FOLDER, which is then for LUA_PATH and LUA_CPATH (FOLDER/?.lua, FOLDER/?.so).
# The library goes in as a single object, so that the module shows nothing but its own function.
set -eu
cd "$(dirname "$0")"
mkdir -p "$1/workos"
cp workos.lua "$1/"
cp json.lua "$1/workos/"
# eval, because pkg-config quotes a path with spaces.
eval "${CC:-cc}" -std=c11 -Wall -Wextra -Wpedantic -Werror -O2 -shared -fPIC -fvisibility=hidden \
    "$(pkg-config --cflags lua5.4 workos)" core.c "$(pkg-config --variable=single workos)" \
    -Wl,--exclude-libs,ALL -o "'$1/workos/core.so'"
