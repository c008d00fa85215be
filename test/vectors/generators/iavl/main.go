// Writes test/vectors/iavl.json: roots and proofs made by the Go packages cosmos/iavl and cosmossdk.io/store.
//
//	cd test/vectors/generators/iavl && go run . > ../../iavl.json
package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/rand"
	"os"
	"strings"

	"cosmossdk.io/store/types"
	"github.com/cosmos/iavl"
	dbm "github.com/cosmos/iavl/db"
)

// A key and the value to write, or nil to remove it.
type operation struct{ key, value []byte }

type version struct {
	Version int64 `json:"version"`
	// key=value for a write, key for a removal, in hex, in order, with a space between two.
	Operations string `json:"operations"`
	Root       string `json:"root"`
}

// A proof is an ICS 23 CommitmentProof of the key in the tree after the last version.
type proof struct {
	Key   string `json:"key"`
	Proof string `json:"proof"`
}

type tree struct {
	Name     string    `json:"name"`
	Versions []version `json:"versions"`
	Proofs   []proof   `json:"proofs"`
}

type namedRoot struct {
	Name string `json:"name"`
	Root string `json:"root"`
}

type commitment struct {
	Stores  []namedRoot `json:"stores"`
	AppHash string      `json:"appHash"`
}

type vectors struct {
	Made        string       `json:"made"`
	Trees       []tree       `json:"trees"`
	Commitments []commitment `json:"commitments"`
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func set(key, value []byte) operation {
	return operation{key, value}
}

func remove(key []byte) operation {
	return operation{key, nil}
}

func run(name string, first int64, blocks [][]operation, asked [][]byte) tree {
	options := []iavl.Option{}
	if first > 1 {
		options = append(options, iavl.InitialVersionOption(uint64(first)))
	}
	mutable := iavl.NewMutableTree(dbm.NewMemDB(), 1000, true, iavl.NewNopLogger(), options...)
	result := tree{Name: name, Proofs: []proof{}}
	for _, operations := range blocks {
		words := []string{}
		for _, one := range operations {
			if one.value == nil {
				_, _, err := mutable.Remove(one.key)
				check(err)
				words = append(words, hex.EncodeToString(one.key))
				continue
			}
			_, err := mutable.Set(one.key, one.value)
			check(err)
			words = append(words, hex.EncodeToString(one.key)+"="+hex.EncodeToString(one.value))
		}
		root, number, err := mutable.SaveVersion()
		check(err)
		result.Versions = append(result.Versions, version{number, strings.Join(words, " "), hex.EncodeToString(root)})
	}
	last := result.Versions[len(result.Versions)-1].Version
	immutable, err := mutable.GetImmutable(last)
	check(err)
	for _, key := range asked {
		made, err := immutable.GetProof(key)
		check(err)
		data, err := made.Marshal()
		check(err)
		result.Proofs = append(result.Proofs, proof{hex.EncodeToString(key), hex.EncodeToString(data)})
	}
	return result
}

func randomKey(random *rand.Rand, space int) []byte {
	n := random.Intn(space)
	key := []byte{byte(n >> 8), byte(n)}
	for i := 0; i < n%4; i++ {
		key = append(key, byte(n*7+i*91))
	}
	return key
}

func randomBlocks(random *rand.Rand, count, size, space, removals int) [][]operation {
	blocks := make([][]operation, count)
	for i := range blocks {
		blocks[i] = []operation{}
		for j := random.Intn(size + 1); j > 0; j-- {
			key := randomKey(random, space)
			if random.Intn(100) < removals {
				blocks[i] = append(blocks[i], remove(key))
				continue
			}
			value := make([]byte, 1+random.Intn(6))
			random.Read(value)
			blocks[i] = append(blocks[i], set(key, value))
		}
	}
	return blocks
}

func askedKeys(random *rand.Rand, count, space int) [][]byte {
	asked := [][]byte{{0}, {255, 255, 255, 255}}
	for len(asked) < count {
		asked = append(asked, randomKey(random, space))
	}
	return asked
}

func ordered(count int, key func(int) int) [][]operation {
	block := []operation{}
	for i := 0; i < count; i++ {
		n := key(i)
		block = append(block, set([]byte{byte(n >> 8), byte(n)}, []byte{byte(i + 1)}))
	}
	return [][]operation{block, {}, {block[0]}}
}

func emptied() [][]operation {
	full, gone := []operation{}, []operation{}
	for i := 0; i < 40; i++ {
		full = append(full, set([]byte{byte(i * 37)}, []byte{byte(i)}))
		gone = append(gone, remove([]byte{byte(i * 11 * 37)}))
	}
	return [][]operation{full, gone[:13], gone[13:39], gone[39:], {}, full[:5]}
}

func commitmentOf(random *rand.Rand, count int) commitment {
	result := commitment{Stores: []namedRoot{}}
	info := types.CommitInfo{Version: 1}
	for i := 0; i < count; i++ {
		root := make([]byte, 32)
		random.Read(root)
		name := fmt.Sprintf("store%02d", (i*7)%count)
		if i == 0 {
			name = "acc"
		}
		result.Stores = append(result.Stores, namedRoot{name, hex.EncodeToString(root)})
		info.StoreInfos = append(info.StoreInfos, types.StoreInfo{Name: name, CommitId: types.CommitID{Version: 1, Hash: root}})
	}
	result.AppHash = hex.EncodeToString(info.Hash())
	return result
}

func main() {
	random := rand.New(rand.NewSource(20250701))
	result := vectors{Made: "cosmos/iavl v1.3.4, cosmossdk.io/store v1.1.1: see generators/iavl"}
	asked := askedKeys(random, 30, 400)
	result.Trees = []tree{
		run("random, mostly growing", 1, randomBlocks(random, 25, 60, 400, 25), asked),
		run("random, mostly shrinking", 1, randomBlocks(random, 25, 40, 60, 55), askedKeys(random, 8, 60)),
		run("random, from version 1000000", 1000000, randomBlocks(random, 6, 30, 300, 10), askedKeys(random, 8, 300)),
		run("ascending keys", 1, ordered(130, func(i int) int { return i }), nil),
		run("descending keys", 1, ordered(130, func(i int) int { return 500 - i }), nil),
		run("zigzag keys", 1, ordered(130, func(i int) int { return 300 + (i%2*2-1)*i }), nil),
		run("emptied and filled again", 1, emptied(), nil),
	}
	for _, count := range []int{1, 2, 3, 4, 5, 8, 23} {
		result.Commitments = append(result.Commitments, commitmentOf(random, count))
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", "  ")
	check(encoder.Encode(result))
}
