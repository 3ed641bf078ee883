#!/bin/sh
# install_cli.sh install|uninstall: the command, the sandbox that it starts, man pages and completions.
# `make install-cli` calls it and sets PREFIX, DESTDIR, and PROGRAM and SANDBOX, the programs as built.
set -eu
action=$1
root=$DESTDIR$PREFIX
bash=$root/share/bash-completion/completions
zsh=$root/share/zsh/site-functions
fish=$root/share/fish/vendor_completions.d

if [ "$action" = uninstall ]; then
    rm -f "$root/bin/workos" "$root/bin/workos-sandbox" "$bash/workos" "$zsh/_workos" "$fish/workos.fish" \
        "$root/share/man/man1/workos.1" "$root/share/man/man1/workos-"*.1
    exit 0
fi

install -d "$root/bin" "$bash" "$zsh" "$fish"
install -m 755 -s "$PROGRAM" "$root/bin/workos"
install -m 755 -s "$SANDBOX" "$root/bin/workos-sandbox"
"$PROGRAM" man "$root/share/man/man1"
chmod 644 "$root/share/man/man1/workos"*.1
"$PROGRAM" completions bash >"$bash/workos"
"$PROGRAM" completions zsh >"$zsh/_workos"
"$PROGRAM" completions fish >"$fish/workos.fish"
echo "installed workos into $root/bin"
