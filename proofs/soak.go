package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"

	"github.com/maqaf/maqaf/client"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

var soakProof = proof{
	name: "soak",
	bar: "every answer equal to that of an undisturbed server, every bad input answered as catalogued; memory grows by at most 1 MB a minute " +
		"after the first sixth; goroutines and descriptors return to where they were",
	run: soak,
}

const (
	soakRate    = 150 // documents a second, unless SOAK_RATE says otherwise
	soakWorkers = 8
	soakTexts   = 400
)

// soaking is one run. Workers share it.
type soaking struct {
	backend  *backend
	texts    []string
	want     []digest
	bad      []badInput
	large    string // more than the server takes
	ticks    chan struct{}
	counts   sync.Map // of what was done, by name
	times    latencies
	failures failures
}

// soak loads one server for as long as SOAK says (30m).
func soak(ctx context.Context, o options, r *result) error {
	length, rate, err := soakSettings(o)
	if err != nil {
		return err
	}
	s := &soaking{ticks: make(chan struct{}), large: strings.Repeat("a", 1<<20+1)}
	if s.texts, err = corpus(o.testdata, soakTexts, 200, 40_000, 11); err != nil {
		return err
	}
	if s.bad, err = readCatalogue(filepath.Join(o.testdata, "..", "server", "testdata", "bad-input.tsv")); err != nil {
		return err
	}
	if s.want, err = expected(ctx, o, s.texts); err != nil {
		return err
	}
	if s.backend, err = serve(o, ""); err != nil {
		return err
	}
	defer s.backend.kill()
	take(ctx, s.backend) // opens the connection that asks for metrics
	base := take(ctx, s.backend)
	work, stop := context.WithTimeout(ctx, length)
	defer stop()
	var workers sync.WaitGroup
	for i := range soakWorkers {
		workers.Go(func() { s.work(work, uint64(i)) })
	}
	go pace(work, rate, s.ticks)
	samples := sample(work, s.backend, min(5*time.Second, length/60), &s.times)
	workers.Wait()
	if err := ctx.Err(); err != nil {
		return err
	}
	after := settle(ctx, s.backend, base)
	s.report(r, length, base, after, samples)
	return nil
}

func soakSettings(o options) (length time.Duration, rate float64, err error) {
	length, rate = 30*time.Minute, soakRate
	if o.short {
		length = 30 * time.Second
	}
	if text := os.Getenv("SOAK"); text != "" {
		if length, err = time.ParseDuration(text); err != nil {
			return 0, 0, err
		}
	}
	if text := os.Getenv("SOAK_RATE"); text != "" {
		if _, err = fmt.Sscan(text, &rate); err != nil {
			return 0, 0, fmt.Errorf("SOAK_RATE: %w", err)
		}
	}
	return length, rate, nil
}

// pace lets rate documents a second begin; those that find no worker are left out.
func pace(ctx context.Context, rate float64, ticks chan<- struct{}) {
	ticker := time.NewTicker(time.Duration(float64(time.Second) / rate))
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		select {
		case ticks <- struct{}{}:
		case <-ctx.Done():
			return
		}
	}
}

// work does one thing after the other, and takes a new connection now and then.
func (s *soaking) work(ctx context.Context, seed uint64) {
	random := rand.New(rand.NewPCG(seed, 5))
	for ctx.Err() == nil {
		conn, err := grpc.NewClient(s.backend.addr, grpc.WithTransportCredentials(insecure.NewCredentials()))
		if err != nil {
			s.failures.add("a connection", err)
			return
		}
		for range 200 + random.IntN(200) {
			select {
			case <-s.ticks:
			case <-ctx.Done():
			}
			if ctx.Err() != nil {
				break
			}
			// What was begun may end after the time is up.
			s.patiently(context.WithoutCancel(ctx), conn, random)
		}
		_ = conn.Close()
	}
}

// patiently does one thing, again after a while where the server has no room: on a busy machine that is no fault.
func (s *soaking) patiently(ctx context.Context, conn *grpc.ClientConn, random *rand.Rand) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Minute)
	defer cancel()
	die := random.IntN(100)
	for {
		name, err := s.one(ctx, conn, random, die)
		reason, _ := client.Reason(err)
		if refused := reason == maqafv1.ErrorReason_ERROR_REASON_OVERLOADED && ctx.Err() == nil; !refused {
			s.count(name)
			if err != nil {
				s.failures.add(name, err)
			}
			return
		}
		s.count("refused for load, asked again")
		time.Sleep(time.Duration(100+random.IntN(400)) * time.Millisecond)
	}
}

