package server

import (
	"fmt"
	"math"
	"time"
)

// Sizes and counts that hold where Config leaves them zero.
const (
	DefaultMaxTextBytes           = 1 << 20
	DefaultMaxBatchItems          = 100
	DefaultMaxStreamItemsInFlight = 32
	DefaultMaxAnnotations         = 100_000
	DefaultDrainTimeout           = 15 * time.Second

	// MaxTextBytesCeiling is the most that Config.MaxTextBytes may be.
	MaxTextBytesCeiling = 16 << 20

	minMessageBytes = 4 << 20
	// messagePerText is how many times the largest text the largest message and the largest answer are: measured
	// answers with all annotations come to 0.3-2.3 times their text.
	messagePerText = 4
)

// Config says what a server allows itself and its callers. The zero value is valid and means the defaults.
type Config struct {
	// MaxTextBytes is the largest text, in bytes of UTF-8; 0 means 1 MiB, the most is 16 MiB. The largest
	// message and the largest answer follow: four times as much, at least 4 MiB.
	MaxTextBytes int
	// MaxBatchItems is the most items of one BatchAnalyzeText; 0 means 100.
	MaxBatchItems int
	// MaxStreamItemsInFlight is the most items of one stream that the server holds at a time; 0 means 32.
	MaxStreamItemsInFlight int
	// MaxAnnotations is the most annotations of one sort in one result; 0 means 100,000.
	MaxAnnotations int
	// DrainTimeout is how long Stop waits for calls to end before it cuts them off; 0 means 15 s.
	DrainTimeout time.Duration
	// Build tells GetServerInfo what runs.
	Build Build
}

// Build names the program that runs.
type Build struct {
	Version string // a semantic version; empty means "0.0.0"
	Commit  string // as Git names it; empty if unknown
}

// Validate returns every fault of c, one a line, or nil.
func (c Config) Validate() error {
	var faults []string
	check := func(name string, value, most int) {
		if value < 0 || value > most {
			faults = append(faults, fmt.Sprintf("%s is %d, but may be 0 (the default) to %d", name, value, most))
		}
	}
	check("max-text-bytes", c.MaxTextBytes, MaxTextBytesCeiling)
	check("max-batch-items", c.MaxBatchItems, 10_000)
	check("max-stream-items-in-flight", c.MaxStreamItemsInFlight, 10_000)
	check("max-annotations", c.MaxAnnotations, math.MaxInt32)
	if c.DrainTimeout < 0 {
		faults = append(faults, fmt.Sprintf("drain-timeout is %v, but may not be negative", c.DrainTimeout))
	}
	if faults == nil {
		return nil
	}
	return &ConfigError{Faults: faults}
}

// withDefaults returns c with every zero replaced.
func (c Config) withDefaults() Config {
	orDefault(&c.MaxTextBytes, DefaultMaxTextBytes)
	orDefault(&c.MaxBatchItems, DefaultMaxBatchItems)
	orDefault(&c.MaxStreamItemsInFlight, DefaultMaxStreamItemsInFlight)
	orDefault(&c.MaxAnnotations, DefaultMaxAnnotations)
	orDefault(&c.DrainTimeout, DefaultDrainTimeout)
	orDefault(&c.Build.Version, "0.0.0")
	return c
}

func orDefault[T comparable](value *T, other T) {
	var zero T
	if *value == zero {
		*value = other
	}
}

func (c Config) maxMessageBytes() int { return max(minMessageBytes, messagePerText*c.MaxTextBytes) }

func (c Config) maxAnswerBytes() int { return c.maxMessageBytes() }
