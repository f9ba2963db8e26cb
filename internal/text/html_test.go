package text_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/maqaf/maqaf/internal/text"
)

func TestHTML(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"lines", "<h1>Title</h1><p>One  two\n three<p>Four<br>five<div>six<div>seven</div></div>eight", "Title\n\nOne two three\n\nFour\nfive\n\nsix\nseven\neight"},
		{"inline", "a <b> b</b><i>c</i> <span> d </span>", "a bc d"},
		{"hidden", "a<script>if (a<b) x</script><style>p{}</style><template>t<p>u</template><p hidden>h<p style='display: none'>i</p>b<noscript>n</noscript>", "ab"},
		{"classes", "<p class='x sr-only'>h</p><p class='not-sr-only'>b</p><span class=visually-hidden>i</span>", "b"},
		{"head", "<head><title>T</title><meta name=x></head><body>b", "b"},
		{"unclosed head", "<head><title>T</title><body>b", "b"},
		{"references", "&amp;&quot;&lt;p&gt;&nbsp;&#1488;&#x5d0;&notit; &copy 1 &nosuch; & a&b &#0; &#x110000;", "&\"<p>\u00a0\u05d0\u05d0\u00acit; \u00a9 1 &nosuch; & a&b \ufffd \ufffd"},
		{"two characters", "&NotEqualTilde;x", "\u2242\u0338x"},
		{"list", "<ul><li>a<li>b<ul><li>c</ul><li>d</ul>e", "a\nb\n\nc\n\nd\n\ne"},
		{"table", "<table><tr><td>a<td>b<tr><th>c</th><th>d</th></tr></table>e", "a\tb\nc\td\n\ne"},
		{"pre", "<pre>a\n  b</pre>c", "a\n  b\n\nc"},
		{"comment", "a<!-- x -->b<!-->c", "abc"},
		{"broken", "a<b", "a"},
		{"less than", "1 < 2 <3", "1 < 2 <3"},
		{"dialog", "a<dialog>b</dialog><dialog open>c</dialog>", "a\nc"},
		{"empty", "", ""},
		{"img", "<figure><img src=x alt='A  cat'><figcaption>Cat</figcaption></figure>", "Cat"},
	} {
		got, _, m := text.HTML(c.in)
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		for i := range got {
			s := m.Source(text.Span{Start: i, End: i + 1})
			if s.Start < 0 || s.End > len(c.in) || s.End < s.Start {
				t.Errorf("%s: byte %d maps to %v", c.name, i, s)
			}
		}
	}
}

func TestHTMLMap(t *testing.T) {
	in := "<p>caf&eacute; <b>\u05d0\u05d1</b>  x"
	got, _, m := text.HTML(in)
	for _, c := range []struct{ part, source string }{
		{"\u00e9", "&eacute;"}, {"\u05d1", "\u05d1"}, {"x", "x"}, {"caf", "caf"}, {"\u05d0\u05d1 x", "\u05d0\u05d1</b>  x"},
	} {
		i := strings.Index(got, c.part)
		if s := m.Source(text.Span{Start: i, End: i + len(c.part)}); s.Of(in) != c.source {
			t.Errorf("%+q came from %+q, want %+q", c.part, s.Of(in), c.source)
		}
	}
}

