package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	healthv1 "google.golang.org/grpc/health/grpc_health_v1"
)

// processes prints what a server costs before its first document, beside a bare gRPC server.
func processes(ctx context.Context, o options) error {
	begin := []func() (*process, error){
		func() (*process, error) { return serveMaqaf(o, "") },
		func() (*process, error) { return start("", o.bin+"/bench-bare") },
	}
	var took, peak [2][]float64
	for range o.times(7, 21) {
		for i, f := range begin {
			at := time.Now()
			p, err := f()
			if err != nil {
				return err
			}
			if err := healthy(ctx, p.addr); err != nil {
				p.kill()
				return err
			}
			took[i] = append(took[i], ms(time.Since(at)))
			time.Sleep(100 * time.Millisecond)
			peak[i] = append(peak[i], float64(p.memory("VmHWM"))/1e6)
			p.kill()
		}
	}
	fmt.Println("| figure | maqaf serve | bare gRPC server | ratio |\n|---|---|---|---|")
	row := func(name string, a, b float64) { fmt.Printf("| %s | %.1f | %.1f | %.2f |\n", name, a, b, a/b) }
	row("start-up: exec to healthy, ms (median)", median(took[0]), median(took[1]))
	row("idle: peak memory (VmHWM), MB (median)", median(peak[0]), median(peak[1]))
	var size [2]float64
	for i, name := range []string{"maqaf", "bench-bare"} {
		info, err := os.Stat(o.bin + "/" + name)
		if err != nil {
			return err
		}
		size[i] = float64(info.Size()) / 1e6
	}
	row("size of the binary, MB", size[0], size[1])
	return loadedMemory(ctx, o)
}

// loadedMemory prints what memory a server needs under load.
func loadedMemory(ctx context.Context, o options) error {
	p, err := newPair(ctx, o)
	if err != nil {
		return err
	}
	defer p.kill()
	for _, s := range []*process{p.maqaf, p.floor} {
		c, err := light(s.addr, 64, p.text)
		if err != nil {
			return err
		}
		if _, _, err := measure(ctx, s, c, true, 64, o.span(time.Second, 5*time.Second)); err != nil {
			return err
		}
		c.close()
	}
	a, b := float64(p.maqaf.memory("VmHWM"))/1e6, float64(p.floor.memory("VmHWM"))/1e6
	fmt.Printf("| under 64 streams of 4 kB documents: peak memory, MB (second column: the floor) | %.1f | %.1f | %.2f |\n", a, b, a/b)
	return nil
}

// healthy waits until the server says that it serves.
func healthy(ctx context.Context, addr string) error {
	conn, err := grpc.NewClient(addr, grpc.WithTransportCredentials(insecure.NewCredentials()))
	if err != nil {
		return err
	}
	defer conn.Close()
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	answer, err := healthv1.NewHealthClient(conn).Check(ctx, &healthv1.HealthCheckRequest{}, grpc.WaitForReady(true))
	if err == nil && answer.GetStatus() != healthv1.HealthCheckResponse_SERVING {
		return fmt.Errorf("health says %v", answer.GetStatus())
	}
	return err
}
