package main

import (
	"runtime"
	"testing"
)

// TestLeaveRoom: however few processors there are, a thread is left that no document takes.
func TestLeaveRoom(t *testing.T) {
	before := runtime.GOMAXPROCS(1)
	defer runtime.GOMAXPROCS(before)
	if documents := leaveRoom(); documents != 2 || runtime.GOMAXPROCS(0) <= documents {
		t.Errorf("%d documents at a time on %d threads", documents, runtime.GOMAXPROCS(0))
	}
}
