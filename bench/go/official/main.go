// Events through the official Go client: official AT_ONCE SECONDS.
package main

import (
	"context"
	"net/http"
	"os"
	"time"

	"bench/many"

	"github.com/workos/workos-go/v6/pkg/auditlogs"
)

func main() {
	// As its own, but with as many idle connections as libworkos may have.
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConns, transport.MaxIdleConnsPerHost = 1024, 1024
	client := &auditlogs.Client{
		APIKey:         "sk_test_a2V5XzAxRE1DNzlWQ0JaME5ZMjA5OTczN1BTVkYx",
		EventsEndpoint: os.Getenv("BENCH_URL") + "/audit_logs/events",
		HTTPClient:     &http.Client{Timeout: 10 * time.Second, Transport: transport},
	}
	occurred, err := time.Parse(time.RFC3339, "2026-01-10T15:30:00-05:00")
	if err != nil {
		panic(err)
	}
	event := auditlogs.CreateEventOpts{
		OrganizationID: "org_01EHQMYV6MBK39QC5PZXHY59C3",
		Event: auditlogs.Event{
			Action: "user.created", OccurredAt: occurred,
			Actor:    auditlogs.Actor{ID: "user_12345", Type: "user", Name: "Ada Lovelace"},
			Targets:  []auditlogs.Target{{ID: "user_67890", Type: "user", Name: "Grace Hopper"}},
			Context:  auditlogs.Context{Location: "203.0.113.7"},
			Metadata: map[string]any{"source": "Email"},
		},
	}
	many.Run(func() error { return client.CreateEvent(context.Background(), event) })
}
