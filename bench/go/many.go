package main

import (
	"encoding/json"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

// Part of the measured time that is called without being counted, first.
const warmUp = 0.3

// measure makes calls for as long as the arguments of the program say: AT_ONCE SECONDS. It prints what bench/many.py
// reads.
func measure(call func() error) {
	atOnce, err := strconv.Atoi(os.Args[1])
	check(err)
	seconds, err := strconv.ParseFloat(os.Args[2], 64)
	check(err)
	length := time.Duration(seconds * float64(time.Second))
	callsFor(call, atOnce, time.Duration(warmUp*float64(length)))
	before := usage()
	calls, passed := callsFor(call, atOnce, length)
	after := usage()
	check(json.NewEncoder(os.Stdout).Encode(map[string]int64{
		"calls": calls, "ns": passed.Nanoseconds(), "cpu_ns": cpu(after) - cpu(before), "rss_kb": after.Maxrss,
	}))
}

// callsFor gives how many calls were made in how much time, by so many goroutines that call one after the other.
func callsFor(call func() error, atOnce int, length time.Duration) (int64, time.Duration) {
	began := time.Now()
	var calls atomic.Int64
	var group sync.WaitGroup
	for i := 0; i < atOnce; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			for time.Since(began) < length {
				check(call())
				calls.Add(1)
			}
		}()
	}
	group.Wait()
	return calls.Load(), time.Since(began)
}

func usage() (used syscall.Rusage) {
	check(syscall.Getrusage(syscall.RUSAGE_SELF, &used))
	return used
}

func cpu(used syscall.Rusage) int64 { return used.Utime.Nano() + used.Stime.Nano() }

func check(err error) {
	if err != nil {
		panic(err)
	}
}
