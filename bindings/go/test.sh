#!/bin/sh
# Runs the tests, with Go's caches in a scratch folder, and counts them.
set -u
export GOCACHE="$WORKOS_SCRATCH/cache" GOFLAGS=-mod=mod GOPROXY=off
unformatted=$(gofmt -l .)
if [ -n "$unformatted" ]; then echo "gofmt: $unformatted"; exit 1; fi
go vet ./... || exit 1
go test -race -v -count=1 ./... >"$WORKOS_SCRATCH/log" 2>&1
status=$?
cat "$WORKOS_SCRATCH/log"
count() { grep -c "^--- $1" "$WORKOS_SCRATCH/log"; }
echo "$(count PASS) passed, $(count FAIL) failed, $(count SKIP) skipped"
exit $status
