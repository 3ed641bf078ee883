package workos

/*
#include <workos.h>
*/
import "C"

import (
	"context"
	"encoding/json"
	"fmt"
	"time"
)

// List is the items of a list operation, page after page:
//
//	list := client.List(ctx, "sso.list_connections", nil)
//	for list.Next() {
//		err := list.Item(&connection)
//	}
//	err := list.Err()
//
// A page is fetched when its first item is asked for. A List is for one goroutine.
type List struct {
	client    *Client
	ctx       context.Context
	operation string
	params    Params
	items     []json.RawMessage
	item      json.RawMessage
	cursors   map[string]bool
	last      bool
	err       error
}

// List goes through the items of any list operation. Nothing is sent before the first Next.
func (c *Client) List(ctx context.Context, operation string, params Params) *List {
	return &List{client: c, ctx: ctx, operation: operation, params: params, cursors: map[string]bool{}}
}

// Next goes to the next item; false means that there is none, or that a page could not be fetched.
func (l *List) Next() bool {
	for len(l.items) == 0 {
		if l.last || l.err != nil {
			return false
		}
		l.err = l.fetch()
	}
	l.item, l.items = l.items[0], l.items[1:]
	return true
}

// Item reads the item that Next went to.
func (l *List) Item(item any) error { return json.Unmarshal(l.item, item) }

// Err is why Next gave false; nil at the end of the list.
func (l *List) Err() error { return l.err }

func (l *List) fetch() error {
	data, err := l.client.call(l.ctx, l.operation, l.params)
	if err != nil {
		return err
	}
	var page struct {
		Data         *[]json.RawMessage
		ListMetadata *struct{ After *string } `json:"list_metadata"`
	}
	if err := json.Unmarshal(data, &page); err != nil || page.Data == nil || page.ListMetadata == nil {
		return foundHere(C.WORKOS_DECODE, "the answer is not a page of a list", l.operation, "yes", err)
	}
	l.items = *page.Data
	after := page.ListMetadata.After
	if after == nil || *after == "" {
		l.last = true
		return nil
	}
	if l.cursors[*after] {
		return foundHere(C.WORKOS_DECODE, "the cursor of the next page was that of an earlier page", l.operation, "yes", nil)
	}
	l.cursors[*after] = true
	l.params = l.params.with("after", *after)
	return nil
}

const shortestPause, longestPause = 100 * time.Millisecond, 5 * time.Second

// WaitForExport asks for an export of audit events until it is ready, and reads it into export. The context ends the
// wait. An export that the service could not make, or that has expired, is an *Error with the code "rejected".
func (c *Client) WaitForExport(ctx context.Context, id string, export any) error {
	const operation = "audit_logs.get_export"
	for pause := shortestPause; ; pause = min(2*pause, longestPause) {
		data, err := c.call(ctx, operation, Params{"id": id})
		if err != nil {
			return err
		}
		var answer struct{ State string }
		if err := json.Unmarshal(data, &answer); err != nil || answer.State == "" {
			return foundHere(C.WORKOS_DECODE, "the answer has no state", operation, "yes", err)
		}
		switch answer.State {
		case "ready":
			return json.Unmarshal(data, export)
		case "error", "expired":
			message := fmt.Sprintf("the export has no file (its state is %q)", answer.State)
			return foundHere(C.WORKOS_REJECTED, message, operation, "no", nil)
		}
		timer := time.NewTimer(pause)
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return neverBegun(ctx.Err(), operation, nil)
		}
	}
}

func min(a, b time.Duration) time.Duration {
	if a < b {
		return a
	}
	return b
}
