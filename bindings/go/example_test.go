package workos_test

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"workos"
)

// blocks gives the code of the README in a language.
func blocks(t *testing.T, language string) []string {
	t.Helper()
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, part := range strings.Split(string(text), "```"+language+"\n")[1:] {
		block, _, _ := strings.Cut(part, "```")
		found = append(found, block)
	}
	return found
}

// The README's program is built as the README says, from outside of this module, and signs a person in.
func TestTheProgramOfTheReadme(t *testing.T) {
	here, _ := filepath.Abs(".")
	folder := t.TempDir()
	run := func(name string, arguments ...string) {
		t.Helper()
		command := exec.Command(name, arguments...)
		command.Dir = folder
		if said, err := command.CombinedOutput(); err != nil {
			t.Fatal(err, string(said))
		}
	}
	if err := os.WriteFile(filepath.Join(folder, "main.go"), []byte(blocks(t, "go declaration")[0]), 0o600); err != nil {
		t.Fatal(err)
	}
	run("go", "mod", "init", "app")
	run("sh", "-ec", strings.ReplaceAll(blocks(t, "text")[0], "/path/to/libworkos/bindings/go", here))
	run("go", "vet", ".")
	run("go", "build", "-o", "app", ".")

	// The address is free, unless another takes it before the program does.
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	listener.Close()
	program := exec.Command(filepath.Join(folder, "app"))
	program.Env = append(os.Environ(), "LISTEN="+address, "WORKOS_WEBHOOK_SECRET=whsec_1")
	program.Stderr = os.Stderr
	if err := program.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = program.Process.Kill(); _ = program.Wait() }()

	jar, _ := cookiejar.New(nil)
	browser := http.Client{Jar: jar, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	get := func(url string) *http.Response {
		t.Helper()
		answer, err := browser.Get(url)
		for tries := 0; err != nil && tries < 200; tries++ {
			time.Sleep(50 * time.Millisecond)
			answer, err = browser.Get(url)
		}
		if err != nil {
			t.Fatal(err)
		}
		return answer
	}
	authorize, _ := get("http://" + address + "/login").Location()
	back, _ := get(authorize.String()).Location()
	answer := get("http://" + address + "/callback?" + back.RawQuery)
	if said, _ := io.ReadAll(answer.Body); string(said) != "hello, ada@foo-corp.com" {
		t.Fatal(string(said))
	}

	body := []byte(`{"id":"event_1","event":"user.created"}`)
	for _, forged := range []bool{false, true} {
		now := fmt.Sprint(time.Now().UnixMilli())
		signature := hmac.New(sha256.New, []byte("whsec_1"))
		signature.Write([]byte(now + "." + string(body)))
		request, _ := http.NewRequest("POST", "http://"+address+"/webhook", bytes.NewReader(body))
		request.Header.Set("WorkOS-Signature", "t="+now+", v1="+hex.EncodeToString(signature.Sum(nil)))
		if forged {
			request.Body = io.NopCloser(strings.NewReader("{}"))
			request.ContentLength = 2
		}
		answer, err := http.DefaultClient.Do(request)
		if err != nil || (answer.StatusCode == 200) == forged {
			t.Fatal(answer, err)
		}
	}
}

// The README's loop, which TestTheListOfTheReadme compares with this.
func names(ctx context.Context, client *workos.Client) error {
	list := client.List(ctx, "sso.list_connections", workos.Params{"organization_id": "org_01FOOCORP"})
	for list.Next() {
		var connection struct{ ID, Name string }
		if err := list.Item(&connection); err != nil {
			return err
		}
		fmt.Println(connection.ID, connection.Name)
	}
	return list.Err()
}

func TestTheListOfTheReadme(t *testing.T) {
	source, _ := os.ReadFile("example_test.go")
	block := "\t" + strings.ReplaceAll(strings.TrimRight(blocks(t, "go")[0], "\n"), "\n", "\n\t")
	if !strings.Contains(string(source), "\n"+block+"\n") {
		t.Fatal("the README's loop is not that of names")
	}
	client, err := workos.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if err := names(context.Background(), client); err != nil {
		t.Fatal(err)
	}
}
