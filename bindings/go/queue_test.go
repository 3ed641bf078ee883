package workos

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

var get = Params{"method": "GET", "path": "/x"}

// service holds every request until it is told to answer.
type service struct {
	URL    string
	heard  atomic.Int64
	gone   atomic.Int64
	refuse atomic.Int64
	open   chan struct{}
}

func serve(t *testing.T) *service {
	t.Helper()
	made := &service{open: make(chan struct{})}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// Only then does the server look whether the client is there still.
		_, _ = io.Copy(io.Discard, r.Body)
		made.heard.Add(1)
		if made.refuse.Add(-1) >= 0 {
			w.Header().Set("Retry-After", "0")
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		select {
		case <-made.open:
			_, _ = w.Write([]byte("{}"))
		case <-r.Context().Done():
			made.gone.Add(1)
		}
	}))
	made.URL = server.URL
	t.Cleanup(func() {
		server.CloseClientConnections()
		server.Close()
	})
	return made
}

func (s *service) client(t *testing.T, more Params) *Client {
	t.Helper()
	config := Params{"api_key": "sk_x", "base_url": s.URL, "timeout_ms": 300000, "max_retries": 0}
	for name, value := range more {
		config[name] = value
	}
	return open(t, config)
}

func until(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for end := time.Now().Add(time.Minute); !holds(); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("this did not come: ", what)
		}
	}
}

func threads(t *testing.T) int {
	t.Helper()
	tasks, err := os.ReadDir("/proc/self/task")
	if err != nil {
		t.Skip("this system does not tell of its threads")
	}
	return len(tasks)
}

func TestTenThousandGoroutinesWaitOnFewThreads(t *testing.T) {
	const calls = 10000
	service := serve(t)
	client := service.client(t, nil)
	var waiting sync.WaitGroup
	var answered atomic.Int64
	for i := 0; i < calls; i++ {
		waiting.Add(1)
		go func() {
			defer waiting.Done()
			if err := client.Call(ctx, "request", get, nil); err != nil {
				t.Error(err)
			}
			answered.Add(1)
		}()
	}
	until(t, "ten thousand calls", func() bool {
		client.queue.mu.Lock()
		defer client.queue.mu.Unlock()
		return len(client.queue.out) == calls && service.heard.Load() == 64
	})
	if count := threads(t); count >= 64 || answered.Load() != 0 {
		t.Errorf("%d threads, %d answers", count, answered.Load())
	}
	close(service.open)
	waiting.Wait()
	if count := threads(t); count >= 64 || answered.Load() != calls {
		t.Errorf("%d threads, %d answers", count, answered.Load())
	}
}

func TestTheEndOfAContextEndsTheCall(t *testing.T) {
	service := serve(t)
	client := service.client(t, Params{"max_connections": 1})
	failures := make(chan error, 1)
	call := func(ctx context.Context) {
		failures <- client.Call(ctx, "audit_trail.create_event", Params{"event": event("Foo")}, nil)
	}
	sent, cancelSent := context.WithCancel(ctx)
	go call(sent)
	until(t, "the request", func() bool { return service.heard.Load() == 1 })
	waits, cancelWaits := context.WithCancel(ctx)
	also := make(chan error, 1)
	go func() { also <- client.Call(waits, "request", get, nil) }()
	until(t, "the second call", func() bool {
		client.queue.mu.Lock()
		defer client.queue.mu.Unlock()
		return len(client.queue.out) == 2
	})
	cancelWaits()
	failure := fails(t, <-also, "canceled")
	if failure.Performed != "no" || !failure.Retryable || !errors.Is(failure, context.Canceled) {
		t.Error(*failure)
	}
	began := time.Now()
	cancelSent()
	failure = fails(t, <-failures, "canceled")
	if failure.Performed != "maybe" || !failure.Retryable || len(failure.IdempotencyKey) != 36 || failure.Attempts != 1 {
		t.Error(*failure)
	}
	if !errors.Is(failure, context.Canceled) || time.Since(began) > 5*time.Second {
		t.Error(failure, time.Since(began))
	}
	until(t, "the end of the connection", func() bool { return service.gone.Load() == 1 })

	// A deadline that the call's own outlasts.
	soon, cancel := context.WithTimeout(ctx, 50*time.Millisecond)
	defer cancel()
	params := Params{"event": event("Foo"), "idempotency_key": "k", "options": Params{"timeout_ms": 200000}}
	failure = fails(t, client.Call(soon, "audit_trail.create_event", params, nil), "timeout")
	if failure.Performed != "maybe" || failure.IdempotencyKey != "k" || failure.Status != 11 || !errors.Is(failure, context.DeadlineExceeded) {
		t.Error(*failure)
	}
	until(t, "the end of the connection", func() bool { return service.gone.Load() == 2 })
	failure = fails(t, client.Call(soon, "request", Params{"idempotency_key": "k"}, nil), "timeout")
	if failure.Performed != "no" || failure.IdempotencyKey != "k" {
		t.Error(*failure)
	}
}

