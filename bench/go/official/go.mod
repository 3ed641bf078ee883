module bench-official

go 1.19

require (
	bench v0.0.0
	github.com/workos/workos-go/v6 v6.0.0
)

replace bench => ..

replace workos => ../../../bindings/go
