package workos

import (
	"log"
	"runtime"
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
// nil takes it away. It is called by the goroutine whose call it is, before Call returns, so several goroutines may be
// in it at once; and it may use the client. A function that refers to the client keeps the client open until Close.
func (c *Client) Observe(observer func(Attempt)) error {
	defer runtime.KeepAlive(c)
	if err := c.queue.observe(c.handle, observer != nil); err != nil {
		return err
	}
	if observer == nil {
		c.observer.Store(nil)
	} else {
		c.observer.Store(&observer)
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
