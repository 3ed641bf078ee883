#!/bin/sh
# Installs the package's dependencies into a scratch folder and runs the tests there.
set -eu
cp -r lib test package.json package-lock.json tsconfig.json README.md "$WORKOS_SCRATCH"
cd "$WORKOS_SCRATCH"
npm ci --ignore-scripts --no-audit --no-fund --loglevel error
exec node --test --test-reporter=tap test/
