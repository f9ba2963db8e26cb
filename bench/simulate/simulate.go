package main

import (
	"container/heap"
	"math"
	"math/rand/v2"
	"slices"
)

// outcome is what a simulated run showed.
type outcome struct {
	Load      float64 // part of the cores that was busy
	Wait      float64 // seconds that a document waited for a core, mean
	P99       float64 // seconds from arrival to answer that 99 % did not exceed
	Done      int
	Refused   int // beyond the queue
	MostHeld  int // documents in one machine at a time
	OfMachine []int
}

// scenario is one run.
type scenario struct {
	Rate     float64 // documents a second, at random times (Poisson)
	Machines int
	Queue    int // documents that may wait on one machine; 0 means any number
	Count    int // documents that arrive
	Seed     uint64
}

// server is one simulated machine: when each of its cores is free again, and what waits or is worked on.
type server struct {
	free    times
	leaving times // when each document that is in it goes
}

// simulate lets the documents arrive one after the other, in turn at each machine (round_robin), where each takes the
// core that is free first.
func simulate(s scenario, c costs, m machine) outcome {
	random := rand.New(rand.NewPCG(s.Seed, 1))
	servers := make([]server, s.Machines)
	for i := range servers {
		servers[i].free = make(times, m.Cores)
	}
	o := outcome{OfMachine: make([]int, s.Machines)}
	var took []float64
	now, busy, waited, end := 0.0, 0.0, 0.0, 0.0
	for i := range s.Count {
		now += random.ExpFloat64() / s.Rate
		at := i % s.Machines
		held := servers[at].at(now)
		if s.Queue > 0 && held >= m.Cores+s.Queue {
			o.Refused++
			continue
		}
		work := draw(random, c)
		begin := max(now, servers[at].free[0])
		servers[at].free[0] = begin + work
		heap.Fix(&servers[at].free, 0)
		heap.Push(&servers[at].leaving, begin+work)
		o.MostHeld = max(o.MostHeld, held+1)
		o.OfMachine[at]++
		o.Done++
		busy, waited, end = busy+work, waited+begin-now, max(end, begin+work)
		took = append(took, begin+work-now)
	}
	slices.Sort(took)
	o.Load = busy / (end * float64(s.Machines*m.Cores))
	o.Wait = waited / float64(o.Done)
	o.P99 = took[len(took)*99/100]
	return o
}

// at returns how many documents are in the machine at that time.
func (s *server) at(now float64) int {
	for len(s.leaving) > 0 && s.leaving[0] <= now {
		heap.Pop(&s.leaving)
	}
	return len(s.leaving)
}

// draw returns how long a document takes: a gamma distribution has the mean and the spread that were measured.
func draw(random *rand.Rand, c costs) float64 {
	if c.Spread == 0 {
		return c.CPU
	}
	shape := 1 / (c.Spread * c.Spread)
	return gamma(random, shape) * c.CPU / shape
}

// gamma draws by the method of Marsaglia and Tsang; below a shape of 1 it draws one higher and mends that.
func gamma(random *rand.Rand, shape float64) float64 {
	if shape < 1 {
		return gamma(random, shape+1) * math.Pow(random.Float64(), 1/shape)
	}
	d := shape - 1.0/3
	for c := 1 / math.Sqrt(9*d); ; {
		x := random.NormFloat64()
		v := (1 + c*x) * (1 + c*x) * (1 + c*x)
		if v > 0 && math.Log(random.Float64()) < x*x/2+d-d*v+d*math.Log(v) {
			return d * v
		}
	}
}

// times is a heap: the earliest first.
type times []float64

func (t times) Len() int           { return len(t) }
func (t times) Less(i, j int) bool { return t[i] < t[j] }
func (t times) Swap(i, j int)      { t[i], t[j] = t[j], t[i] }
func (t *times) Push(v any)        { *t = append(*t, v.(float64)) }
func (t *times) Pop() any {
	v := (*t)[len(*t)-1]
	*t = (*t)[:len(*t)-1]
	return v
}
