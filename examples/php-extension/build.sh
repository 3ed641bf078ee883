#!/bin/sh
# build.sh FOLDER: builds workos.so into FOLDER, for `php -d extension=FOLDER/workos.so`.
# The library goes in as a single object, so that the extension shows nothing but PHP's get_module.
set -eu
cd "$(dirname "$0")"
mkdir -p "$1"
# PHP's headers as the system's, for they are not ours to warn about; eval, because pkg-config quotes spaces.
eval "${CC:-cc}" -std=gnu11 -Wall -Wextra -Werror -Wno-unused-parameter -O2 -shared -fPIC -fvisibility=hidden \
    "$(php-config --includes | sed 's/-I/-isystem /g')" "$(pkg-config --cflags workos)" workos.c \
    "$(pkg-config --variable=single workos)" -Wl,--exclude-libs,ALL -o "'$1/workos.so'"
