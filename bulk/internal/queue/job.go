package queue

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"github.com/maqaf/maqaf/bulk/internal/ledger"
)

// Job is a job and its name on the queue.
type Job struct {
	Name string // letters, digits, - and _
	ledger.Job
}

// The names of what a job has on the queue.
func (j Job) workStream() string    { return "MAQAF_WORK_" + j.Name }
func (j Job) resultStream() string  { return "MAQAF_RESULTS_" + j.Name }
func (j Job) tries() string         { return "maqaf_tries_" + j.Name }
func (j Job) workSubject() string   { return "maqaf.bulk.work." + j.Name }
func (j Job) resultSubject() string { return "maqaf.bulk.results." + j.Name }
func (j Job) doneSubject() string   { return "maqaf.bulk.done." + j.Name }
func (j Job) messageID(id string) string {
	sum := sha256.Sum256([]byte(j.digest() + id))
	return hex.EncodeToString(sum[:16])
}

// digest names the job: the ruleset is in it.
func (j Job) digest() string {
	data, _ := json.Marshal(j.Job) // strings and numbers always marshal
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:16])
}

// metadataKey holds the job in the work stream's metadata, where workers find it.
const metadataKey = "maqaf-job"

// The names of the consumers, and the headers of results.
const (
	workers   = "workers"
	collector = "collector"

	headerSeq       = "Maqaf-Seq"
	headerPartition = "Maqaf-Partition"
)

// Limits bound what is under way.
type Limits struct {
	// Unacknowledged is the most documents that all workers hold together; 0 means 1,024.
	Unacknowledged int
	// AckWait is how long a worker may hold a document before another gets it; 0 means 1 min.
	AckWait time.Duration
	// Window is the most documents that are published and not collected; 0 means 20,000.
	Window int64
	// Replicas is how many servers of a cluster keep each message; 0 means 1.
	Replicas int
}

func (l *Limits) defaults() {
	if l.Unacknowledged == 0 {
		l.Unacknowledged = 1024
	}
	if l.AckWait == 0 {
		l.AckWait = time.Minute
	}
	if l.Window == 0 {
		l.Window = 20_000
	}
	if l.Replicas == 0 {
		l.Replicas = 1
	}
}

// duplicateWindow is how long the queue itself drops repeated message ids; the ledger drops them after that.
const duplicateWindow = 10 * time.Minute

// declare makes the streams and consumers of the job, or takes those of an earlier run of it.
func declare(ctx context.Context, js jetstream.JetStream, job Job, limits Limits) error {
	data, err := json.Marshal(job.Job)
	if err != nil {
		return err
	}
	if there, err := find(ctx, js, job.Name); err == nil && there.Job != job.Job {
		return fmt.Errorf("the queue holds another job named %s; give another --job", job.Name)
	}
	// The results come first: workers wait for the stream of the work.
	for _, c := range []struct {
		stream   jetstream.StreamConfig
		consumer jetstream.ConsumerConfig
	}{
		{jetstream.StreamConfig{Name: job.resultStream(), Subjects: []string{job.resultSubject()}},
			jetstream.ConsumerConfig{Durable: collector, AckWait: time.Minute, MaxAckPending: 20_000}},
		{jetstream.StreamConfig{Name: job.workStream(), Subjects: []string{job.workSubject()}, Metadata: map[string]string{metadataKey: string(data)}},
			jetstream.ConsumerConfig{Durable: workers, AckWait: limits.AckWait, MaxAckPending: limits.Unacknowledged}},
	} {
		c.stream.Retention, c.stream.Storage = jetstream.WorkQueuePolicy, jetstream.FileStorage
		c.stream.Duplicates, c.stream.Replicas = duplicateWindow, limits.Replicas
		c.consumer.AckPolicy, c.consumer.MaxDeliver = jetstream.AckExplicitPolicy, -1 // the worker itself gives up, and says why
		if c.stream.Name == job.workStream() {
			if _, err := js.CreateOrUpdateKeyValue(ctx, jetstream.KeyValueConfig{Bucket: job.tries(), Replicas: limits.Replicas}); err != nil {
				return fmt.Errorf("cannot use the queue: %w", err)
			}
		}
		stream, err := js.CreateOrUpdateStream(ctx, c.stream)
		if err != nil {
			return fmt.Errorf("cannot use the queue: %w", err)
		}
		if _, err := stream.CreateOrUpdateConsumer(ctx, c.consumer); err != nil {
			return fmt.Errorf("cannot use the queue: %w", err)
		}
	}
	return nil
}

// find returns the job of that name.
func find(ctx context.Context, js jetstream.JetStream, name string) (Job, error) {
	job := Job{Name: name}
	stream, err := js.Stream(ctx, job.workStream())
	if err != nil {
		return job, err
	}
	err = json.Unmarshal([]byte(stream.CachedInfo().Config.Metadata[metadataKey]), &job.Job)
	return job, err
}

// remove takes everything of the job off the queue.
func remove(ctx context.Context, js jetstream.JetStream, job Job) error {
	return errors.Join(js.DeleteStream(ctx, job.workStream()), js.DeleteStream(ctx, job.resultStream()), js.DeleteKeyValue(ctx, job.tries()))
}
