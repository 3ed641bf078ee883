package main

import (
	"context"
	"fmt"

	"workos"
)

func create(ctx context.Context, client *workos.Client) error {
	// BLOCK
	return nil
}

func main() {
	client, err := workos.New(nil)
	if err == nil {
		defer client.Close()
		err = create(context.Background(), client)
	}
	if err != nil {
		panic(err)
	}
}