func (s *soaking) count(name string) {
	counter, _ := s.counts.LoadOrStore(name, new(atomic.Int64))
	counter.(*atomic.Int64).Add(1)
}

// one does one thing of those that callers do.
func (s *soaking) one(ctx context.Context, conn *grpc.ClientConn, random *rand.Rand, die int) (name string, err error) {
	c, start := client.New(conn), time.Now()
	switch {
	case die < 60:
		name, err = "analyze", s.unary(ctx, c, random.IntN(len(s.texts)))
		s.times.add(time.Since(start))
	case die < 75:
		name, err = "stream", s.stream(ctx, c, random, random.IntN(2) == 0)
	case die < 80:
		name, err = "batch", s.batch(ctx, c, random)
	case die < 85:
		_, err = c.NormalizeText(ctx, &maqafv1.NormalizeTextRequest{Document: client.Text(s.texts[random.IntN(len(s.texts))])})
		name = "normalize"
	case die < 90:
		_, err = c.ExtractDates(ctx, &maqafv1.ExtractDatesRequest{Document: client.Text(s.texts[random.IntN(len(s.texts))])})
		name = "dates"
	case die < 96:
		name, err = "bad input", s.badOne(ctx, conn, s.bad[random.IntN(len(s.bad))])
	case die < 97:
		name, err = "too large", s.tooLarge(ctx, c)
	case die < 99:
		name, err = "cancelled", s.cancelled(ctx, c, random)
	default:
		name, err = "broken stream", s.brokenStream(ctx, conn, random)
	}
	return name, err
}

var errDifferent = errors.New("the answer differs")

func (s *soaking) unary(ctx context.Context, c *client.Client, i int) error {
	answer, err := c.AnalyzeText(ctx, &maqafv1.AnalyzeTextRequest{Document: client.Text(s.texts[i])})
	if err != nil {
		return err
	}
	return s.check(answer, i)
}

func (s *soaking) check(answer *maqafv1.Analysis, i int) error {
	if digestOf(answer) != s.want[i] {
		return errDifferent
	}
	return nil
}

// stream sends twenty documents, every tenth of them bad.
func (s *soaking) stream(ctx context.Context, c *client.Client, random *rand.Rand, unordered bool) error {
	const items = 20
	first, answers := random.IntN(len(s.texts)), 0
	send := func(yield func(*maqafv1.AnalyzeItem) bool) {
		for i := range items {
			document := client.Text(s.texts[(first+i)%len(s.texts)])
			if i%10 == 9 {
				document = client.Bytes([]byte("x"), "no-such-charset")
			}
			if !yield(&maqafv1.AnalyzeItem{ItemId: fmt.Sprint(i), Document: document}) {
				return
			}
		}
	}
	for result, err := range c.AnalyzeAll(ctx, &maqafv1.StreamConfig{Unordered: unordered}, send) {
		if err != nil {
			return err
		}
		answers++
		i := int(result.GetIndex())
		if i%10 == 9 {
			if reason, _ := client.ItemReason(result.GetError()); reason != maqafv1.ErrorReason_ERROR_REASON_CHARSET_UNKNOWN {
				return fmt.Errorf("the bad item was answered %v", result.GetError())
			}
		} else if err := s.check(result.GetAnalysis(), (first+i)%len(s.texts)); err != nil {
			return err
		}
	}
	if answers != items {
		return fmt.Errorf("%d answers to %d items", answers, items)
	}
	return nil
}

func (s *soaking) batch(ctx context.Context, c *client.Client, random *rand.Rand) error {
	first, request := random.IntN(len(s.texts)), &maqafv1.BatchAnalyzeTextRequest{}
	for i := range 5 {
		request.Items = append(request.Items, &maqafv1.AnalyzeItem{Document: client.Text(s.texts[(first+i)%len(s.texts)])})
	}
	results, err := c.BatchAnalyzeText(ctx, request)
	if err != nil {
		return err
	}
	for i, result := range results {
		if err := s.check(result.GetAnalysis(), (first+i)%len(s.texts)); err != nil {
			return err
		}
	}
	return nil
}

