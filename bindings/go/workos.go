// Package workos speaks WorkOS through libworkos.
package workos

/*
#cgo pkg-config: workos
#include <stdlib.h>
#include <workos.h>
*/
import "C"

import (
	"bytes"
	"context"
	"encoding/json"
	"runtime"
	"time"
	"unsafe"
)

// Error is a call that did not do what it was asked to do. Code says how, such as "rate_limited".
type Error struct {
	Code           string `json:"code"`
	Status         int    `json:"status"`
	Message        string `json:"message"`
	Operation      string `json:"operation"`
	HTTPStatus     int    `json:"http_status"`
	RequestID      string `json:"request_id"`
	APICode        string `json:"api_code"`
	Retryable      bool   `json:"retryable"`
	RetryAfterMS   int    `json:"retry_after_ms"`
	Performed      string `json:"performed"`
	IdempotencyKey string `json:"idempotency_key"`
}

func (e *Error) Error() string { return e.Code + ": " + e.Message }

// Params are the members of a JSON object.
type Params map[string]any

// Client may be shared by any number of goroutines.
type Client struct{ handle *C.workos_client }

// New makes a client. What config does not say is taken from the environment.
func New(config Params) (*Client, error) {
	text, err := encode(config)
	if err != nil {
		return nil, err
	}
	defer C.free(unsafe.Pointer(text))
	client := &Client{}
	var out *C.char
	if _, err := result(C.workos_client_new(text, &client.handle, &out), out); err != nil {
		return nil, err
	}
	runtime.SetFinalizer(client, (*Client).Close)
	return client, nil
}

// Close ends the calls that run; closing again does nothing.
func (c *Client) Close() { C.workos_client_free(c.handle) }

// Call carries out any operation by its name and reads its answer into answer, unless that is nil.
//
// The context's deadline becomes the call's. When the context ends sooner, Call returns its error at once, and the
// call that was abandoned ends by itself: the service may have done what it was asked to do.
func (c *Client) Call(ctx context.Context, operation string, params Params, answer any) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	text, err := encode(within(ctx, params))
	if err != nil {
		return err
	}
	type outcome struct {
		data []byte
		err  error
	}
	done := make(chan outcome, 1)
	go func() {
		defer C.free(unsafe.Pointer(text))
		name := C.CString(operation)
		defer C.free(unsafe.Pointer(name))
		var out *C.char
		data, err := result(C.workos_call(c.handle, name, text, &out), out)
		runtime.KeepAlive(c)
		done <- outcome{data, err}
	}()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case got := <-done:
		if got.err != nil || answer == nil {
			return got.err
		}
		return json.Unmarshal(got.data, answer)
	}
}

// within gives a copy of params whose options hold the context's deadline.
func within(ctx context.Context, params Params) Params {
	deadline, ok := ctx.Deadline()
	if !ok {
		return params
	}
	all, options := Params{}, Params{}
	for name, value := range params {
		all[name] = value
	}
	if given, ok := params["options"].(Params); ok {
		for name, value := range given {
			options[name] = value
		}
	}
	left := time.Until(deadline).Milliseconds() + 1
	if left < 1 {
		left = 1
	}
	if left <= 600000 && options["timeout_ms"] == nil {
		options["timeout_ms"] = left
	}
	all["options"] = options
	return all
}

// encode gives a C string, to be freed. JSON has no NUL, so nothing is cut off.
func encode(params Params) (*C.char, error) {
	if params == nil {
		params = Params{}
	}
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(params); err != nil {
		return nil, err
	}
	return C.CString(text.String()), nil
}

func result(status C.workos_status, out *C.char) ([]byte, error) {
	data := []byte(C.GoString(out))
	C.workos_string_free(out)
	if status == C.WORKOS_OK {
		return data, nil
	}
	failure := &Error{Code: "internal", Status: int(status), Message: "out of memory", Performed: "maybe"}
	if len(data) > 0 {
		if err := json.Unmarshal(data, failure); err != nil {
			return nil, err
		}
	}
	return nil, failure
}
