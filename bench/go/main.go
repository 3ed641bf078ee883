// Events through libworkos, many at once: go-libworkos AT_ONCE SECONDS.
package main

import (
	"context"
	"os"

	"workos"
)

func main() {
	client, err := workos.New(workos.Params{
		"api_key": "sk_test_a2V5XzAxRE1DNzlWQ0JaME5ZMjA5OTczN1BTVkYx", "base_url": os.Getenv("BENCH_URL"),
		"max_connections": 1024,
	})
	if err != nil {
		panic(err)
	}
	event := workos.Params{
		"organization_id": "org_01EHQMYV6MBK39QC5PZXHY59C3",
		"event": workos.Params{
			"action": "user.created", "occurred_at": "2026-01-10T15:30:00-05:00",
			"actor":   workos.Params{"id": "user_12345", "type": "user", "name": "Ada Lovelace"},
			"targets": []any{workos.Params{"id": "user_67890", "type": "user", "name": "Grace Hopper"}},
			"context": workos.Params{"location": "203.0.113.7"}, "metadata": workos.Params{"source": "Email"},
		},
	}
	measure(func() error { return client.Call(context.Background(), "audit_logs.create_event", event, nil) })
}
