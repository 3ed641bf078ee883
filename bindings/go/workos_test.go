package workos

import (
	"context"
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"os"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"
)

var ctx = context.Background()

func open(t *testing.T, config Params) *Client {
	t.Helper()
	client, err := New(config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

func fails(t *testing.T, err error, code string) *Error {
	t.Helper()
	var failure *Error
	if !errors.As(err, &failure) || failure.Code != code {
		t.Fatalf("%v is not %s", err, code)
	}
	return failure
}

func event(actor string) Params {
	return Params{
		"group": "Foo Corp", "location": "", "action": "user.created", "action_type": "C", "actor_name": actor,
		"actor_id": "user_12345", "target_name": "Bar", "target_id": "user_67890",
		"occurred_at": "2020-01-10T15:30:00-05:00", "metadata": Params{"source": "Email"},
	}
}

func slowDown(t *testing.T) {
	t.Helper()
	body := strings.NewReader(`{"path":"/connections","delay_ms":10000}`)
	answer, err := http.Post(os.Getenv("WORKOS_BASE_URL")+"/_sandbox/faults", "application/json", body)
	if err != nil || answer.StatusCode != 201 {
		t.Fatal(answer, err)
	}
	answer.Body.Close()
}

// untilMet returns when the sandbox holds the request that was to be slow.
func untilMet() error {
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		answer, err := http.Get(os.Getenv("WORKOS_BASE_URL") + "/_sandbox/faults")
		if err != nil {
			return err
		}
		var waiting struct{ Faults []any }
		err = json.NewDecoder(answer.Body).Decode(&waiting)
		answer.Body.Close()
		if err != nil || len(waiting.Faults) == 0 {
			return err
		}
	}
	return errors.New("the request did not come")
}

// A browser that stops at the redirect to the application.
var browser = http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}

func TestAPersonSignsIn(t *testing.T) {
	client := open(t, nil)
	var url struct{ URL string }
	params := Params{"domain": "foo-corp.com", "redirect_uri": "http://localhost:4567/callback"}
	if err := client.Call(ctx, "sso.authorization_url", params, &url); err != nil {
		t.Fatal(err)
	}
	answer, err := browser.Get(url.URL)
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	location, err := answer.Location()
	if err != nil {
		t.Fatal(err)
	}
	var signedIn struct{ Profile struct{ Email string } }
	code := Params{"code": location.Query().Get("code")}
	if err := client.Call(ctx, "sso.profile", code, &signedIn); err != nil {
		t.Fatal(err)
	}
	if signedIn.Profile.Email != "ada@foo-corp.com" {
		t.Fatal(signedIn)
	}
}

func TestAnEventAndItsKey(t *testing.T) {
	client := open(t, nil)
	for _, actor := range []string{"Foo", "Foo"} {
		params := Params{"event": event(actor), "idempotency_key": "key"}
		if err := client.Call(ctx, "audit_trail.create_event", params, nil); err != nil {
			t.Fatal(err)
		}
	}
	params := Params{"event": event("Baz"), "idempotency_key": "key"}
	failure := fails(t, client.Call(ctx, "audit_trail.create_event", params, nil), "conflict")
	if failure.HTTPStatus != 400 || failure.Performed != "no" || failure.IdempotencyKey != "key" {
		t.Fatal(*failure)
	}
}

func TestWhatGoesWrong(t *testing.T) {
	client := open(t, nil)
	fails(t, client.Call(ctx, "sso.profile", Params{"cod": "x"}, nil), "invalid_argument")
	fails(t, client.Call(ctx, "sso.nothing", nil, nil), "unsupported")
	_, err := New(Params{"nothing": 1})
	fails(t, err, "invalid_argument")
	fails(t, open(t, Params{"api_key": "sk_wrong"}).Call(ctx, "sso.list_connections", nil, nil), "unauthorized")
	client.Close()
	fails(t, client.Call(ctx, "sso.list_connections", nil, nil), "closed")
}

func TestTheContextEndsTheWait(t *testing.T) {
	client := open(t, nil)
	slowDown(t)
	canceled, cancel := context.WithCancel(ctx)
	met := make(chan error, 1)
	var began time.Time
	go func() {
		err := untilMet()
		began = time.Now()
		cancel()
		met <- err
	}()
	if err := client.Call(canceled, "sso.list_connections", nil, nil); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	if err := <-met; err != nil {
		t.Fatal(err)
	}
	if err := client.Call(canceled, "sso.list_connections", nil, nil); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	if time.Since(began) > 5*time.Second {
		t.Fatal("it waited")
	}
}

