package main

import "fmt"

// crawl is an archive to be analysed once. docs/scale.md says where each figure comes from.
type crawl struct {
	Pages     float64 // of all languages
	Share     float64 // of them in the language
	TextBytes float64 // of a page: an assumption
	Price     float64 // US dollars for an hour of one core: an assumption
}

// hebrewCrawl is the Hebrew part of one crawl of Common Crawl, CC-MAIN-2024-42.
var hebrewCrawl = crawl{Pages: 2_495_190_754, Share: 0.2473 / 100, TextBytes: 8192, Price: 0.05}

// measuredText is the size of the texts that the costs were measured with; cost grows with size.
const measuredText = 4096

// report works the cost out, a step a line.
func (w crawl) report(c costs) string {
	documents := w.Pages * w.Share
	seconds := c.CPU * w.TextBytes / measuredText
	hours := documents * seconds / 3600
	out := c.Response * w.TextBytes / measuredText
	return fmt.Sprintf(`
The Hebrew part of one crawl:

| step | figure |
|---|---|
| pages of the crawl | %.0f |
| of them Hebrew | %.4f %% = %.2f M |
| text, at %.0f bytes a page (assumed) | %.1f GB |
| core a page, %.3f ms × %.0f / %d | %.3f ms |
| core-hours | **%.1f** |
| price, at $%.2f a core-hour (assumed) | **$%.2f** |
| on one machine of %d cores at %.0f %% | %.1f h |
| answers, as messages | %.1f GB |
`, w.Pages, 100*w.Share, documents/1e6, w.TextBytes, documents*w.TextBytes/1e9, 1e3*c.CPU, w.TextBytes, measuredText, 1e3*seconds,
		hours, w.Price, hours*w.Price, node.Cores, 100*busiest, hours/(float64(node.Cores)*busiest), documents*out/1e9)
}
