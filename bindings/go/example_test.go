package workos_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"workos"
)

// The README's code, which TestReadme compares with this.
func signIn(code string) error {
	client, err := workos.New(nil) // WORKOS_API_KEY and WORKOS_CLIENT_ID, or workos.Params{"api_key": "..."}
	if err != nil {
		return err
	}
	defer client.Close()

	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	var answer struct{ Profile struct{ Email string } }
	err = client.Call(ctx, "sso.profile", workos.Params{"code": code}, &answer)
	var failure *workos.Error
	if errors.As(err, &failure) {
		fmt.Fprintln(os.Stderr, failure.Code, failure.Message, failure.Retryable) // never holds a secret
	}
	return err
}

func TestReadme(t *testing.T) {
	source, _ := os.ReadFile("example_test.go")
	readme, _ := os.ReadFile("README.md")
	_, rest, found := strings.Cut(string(readme), "```go\n")
	block, _, _ := strings.Cut(rest, "```")
	if !found || !strings.Contains(string(source), "\n"+block+"\n") {
		t.Fatal("the README's code is not that of signIn")
	}
	var failure *workos.Error
	if err := signIn("none"); !errors.As(err, &failure) || failure.Code != "rejected" {
		t.Fatal(err)
	}
}