func TestTheDeadlineIsTheCalls(t *testing.T) {
	params, err := within(ctx, Params{"a": 1}, "x")
	if err != nil || len(params) != 1 {
		t.Fatal(params, err)
	}
	soon, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	for _, given := range []any{
		Params{"max_retries": 3}, map[string]any{"max_retries": 3}, map[string]int{"max_retries": 3},
		struct {
			MaxRetries int `json:"max_retries"`
		}{3},
	} {
		params, err := within(soon, Params{"options": given}, "x")
		if err != nil {
			t.Fatal(err)
		}
		text, _ := json.Marshal(params["options"])
		var options struct{ TimeoutMS, MaxRetries int64 }
		text = []byte(strings.NewReplacer("timeout_ms", "timeoutms", "max_retries", "maxretries").Replace(string(text)))
		if json.Unmarshal(text, &options) != nil || options.MaxRetries != 3 || options.TimeoutMS < 50000 || options.TimeoutMS > 60001 {
			t.Fatal(string(text))
		}
	}
	given := Params{"max_retries": 0}
	if _, err := within(soon, Params{"options": given}, "x"); err != nil || len(given) != 1 {
		t.Fatal("the caller's own were changed", err)
	}
	_, err = within(soon, Params{"options": 5}, "x")
	fails(t, err, "invalid_argument")
}

func TestBytesAreText(t *testing.T) {
	client := open(t, nil)
	var url struct{ URL string }
	params := Params{"domain": []byte("foo-corp.com"), "redirect_uri": []byte("http://localhost/")}
	if err := client.Call(ctx, "sso.authorization_url", params, &url); err != nil || !strings.Contains(url.URL, "domain=foo-corp.com") {
		t.Fatal(url, err)
	}
	fails(t, client.Call(ctx, "sso.profile", Params{"code": []byte("\xff")}, nil), "invalid_argument")
	text, err := encode(Params{"body": []byte(`{"a": 1}`)}, "request")
	if err != nil || strings.TrimSpace(string(text)) != `{"body":{"a":1}}` {
		t.Fatal(string(text), err)
	}
	_, err = encode(Params{"body": []byte("a=1")}, "request")
	fails(t, err, "invalid_argument")
}

func TestTheObserverIsToldOfEachAttempt(t *testing.T) {
	client := open(t, nil)
	var text strings.Builder
	log := LogTo(log.New(&text, "", 0))
	told := make(chan Attempt, 10)
	if err := client.Observe(func(a Attempt) { log(a); told <- a }); err != nil {
		t.Fatal(err)
	}
	if err := client.Call(ctx, "sso.list_connections", nil, nil); err != nil {
		t.Fatal(err)
	}
	attempt := <-told
	if attempt.Operation != "sso.list_connections" || attempt.HTTPStatus != 200 || attempt.Outcome != "ok" || attempt.Attempt != 1 {
		t.Fatal(attempt)
	}
	if !strings.HasPrefix(text.String(), "sso.list_connections: GET /connections, attempt 1: ok (HTTP 200, request ") {
		t.Fatal(text.String())
	}
	if err := client.Observe(nil); err != nil {
		t.Fatal(err)
	}
	if err := client.Call(ctx, "sso.list_connections", nil, nil); err != nil || len(told) != 0 {
		t.Fatal(err, len(told))
	}
	client.Close()
	fails(t, client.Observe(log), "closed")
}

func TestAListIsGoneThrough(t *testing.T) {
	client := open(t, nil)
	list := client.List(ctx, "sso.list_connections", Params{"limit": 1})
	seen := map[string]bool{}
	for list.Next() {
		var connection struct{ ID string }
		if err := list.Item(&connection); err != nil || seen[connection.ID] {
			t.Fatal(connection, err)
		}
		seen[connection.ID] = true
	}
	if list.Err() != nil || len(seen) < 2 {
		t.Fatal(seen, list.Err())
	}
	list = client.List(ctx, "sso.list_connections", Params{"limit": 1000})
	if list.Next() {
		t.Fatal("it went on")
	}
	fails(t, list.Err(), "invalid_argument")
}

func TestAnExportIsWaitedFor(t *testing.T) {
	client := open(t, nil)
	var export struct{ ID, State, URL string }
	params := Params{
		"organization_id": "org_01FOOCORP", "range_start": "2020-01-01T00:00:00Z", "range_end": "2020-02-01T00:00:00Z",
	}
	if err := client.Call(ctx, "audit_logs.create_export", params, &export); err != nil {
		t.Fatal(err)
	}
	if err := client.WaitForExport(ctx, export.ID, &export); err != nil || export.State != "ready" || export.URL == "" {
		t.Fatal(export, err)
	}
	fails(t, client.WaitForExport(ctx, "audit_log_export_nobody", &export), "not_found")
}

func TestManyGoroutinesShareAClient(t *testing.T) {
	client := open(t, nil)
	var group sync.WaitGroup
	for i := 0; i < 30; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			var page struct{ Data []any }
			if err := client.Call(ctx, "sso.list_connections", nil, &page); err != nil || len(page.Data) == 0 {
				t.Error(page, err)
			}
		}()
	}
	group.Wait()
	for i := 0; i < 1000; i++ {
		if _, err := New(nil); err != nil {
			t.Fatal(err)
		}
	}
	runtime.GC()
}
