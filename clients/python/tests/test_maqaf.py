"""The package against the real server: MAQAF_BIN, else bin/maqaf of the repository."""

import json
import os
import re
import subprocess
import sys
import unittest
from pathlib import Path

import maqaf

ROOT = Path(__file__).resolve().parents[3]
BINARY = os.environ.get("MAQAF_BIN", str(ROOT / "bin" / "maqaf"))
SEED = (ROOT / "testdata" / "seed.txt").read_bytes().decode()

sys.path.insert(0, str(ROOT / "testdata" / "gold"))
import gold  # noqa: E402  the reader of annotated pages


class Server(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.process = subprocess.Popen([BINARY, "serve", "--addr=localhost:0"], stderr=subprocess.PIPE, text=True)
        for line in cls.process.stderr:
            found = re.search(r"msg=serving addr=(\S+)", line)
            if found:
                cls.addr = found.group(1)
                break
        cls.client = maqaf.Client(cls.addr)

    @classmethod
    def tearDownClass(cls):
        cls.client.close()
        cls.process.terminate()
        cls.process.wait()
        cls.process.stderr.close()

    def test_seed(self):
        page = self.client.analyze(SEED, zone="Asia/Jerusalem")
        self.assertEqual(page.published, "2012-02-02T17:29")
        self.assertIn("(צילום: MCT)", [s.text for s in page.of_kind("media_credit")])
        credit = next(s for s in page.of_kind("media_credit") if s.language == "he")
        self.assertEqual([(p.name, p.known_id) for p in credit.people], [("MCT", "mct")])
        self.assertEqual(credit.direction, "rtl")

    def test_slices_of_gold(self):
        """Every segment and date of every annotated page is the slice that its offsets name, as the command finds it."""
        pages = sorted((ROOT / "testdata" / "gold").glob("*.gold"))
        self.assertGreaterEqual(len(pages), 39)
        for path in pages:
            doc = gold.parse(path)
            with self.subTest(path.name):
                page = self.client.analyze(doc["text"], reference=doc["reference"], zone=doc["zone"])
                self.assertEqual([doc["text"][s.start:s.end] for s in page.segments], [s.text for s in page.segments])
                self.assertEqual([doc["text"][d.start:d.end] for d in page.dates], [d.text for d in page.dates])
                self.assertEqual([(s.kind, s.start, s.end) for s in page.segments], command(doc))

    def test_stream(self):
        answers = list(self.client.analyze_all([SEED, "\N{HEBREW LETTER ALEF}" * 3_000_000, SEED]))
        self.assertEqual(answers[0], answers[2])
        self.assertEqual(answers[0].headline, self.client.analyze(SEED).headline)
        self.assertIsInstance(answers[1], maqaf.Error)
        self.assertEqual(answers[1].reason, "TEXT_TOO_LARGE")

    def test_bytes_and_html(self):
        page = self.client.analyze("שלום עולם".encode("windows-1255"), charset="windows-1255")
        self.assertEqual((page.text, page.segments[0].text), ("שלום עולם", "שלום עולם"))
        html = self.client.analyze("<p>a&amp;b</p><script>x</script>", html=True)
        self.assertEqual(html.text.strip(), "a&b")

    def test_dates(self):
        found = self.client.dates("נפגשנו ב-2.2.2012 וגם אתמול", reference="2012-02-05")
        self.assertEqual([(d.value, d.text) for d in found], [("2012-02-02", "2.2.2012"), ("2012-02-04", "אתמול")])

    def test_normalize(self):
        text = "a\u202eb  c"
        done = self.client.normalize(text, steps=["strip_controls", "whitespace"])
        self.assertEqual(done.text, "ab c")
        self.assertEqual(text[done.changes[0].source_start:done.changes[0].source_end], "\u202e")
        with self.assertRaises(ValueError):
            self.client.normalize("x", steps=["shout"])

    def test_errors(self):
        with self.assertRaises(maqaf.Error) as caught:
            self.client.analyze("x", zone="Mars/Base")
        self.assertEqual((caught.exception.code, caught.exception.reason), ("INVALID_ARGUMENT", "TIME_ZONE_UNKNOWN"))
        with self.assertRaises(maqaf.Error) as caught:
            self.client.analyze(b"x", charset="klingon")
        self.assertEqual(caught.exception.reason, "CHARSET_UNKNOWN")
        with maqaf.Client("localhost:1", timeout=5) as nobody, self.assertRaises(maqaf.Error) as caught:
            nobody.analyze("x")
        self.assertEqual((caught.exception.code, caught.exception.reason), ("UNAVAILABLE", ""))
        with self.assertRaises(ValueError):
            maqaf.Client(token="secret")

    def test_readme(self):
        """The README's example runs as it stands and prints what it says."""
        readme = (ROOT / "clients" / "python" / "README.md").read_text()
        example = re.search(r"```python\n(.*?)```", readme, re.S).group(1)
        wanted = re.search(r"prints\n\n```text\n(.*?)```", readme, re.S).group(1)
        run = subprocess.run([sys.executable, "-c", example], capture_output=True, text=True,
                             env={**os.environ, "MAQAF_ADDR": self.addr, "PYTHONIOENCODING": "utf-8"})
        self.assertEqual((run.stdout, run.stderr), (wanted, ""))


def command(doc):
    """Returns the segments of a page as the command line gives them, in process."""
    out = subprocess.run(
        [BINARY, "analyze", "--format=json", "--offsets=code-point", "--reference=" + doc["reference"], "--zone=" + doc["zone"], "-"],
        input=doc["text"].encode(), capture_output=True, check=True).stdout
    return [
        (s["kind"].removeprefix("SEGMENT_KIND_").lower(), s["span"].get("start", 0), s["span"].get("end", 0))
        for s in json.loads(out).get("segments", [])
    ]


if __name__ == "__main__":
    unittest.main()
