package workos

/*
#include <stdint.h>
#include <workos.h>

extern void workosGoTell(char *record, void *handle);
extern void workosGoForget(void *handle);

// A cgo.Handle is a number, which Go may not keep as a pointer.
static workos_status observe(const workos_client *client, uintptr_t handle)
{
    return workos_client_set_observer(client, (workos_observer)workosGoTell, (void *)handle, workosGoForget);
}
static workos_status forget(const workos_client *client)
{
    return workos_client_set_observer(client, NULL, NULL, NULL);
}
*/
import "C"

import (
	"encoding/json"
	"log"
	"runtime"
	"runtime/cgo"
	"unsafe"
)

// Attempt is one request that was sent, or tried to be, and how it ended. It holds no secret, no query and no body.
type Attempt struct {
	Operation  string  `json:"operation"`
	Method     string  `json:"method"`
	Path       string  `json:"path"` // with {name} where a parameter goes
	Attempt    int     `json:"attempt"`
	HTTPStatus int     `json:"http_status"` // 0 where no answer came
	RequestID  string  `json:"request_id"`
	DurationMS float64 `json:"duration_ms"`
	Outcome    string  `json:"outcome"` // "ok", or the code of the error, also where another attempt follows
}

// Observe registers a function that is called once for each attempt this client makes, in place of an earlier one;
// nil takes it away. It runs before Call returns, several goroutines may be in it at once, and it may use the client.
// A function that refers to the client keeps the client open until Close.
func (c *Client) Observe(observer func(Attempt)) error {
	defer runtime.KeepAlive(c)
	status := C.workos_status(C.WORKOS_OK)
	if observer == nil {
		status = C.forget(c.handle)
	} else {
		// The finalizer runs once on every path, so the library owns it from here.
		status = C.observe(c.handle, C.uintptr_t(cgo.NewHandle(observer)))
	}
	if status != C.WORKOS_OK {
		return foundHere(status, "the client is closed", "client_set_observer", "no", nil)
	}
	return nil
}

// LogTo gives an observer that writes one line for each attempt to a logger.
func LogTo(logger *log.Logger) func(Attempt) {
	return func(a Attempt) {
		logger.Printf("%s: %s %s, attempt %d: %s (HTTP %d, request %q) in %.1f ms",
			a.Operation, a.Method, a.Path, a.Attempt, a.Outcome, a.HTTPStatus, a.RequestID, a.DurationMS)
	}
}

//export workosGoTell
func workosGoTell(record *C.char, handle unsafe.Pointer) {
	var attempt Attempt
	if json.Unmarshal([]byte(C.GoString(record)), &attempt) == nil {
		cgo.Handle(uintptr(handle)).Value().(func(Attempt))(attempt)
	}
}

//export workosGoForget
func workosGoForget(handle unsafe.Pointer) { cgo.Handle(uintptr(handle)).Delete() }
