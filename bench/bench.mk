# What measures: make bench, bench-peers, check-budget. The Makefile includes it.

BENCH := $(BUILD)/bench
BENCH_C := -std=c11 -O2 -Wall -Wextra -Wpedantic -Werror -Iinclude
BENCH_LIB := -L$(BUILD)/lib -lworkos -Wl,-rpath,'$$ORIGIN/../lib'
# The server has to cost less than its clients, which are not built for size.
BENCH_RUST := --config profile.release.opt-level=3

.PHONY: bench bench-many bench-peers bench-programs bench-server check-budget lib-small

bench: lib lib-small bench-programs bench-server ## measures libworkos against sockets, libcurl and the official clients
	@$(PYTHON) bench/run.py

bench-many: lib bench-server ## measures many events at once from Python, Node and Go, beside the official clients
	@$(PYTHON) bench/many.py

bench-peers: ## builds and installs the official Rust, Python and Node clients for make bench
	@$(PYTHON) bench/install_peers.py

check-budget: lib lib-small bench-programs bench-server ## instructions of the hot calls, sizes and exports against bench/budget.json
	@$(PYTHON) bench/check_budget.py

lib-small: ## the shared library without TLS: build/small
	@$(NEED) $(CARGO) cc strip
	@mkdir -p $(BUILD)/small
	@$(RUSTC_LIB) --profile small --no-default-features --target-dir target/small -- $(LINK_ARGS)
	@strip -o $(BUILD)/small/libworkos.so.$(SOVERSION) target/small/small/libworkos.so

bench-server:
	@$(NEED) $(CARGO) cc
	@mkdir -p $(BENCH)
	@$(CARGO) build --quiet --locked --release $(BENCH_RUST) -p workos-bench-server --target-dir target/bench
	@install target/bench/release/workos-bench-server $(BENCH)/server

bench-programs: lib $(BENCH)/raw $(BENCH)/libworkos $(BENCH)/start $(BENCH)/memory $(BENCH)/instructions $(BENCH)/together $(BENCH)/clients
	@if pkg-config --exists libcurl jansson 2>/dev/null; then $(MAKE) -s $(BENCH)/curl; else \
	    rm -f $(BENCH)/curl; echo "skip libcurl with jansson (Debian: apt-get install libcurl4-openssl-dev libjansson-dev)"; fi

$(BENCH)/%.o: bench/c/%.c $(wildcard bench/c/*.h) include/workos.h
	@$(NEED) $(CC)
	@mkdir -p $(BENCH)
	@$(CC) $(BENCH_C) -c $< -o $@

$(BENCH)/raw: $(addprefix $(BENCH)/, raw.o measure.o workload.o)
	@$(CC) $^ -lpthread -o $@

$(BENCH)/curl: $(addprefix $(BENCH)/, curl.o measure.o workload.o)
	@$(CC) $^ $$(pkg-config --libs libcurl jansson) -lpthread -o $@

$(BENCH)/libworkos: $(addprefix $(BENCH)/, libworkos.o measure.o workload.o)
	@$(CC) $^ $(BENCH_LIB) -lpthread -o $@

$(BENCH)/start: $(addprefix $(BENCH)/, start.o resident.o workload.o)
	@$(CC) $^ -ldl -o $@

$(BENCH)/memory: $(addprefix $(BENCH)/, memory.o resident.o workload.o)
	@$(CC) $^ $(BENCH_LIB) -lpthread -o $@

$(BENCH)/together: $(addprefix $(BENCH)/, together.o resident.o workload.o)
	@$(CC) $^ $(BENCH_LIB) -lpthread -o $@

$(BENCH)/clients: $(addprefix $(BENCH)/, clients.o workload.o)
	@$(CC) $^ $(BENCH_LIB) -o $@

$(BENCH)/instructions: $(addprefix $(BENCH)/, instructions.o workload.o)
	@$(CC) $^ $(BENCH_LIB) -o $@
