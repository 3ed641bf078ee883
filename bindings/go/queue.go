package workos

/*
#include <stdint.h>
#include <stdlib.h>
#include <workos.h>

// A handle is a number, which Go may not keep as a pointer of the kind that user_data has.
static workos_status observe(const workos_client *client, workos_queue *queue)
{
    return workos_client_set_observer(client, queue ? workos_queue_tell : NULL, queue, NULL);
}
*/
import "C"

import (
	"context"
	"encoding/json"
	"errors"
	"math"
	"sync"
	"time"
	"unsafe"
)

// How many calls the library takes at once for each queue. Further ones wait for their turn.
const mostOut = 65536

// How long a call waits, after the context's deadline, for the library to say that the call's own has passed.
const grace = 250 * time.Millisecond

// queue carries calls that complete later. One thread of the library drives them, and one goroutine takes what has
// completed; the goroutines that called are parked meanwhile.
type queue struct {
	handle *C.workos_queue
	room   chan struct{}

	mu  sync.Mutex
	out map[uint64]*waiting
}

// waiting is a call that is out.
type waiting struct {
	// Closed when the rest is there.
	done     chan struct{}
	attempts []Attempt
	status   C.workos_status
	result   *C.char
}

var queues struct {
	sync.Mutex
	made map[string]*queue
}

// queueFor gives the queue that was made with these settings.
func queueFor(settings Params) (*queue, error) {
	text, err := encode(settings.with("max_in_flight", mostOut), "queue_new")
	if err != nil {
		return nil, err
	}
	queues.Lock()
	defer queues.Unlock()
	if made := queues.made[string(text)]; made != nil {
		return made, nil
	}
	given := cString(text)
	defer C.free(unsafe.Pointer(given))
	made := &queue{room: make(chan struct{}, mostOut), out: map[uint64]*waiting{}}
	var out *C.char
	if _, err := result(C.workos_queue_new(given, &made.handle, &out), out); err != nil {
		return nil, err
	}
	if queues.made == nil {
		queues.made = map[string]*queue{}
	}
	queues.made[string(text)] = made
	go made.take()
	return made, nil
}

// take hands out what has completed, until the process ends.
func (q *queue) take() {
	for {
		var id C.uint64_t
		var status C.workos_status
		var out *C.char
		switch C.workos_queue_next(q.handle, math.MaxInt32, &id, nil, &status, &out) {
		case C.WORKOS_OK:
		case C.WORKOS_TIMEOUT:
			continue
		default:
			return
		}
		if id == 0 {
			q.note(out)
			continue
		}
		q.mu.Lock()
		call := q.out[uint64(id)]
		delete(q.out, uint64(id))
		q.mu.Unlock()
		call.status, call.result = status, out
		close(call.done)
	}
}

// note keeps the record of an attempt for the goroutine whose call it is of.
func (q *queue) note(record *C.char) {
	data, _ := result(C.WORKOS_OK, record)
	var told struct {
		Call uint64
		Attempt
	}
	if json.Unmarshal(data, &told) != nil {
		return
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	if call := q.out[told.Call]; call != nil {
		call.attempts = append(call.attempts, told.Attempt)
	}
}

// call carries out an operation. The goroutine is parked until that has completed, or until the context ends.
func (q *queue) call(ctx context.Context, client *C.workos_client, operation string, text []byte) (*waiting, error) {
	select {
	case q.room <- struct{}{}:
		defer func() { <-q.room }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	call, id, err := q.submit(client, operation, text)
	if err != nil {
		return nil, err
	}
	select {
	case <-call.done:
		return call, nil
	case <-ctx.Done():
	}
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		timer := time.NewTimer(grace)
		defer timer.Stop()
		select {
		case <-call.done:
			return call, nil
		case <-timer.C:
		}
	}
	C.workos_cancel(q.handle, C.uint64_t(id))
	<-call.done
	return call, nil
}

func (q *queue) submit(client *C.workos_client, operation string, text []byte) (*waiting, uint64, error) {
	name, params := C.CString(operation), cString(text)
	defer C.free(unsafe.Pointer(name))
	defer C.free(unsafe.Pointer(params))
	call := &waiting{done: make(chan struct{})}
	var id C.uint64_t
	var out *C.char
	// It may complete before the library returns, so take waits until it is known. Nothing in here blocks.
	q.mu.Lock()
	status := C.workos_submit(client, q.handle, name, params, nil, &id, &out)
	if status == C.WORKOS_OK {
		q.out[uint64(id)] = call
	}
	q.mu.Unlock()
	_, err := result(status, out)
	return call, uint64(id), err
}

// observe has the record of each attempt of a client come out of the queue, or no longer.
func (q *queue) observe(client *C.workos_client, wanted bool) error {
	into := q.handle
	if !wanted {
		into = nil
	}
	if status := C.observe(client, into); status != C.WORKOS_OK {
		return foundHere(status, "the client is closed", "client_set_observer", "no", nil)
	}
	return nil
}
