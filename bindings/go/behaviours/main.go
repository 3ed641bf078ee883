// Runs the rows of the table of behaviours; scripts/behaviours.py says how.
package main

import (
	"bufio"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"sort"
	"time"

	"workos"
)

type row struct {
	Name       string
	Do         string
	Call       []json.RawMessage
	Event      workos.Params
	Secret     string
	Header     string
	PayloadHex string `json:"payload_hex"`
	Calls      []struct {
		Operation string
		Params    workos.Params
	}
	Gives map[string]json.RawMessage
}

func client(url, name string) *workos.Client {
	made, err := workos.New(workos.Params{
		"api_key": "sk_behaviours", "client_id": "client_behaviours", "base_url": url + "/" + name, "timeout_ms": 20000,
	})
	if err != nil {
		panic(err)
	}
	return made
}

func levels(value any) int {
	depth := 0
	for {
		items, ok := value.([]any)
		if !ok {
			return depth
		}
		depth++
		if len(items) == 0 {
			return depth
		}
		value = items[0]
	}
}

// orNull gives what the language has for absent as null.
func orNull[T comparable](value T) any {
	var zero T
	if value == zero {
		return nil
	}
	return value
}

func outcome(r row, answer any, err error) map[string]any {
	var failure *workos.Error
	if errors.As(err, &failure) {
		members := map[string]any{
			"code": failure.Code, "status": failure.Status, "message": failure.Message, "operation": failure.Operation,
			"http_status": orNull(failure.HTTPStatus), "request_id": orNull(failure.RequestID),
			"api_code": orNull(failure.APICode), "errors": failure.Errors, "details": failure.Details, "body": failure.Body,
			"retryable": failure.Retryable, "retry_after_ms": orNull(failure.RetryAfter().Milliseconds()),
			"performed": failure.Performed, "attempts": orNull(failure.Attempts),
			"idempotency_key": orNull(failure.IdempotencyKey),
		}
		return map[string]any{"error": members}
	}
	if err != nil {
		return map[string]any{"other": err.Error()}
	}
	if r.Gives["levels"] != nil {
		return map[string]any{"levels": levels(answer)}
	}
	return map[string]any{"data": answer}
}

func run(r row, c *workos.Client) map[string]any {
	ctx := context.Background()
	var answer any
	switch r.Do {
	case "":
		var operation string
		var params workos.Params
		_ = json.Unmarshal(r.Call[0], &operation)
		_ = json.Unmarshal(r.Call[1], &params)
		err := c.Call(ctx, operation, params, &answer)
		return outcome(r, answer, err)
	case "operations":
		failed := map[string]string{}
		for _, call := range r.Calls {
			var failure *workos.Error
			err := c.Call(ctx, call.Operation, call.Params, &answer)
			if errors.As(err, &failure) {
				failed[call.Operation] = failure.Code
			} else if err != nil {
				failed[call.Operation] = err.Error()
			}
		}
		return map[string]any{"data": failed}
	case "not_utf8_argument":
		err := c.Call(ctx, "request", workos.Params{"method": "POST", "path": "/x", "body": "\xff"}, &answer)
		return outcome(r, answer, err)
	case "name_with_nul":
		err := c.Call(ctx, "request\x00", workos.Params{"method": "GET", "path": "/x"}, &answer)
		return outcome(r, answer, err)
	case "webhook":
		payload, _ := hex.DecodeString(r.PayloadHex)
		params := workos.Params{"payload": payload, "header": r.Header, "secret": r.Secret, "tolerance_seconds": 600}
		err := c.Call(ctx, "webhooks.verify", params, &answer)
		return outcome(r, answer, err)
	case "options_forms":
		soon, cancel := context.WithTimeout(ctx, 20*time.Second)
		defer cancel()
		type Options struct {
			MaxRetries int `json:"max_retries"`
		}
		seen := map[int]bool{}
		for _, ctx := range []context.Context{ctx, soon} {
			for _, options := range []any{
				workos.Params{"max_retries": 0}, map[string]any{"max_retries": 0}, map[string]int{"max_retries": 0},
				Options{}, &Options{}, json.RawMessage(`{"max_retries":0}`),
			} {
				params := workos.Params{"method": "GET", "path": "/x", "options": options}
				var failure *workos.Error
				if !errors.As(c.Call(ctx, "request", params, nil), &failure) {
					return map[string]any{"other": "no error"}
				}
				seen[failure.Attempts] = true
			}
		}
		attempts := []int{}
		for each := range seen {
			attempts = append(attempts, each)
		}
		sort.Ints(attempts)
		return map[string]any{"attempts": attempts}
	case "deadline":
		soon, cancel := context.WithTimeout(ctx, 300*time.Millisecond)
		defer cancel()
		params := workos.Params{"event": r.Event, "idempotency_key": "key_3"}
		err := c.Call(soon, "audit_trail.create_event", params, nil)
		if !errors.Is(err, context.DeadlineExceeded) {
			return map[string]any{"other": fmt.Sprint(err)}
		}
		return outcome(r, nil, err)
	case "cancel":
		canceled, cancel := context.WithCancel(ctx)
		time.AfterFunc(300*time.Millisecond, cancel)
		err := c.Call(canceled, "audit_trail.create_event", workos.Params{"event": r.Event}, nil)
		if !errors.Is(err, context.Canceled) {
			return map[string]any{"other": fmt.Sprint(err)}
		}
		return outcome(r, nil, err)
	case "closed":
		time.AfterFunc(300*time.Millisecond, c.Close)
		return outcome(r, nil, c.Call(ctx, "audit_trail.create_event", workos.Params{"event": r.Event}, nil))
	}
	return map[string]any{"other": "not known: " + r.Do}
}

func main() {
	if os.Args[1] == "end" {
		waiting := client(os.Args[2], os.Args[3])
		go func() {
			_ = waiting.Call(context.Background(), "request", workos.Params{"method": "GET", "path": "/x"}, nil)
		}()
		_, _ = bufio.NewReader(os.Stdin).ReadString('\n')
		return
	}
	text, err := os.ReadFile(os.Args[1])
	var table struct{ Rows []row }
	if err != nil || json.Unmarshal(text, &table) != nil {
		panic(err)
	}
	for _, r := range table.Rows {
		c := client(os.Args[2], r.Name)
		if r.Do == "empty_object_as_usual" {
			continue
		}
		given, err := json.Marshal(run(r, c))
		if err != nil {
			panic(err)
		}
		fmt.Println("row", r.Name, string(given))
		c.Close()
	}
}
