package server

import (
	"fmt"
	"strconv"
	"sync"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// overloadedError says that the server has no room now, and when it may have. What it takes to tell a caller so is made
// once: refusals come by the thousand while there is work enough.
type overloadedError struct {
	after   time.Duration
	status  func() *status.Status
	trailer metadata.MD // read only
}

func (e *overloadedError) Error() string {
	return fmt.Sprintf("the server has no room now; try again in %v, or another server", e.after)
}

// GRPCStatus is what gRPC asks an error for.
func (e *overloadedError) GRPCStatus() *status.Status { return e.status() }

// The reasons in ErrorInfo of what is refused for a while.
const (
	overloadedReason = "OVERLOADED"
	quotaReason      = "QUOTA_EXCEEDED"
)

// refusalOf returns err as gRPC takes it: an overloadedError as it is, since it has its status.
func refusalOf(err error) error {
	if full, ok := err.(*overloadedError); ok {
		return full
	}
	return toStatus(err).Err()
}

const (
	refusalStep = 10 * time.Millisecond // waits are told in multiples of it
	mostRefused = time.Second           // the longest that a caller is told to wait
)

var refusals = func() (list [mostRefused/refusalStep + 1]*overloadedError) {
	for i := range list {
		after := time.Duration(i) * refusalStep
		e := &overloadedError{after: after, trailer: pushback(after)}
		e.status = sync.OnceValue(func() *status.Status {
			return newStatus(codes.Unavailable, e, maqafv1.ErrorReason_ERROR_REASON_OVERLOADED, nil, retryInfo(e.after))
		})
		list[i] = e
	}
	return list
}()

// overloaded returns the error for a caller who should come again after that time.
func overloaded(after time.Duration) *overloadedError {
	after = min(max(after, 2*refusalStep), mostRefused)
	return refusals[(after+refusalStep-1)/refusalStep]
}

// pushbackOf tells gRPC's own retries when to come again after err; nil if err does not say.
func pushbackOf(err error) metadata.MD {
	if err == nil {
		return nil
	}
	if full, ok := err.(*overloadedError); ok {
		return full.trailer
	}
	if after, tells := retryAfter(toStatus(err)); tells {
		return pushback(after)
	}
	return nil
}

// pushbackTrailer is what gRPC's own retries read: they do not know RetryInfo.
const pushbackTrailer = "grpc-retry-pushback-ms"

func pushback(after time.Duration) metadata.MD {
	return metadata.Pairs(pushbackTrailer, strconv.FormatInt(after.Milliseconds()+1, 10))
}
