package server

import (
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// logins remembers who has failed and who has not. An address that has failed too often has to wait, even with a right
// token, unless that has been right before: so nobody learns by trying, and callers behind one address are not shut out
// by their neighbour.
type logins struct {
	failures *quotas // by address

	mu    sync.RWMutex
	known map[login]struct{}
}

type login struct {
	address string
	token   tokenHash
}

// newLogins lets each address fail perMinute times in a minute.
func newLogins(perMinute int) *logins {
	return &logins{
		failures: &quotas{perSecond: rate.Limit(perMinute) / 60, burst: perMinute, callers: map[string]*rate.Limiter{}},
		known:    map[login]struct{}{},
	}
}

// may fails with a *quotaError where address has failed too often.
func (l *logins) may(address string, token tokenHash) error {
	l.mu.RLock()
	_, known := l.known[login{address, token}]
	l.mu.RUnlock()
	if known {
		return nil
	}
	return l.failures.left(address)
}

func (l *logins) failed(address string) { _ = l.failures.take(address, 1) }

// succeeded remembers that token was right. Tokens that are withdrawn fail by themselves.
func (l *logins) succeeded(address string, token tokenHash) {
	who := login{address, token}
	l.mu.RLock()
	_, known := l.known[who]
	l.mu.RUnlock()
	if known {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.known) >= maxCallers {
		clear(l.known) // they prove themselves again
	}
	l.known[who] = struct{}{}
}

// left fails with a *quotaError where caller has nothing left; it takes nothing.
func (q *quotas) left(caller string) error {
	q.mu.Lock()
	limiter := q.callers[caller]
	q.mu.Unlock()
	now := time.Now()
	if limiter == nil || limiter.TokensAt(now) >= 1 {
		return nil
	}
	missing := 1 - limiter.TokensAt(now)
	return &quotaError{after: time.Duration(missing / float64(q.perSecond) * float64(time.Second))}
}
