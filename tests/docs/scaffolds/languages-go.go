package main

import (
	"context"
	"fmt"

	"workos"
)

func listConnections(ctx context.Context, client *workos.Client) error {
	// BLOCK
}

func main() {
	client, err := workos.New(nil)
	if err == nil {
		defer client.Close()
		err = listConnections(context.Background(), client)
	}
	if err != nil {
		panic(err)
	}
}
