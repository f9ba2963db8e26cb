#!/usr/bin/env python3
"""Scores a date extractor against the held-out rows.

    score.py [-v] FILES -- COMMAND

COMMAND runs once a row, sentence on standard input ({reference} and {zone} are substituted; words such as
`--reference=` that stay empty are dropped), and prints an ExtractDatesResponse or Analysis as proto-JSON
with offsets in code points. Span edges are forgiven as gold.py's trim_date does. A value may list accepted
readings with `|`; `T17` and `T17:00` are the same. Durations and sets are not scored, as in gold.py.
Exits with 1 if a row got no answer.
"""
import json
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

EDGE = set("|/-–—:•·●■*,;\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
WORKERS = 2


def trim(text, start, end, more=""):
    first, last = start, end
    while first < last and (text[first].isspace() or text[first] in EDGE or text[first] in more):
        first += 1
    while last > first and (text[last - 1].isspace() or text[last - 1] in EDGE or text[last - 1] in more):
        last -= 1
    return (first, last) if first < last else (start, end)


def trim_date(text, start, end):
    start, end = trim(text, start, end, "()[].'\"׳")
    for article in ("the ", "The ", "שנת "):
        if text.startswith(article, start) and start + len(article) < end:
            start += len(article)
    return start, end


def field(message, name, default=None):
    """A proto-JSON field by its snake_case name, in either spelling."""
    camel = re.sub(r"_([a-z])", lambda m: m.group(1).upper(), name)
    return (message or {}).get(name, (message or {}).get(camel, default))


def same(value):
    """A full hour is written with its minutes."""
    return re.sub(r"T(\d\d)(?=$|/|Z|[+-])", r"T\1:00", value)


def rows(paths):
    for path in paths:
        for number, line in enumerate(Path(path).read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip():
                continue
            cells = line.split("\t")
            if len(cells) != 5:
                sys.exit(f"{path}:{number}: {len(cells)} columns, not 5")
            name, reference, zone, text, expected = cells
            gold, at = [], 0
            for item in [] if expected == "-" else expected.split(" ;; "):
                words, _, values = item.rpartition("=")
                start = text.find(words, at)
                if start < 0 or not words:
                    sys.exit(f"{path}:{number}: {words!r} is not in the sentence, or out of order")
                at = start + len(words)
                gold.append((*trim_date(text, start, at), {same(v) for v in values.split("|")}, values))
            yield {"set": name, "reference": reference, "zone": zone, "text": text, "gold": gold}


def ask(command, row):
    words = [w.replace("{reference}", row["reference"]).replace("{zone}", row["zone"]) for w in command]
    words = [w for w in words if not re.fullmatch(r"--[\w-]+=", w)]
    try:
        run = subprocess.run(words, input=row["text"].encode(), capture_output=True, timeout=60)
        said = json.loads(run.stdout)
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        return None, str(error)
    said = field(said, "analysis", said)
    dates = []
    for date in field(said, "dates", []):
        if str(field(date, "type", "")).removeprefix("DATE_TYPE_") in ("DURATION", "SET"):
            continue
        span = field(date, "span", {})
        start, end = int(field(span, "start", 0)), int(field(span, "end", 0))
        dates.append((*trim_date(row["text"], start, end), field(date, "value", "")))
    return dates, ""


class Tally:
    def __init__(self):
        self.rows = self.right = self.gold = self.said = self.spans = self.values = self.alarms = self.alarmed = 0

    def add(self, gold, said):
        spans = values = 0
        left = list(said)
        for start, end, accepted, _ in gold:
            hit = next((d for d in left if d[:2] == (start, end)), None)
            if hit:
                left.remove(hit)
                spans += 1
                values += same(hit[2]) in accepted
        alarms = sum(not any(d[0] < g[1] and g[0] < d[1] for g in gold) for d in said)
        right = values == len(gold) == len(said)
        self.rows += 1
        self.right += right
        self.gold += len(gold)
        self.said += len(said)
        self.spans += spans
        self.values += values
        self.alarms += alarms
        self.alarmed += alarms > 0
        return right

    def merge(self, other):
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    def line(self, name):
        f1 = lambda hits: f"{200 * hits / (self.gold + self.said):6.2f} %" if self.gold + self.said else "     n/a"
        return (f"{name:8} {self.rows:5} {self.gold:6} {f1(self.spans) if self.gold else '     n/a':>10} "
                f"{f1(self.values) if self.gold else '     n/a':>11} {100 * self.right / self.rows:7.2f} % "
                f"{self.alarms:7} {self.alarmed:10}")


def main(argv):
    if "--" not in argv or argv.index("--") + 1 == len(argv):
        sys.exit(__doc__)
    cut = argv.index("--")
    paths, command = argv[:cut], argv[cut + 1:]
    verbose = "-v" in paths
    todo = list(rows([p for p in paths if p != "-v"]))
    if not todo:
        sys.exit("score.py: no rows")
    with ThreadPoolExecutor(WORKERS) as pool:
        answers = list(pool.map(lambda row: ask(command, row), todo))
    totals, failed = {}, 0
    for row, (said, error) in zip(todo, answers):
        if said is None:
            failed += 1
        right = totals.setdefault(row["set"], Tally()).add(row["gold"], said or [])
        right = right and said is not None
        if verbose and not right:
            text = row["text"]
            expected = " ;; ".join(f"{text[s:e]}={v}" for s, e, _, v in row["gold"]) or "-"
            got = " ;; ".join(f"{text[s:e]}={v}" for s, e, v in said) or "-" if said is not None else f"no answer: {error}"
            print(f"{row['set']}\t{row['reference'] or '(no reference)'}\t{text}\n    expected {expected}\n    got      {got}")
    print(f"{'set':8} {'rows':>5} {'dates':>6} {'span F1':>10} {'+value F1':>11} {'rows right':>9} {'false':>7} {'rows false':>10}")
    whole = Tally()
    for name, tally in totals.items():
        print(tally.line(name))
        whole.merge(tally)
    print(whole.line("all"))
    if "neg" in totals:
        neg = totals["neg"]
        print(f"false alarms on neg: {neg.alarms} in {neg.alarmed} of {neg.rows} rows")
    if failed:
        print(f"{failed} rows got no answer")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
