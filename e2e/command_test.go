package e2e_test

import (
	"encoding/json"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestCommandErrors(t *testing.T) {
	page := filepath.Join(t.TempDir(), "page.txt")
	if err := os.WriteFile(page, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args []string
		code int
		want string
	}{
		{[]string{"analyze"}, 2, "give one file"},
		{[]string{"analyze", "a", "b"}, 1, "no such file"},
		{[]string{"analyze", "/no/such/file"}, 1, "no such file"},
		{[]string{"analyze", "--format=xml", page}, 2, "give one of"},
		{[]string{"analyze", "--offsets=words", page}, 2, "utf16"},
		{[]string{"analyze", "--reference=yesterday", page}, 1, "options.dates.reference"},
		{[]string{"analyze", "--zone=Mars/Base", page}, 1, "options.dates.time_zone"},
		{[]string{"dates", "--zone=Mars/Base", page}, 1, "options.time_zone"},
		{[]string{"analyze", "--addr=localhost:1", page}, 1, "connection refused"},
		{[]string{"normalize", "--steps=shout", page}, 2, "shout"},
		{[]string{"serve", "--max-text-bytes=99999999"}, 2, "max-text-bytes"},
		{[]string{"serve", "--log=xml"}, 2, "json"},
		{[]string{"serve", "--otlp-endpoint=localhost:4317"}, 2, "--otlp-endpoint"},
		{[]string{"serve", "--addr=nowhere:99999"}, 1, "cannot listen"},
		{[]string{"sing"}, 2, "sing"},
		{[]string{"analyze", "--loud", page}, 2, "loud"},
	} {
		out, err := run(t, "", binary, c.args...)
		code := 0
		if exit, ok := err.(interface{ ExitCode() int }); ok {
			code = exit.ExitCode()
		}
		if code != c.code || !strings.Contains(out, c.want) || strings.Count(out, "\n") != 1 || !strings.HasPrefix(out, "maqaf: ") {
			t.Errorf("maqaf %s: exit %d, want %d with %q, in one line:\n%s", strings.Join(c.args, " "), code, c.code, c.want, out)
		}
	}
}

// TestNoMaqafServer asks something that is no gRPC server.
func TestNoMaqafServer(t *testing.T) {
	listener, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			_, _ = conn.Write([]byte("HTTP/1.1 400 Bad\r\n\r\n"))
			_ = conn.Close()
		}
	}()
	out, err := run(t, "", binary, "info", "--addr="+listener.Addr().String())
	if err == nil || strings.Count(out, "\n") != 1 || !strings.HasPrefix(out, "maqaf: ") {
		t.Errorf("%v\n%s", err, out)
	}
}

func TestFullDisk(t *testing.T) {
	for _, command := range []string{"analyze", "dates", "bidi", "explain"} {
		if out, err := run(t, "", "bash", "-c", binary+" "+command+" ../testdata/seed.txt >/dev/full"); err == nil || !strings.Contains(out, "no space") {
			t.Errorf("%s: %v %q", command, err, out)
		}
	}
}

func TestEnvironment(t *testing.T) {
	t.Setenv("MAQAF_FORMAT", "json")
	out, err := run(t, "", binary, "info")
	if err != nil || !strings.HasPrefix(out, "{") {
		t.Errorf("MAQAF_FORMAT=json: %v\n%s", err, out)
	}
	if out, err = run(t, "", binary, "info", "--format=text"); err != nil || strings.HasPrefix(out, "{") {
		t.Errorf("the command line must win: %v\n%s", err, out)
	}
	t.Setenv("MAQAF_MAX_TEXT_BYTES", "many")
	if out, err = run(t, "", binary, "serve"); err == nil || !strings.Contains(out, "MAQAF_MAX_TEXT_BYTES") {
		t.Errorf("a bad variable: %v\n%s", err, out)
	}
}

// TestSamePlaces analyses the seed page in process and by a server: the answers are equal.
func TestSameAnswers(t *testing.T) {
	addr, _ := serve(t)
	for _, args := range [][]string{
		{"analyze", "--format=json", "--offsets=utf16", "--evidence", "--zone=Asia/Jerusalem"},
		{"dates", "--format=json", "--durations", "--zone=Asia/Jerusalem"},
		{"analyze", "--format=jsonld"}, {"analyze"}, {"dates"},
		{"normalize", "--steps=nfc,whitespace"},
	} {
		here, err := run(t, "", binary, append(args, "../testdata/seed.txt")...)
		if err != nil {
			t.Fatalf("%v: %v\n%s", args, err, here)
		}
		there, err := run(t, "", binary, append(args, "--addr="+addr, "../testdata/seed.txt")...)
		if err != nil {
			t.Fatalf("%v: %v\n%s", args, err, there)
		}
		if same(t, here) != same(t, there) {
			t.Errorf("%v: in process\n%s\nby a server\n%s", args, here, there)
		}
	}
}

// same returns JSON in one form, since proto-JSON varies its white space on purpose, and other text as it is.
func same(t *testing.T, s string) string {
	t.Helper()
	var v any
	if !strings.HasPrefix(s, "{") {
		return s
	}
	if err := json.Unmarshal([]byte(s), &v); err != nil {
		t.Fatal(err)
	}
	data, _ := json.Marshal(v)
	return string(data)
}

func TestFormats(t *testing.T) {
	for format, want := range map[string]string{
		"json": `"kind"`, "jsonld": `"@type": "NewsArticle"`, "ninjs": `"version": "3.3"`, "text": "media-credit",
	} {
		out, err := run(t, "", binary, "analyze", "--format="+format, "--zone=Asia/Jerusalem", "../testdata/seed.txt")
		if err != nil || !strings.Contains(out, want) {
			t.Errorf("%s: %v\n%s", format, err, out)
		}
		if format != "text" && !json.Valid([]byte(out)) {
			t.Errorf("%s is no JSON:\n%s", format, out)
		}
	}
}

func TestExplain(t *testing.T) {
	out, err := run(t, "ילדים בחגיגה (צילום: דנה כהן)\n", binary, "explain", "--all", "-")
	if err != nil || !strings.Contains(out, "he/credit-cues#photo") || !strings.Contains(out, "said no") {
		t.Errorf("%v\n%s", err, out)
	}
}