func TestHints(t *testing.T) {
	page := `<html lang=he dir=rtl><head><title>The &amp; title</title>
<meta property="article:published_time" content="2012-02-02T17:29:00+02:00">
<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"H","datePublished":"2012-02-02","author":[{"name":"A B"},"C"]}]}</script>
</head><body><article><h2>Head</h2><p>By <a rel=author href=/x>A B</a> <time datetime="2012-02-03">yesterday</time></p>
<figure><img alt="alt text"><figcaption>Cap (Photo: <span lang=en>AP</span>)</figcaption></figure><ul><li>one<ul><li>two</ul></ul></article>`
	content, hints, _ := text.HTML(page)
	var got []string
	for _, h := range hints.Hints {
		got = append(got, fmt.Sprintf("%d/%d %q %s", h.Kind, h.Level, h.Of(content), h.Value))
	}
	for _, f := range hints.Facts {
		got = append(got, fmt.Sprintf("fact %d %s %s", f.Kind, f.Value, f.Source))
	}
	want := []string{
		fmt.Sprintf("%d/0 %q he", text.HintLanguage, content), fmt.Sprintf("%d/0 %q rtl", text.HintDirection, content),
		fmt.Sprintf("%d/0 %q ", text.HintArticle, content),
		fmt.Sprintf("%d/2 \"Head\" ", text.HintHeading),
		fmt.Sprintf("%d/0 \"A B\" ", text.HintLink), fmt.Sprintf("%d/0 \"A B\" ", text.HintAuthor),
		fmt.Sprintf("%d/0 \"yesterday\" 2012-02-03", text.HintTime),
		fmt.Sprintf("%d/0 \"Cap (Photo: AP)\" ", text.HintFigure),
		fmt.Sprintf("%d/0 \"\" alt text", text.HintAlt),
		fmt.Sprintf("%d/0 \"Cap (Photo: AP)\" ", text.HintCaption), fmt.Sprintf("%d/0 \"AP\" en", text.HintLanguage),
		fmt.Sprintf("%d/1 \"one\\n\\ntwo\" ", text.HintListItem), fmt.Sprintf("%d/2 \"two\" ", text.HintListItem),
		fmt.Sprintf("fact %d he html", text.FactLanguage), fmt.Sprintf("fact %d rtl html", text.FactDirectionOfPage),
		fmt.Sprintf("fact %d The & title title", text.FactTitle),
		fmt.Sprintf("fact %d 2012-02-02T17:29:00+02:00 article:published_time", text.FactPublished),
		fmt.Sprintf("fact %d H json-ld", text.FactHeadline), fmt.Sprintf("fact %d 2012-02-02 json-ld", text.FactPublished),
		fmt.Sprintf("fact %d A B json-ld", text.FactAuthor), fmt.Sprintf("fact %d C json-ld", text.FactAuthor),
	}
	if g, w := strings.Join(got, "\n"), strings.Join(want, "\n"); g != w {
		t.Errorf("got:\n%s\nwant:\n%s", g, w)
	}
}

func TestDeclaredCharset(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"<meta charset=windows-1255>\xf9\xec\xe5\xed", "\u05e9\u05dc\u05d5\u05dd"},
		{`<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-8-i">` + "\xf9\xec", "\u05e9\u05dc"},
		{"<meta charset=nonsense><meta charset=koi8-r>\xf0\xd2", "\u041f\u0440"},
		{"<meta charset=utf-16>\u05d0", "\u05d0"},
	} {
		got, err := text.Decode([]byte(c.in), text.Options{HTML: true, Order: text.Logical})
		if err != nil || got.Content != c.want {
			t.Errorf("%q: %+q, %v; want %+q", c.in, got.Content, err, c.want)
		}
	}
}

// Hostile markup costs no more than its length, and the visible text stays.
func TestHTMLFloods(t *testing.T) {
	const n = 1 << 18
	for _, c := range []struct{ name, in, want string }{
		{"depth", strings.Repeat("<div>", n) + "x" + strings.Repeat("</div>", n) + "y", "x\ny"},
		{"unclosed", strings.Repeat("<b>", n) + "x", "x"},
		{"closing", strings.Repeat("<i><b></i>", n) + "x", "x"},
		{"attributes", "<p " + strings.Repeat("a ", n) + ">x", "x"},
		{"long tag", "x<p a='" + strings.Repeat("a", 3<<20) + "'>y", "xy"},
		{"long comment", "x<!--a" + strings.Repeat(">", 3<<20) + "-->y", "xy"},
		{"long script", "x<script>" + strings.Repeat("<p>a", 1<<20) + "</script>y", "xy"},
		{"deep script", strings.Repeat("<div>", 1000) + "<script>x</script>y", "y"},
		{"long text", "<p>" + strings.Repeat("a&amp; ", 1<<19), strings.TrimSpace(strings.Repeat("a& ", 1<<19))},
		{"references", strings.Repeat("&lt;", n), strings.Repeat("<", n)},
		{"no references", strings.Repeat("&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", n/16), strings.Repeat("&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", n/16)},
		{"ends", strings.Repeat("</p></x>", n) + "x", "x"},
		{"digits", "&#" + strings.Repeat("0", n) + "65;", "A"},
		{"json", "<script type='application/ld+json'>" + strings.Repeat("[", n) + "</script>x", "x"},
	} {
		began := time.Now()
		got, _, _ := text.HTML(c.in)
		if got != c.want {
			t.Errorf("%s: %d bytes %.40q, want %d bytes", c.name, len(got), got, len(c.want))
		}
		if took := time.Since(began); took > 10*time.Second {
			t.Errorf("%s: %v", c.name, took)
		}
	}
}
