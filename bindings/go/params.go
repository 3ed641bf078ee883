package workos

import (
	"bytes"
	"context"
	"encoding/json"
	"time"
)

// Params are the members of a JSON object. A nil value counts as absent.
type Params map[string]any

// The longest deadline that the library takes.
const longestTimeoutMS = 600000

// with gives a copy of params in which a member has a value.
func (p Params) with(name string, value any) Params {
	all := make(Params, len(p)+1)
	for each, value := range p {
		all[each] = value
	}
	all[name] = value
	return all
}

// without gives a copy of params that lacks a member.
func (p Params) without(name string) Params {
	all := make(Params, len(p))
	for each, value := range p {
		if each != name {
			all[each] = value
		}
	}
	return all
}

// within gives params whose options hold the context's deadline, unless they have one.
func within(ctx context.Context, params Params, operation string) (Params, error) {
	deadline, ok := ctx.Deadline()
	if !ok {
		return params, nil
	}
	given, err := options(params["options"], operation)
	if err != nil {
		return nil, err
	}
	left := time.Until(deadline).Milliseconds() + 1
	if left < 1 {
		left = 1
	}
	if left > longestTimeoutMS || given["timeout_ms"] != nil {
		return params, nil
	}
	return params.with("options", given.with("timeout_ms", left)), nil
}

// options gives the options in whatever form they came: any map or struct that is a JSON object.
func options(value any, operation string) (Params, error) {
	switch given := value.(type) {
	case nil:
		return Params{}, nil
	case Params:
		return given, nil
	case map[string]any:
		return given, nil
	}
	text, err := encode(value, operation)
	if err != nil {
		return nil, err
	}
	members := Params{}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&members); err != nil {
		return nil, invalidArgument("options must be an object", operation, err)
	}
	return members, nil
}

// encode gives JSON without a NUL, or an error where a text in it is not UTF-8.
func encode(value any, operation string) ([]byte, error) {
	if params, ok := value.(Params); ok {
		plain, err := textOf(params, operation)
		if err != nil {
			return nil, err
		}
		value = plain
	}
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, invalidArgument("the parameters cannot be written as JSON: "+err.Error(), operation, err)
	}
	if replaced(text.Bytes()) {
		return nil, invalidArgument("the parameters hold a text that is not UTF-8", operation, nil)
	}
	return text.Bytes(), nil
}

// replaced tells whether encoding/json put U+FFFD, which it then writes as an escape, where a text was not UTF-8.
// U+FFFD itself it writes as it is.
func replaced(text []byte) bool {
	for at := 0; at < len(text)-1; at++ {
		if text[at] == '\\' {
			if bytes.HasPrefix(text[at:], []byte(`\ufffd`)) {
				return true
			}
			at++
		}
	}
	return false
}
