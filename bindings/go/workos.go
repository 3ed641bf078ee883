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
	"sync"
	"time"
	"unsafe"
)

// How long Call waits, after the context's deadline, for the library to say what became of the request.
const grace = 250 * time.Millisecond

// Client may be shared by any number of goroutines.
type Client struct{ handle *C.workos_client }

// New makes a client. What config does not say is taken from the environment.
func New(config Params) (*Client, error) {
	text, err := encode(orEmpty(config), "client_new")
	if err != nil {
		return nil, err
	}
	given := cString(text)
	defer C.free(unsafe.Pointer(given))
	client := &Client{}
	var out *C.char
	if _, err := result(C.workos_client_new(given, &client.handle, &out), out); err != nil {
		return nil, err
	}
	runtime.SetFinalizer(client, (*Client).Close)
	return client, nil
}

// Close ends the calls that run; closing again does nothing.
func (c *Client) Close() { C.workos_client_free(c.handle) }

// Call carries out any operation by its name and reads its answer into answer, unless that is nil.
//
// The context's deadline becomes the call's. When the context ends, Call returns an *Error whose Performed says
// whether the service may have done it and whose IdempotencyKey is the one that was sent; it wraps the context's
// error. A call that was canceled ends by itself, by its deadline at the latest.
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
	key, _ := params["idempotency_key"].(string)
	if err := ctx.Err(); err != nil {
		return nil, ended(err, operation, "no", key)
	}
	if key == "" && params["idempotency_key"] == nil && ctx.Done() != nil && keyed(operation) {
		// The library would make one, but nobody would learn it of a call that is abandoned.
		fresh, err := freshKey()
		if err != nil {
			return nil, err
		}
		key, params = fresh, params.with("idempotency_key", fresh)
	}
	params, err := within(ctx, params, operation)
	if err != nil {
		return nil, err
	}
	text, err := encode(orEmpty(params), operation)
	if err != nil {
		return nil, err
	}
	if ctx.Done() == nil {
		return c.now(operation, text)
	}
	type outcome struct {
		data []byte
		err  error
	}
	done := make(chan outcome, 1)
	go func() {
		data, err := c.now(operation, text)
		done <- outcome{data, err}
	}()
	select {
	case got := <-done:
		return got.data, caused(got.err, ctx)
	case <-ctx.Done():
	}
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		select {
		case got := <-done:
			return got.data, caused(got.err, ctx)
		case <-time.After(grace):
		}
	}
	return nil, ended(ctx.Err(), operation, "maybe", key)
}

// now calls an operation on this thread.
func (c *Client) now(operation string, text []byte) ([]byte, error) {
	name, params := C.CString(operation), cString(text)
	defer C.free(unsafe.Pointer(name))
	defer C.free(unsafe.Pointer(params))
	defer runtime.KeepAlive(c)
	var out *C.char
	return result(C.workos_call(c.handle, name, params, &out), out)
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
	others := Params{}
	for name, value := range params {
		if name != "payload" {
			others[name] = value
		}
	}
	text, err := encode(others, operation)
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
	if errors.As(err, &failure) && failure.Status == C.WORKOS_TIMEOUT {
		failure.cause = ctx.Err()
	}
	return err
}

// ended is the error of a call that the context ended.
func ended(cause error, operation, performed, key string) *Error {
	status := C.workos_status(C.WORKOS_CANCELED)
	if errors.Is(cause, context.DeadlineExceeded) {
		status = C.WORKOS_TIMEOUT
	}
	failure := foundHere(status, cause.Error(), operation, performed, cause)
	failure.IdempotencyKey = key
	failure.Retryable = performed == "no" || key != ""
	return failure
}

var keys struct {
	once  sync.Once
	keyed map[string]bool
}

// keyed tells whether each request of an operation carries an idempotency key.
func keyed(operation string) bool {
	keys.once.Do(func() {
		keys.keyed = map[string]bool{}
		var out *C.char
		data, err := result(C.workos_operations(&out), out)
		var told struct {
			Operations []struct{ Name, Repeat string }
		}
		if err != nil || json.Unmarshal(data, &told) != nil {
			return
		}
		for _, each := range told.Operations {
			keys.keyed[each.Name] = each.Repeat == "keyed"
		}
	})
	return keys.keyed[operation]
}

func orEmpty(params Params) Params {
	if params == nil {
		return Params{}
	}
	return params
}

// cString gives a C string, to be freed. JSON has no NUL, so nothing is cut off.
func cString(text []byte) *C.char { return C.CString(string(text)) }
