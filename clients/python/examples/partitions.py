"""Analyses the partitions of a data set, as Spark's mapPartitions does: one connection and one stream for each.

In Spark:

    rows = spark.read.json("archive/").rdd.map(lambda r: (r.id, r.text))
    rows.mapPartitions(partial(analyse_partition, addr="dns:///maqaf:7788")).toDF().write.parquet("found/")

Here, without Spark, several processes take the partitions of an NDJSON file: partitions.py ADDR FILE [PROCESSES]
"""

from __future__ import annotations

import json
import multiprocessing
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

import maqaf

Row = tuple[str, str]  # id and text of a document


def analyse_partition(rows: Iterable[Row], addr: str, zone: str = "") -> Iterator[dict[str, Any]]:
    """Yields what stands in each row, in order; a document that is refused has "error" and nothing else.

    Rows are taken as the server reads them, so a partition may be of any size. The call has no side effects: where a
    task is run again, its answers are the same.
    """
    taken: deque[str] = deque()

    def texts() -> Iterator[str]:
        for row_id, text in rows:
            taken.append(row_id)
            yield text

    with maqaf.Client(addr) as client:
        for page in client.analyze_all(texts(), zone=zone):
            row_id = taken.popleft()
            if isinstance(page, maqaf.Error):
                yield {"id": row_id, "error": page.reason or page.code}
                continue
            yield {
                "id": row_id, "published": page.published, "headline": page.headline, "language": page.language,
                "credits": [p.name for s in page.of_kind("media_credit") for p in s.people],
            }


def whole_partition(rows: list[Row], addr: str) -> list[dict[str, Any]]:
    """Returns analyse_partition as a list, which can go from one process to another."""
    return list(analyse_partition(rows, addr, zone="Asia/Jerusalem"))


def main(addr: str, path: str, processes: str = "2") -> None:
    with open(path, encoding="utf-8") as lines:
        rows = [(d["id"], d["text"]) for d in map(json.loads, lines)]
    size = 1000
    partitions = [rows[i:i + size] for i in range(0, len(rows), size)]
    # gRPC does not survive a fork, so each process starts anew.
    with multiprocessing.get_context("spawn").Pool(int(processes)) as pool:
        for found in pool.imap(partial(whole_partition, addr=addr), partitions):
            for answer in found:
                print(json.dumps(answer, ensure_ascii=False))


if __name__ == "__main__":
    main(*sys.argv[1:])
