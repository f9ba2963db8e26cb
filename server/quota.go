package server

import (
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// maxCallers is how many callers a server keeps apart; those that have been silent longest in terms of their quota are
// forgotten first, which gives them nothing that they did not have.
const maxCallers = 10_000

// quotas bounds the bytes that each caller sends in a second: by token, else by address. A nil *quotas bounds nothing.
type quotas struct {
	perSecond rate.Limit
	burst     int

	mu      sync.Mutex
	callers map[string]*rate.Limiter
}

// newQuotas lets each caller send perSecond bytes in the long run, and a message of the largest size at any time.
func newQuotas(perSecond, largest int) *quotas {
	if perSecond == 0 {
		return nil
	}
	return &quotas{perSecond: rate.Limit(perSecond), burst: max(perSecond, largest), callers: map[string]*rate.Limiter{}}
}

// take counts size bytes of caller. It fails with a *quotaError that says when to come again.
func (q *quotas) take(caller string, size int64) error {
	if q == nil {
		return nil
	}
	now := time.Now()
	reservation := q.of(caller, now).ReserveN(now, min(int(size), q.burst))
	if after := reservation.DelayFrom(now); after > 0 {
		reservation.CancelAt(now)
		return &quotaError{after: after}
	}
	return nil
}

func (q *quotas) of(caller string, now time.Time) *rate.Limiter {
	q.mu.Lock()
	defer q.mu.Unlock()
	limiter := q.callers[caller]
	if limiter == nil {
		if len(q.callers) >= maxCallers {
			q.forget(now)
		}
		limiter = rate.NewLimiter(q.perSecond, q.burst)
		q.callers[caller] = limiter
	}
	return limiter
}

// forget drops every caller whose quota is whole again, and some other one if there is none.
func (q *quotas) forget(now time.Time) {
	for caller, limiter := range q.callers {
		if limiter.TokensAt(now) >= float64(q.burst) {
			delete(q.callers, caller)
		}
	}
	for caller := range q.callers {
		if len(q.callers) < maxCallers {
			return
		}
		delete(q.callers, caller)
	}
}
