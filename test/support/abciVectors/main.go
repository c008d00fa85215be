// Prints one line of JSON for every ABCI request and response that CometBFT's own Go types write: name, which value was
// put into every field, and the bytes in hexadecimal.
//
// Run it in a module that requires github.com/cometbft/cometbft v0.38.25:
//
//	go run . > test/unit/abci/goVectors.json
package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"reflect"
	"time"

	"github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/proto/tendermint/crypto"
)

type vector struct {
	Kind string `json:"kind"`
	Name string `json:"name"`
	Fill int64  `json:"fill"`
	Hex  string `json:"hex"`
}

// Edges of the varint widths and of the ranges that the reader accepts.
var fills = []int64{0, 1, 127, 128, 1<<31 - 1, 1 << 31, 1<<32 - 1, 1<<53 - 1, -1}

func main() {
	var vectors []vector
	for _, fill := range fills {
		vectors = append(vectors, collect("request", (&types.Request{}).XXX_OneofWrappers(), fill)...)
		vectors = append(vectors, collect("response", (&types.Response{}).XXX_OneofWrappers(), fill)...)
	}
	fmt.Println("[")
	for i, one := range vectors {
		text, err := json.Marshal(one)
		check(err)
		end := ","
		if i == len(vectors)-1 {
			end = ""
		}
		fmt.Printf("  %s%s\n", text, end)
	}
	fmt.Println("]")
}

func collect(kind string, wrappers []interface{}, number int64) []vector {
	var out []vector
	for _, wrapper := range wrappers {
		value := reflect.New(reflect.TypeOf(wrapper).Elem())
		fill(value.Elem(), number)
		var message interface{ Marshal() ([]byte, error) }
		if kind == "request" {
			request := &types.Request{}
			reflect.ValueOf(request).Elem().FieldByName("Value").Set(value)
			message = request
		} else {
			response := &types.Response{}
			reflect.ValueOf(response).Elem().FieldByName("Value").Set(value)
			message = response
		}
		bytes, err := message.Marshal()
		check(err)
		name := value.Elem().Type().Field(0).Name
		out = append(out, vector{kind, name, number, hex.EncodeToString(bytes)})
	}
	return out
}

// fill puts number, or something as long, into every field; enums get a value that exists and is not UNKNOWN.
func fill(value reflect.Value, number int64) {
	count := int((number & (1<<53 - 1)) % 3)
	switch value.Type() {
	case reflect.TypeOf(time.Time{}):
		value.Set(reflect.ValueOf(time.Unix(clamp(number), 5).UTC()))
		return
	case reflect.TypeOf(time.Duration(0)):
		value.SetInt(clamp(number) * int64(time.Second))
		return
	case reflect.TypeOf(crypto.PublicKey{}):
		value.Set(reflect.ValueOf(crypto.PublicKey{Sum: &crypto.PublicKey_Ed25519{Ed25519: make([]byte, count)}}))
		return
	}
	switch value.Kind() {
	case reflect.Int32:
		if value.Type() == reflect.TypeOf(int32(0)) {
			value.SetInt(int64(int32(number)))
		} else {
			value.SetInt(1)
		}
	case reflect.Int64:
		value.SetInt(number)
	case reflect.Uint64:
		value.SetUint(uint64(number) & (1<<53 - 1))
	case reflect.Uint32:
		value.SetUint(uint64(uint32(number)))
	case reflect.Bool:
		value.SetBool(number != 0)
	case reflect.String:
		value.SetString([]string{"", "\uFEFFé", "\x00text"}[count])
	case reflect.Ptr:
		if number != 0 {
			value.Set(reflect.New(value.Type().Elem()))
			fill(value.Elem(), number)
		} else if value.Type().Elem().Kind() == reflect.Struct && value.CanSet() {
			value.Set(reflect.New(value.Type().Elem()))
		}
	case reflect.Struct:
		for i := 0; i < value.NumField(); i++ {
			fill(value.Field(i), number)
		}
	case reflect.Slice:
		if value.Type().Elem().Kind() == reflect.Uint8 {
			value.SetBytes(make([]byte, 20*count))
			return
		}
		value.Set(reflect.MakeSlice(value.Type(), count, count))
		for i := 0; i < count; i++ {
			fill(value.Index(i), number)
		}
	}
}

// clamp keeps times within what Go and protobuf accept.
func clamp(number int64) int64 {
	if number > 1<<32 {
		return 1 << 32
	}
	return number
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