func (s *soaking) badOne(ctx context.Context, conn *grpc.ClientConn, row badInput) error {
	var answer []byte
	err := conn.Invoke(ctx, "/maqaf.v1.TextService/"+row.method, &row.request, &answer, grpc.ForceCodecV2(raw{}))
	want := strings.Fields(row.want)
	if got := strings.Fields(answered(err)); got[0] != want[0] || len(want) > 1 && got[1] != want[1] {
		return fmt.Errorf("answered %w, want %v", err, want)
	}
	return nil
}

func (s *soaking) tooLarge(ctx context.Context, c *client.Client) error {
	_, err := c.AnalyzeText(ctx, &maqafv1.AnalyzeTextRequest{Document: client.Text(s.large)})
	if reason, _ := client.Reason(err); reason != maqafv1.ErrorReason_ERROR_REASON_TEXT_TOO_LARGE {
		return fmt.Errorf("answered: %w", err)
	}
	return nil
}

// cancelled goes away before the answer, or lets the deadline pass.
func (s *soaking) cancelled(ctx context.Context, c *client.Client, random *rand.Rand) error {
	i := random.IntN(len(s.texts))
	ctx, cancel := context.WithTimeout(ctx, time.Duration(random.IntN(3000))*time.Microsecond)
	defer cancel()
	err := s.unary(ctx, c, i)
	if code := status.Code(err); code == codes.DeadlineExceeded || code == codes.Canceled || code == codes.Unavailable {
		return nil // UNAVAILABLE: the server saw that the time would not do
	}
	return err
}

// brokenStream opens a stream, sends a few documents and goes away without reading.
func (s *soaking) brokenStream(ctx context.Context, conn *grpc.ClientConn, random *rand.Rand) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stream, err := maqafv1.NewTextServiceClient(conn).StreamAnalyzeText(ctx)
	if err != nil {
		return err
	}
	_ = stream.Send(&maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Config{Config: &maqafv1.StreamConfig{}}})
	for range random.IntN(5) {
		item := &maqafv1.AnalyzeItem{Document: client.Text(s.texts[random.IntN(len(s.texts))])}
		_ = stream.Send(&maqafv1.StreamAnalyzeTextRequest{Content: &maqafv1.StreamAnalyzeTextRequest_Item{Item: item}})
	}
	return nil
}

// report notes what was seen and holds it against the bar.
func (s *soaking) report(r *result, length time.Duration, base, after usage, samples []usage) {
	s.counts.Range(func(name, count any) bool {
		r.note("calls: "+name.(string), count.(*atomic.Int64).Load())
		return true
	})
	r.note("minutes", length.Minutes())
	s.failures.note(r)
	later := samples[len(samples)/6:]
	slope := slopeOf(later) / 1e6
	r.note("memory MB a minute", slope)
	r.note("memory MB: first, last, peak", fmt.Sprintf("%.0f, %.0f, %.0f", float64(base.memory)/1e6, float64(after.memory)/1e6, float64(after.peak)/1e6))
	r.note("goroutines: before, after", fmt.Sprintf("%d, %d", base.goroutines, after.goroutines))
	r.note("descriptors: before, after", fmt.Sprintf("%d, %d", base.descriptors, after.descriptors))
	third := len(later) / 3
	r.note("p99 ms: first third, last third", fmt.Sprintf("%.1f, %.1f", p99Of(later[:third]), p99Of(later[len(later)-third:])))
	r.hold(s.backend.alive(), "the server ended: %v", s.backend.err)
	r.hold(length < 5*time.Minute || slope <= 1, "memory grew by %.2f MB a minute", slope)
	r.hold(after.goroutines <= base.goroutines+5, "%d goroutines are left of %d", after.goroutines, base.goroutines)
	r.hold(after.descriptors <= base.descriptors+3, "%d descriptors are left of %d", after.descriptors, base.descriptors)
}

// p99Of is the median of the samples' p99, in milliseconds.
func p99Of(samples []usage) float64 {
	var list []float64
	for _, u := range samples {
		list = append(list, u.p99.Seconds()*1000)
	}
	if len(list) == 0 {
		return 0
	}
	slices.Sort(list)
	return list[len(list)/2]
}
