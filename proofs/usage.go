package main

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"
)

// usage is what a server used at one time.
type usage struct {
	at           time.Time
	memory, peak int64 // bytes
	goroutines   int
	descriptors  int
	p99          time.Duration // of the calls since the sample before
}

func take(ctx context.Context, b *backend) usage {
	u := usage{at: time.Now(), descriptors: b.descriptors()}
	u.memory, u.peak = b.memory()
	u.goroutines = int(b.metric(ctx, "go_goroutines"))
	return u
}

// sample takes usages until ctx ends.
func sample(ctx context.Context, b *backend, every time.Duration, times *latencies) []usage {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	var list []usage
	for {
		select {
		case <-ctx.Done():
			return list
		case <-ticker.C:
			u := take(ctx, b)
			if ctx.Err() != nil {
				return list
			}
			u.p99 = percentile(times.drain(), 99)
			list = append(list, u)
		}
	}
}

// settle waits until the server is back at base, for at most 20 s, and returns what it uses then.
func settle(ctx context.Context, b *backend, base usage) usage {
	deadline := time.Now().Add(20 * time.Second)
	for {
		u := take(ctx, b)
		if u.goroutines <= base.goroutines && u.descriptors <= base.descriptors || time.Now().After(deadline) {
			return u
		}
		time.Sleep(500 * time.Millisecond)
	}
}

// slopeOf fits a line to the memory of the samples, in bytes a minute.
func slopeOf(list []usage) float64 {
	if len(list) < 2 {
		return 0
	}
	var n, x, y, xx, xy float64
	for _, u := range list {
		minutes, bytes := u.at.Sub(list[0].at).Minutes(), float64(u.memory)
		n, x, y, xx, xy = n+1, x+minutes, y+bytes, xx+minutes*minutes, xy+minutes*bytes
	}
	if d := n*xx - x*x; d != 0 {
		return (n*xy - x*y) / d
	}
	return 0
}

// latencies collects times from several goroutines.
type latencies struct {
	mu   sync.Mutex
	list []time.Duration
}

func (l *latencies) add(d time.Duration) {
	l.mu.Lock()
	l.list = append(l.list, d)
	l.mu.Unlock()
}

// drain returns what came since the last drain.
func (l *latencies) drain() []time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	list := l.list
	l.list = nil
	return list
}

// percentile returns the smallest value that p per cent of the list do not exceed; 0 of none. It sorts the list.
func percentile(list []time.Duration, p int) time.Duration {
	if len(list) == 0 {
		return 0
	}
	slices.Sort(list)
	return list[max(0, (len(list)*p+99)/100-1)]
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

// failures counts what went wrong and keeps the first few.
type failures struct {
	mu    sync.Mutex
	count int
	first []string
}

func (f *failures) add(what string, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.count++; len(f.first) < 5 {
		f.first = append(f.first, fmt.Sprintf("%s: %v", what, err))
	}
}

// note writes the count into r, where any is a miss.
func (f *failures) note(r *result) {
	f.mu.Lock()
	defer f.mu.Unlock()
	r.note("wrong or failed", f.count)
	r.hold(f.count == 0, "%d wrong or failed, first: %q", f.count, f.first)
}