func TestACallWaitsForRoomUntilItsContextEnds(t *testing.T) {
	service := serve(t)
	client := service.client(t, nil)
	full := &queue{handle: client.queue.handle, room: make(chan struct{}, 1), out: map[uint64]*waiting{}}
	full.room <- struct{}{}
	client.queue = full
	soon, cancel := context.WithTimeout(ctx, 10*time.Millisecond)
	defer cancel()
	failure := fails(t, client.Call(soon, "request", get, nil), "timeout")
	if failure.Performed != "no" || !failure.Retryable || service.heard.Load() != 0 {
		t.Error(*failure)
	}
}

func TestCallsThatAreOutWhenTheirClientIsClosed(t *testing.T) {
	service := serve(t)
	client, other := service.client(t, nil), service.client(t, nil)
	failures := make(chan error, 200)
	for i := 0; i < cap(failures); i++ {
		go func() { failures <- client.Call(ctx, "request", get, nil) }()
	}
	kept := make(chan error, 1)
	go func() { kept <- other.Call(ctx, "request", get, nil) }()
	until(t, "the requests", func() bool { return service.heard.Load() == 65 })
	client.Close()
	for i := 0; i < cap(failures); i++ {
		fails(t, <-failures, "closed")
	}
	close(service.open)
	if err := <-kept; err != nil {
		t.Error(err)
	}
}

func TestAnObserverRunsInTheGoroutineThatCallsAndMayCall(t *testing.T) {
	service := serve(t)
	service.refuse.Store(1)
	close(service.open)
	client := service.client(t, Params{"max_retries": 1})
	var told []string
	inner := false
	err := client.Observe(func(a Attempt) {
		told = append(told, strings.Repeat("in ", map[bool]int{true: 1}[inner])+a.Outcome)
		if !inner {
			inner = true
			if err := client.Call(ctx, "request", get, nil); err != nil {
				t.Error(err)
			}
			inner = false
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := client.Call(ctx, "request", get, nil); err != nil {
		t.Fatal(err)
	}
	if said := strings.Join(told, ", "); said != "server, in ok, ok, in ok" {
		t.Error(said)
	}
	var mine atomic.Int64
	if err := client.Observe(func(Attempt) { mine.Add(1) }); err != nil {
		t.Fatal(err)
	}
	var group sync.WaitGroup
	for i := 0; i < 300; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			if err := client.Call(ctx, "request", get, nil); err != nil {
				t.Error(err)
			}
		}()
	}
	group.Wait()
	if mine.Load() != 300 {
		t.Error(mine.Load())
	}
}

func TestTheNumberOfConnectionsIsChecked(t *testing.T) {
	for _, most := range []any{0, 1025, "many"} {
		_, err := New(Params{"max_connections": most})
		if failure := fails(t, err, "invalid_argument"); !strings.Contains(failure.Message, "max_connections") {
			t.Error(failure)
		}
	}
}
