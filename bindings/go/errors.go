package workos

/*
#include <workos.h>
*/
import "C"

import (
	"encoding/json"
	"time"
)

// Error is a call that failed. Code says how, such as "rate_limited". What does not apply has its zero value.
//
// Details and Body may hold secrets and personal data: never log them. Nothing else of an Error does.
type Error struct {
	Code           string          `json:"code"`
	Status         int             `json:"status"`
	Message        string          `json:"message"`
	Operation      string          `json:"operation"`
	HTTPStatus     int             `json:"http_status"`
	RequestID      string          `json:"request_id"`
	APICode        string          `json:"api_code"`
	Errors         []any           `json:"errors"`  // every fault, as the service or the check of an event lists them
	Details        map[string]any  `json:"details"` // what a flow goes on with, such as a pending_authentication_token
	Body           json.RawMessage `json:"body"`    // the service's own JSON, with the option error_body
	Retryable      bool            `json:"retryable"`
	RetryAfterMS   int64           `json:"retry_after_ms"`
	Performed      string          `json:"performed"` // "no", "maybe" or "yes": whether the service may have done it
	Attempts       int             `json:"attempts"`
	IdempotencyKey string          `json:"idempotency_key"`

	cause error
}

func (e *Error) Error() string { return e.Code + ": " + e.Message }

// Unwrap gives the context's error where the context ended the call, so that errors.Is(err, context.Canceled) and
// errors.Is(err, context.DeadlineExceeded) hold.
func (e *Error) Unwrap() error { return e.cause }

// RetryAfter is how long the service asked to wait before the next call; 0 where it did not.
func (e *Error) RetryAfter() time.Duration { return time.Duration(e.RetryAfterMS) * time.Millisecond }

// foundHere is the error for what this package finds by itself, in the form of the library's.
func foundHere(status C.workos_status, message, operation, performed string, cause error) *Error {
	return &Error{
		Code: C.GoString(C.workos_status_name(status)), Status: int(status), Message: message, Operation: operation,
		Performed: performed, cause: cause,
	}
}

func invalidArgument(message, operation string, cause error) *Error {
	return foundHere(C.WORKOS_INVALID_ARGUMENT, message, operation, "no", cause)
}

// result takes what a function of the library handed out, and frees it.
func result(status C.workos_status, out *C.char) ([]byte, error) {
	data := []byte(C.GoString(out))
	C.workos_string_free(out)
	if status == C.WORKOS_OK {
		return data, nil
	}
	failure := foundHere(status, "out of memory", "", "maybe", nil)
	if len(data) > 0 {
		if err := json.Unmarshal(data, failure); err != nil {
			return nil, err
		}
	}
	return nil, failure
}
