package server

import (
	"context"
	"crypto/rand"
	"log/slog"
	"runtime/debug"
	"time"

	"github.com/maqaf/maqaf/internal/engine"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// service answers the methods of both services. It holds no state of a call: safe for concurrent use.
type service struct {
	maqafv1.UnimplementedTextServiceServer
	maqafv1.UnimplementedInfoServiceServer

	engine  *engine.Engine
	config  Config // without zeros
	started time.Time
	log     *slog.Logger
	metrics *metrics
	// admission and quotas bound the work; the interceptor asks them before a call, streams before each document.
	admission *admission
	quotas    *quotas
	crew      *crew
	draining  <-chan struct{} // closed when the server stops taking work
	// fault is called with each document before it is read. Nil but in tests, which break things with it.
	fault func(*maqafv1.Document)
}

func newService(e *engine.Engine, config Config, log *slog.Logger, draining, ended <-chan struct{}) *service {
	return &service{
		engine: e, config: config, started: time.Now(), log: log, metrics: newMetrics(), draining: draining,
		admission: newAdmission(config), quotas: newQuotas(config.QuotaBytesPerSecond, config.MaxMessageBytes),
		crew: newCrew(config.MaxWork, ended),
	}
}

// work runs f, which analyses document, when there is a slot for it; a panic becomes an error.
func (s *service) work(ctx context.Context, document *maqafv1.Document, f func() error) error {
	waiting, end := stage(ctx, "slot")
	done, err := s.admission.work(waiting, sizeOf(document), callOf(ctx).method != "StreamAnalyzeText")
	end(err)
	if err != nil {
		return err
	}
	defer done()
	return s.guard(ctx, f)
}

// sizeOf returns the bytes of text in a document, decoded or not.
func sizeOf(document *maqafv1.Document) int64 {
	return int64(len(document.GetText()) + len(document.GetEncodedText().GetData()))
}

// guard runs f and turns a panic into an error with an incident id.
func (s *service) guard(ctx context.Context, f func() error) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = logPanic(ctx, s.log, s.metrics)
		}
	}()
	return f()
}

// logPanic logs where the goroutine panicked and returns the error that names the incident. The log gets functions
// and lines, never the value of the panic, which may be a caller's text.
func logPanic(ctx context.Context, log *slog.Logger, m *metrics) error {
	incident := rand.Text()
	m.panics.Inc()
	log.ErrorContext(ctx, "panic", "request", callOf(ctx).id, "incident", incident, "stack", string(debug.Stack()))
	return &internalError{incident: incident}
}
