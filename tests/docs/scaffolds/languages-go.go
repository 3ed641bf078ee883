package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strings"
	"time"

	"workos"
)

// BLOCK

func main() {
	client, _ := workos.New(nil)
	defer client.Close()
	var login struct{ URL string }
	err := client.Call(context.Background(), "sso.authorization_url", workos.Params{
		"domain": "foo-corp.com", "redirect_uri": "http://localhost:4567/callback",
	}, &login)
	fmt.Println(login.URL)
	line, _ := bufio.NewReader(os.Stdin).ReadString('\n')
	query, _ := url.ParseQuery(strings.TrimSpace(line))
	if err == nil {
		err = signIn(query.Get("code"))
	}
	if err != nil {
		panic(err)
	}
}
