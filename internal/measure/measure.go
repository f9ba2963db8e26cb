// Package measure times code for tests of linear cost. It counts processor time of one thread, not the clock on the wall, so that
// a busy machine does not make a test fail. For tests alone.
package measure

import (
	"runtime"
	"syscall"
	"time"
)

// threadUsage is RUSAGE_THREAD of Linux, which package syscall does not name.
const threadUsage = 1

// least is how much is measured at a time: the system counts in steps of up to 10 ms.
const least = 30 * time.Millisecond

// CPU returns the processor time that f takes: the least of three measurements, each of as many calls as it needs to
// be exact.
func CPU(f func()) time.Duration {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	best := time.Duration(1<<63 - 1)
	for range 3 {
		calls, start := 0, used()
		for used()-start < least {
			f()
			calls++
		}
		best = min(best, (used()-start)/time.Duration(calls))
	}
	return best
}

func used() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(threadUsage, &u); err != nil {
		panic(err) // only a wrong constant fails here
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
