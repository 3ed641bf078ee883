package workos

import "encoding/json"

// textOf gives params in which a []byte is the text that it holds, not base64 as encoding/json writes it; as the body of
// "request" it is JSON already.
func textOf(params Params, operation string) (Params, error) {
	given := params
	for name, value := range given {
		bytes, ok := value.([]byte)
		if !ok {
			continue
		}
		if operation != "request" || name != "body" {
			params = params.with(name, string(bytes))
		} else if json.Valid(bytes) {
			params = params.with(name, json.RawMessage(bytes))
		} else {
			return nil, invalidArgument("body is a []byte that is not JSON", operation, nil)
		}
	}
	return params, nil
}
