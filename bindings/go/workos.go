// Package workos speaks WorkOS through libworkos.
package workos

/*
#cgo pkg-config: workos
#include <stdlib.h>
#include <workos.h>
*/
import "C"

import (
	"context"
	"encoding/json"
	"errors"
	"runtime"
	"strings"
	"sync/atomic"
	"unsafe"
)

// Client may be shared by any number of goroutines.
type Client struct {
	handle   *C.workos_client
	queue    *queue
	observer atomic.Pointer[func(Attempt)]
}

// New makes a client. What config does not say is taken from the environment.
//
// Beside the settings of the library config takes "max_connections", 1 to 1024: how many connections the calls of this
// client have at once, by default 64. Further calls wait for one.
func New(config Params) (*Client, error) {
	settings := Params{}
	if most := config["max_connections"]; most != nil {
		settings["max_connections"] = most
	}
	queue, err := queueFor(settings)
	if err != nil {
		return nil, err
	}
	text, err := encode(config.without("max_connections"), "client_new")
	if err != nil {
		return nil, err
	}
	given := cString(text)
	defer C.free(unsafe.Pointer(given))
	client := &Client{queue: queue}
	var out *C.char
	if _, err := result(C.workos_client_new(given, &client.handle, &out), out); err != nil {
		return nil, err
	}
	runtime.SetFinalizer(client, (*Client).Close)
	return client, nil
}

// Close ends the calls that run; closing again does nothing.
func (c *Client) Close() { C.workos_client_free(c.handle) }

// Call carries out any operation by its name and reads its answer into answer, unless that is nil. The goroutine is
// parked meanwhile; no thread waits with it.
//
// The context's deadline becomes the call's. When the context ends, so does the call, and Call returns an *Error whose
// Performed says whether the service may have done it and whose IdempotencyKey is the one that was sent; it wraps the
// context's error.
//
// The payload of "webhooks.verify" and "actions.verify" is a []byte, the body as it was received, or a string.
func (c *Client) Call(ctx context.Context, operation string, params Params, answer any) error {
	data, err := c.call(ctx, operation, params)
	if err != nil || answer == nil {
		return err
	}
	return json.Unmarshal(data, answer)
}

func (c *Client) call(ctx context.Context, operation string, params Params) ([]byte, error) {
	if strings.IndexByte(operation, 0) >= 0 {
		return nil, invalidArgument("the operation's name holds U+0000", "call", nil)
	}
	if operation == "webhooks.verify" || operation == "actions.verify" {
		return c.verify(operation, params)
	}
	if err := ctx.Err(); err != nil {
		return nil, neverBegun(err, operation, params)
	}
	within, err := within(ctx, params, operation)
	if err != nil {
		return nil, err
	}
	text, err := encode(orEmpty(within), operation)
	if err != nil {
		return nil, err
	}
	defer runtime.KeepAlive(c)
	done, err := c.queue.call(ctx, c.handle, operation, text)
	var failure *Error
	if err != nil && !errors.As(err, &failure) {
		return nil, neverBegun(err, operation, params)
	}
	if err != nil {
		return nil, err
	}
	if observer := c.observer.Load(); observer != nil {
		for _, attempt := range done.attempts {
			(*observer)(attempt)
		}
	}
	data, err := result(done.status, done.result)
	return data, caused(err, ctx)
}

// verify checks a body, which may hold any bytes and so travels with its length. Nothing is sent.
func (c *Client) verify(operation string, params Params) ([]byte, error) {
	var payload []byte
	switch given := params["payload"].(type) {
	case []byte:
		payload = given
	case json.RawMessage:
		payload = given
	case string:
		payload = []byte(given)
	default:
		return nil, invalidArgument("payload must be a []byte or a string", operation, nil)
	}
	text, err := encode(params.without("payload"), operation)
	if err != nil {
		return nil, err
	}
	given := cString(text)
	defer C.free(unsafe.Pointer(given))
	defer runtime.KeepAlive(c)
	body := C.CBytes(payload)
	defer C.free(body)
	var out *C.char
	if operation == "actions.verify" {
		return result(C.workos_actions_verify(c.handle, given, body, C.size_t(len(payload)), &out), out)
	}
	return result(C.workos_webhooks_verify(c.handle, given, body, C.size_t(len(payload)), &out), out)
}

// caused notes in a failure that the context ended it.
func caused(err error, ctx context.Context) error {
	var failure *Error
	if !errors.As(err, &failure) || ctx.Err() == nil {
		return err
	}
	if failure.Status == C.WORKOS_CANCELED && errors.Is(ctx.Err(), context.DeadlineExceeded) {
		failure.Code, failure.Status, failure.Message = C.GoString(C.workos_status_name(C.WORKOS_TIMEOUT)), C.WORKOS_TIMEOUT, ctx.Err().Error()
	}
	if failure.Status == C.WORKOS_CANCELED || failure.Status == C.WORKOS_TIMEOUT {
		failure.cause = ctx.Err()
	}
	return err
}

// neverBegun is the error of a call whose context ended before anything of it was done.
func neverBegun(cause error, operation string, params Params) *Error {
	status := C.workos_status(C.WORKOS_CANCELED)
	if errors.Is(cause, context.DeadlineExceeded) {
		status = C.WORKOS_TIMEOUT
	}
	failure := foundHere(status, cause.Error(), operation, "no", cause)
	failure.IdempotencyKey, _ = params["idempotency_key"].(string)
	failure.Retryable = true
	return failure
}

func orEmpty(params Params) Params {
	if params == nil {
		return Params{}
	}
	return params
}

// cString gives a C string, to be freed. JSON has no NUL, so nothing is cut off.
func cString(text []byte) *C.char { return C.CString(string(text)) }
