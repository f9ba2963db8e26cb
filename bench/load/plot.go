package main

import (
	"fmt"
	"math"
	"os"
	"strings"
)

type point struct{ x, y float64 }

// plot is a line over a logarithmic axis.
type plot struct {
	title, xName, yName string
	points              []point
}

// The picture, in pixels.
const (
	plotWidth, plotHeight = 640, 320
	plotLeft, plotRight   = 70, 20
	plotTop, plotBottom   = 40, 50
)

// write draws the plot into an SVG file: the y axis starts at 0.
func (p plot) write(path string) error {
	var b strings.Builder
	low, high, top := math.Inf(1), 0.0, 0.0
	for _, q := range p.points {
		low, high, top = min(low, q.x), max(high, q.x), max(top, q.y)
	}
	step := niceStep(top / 4)
	top = step * math.Ceil(top*1.05/step)
	x := func(v float64) float64 {
		return plotLeft + (plotWidth-plotLeft-plotRight)*math.Log(v/low)/math.Log(high/low)
	}
	y := func(v float64) float64 { return plotHeight - plotBottom - (plotHeight-plotTop-plotBottom)*v/top }
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12" role="img" aria-label="%s">`+"\n",
		plotWidth, plotHeight, p.title)
	fmt.Fprintf(&b, `<rect width="100%%" height="100%%" fill="white"/><text x="%d" y="22" font-size="14">%s</text>`+"\n", plotLeft, p.title)
	for v := 0.0; v <= top*1.001; v += step {
		fmt.Fprintf(&b, `<path d="M%d %.1fH%d" stroke="#ddd"/><text x="%d" y="%.1f" text-anchor="end">%s</text>`+"\n",
			plotLeft, y(v), plotWidth-plotRight, plotLeft-6, y(v)+4, short(v))
	}
	var line strings.Builder
	for i, q := range p.points {
		fmt.Fprintf(&line, "%c%.1f %.1f", "ML"[min(i, 1)], x(q.x), y(q.y))
		fmt.Fprintf(&b, `<circle cx="%.1f" cy="%.1f" r="3" fill="#06c"/><text x="%.1f" y="%d" text-anchor="middle">%s</text>`+"\n",
			x(q.x), y(q.y), x(q.x), plotHeight-plotBottom+16, short(q.x))
	}
	fmt.Fprintf(&b, `<path d="%s" fill="none" stroke="#06c" stroke-width="2"/>`+"\n", &line)
	fmt.Fprintf(&b, `<text x="%d" y="%d" text-anchor="middle">%s</text>`, (plotWidth+plotLeft)/2, plotHeight-10, p.xName)
	fmt.Fprintf(&b, `<text transform="translate(14 %d) rotate(-90)" text-anchor="middle">%s</text>`+"\n</svg>\n", plotHeight/2, p.yName)
	return os.WriteFile(path, []byte(b.String()), 0o644)
}

// niceStep returns the next of 1, 2 and 5 times a power of ten that is at least v.
func niceStep(v float64) float64 {
	power := math.Pow(10, math.Floor(math.Log10(v)))
	for _, m := range []float64{1, 2, 5} {
		if m*power >= v {
			return m * power
		}
	}
	return 10 * power
}

// short writes a number with k or M.
func short(v float64) string {
	switch {
	case v >= 1e6:
		return fmt.Sprintf("%gM", v/1e6)
	case v >= 1e3:
		return fmt.Sprintf("%gk", v/1e3)
	}
	return fmt.Sprintf("%g", math.Round(v*1000)/1000)
}
