package e2e_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"syscall"
	"testing"
)

// playground starts `maqaf playground` on free ports and returns what it prints: the address of the page.
func playground(t *testing.T, args ...string) (url string, process *exec.Cmd) {
	t.Helper()
	process = exec.Command(binary, append([]string{"playground", "--addr=localhost:0", "--web=localhost:0"}, args...)...)
	out, err := process.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := process.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = process.Process.Kill(); _ = process.Wait() })
	line, err := bufio.NewReader(out).ReadString('\n')
	found := regexp.MustCompile(`http://\S+/`).FindString(line)
	if found == "" {
		t.Fatalf("%q %v", line, err)
	}
	return found, process
}

func TestPlayground(t *testing.T) {
	url, process := playground(t)
	answer, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	page, err := io.ReadAll(answer.Body)
	_ = answer.Body.Close()
	if err != nil || answer.StatusCode != http.StatusOK || !bytes.Contains(page, []byte("maqaf playground")) {
		t.Errorf("%d %v\n%s", answer.StatusCode, err, page)
	}
	if err := process.Process.Signal(syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	if err := process.Wait(); err != nil {
		t.Errorf("after an interrupt: %v", err)
	}
}

func TestWebErrors(t *testing.T) {
	taken, _ := playground(t)
	port := strings.TrimSuffix(strings.TrimPrefix(taken, "http://"), "/")
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"playground", "--addr=localhost:0", "--web=" + port}, "the web port: cannot listen"},
		{[]string{"serve", "--addr=localhost:0", "--web=0.0.0.0:0"}, "beyond loopback"},
		{[]string{"serve", "--addr=localhost:0", "--web=localhost:0", "--web-origin=desk.example"}, "https://desk.example"},
		{[]string{"playground", "page.txt"}, "page.txt"},
	} {
		if out, err := run(t, "", binary, c.args...); err == nil || !strings.Contains(out, c.want) {
			t.Errorf("maqaf %v: %v, want %q in\n%s", c.args, err, c.want, out)
		}
	}
}

var example = regexp.MustCompile("(?s)```sh\n(curl .*?)```\n\n```json\n(.*?)```")

// TestWebExamples runs the curl commands of docs/web.md as they stand there; each answers what is printed below it.
func TestWebExamples(t *testing.T) {
	const file = "../docs/web.md"
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	url, _ := playground(t)
	examples := example.FindAllSubmatch(data, -1)
	if len(examples) < 3 {
		t.Fatalf("%d examples", len(examples))
	}
	update := os.Getenv("UPDATE_EXAMPLES") != ""
	for _, e := range examples {
		out, err := run(t, "", "bash", "-c", strings.ReplaceAll(string(e[1]), "http://localhost:7780/", url))
		if err != nil {
			t.Fatalf("%s\n%v\n%s", e[1], err, out)
		}
		if update {
			var pretty bytes.Buffer
			if err := json.Indent(&pretty, []byte(same(t, out)), "", "  "); err != nil {
				t.Fatal(err)
			}
			data = bytes.Replace(data, append([]byte("```json\n"), append(e[2], "```"...)...), []byte("```json\n"+pretty.String()+"\n```"), 1)
			continue
		}
		if got, want := same(t, out), same(t, string(e[2])); got != want {
			t.Errorf("%s\nanswers\n%s\nthe guide says\n%s", e[1], got, want)
		}
	}
	if update {
		if err := os.WriteFile(file, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
