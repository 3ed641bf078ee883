#!/bin/sh
# Installs the package's dependencies into a scratch folder and runs the tests there; then the package itself into a
# program's folder, as the README says.
set -eu
package=$PWD
cp -r lib test package.json package-lock.json tsconfig.json README.md "$WORKOS_SCRATCH"
cd "$WORKOS_SCRATCH"
npm ci --ignore-scripts --no-audit --no-fund --loglevel error
node --test --test-reporter=tap test/
mkdir program
cd program
echo '{"private":true}' >package.json
$(sed -n 's#^\(npm install .*\) /path/to/libworkos/bindings/node$#\1#p' "$package/README.md") "$package" --no-audit --no-fund --loglevel error
node -e 'process.exit(require("libworkos").version() ? 0 : 1)'
