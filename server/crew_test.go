package server

import (
	"sync"
	"testing"
	"time"
)

// TestCrew has pieces of work wait for each other: all of them must run, however many, and few goroutines stay.
func TestCrew(t *testing.T) {
	ended := make(chan struct{})
	c := newCrew(2, ended)
	for _, n := range []int{1, 50, 3} {
		var all, done sync.WaitGroup
		all.Add(n)
		done.Add(n)
		for range n {
			c.run(func() {
				defer done.Done()
				all.Done()
				all.Wait()
			})
		}
		done.Wait()
	}
	for start := time.Now(); c.idle.Load() != 2; time.Sleep(time.Millisecond) {
		if time.Since(start) > 10*time.Second {
			t.Fatalf("%d are idle, want 2", c.idle.Load())
		}
	}
	close(ended) // TestMain sees whether they go
}
