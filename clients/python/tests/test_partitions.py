"""examples/partitions.py over a real server, in several processes, with a document that is refused."""

import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
BINARY = os.environ.get("MAQAF_BIN", str(ROOT / "bin" / "maqaf"))
EXAMPLE = ROOT / "clients" / "python" / "examples" / "partitions.py"


class Partitions(unittest.TestCase):
    def test_processes(self):
        server = subprocess.Popen([BINARY, "serve", "--addr=localhost:0"], stderr=subprocess.PIPE, text=True)
        self.addCleanup(server.stderr.close)
        self.addCleanup(server.wait)
        self.addCleanup(server.terminate)
        addr = next(found.group(1) for line in server.stderr if (found := re.search(r"msg=serving addr=(\S+)", line)))
        too_large = "א" * 3_000_000
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".ndjson") as archive:
            for i in range(2500):
                text = too_large if i == 1234 else f"ידיעה {i}\n(צילום: משה לוי, רויטרס)\nפרסום ראשון: {1 + i % 28:02}.02.12, 17:29\n"
                archive.write(json.dumps({"id": f"doc-{i}", "text": text}) + "\n")
            archive.flush()
            done = subprocess.run(
                [sys.executable, EXAMPLE, addr, archive.name, "3"], stdout=subprocess.PIPE, text=True, check=True, timeout=300)
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual([a["id"] for a in answers], [f"doc-{i}" for i in range(2500)])
        self.assertEqual(answers[1234], {"id": "doc-1234", "error": "TEXT_TOO_LARGE"})
        self.assertEqual([a["id"] for a in answers if "error" in a], ["doc-1234"])
        self.assertEqual(answers[7]["published"], "2012-02-08T17:29")
        self.assertTrue(all(a["credits"] == ["משה לוי", "רויטרס"] for a in answers if "error" not in a))


if __name__ == "__main__":
    unittest.main()
