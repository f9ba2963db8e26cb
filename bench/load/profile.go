package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"sync"
	"time"
)

// profile writes a CPU profile of the real server, while it answers unary and streamed calls about every annotated page, to
// standard output: see make profile.
func profile(ctx context.Context, o options) error {
	texts, err := pageTexts(o.testdata)
	if err != nil {
		return err
	}
	s, err := serveMaqaf(o, "", "--admin-addr=127.0.0.1:"+adminPort)
	if err != nil {
		return err
	}
	defer s.kill()
	d := o.span(5*time.Second, 30*time.Second)
	ctx, cancel := context.WithTimeout(ctx, d+time.Second)
	defer cancel()
	var group sync.WaitGroup
	for i, text := range texts {
		c, err := light(s.addr, 1, text)
		if err != nil {
			return err
		}
		defer c.close()
		group.Go(func() { c.keepBusy(ctx, i%2 == 0) })
	}
	url := fmt.Sprintf("http://127.0.0.1:%s/debug/pprof/profile?seconds=%d", adminPort, int(d.Seconds()))
	answer, err := http.Get(url)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return errors.New(answer.Status)
	}
	_, err = io.Copy(os.Stdout, answer.Body)
	cancel()
	group.Wait()
	return err
}

// adminPort is where the profiled server tells its profile.
const adminPort = "17789"

// keepBusy calls until ctx ends.
func (c *caller) keepBusy(ctx context.Context, streamed bool) {
	for number := 0; ctx.Err() == nil; number++ {
		if streamed {
			_, _ = c.streams(ctx, 1, func(sent int) bool { return sent < 100 && ctx.Err() == nil })
		} else {
			_ = c.ask(ctx, number) // one that is refused comes again
		}
	}
}
