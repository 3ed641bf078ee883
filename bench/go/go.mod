module bench

go 1.19

require workos v0.0.0

replace workos => ../../bindings/go
